/** `columns`: one upright bar a row, from zero; with a figure each where there is room, else with an axis and the figures that tell most. */
import type { Box } from '../../boxes.ts';
import { axisScale } from '../../axis-scale.ts';
import { flagIn, nameIn, textIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import { placeMore, placeSome, type LabelBlock, type PlacedBlocks } from '../../label-block.ts';
import { namesUnder, placesOf } from '../../names-under.ts';
import type { Side } from '../../place-labels.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { figureRuns, widthOf } from '../../runs.ts';
import { roomAbove } from '../../sign-room.ts';
import { extentOf, isPlain, needsWord, signsOf, type Signs } from '../../signs.ts';
import { tickParams, tickWidths } from '../../ticks.ts';

const widest = 150;
/** Of words above or below a column; of the sign for what is not known. */
const [figureRoom, slotHeight] = [34, 36];
/** Of more columns than this only the ends and the extremes are told. */
const crowd = 24;
/** A figure may begin where the fading end, 72 px long, has all but gone. */
const fadeRoom = 64;
/** Half of the sign for one estimate from outside. */
const loneRoom = 7;

type Column = ReturnType<typeof columnOf>;
type Placer = (told: readonly Column[]) => PlacedBlocks;
/** A low column between high ones has its words above them all. */
const gaps = [7, 26, 54, 90, 130, 180, 240];
const upright: readonly Side[] = ['above', 'below'];

export function frame(input: FrameInput): Frame {
  const { plan, theme, measure } = input;
  const { slots, uneven } = placesOf(input.rows);
  const columns = slots.flatMap((row) => (row ? [columnOf(row, signsOf(row, 'y'))] : []));
  const values = columns.flatMap(({ signs }) => extentOf(signs));
  const round = axisScale('linear', values);
  const full = Math.min(plan.width, widest * slots.length);
  const wide = columns.map(({ row }) => widthOf(figureRuns(row, 'y', theme), measure));
  const isEach = wide.every((figure) => figure <= full / slots.length - 8);
  const tight = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const domain = isEach && tight[0] < tight[1] ? tight : round.domain;
  const read = isEach ? [] : round.ticks;
  const ticks = tickParams({ ...round, domain, ticks: read }, plan.channels.y, plan);
  const left = Math.max(0, ...tickWidths(ticks, input).map((width) => width + 16));
  const right = isEach ? 0 : ((wide.at(-1) ?? 0) - full / slots.length) / 2 + 4;
  const width = Math.min(full, plan.width - left - Math.max(0, right));
  const names = namesUnder(input, slots, width / slots.length, uneven);
  const room = plan.height - names.height;
  // Room beyond the ends of the scale, for a plot that is at least this high.
  const [top = 0, foot = 0] = [false, true].map((isDown) => {
    const wanted = columns.flatMap(({ down, end, px }) => {
      const inside = Math.abs(end - domain[down ? 0 : 1]) / (domain[1] - domain[0]);
      return down === isDown ? [px + figureRoom - inside * room * 0.6] : [];
    });
    return Math.max(8, ...wanted);
  });
  const above = roomAbove(plan);
  const height = room - above - top - foot;
  const order = slots.map((row, i) => (row ? textIn(row, '_row') : `gap:${i}`));
  return {
    plot: { left, top: above + top, width, height },
    params: { ...ticks, order, pixel: (domain[1] - domain[0]) / height },
    data: { rows: columns.map(({ row }) => ({ ...row, slot: -slotHeight })) },
    place: (scales) => {
      const bounds = { x: 0, y: -top, width: plan.width - left, height: room - above };
      const blocks = new Map(columns.map((c) => [c, blockOf(input, c, scales, bounds)] as const));
      const place: Placer = (told) =>
        placeSome(blocks, told, { obstacles: [], bounds, sides: upright, gaps }, input);
      const { labels, leaders, diagnostics } = isEach ? place(columns) : placeTold(columns, place);
      const middles = order.map((key) => scales.at('x', key));
      const under = names.labels(middles, height + foot, { left: -left, right: plan.width - left });
      return { data: { labels: [...labels, ...under], leaders }, diagnostics };
    },
    diagnostics: names.diagnostics,
  };
}

/** `end`: where it ends on the side of its figure; `px`: by how many pixels its sign goes on from there. */
function columnOf(row: FlatRow, signs: Signs) {
  const [low, high] = signs.band ?? [signs.value ?? 0, signs.value ?? 0];
  const down = high < 0;
  const isOpen = signs.fade === (down ? 'low' : 'high');
  const lone = signs.band && low === high ? loneRoom : 0;
  const px = signs.slot ? slotHeight : isOpen ? fadeRoom : lone;
  return { row, signs, end: down ? low : Math.max(high, 0), px, down };
}

/** What is marked or has no one value; then, as far as there is room, what is not sure, the ends, the extremes, all others. */
function placeTold(columns: readonly Column[], place: Placer): PlacedBlocks {
  const [values, others] = parted(columns, ({ signs }) => signs.value !== null);
  const [marked, plain] = parted(values, ({ row }) => flagIn(row, 'highlight'));
  const [sure, open] = parted(plain, ({ signs }) => isPlain(signs));
  // Most of these have a sign that says what they are; some have only their word.
  const unsure = parted(open, ({ signs }) => needsWord(signs)).flat();
  const rising = sure.toSorted((a, b) => (a.signs.value ?? 0) - (b.signs.value ?? 0));
  const ends = [sure.at(-1), sure[0], rising.at(-1), rising[0]].filter((c) => c !== undefined);
  const told = [...others, ...marked];
  return placeMore(
    told,
    [...unsure, ...ends, ...(columns.length > crowd ? [] : sure)],
    place,
    (column, more, best) => !sure.includes(column) || more.leaders.length <= best.leaders.length,
  );
}

function parted<T>(all: readonly T[], is: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

function boxOf({ row, end, px, down }: Column, { at, band }: Scales): Box {
  const [zero, tip] = [at('y', 0), at('y', end) + (down ? px : -px)];
  const width = band('x');
  const x = at('x', textIn(row, '_row')) - width / 2;
  return { x, y: Math.min(zero, tip), width, height: Math.abs(zero - tip) };
}

/** Words stand beyond the column's end, never beside it or in it. */
function blockOf({ theme }: FrameInput, column: Column, scales: Scales, bounds: Box): LabelBlock {
  const { row, down } = column;
  const mark = boxOf(column, scales);
  const bottom = bounds.y + bounds.height;
  const beyond = down
    ? { y: mark.y + mark.height, height: bottom - mark.y - mark.height }
    : { y: bounds.y, height: mark.y - bounds.y };
  const line = { runs: figureRuns(row, 'y', theme), fact: textIn(row, 'y_fact') };
  return { row, name: nameIn(row, 'x'), mark, lines: [line], bounds: { ...bounds, ...beyond } };
}

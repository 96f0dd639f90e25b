/** `scatter`: rows by two quantities, each with its own axis, a third as the area; names beside their marks. */
import { formatTick } from '../../../quantity/index.ts';
import { axisScale } from '../../axis-scale.ts';
import { flagIn, numberIn, textIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import type { Label } from '../../datum.ts';
import { inALine, placeBlocks, type BlockLine, type PlacedBlocks } from '../../label-block.ts';
import { allSides, type Box } from '../../place-labels.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { baseLine, figureRuns, nameRun } from '../../runs.ts';
import { extentOf, signsOf, type Signs } from '../../signs.ts';
import { tickParams, type TickParams } from '../../ticks.ts';

/** Of a point without a size, and of the largest. */
const [radius, largestRadius] = [9, 27];
/** Of the sign for what is not known, and of what is to be seen of a fading end. */
const [slotLength, fadeLength] = [72, 64];
const lineHeight = 30;

interface Mark {
  readonly row: FlatRow;
  readonly x: Signs;
  readonly y: Signs;
}
type Axes = Readonly<Record<'x' | 'y', TickParams>>;

export function frameScatter(input: FrameInput): Frame {
  const { plan, theme, measure } = input;
  const marks = input.rows.map((row): Mark => {
    return { row, x: signsOf(row, 'x'), y: signsOf(row, 'y') };
  });
  const axes = { x: axisOf(input, marks, 'x'), y: axisOf(input, marks, 'y') };
  const [across, up] = [axes.x, axes.y].map(({ tickWords }) =>
    Object.values(tickWords).map((w) => measure(w, { size: theme.axisSize, weight: 400 })),
  );
  const left = Math.ceil(Math.max(...(up ?? []))) + 16;
  const right = Math.ceil((across?.at(-1) ?? 0) / 2);
  const largest = Math.max(0, ...marks.map(({ row }) => numberIn(row, 'size') ?? 0)) || 1;
  const top = plan.channels.size ? 1.5 * lineHeight : 10;
  const width = plan.width - left - right;
  const nowhere = marks.filter((mark) => !isPlaced(mark));
  const height = plan.height - top - lineHeight * (nowhere.length > 0 ? 2 : 1);
  return {
    plot: { left, top, width, height },
    params: { across: axes.x, up: axes.y, largest },
    data: { rows: marks.map((mark) => ({ ...mark.row, placed: isPlaced(mark) })) },
    place: (scales) => {
      const bounds = {
        x: 4,
        y: 4 - top / 3,
        width: width + right - 4,
        height: height - 8 + top / 3,
      };
      const room = { obstacles: [], bounds, sides: allSides, gaps: [7, 26, 54, 90] };
      const place = (isRoomy: boolean): PlacedBlocks => {
        const blocks = marks.filter(isPlaced).map((mark) => {
          const lines = linesOf(input, mark, isRoomy);
          const own = boxOf(mark, scales, axes, largest);
          return { row: mark.row, name: textIn(mark.row, 'label'), mark: own, lines };
        });
        return placeBlocks(blocks, room, plan, measure);
      };
      const whole = place(true);
      const { diagnostics, labels, ...lines } = whole.diagnostics.length > 0 ? place(false) : whole;
      const key = keyOf(input, largest, width + right, -0.9 * lineHeight);
      const words = nowhere.map((mark) => ({ ...mark, lines: linesOf(input, mark, true) }));
      const below = { x: -left, middle: height + 1.5 * lineHeight };
      const all = [...labels, ...key.labels, ...inALine(words, below, measure)];
      return { data: { ...lines, key: key.points, labels: all }, diagnostics };
    },
    told: new Set(nowhere.map(({ row }) => textIn(row, '_row'))),
    diagnostics: [],
  };
}

/** Open ends have room to be open into. */
function axisOf({ plan }: FrameInput, marks: readonly Mark[], channel: 'x' | 'y'): TickParams {
  const further = plan.scale === 'log' ? 2 : 1.15;
  const values = marks.flatMap((mark) => extentOf(mark[channel], further));
  const scale = axisScale(plan.scale, values.length > 0 ? values : [1]);
  return tickParams(scale, plan.channels[channel], plan);
}

/** Somewhere in the plot, if only along a line. */
function isPlaced({ x, y }: Mark): boolean {
  const isOn = ({ value, band, slot }: Signs): boolean => value !== null || band !== null || slot;
  return isOn(x) && isOn(y) && !(x.slot && y.slot);
}

function boxOf({ row, ...mark }: Mark, { at }: Scales, axes: Axes, largest: number): Box {
  const size = numberIn(row, 'size');
  const own = size === null ? radius : largestRadius * Math.sqrt(Math.max(0, size) / largest);
  const ends = (channel: 'x' | 'y', onwards: 1 | -1): readonly [number, number] => {
    const { band, value, fade, slot } = mark[channel];
    const first = value ?? axes[channel].domain[0];
    const [low, high] = (band ?? [first, first]).map((end) => at(channel, end) * onwards);
    const before = slot ? 0 : fade === 'low' ? Math.max(own, fadeLength) : own;
    const behind = slot ? slotLength : fade === 'high' ? Math.max(own, fadeLength) : own;
    return [(low ?? NaN) - before, (high ?? NaN) + behind];
  };
  const [[left, right], [bottom, top]] = [ends('x', 1), ends('y', -1)];
  return { x: left, y: -top, width: right - left, height: top - bottom };
}

/** The name with the upper figure; below it what of the others is not exact. */
function linesOf({ plan, theme }: FrameInput, { row }: Mark, isRoomy: boolean): BlockLine[] {
  const [figure = [], ...others] = ['y', 'x', 'size'].map((channel) => {
    const kind = textIn(row, `${channel}_kind`);
    const isPlain = kind === 'exact' && !flagIn(row, `${channel}_estimated`);
    if (kind === '' || (isPlain && !(isRoomy && channel === 'y'))) return [];
    const [first, ...rest] = figureRuns(row, channel, theme);
    // Without a unit nobody knows what is not known; beside the name it is the upper figure.
    const isUnsaid = channel !== 'y' && (kind === 'undisclosed' || kind === 'notApplicable');
    const text = isUnsaid ? (plan.channels[channel]?.title ?? '') : '';
    const quiet = { text, size: theme.unitSize, weight: 400, color: theme.ink2, gap: 0 } as const;
    const runs = [quiet, ...(first ? [{ ...first, gap: text === '' ? 0 : 6 }] : []), ...rest];
    return [{ runs: runs.filter((run) => run.text !== ''), fact: textIn(row, `${channel}_fact`) }];
  });
  const apart = figure.flatMap((line) => line.runs).map((r, i) => (i === 0 ? { ...r, gap: 8 } : r));
  const fact = figure[0]?.fact ?? textIn(row, 'label_fact');
  return [
    {
      runs: [
        nameRun(row, theme, theme.subSize + 1, flagIn(row, 'highlight') ? 700 : 400),
        ...apart,
      ],
      fact,
    },
    ...others.flat(),
  ];
}

/** What the area of a point says, shown by one of a round size. */
function keyOf({ plan, theme, measure }: FrameInput, largest: number, right: number, y: number) {
  const channel = plan.channels.size;
  if (!channel) return { points: [], labels: [] };
  const style = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const size = axisScale('linear', [largest]).ticks.find((tick) => tick >= largest / 4) ?? largest;
  const text = `${channel.title} ${formatTick(size, channel.unit, plan.language)}`;
  const x = right - measure(text, style);
  const place = { x, y: baseLine(y, style.size), fact: '', _row: '' };
  const label: Label = { ...style, ...place, text };
  return { points: [{ size, x: x - largestRadius, y }], labels: [label] };
}

/** `map`: stages left of the plot, figures below it; labels beside their marks without collisions, never outside their stage. */
import { languageOf } from '../../../languages/index.ts';
import type { Box } from '../../boxes.ts';
import { axisScale } from '../../axis-scale.ts';
import { numberIn, textIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import { lanesOf } from '../../lanes.ts';
import { placeBlocks, type LabelBlock } from '../../label-block.ts';
import { allSides } from '../../place-labels.ts';
import type { Frame, FrameInput, Placed, Scales } from '../../preset.ts';
import { gutterOf } from '../../room.ts';
import { nameRun, figureRuns, placeRuns, quietRuns, widthOf } from '../../runs.ts';
import { extentOf, reachOf, signsOf } from '../../signs.ts';
import { lastHalf, minorTicks, tickParams } from '../../ticks.ts';
import { wordsAt } from '../../words-at.ts';

const radius = 9;
const fadeLength = 72;
const slotHeight = 28;
/** Rank of a row whose stage is not known: a stage of its own below the others, so that it is not lost. */
const unrated = -1;
const rankOf = (row: FlatRow): number => numberIn(row, 'y_rank') ?? unrated;

export function frame(input: FrameInput): Frame {
  const { plan, theme, measure, rows } = input;
  const categories = plan.channels.y?.categories ?? [];
  const style = { size: theme.nameSize, weight: 700 } as const;
  const lowest = rows.some((row) => rankOf(row) === unrated) ? unrated : 0;
  const { charts } = languageOf(plan.language);
  const stages = [...(lowest === 0 ? [] : [charts.notRated]), ...categories.map((c) => c.label)];
  const names = stages.map((text) => ({ text, ...style }));
  const { width: left, diagnostics } = gutterOf(input, names, 28);
  const signs = rows.map((row) => signsOf(row, 'x'));
  // From zero, an open end needs room to be open into; decades have it.
  const extent = signs.flatMap((own) => {
    const open = plan.scale === 'linear' && own.fade === 'high' ? 1.3 : 1;
    return extentOf(own).map((value) => value * open);
  });
  const scale = axisScale(plan.scale, extent);
  const params = tickParams(scale, plan.channels.x, plan);
  const tick = lastHalf(params, input);
  // The plot ends where its last tick's words and every fading end still fit.
  const widths = signs.map(({ value, fade }) => {
    const share = value === null ? 0 : scale.at(value);
    const tail = fade === 'high' ? fadeLength : radius + 2;
    return share > 0 ? (plan.width - left - tail) / share : plan.width;
  });
  const top = 4;
  const width = Math.floor(Math.min(plan.width - left - tick, ...widths));
  const plot = { left, top, width, height: plan.height - top - theme.axisSize - 17 };
  const ranks = stages.map((_, i) => i + lowest);
  return {
    plot,
    params: { ...params, stages: [lowest, categories.length], gutter: left },
    data: {
      minor: minorTicks(scale),
      stages: [...ranks, categories.length].map((level) => ({ level })),
    },
    place: ({ at }) => {
      const { data, diagnostics: failed } = placeMarks(input, plot, ranks, at);
      const stageNames = ranks.map((rank, i) => {
        const isKnown = rank !== unrated;
        const look = {
          weight: isKnown ? 700 : 400,
          color: isKnown ? theme.ink : theme.ink2,
        } as const;
        const place = { x: -left, middle: at('y', rank + 0.5) };
        return wordsAt(stages[i] ?? '', place, { ...style, ...look }, measure);
      });
      const labels = [...(data.labels ?? []), ...stageNames];
      return { data: { ...data, labels }, diagnostics: failed };
    },
    diagnostics,
  };
}

function placeMarks(
  input: FrameInput,
  { left, width, height }: Frame['plot'],
  ranks: readonly number[],
  at: Scales['at'],
): Placed {
  const { plan, theme, measure } = input;
  const stage = height / ranks.length;
  const marks = input.rows.map((row) => {
    const signs = signsOf(row, 'x');
    const { slot } = signs;
    const size = { radius, open: fadeLength, slot: [0, slot ? width : 0] } as const;
    const runs = [
      nameRun(row, theme, theme.nameSize - 1, 700),
      ...quietRuns(figureRuns(row, 'x', theme)),
    ];
    const words = slot ? Infinity : widthOf(runs, measure);
    return { row, slot, runs, words, reach: reachOf(signs, (v) => at('x', v), size) };
  });
  const lanes = new Map(
    ranks.flatMap((rank) => [
      ...lanesOf(
        marks.filter((m) => rankOf(m.row) === rank),
        stage,
      ),
    ]),
  );
  const placed = marks.map((mark) => {
    const lane = lanes.get(mark) ?? 0.5;
    const middle = at('y', rankOf(mark.row) + lane);
    const high = mark.slot ? slotHeight : 2 * radius;
    const [x, to] = mark.reach;
    const box: Box = { x, y: middle - high / 2, width: to - x, height: high };
    return { ...mark, lane, middle, box, name: textIn(mark.row, 'label') };
  });
  const [slots, others] = [placed.filter((m) => m.slot), placed.filter((m) => !m.slot)];
  const blocks = others.map(({ row, name, box, runs }): LabelBlock => {
    // A label never leaves its stage: it would tell another one.
    const y = at('y', rankOf(row) + 1) + 1;
    const bounds = { x: 2, y, width: plan.width - left - 2, height: stage - 2 };
    return { row, name, mark: box, bounds, lines: [{ runs, fact: textIn(row, 'x_fact') }] };
  });
  const obstacles = slots.map(({ name, box }) => ({ ...box, name }));
  const room = { obstacles, bounds: { x: 0, y: 0, width, height }, sides: allSides };
  const { diagnostics, labels, ...data } = placeBlocks(blocks, room, input);
  const inSlots = slots.flatMap(({ row, runs, middle }) => {
    const place = { x: 14, middle, fact: textIn(row, 'x_fact'), row: textIn(row, '_row') };
    return placeRuns(runs, place, measure);
  });
  const rows = placed.map(({ row, lane }) => ({ ...row, lane }));
  return { data: { ...data, rows, labels: [...labels, ...inSlots] }, diagnostics };
}

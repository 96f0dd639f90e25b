/** `variance`: the bars of a thing together, what came first; beside them how far it is from what it is held against. */
import { tightScale } from '../../axis-scale.ts';
import { flagIn, nameIn, textIn } from '../../chart-row.ts';
import { besideBars } from '../../differences.ts';
import { hatchBar } from '../../hatch.ts';
import { keyAbove } from '../../key-above.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { figureAt, frameRow, nameLabels, rowFrame, type FrameRow } from '../../row-frame.ts';
import { widthOf } from '../../runs.ts';
import { extentOf, signsOf } from '../../signs.ts';
export { describe } from './describe.ts';

/** Between a bar and its figure; its fading end; of words in a slot. */
const [gap, fade, inset] = [10, 48, 12];
/** A line that just holds its figure, and one as high as it should be. */
const [least, tallest] = [19, 26];
/** What a bar may stand for, from above. */
const roles = ['actual', 'forecast', 'plan', 'before'];
const betters = { low: -1, neither: 0, high: 1 } as const;

export function frame(input: FrameInput): Frame {
  const { plan, theme } = input;
  const bars = input.rows.map((row) => barOf(input, frameRow(input, row, signsOf(row, 'x'))));
  const things = [...Map.groupBy(bars, ({ row }) => nameIn(row, 'y')).values()];
  const firsts = things.flatMap((own) => own.slice(0, 1));
  const lanes = lanesOf(things);
  const each = lanes.length + 1;
  const top = theme.nameSize + 24;
  const most = Math.floor((plan.height - top + least) / (each * least));
  const { left, pitch, diagnostics } = rowFrame(input, firsts, {
    ...{ top, tallest: each * tallest, right: 0, fits: { rows: things.length, most } },
    ...{ scale: tightScale([]), tailOf: () => undefined },
  });
  const width = plan.width - left;
  const low = Math.min(0, ...bars.flatMap(({ signs }) => extentOf(signs)));
  const key = keyAbove(input, keyOf(input, bars), { x: -left, middle: 9 - top });
  const room = { width, least: key.end };
  const { params, zeros, labelsAt } = besideBars(input, { low, bars: bars.map(endOf) }, room);
  const order = things.flatMap((own, i) => [
    ...lanes.map((lane, j) => {
      const bar = own.find(({ row }) => lane.includes(textIn(row, 'role')));
      return bar ? textIn(bar.row, '_row') : `gap:${i}:${j}`;
    }),
    `gap:${i}`,
  ]);
  const up = (pitch - pitch / each) / 2;
  const place = (scales: Scales) => {
    const names = nameLabels(input, firsts, { left, pitch }).map((l) => ({ ...l, y: l.y - up }));
    const figures = bars.flatMap((bar) => figureOf(input, bar, scales));
    const lines = firsts.flatMap(({ row }, i) => {
      const y = i * pitch - pitch / each / 2;
      const line = { x: -left, x2: width, y, y2: y, stroke: theme.rule, line: 1, dash: null };
      return flagIn(row, 'total') ? [line] : [];
    });
    const hatched = bars.flatMap((bar) => hatchBar(bar, scales, theme));
    const labels = [...names, ...figures, ...labelsAt(scales, 9 - top), ...key.labels];
    const rules = [...lines, ...hatched, ...key.rules];
    return { data: { labels, rules, heads: key.heads }, diagnostics: [] };
  };
  return {
    plot: { left, top, width, height: pitch * things.length },
    params: { ...params, order, better: betters[plan.channels.x?.good ?? 'high'] },
    data: { rows: bars.map((bar) => ({ ...bar.row, slot: bar.figureWidth + 2 * inset })), zeros },
    place,
    diagnostics,
  };
}

/** What came is printed large, all else quietly. */
function barOf({ measure }: FrameInput, bar: FrameRow): FrameRow {
  const isLarge = bar.row.role === 'actual' || bar.row.role === 'forecast';
  const figure = bar.figure.map((run): typeof run =>
    isLarge ? { ...run, size: Math.min(run.size, 18) } : { ...run, size: 15, weight: 400 },
  );
  return { ...bar, figure, figureWidth: widthOf(figure, measure) };
}

/** What came and what is expected share a line, where nothing has both. */
function lanesOf(things: readonly (readonly FrameRow[])[]): string[][] {
  const has = (own: readonly FrameRow[], role: string) => own.some(({ row }) => row.role === role);
  const used = roles.filter((role) => things.some((own) => has(own, role)));
  const isBoth = things.some((own) => has(own, 'actual') && has(own, 'forecast'));
  const isOne = !isBoth && used[0] === 'actual' && used[1] === 'forecast';
  return isOne ? [used.slice(0, 2), ...used.slice(2).map((r) => [r])] : used.map((r) => [r]);
}

function endOf({ row, signs: { band, value, fade: open, slot }, figureWidth }: FrameRow) {
  const px = figureWidth + (open === 'high' ? fade : 0) + (slot ? 2 * inset : gap);
  return { row, end: Math.max(0, band?.[1] ?? value ?? 0), px };
}

function figureOf(input: FrameInput, bar: FrameRow, { at }: Scales) {
  const { end, px } = endOf(bar);
  const { slot, band, value } = bar.signs;
  const x = slot || (!band && value === null) ? inset : px - bar.figureWidth;
  return figureAt(input, bar, at('x', end) + x, at('y', textIn(bar.row, '_row'))).labels;
}

function keyOf({ theme }: FrameInput, bars: readonly FrameRow[]) {
  return roles.flatMap((role) => {
    const bar = bars.find(({ row }) => row.role === role);
    if (!bar) return [];
    const stroke = role === 'before' ? theme.neutral : theme.ink;
    const fill = role === 'plan' || role === 'forecast' ? theme.surface : stroke;
    return [{ text: nameIn(bar.row, 'scenario'), fill, stroke, hatched: role === 'forecast' }];
  });
}

/** Columns of differences beside bars: one scale for both, the room that words need to either side, and where they stand. */
import { textIn } from './chart-row.ts';
import type { FlatRow } from './columns.ts';
import type { Label } from './datum.ts';
import type { FrameInput, Scales } from './preset.ts';
import { figureRuns, placeRuns, widthOf } from './runs.ts';
import { extentOf, signsOf } from './signs.ts';
import { wordsAt } from './words-at.ts';

/** Between a mark and its figure; the fading end of a mark; before each column; all percentages together. */
const [gap, fade, before, pins] = [10, 34, 36, 110];

/** A bar: its right end as a value, and how many pixels on its figure ends. */
interface End {
  readonly row: FlatRow;
  readonly end: number;
  readonly px: number;
}

/**
 * `delta` stands on the scale of the bars, `growth` in percent: as large as there is room for, with all words of a row side
 * by side. @param low where the scale begins @param least where the first column may stand
 */
export function besideBars(
  input: FrameInput,
  { low, bars }: { readonly low: number; readonly bars: readonly End[] },
  { width, least }: { readonly width: number; readonly least: number },
) {
  const delta = columnOf(input, 'delta', '');
  const growth = columnOf(input, 'growth', ' %');
  const percents = growth.high - growth.low;
  const perPercent = percents > 0 ? pins / percents : 0;
  const placed = (perUnit: number) => {
    const ends = bars.map(({ row, end, px }) => ({ row, px: (end - low) * perUnit + px }));
    const zero = behind(ends, delta, perUnit, least + delta.head);
    const afterDelta = ends.map(({ row, px }) => ({
      row,
      px: delta.isShown ? zero + delta.right(row, perUnit) : px,
    }));
    const zeroGrowth = behind(afterDelta, growth, perPercent, zero + delta.head + growth.head);
    const afterGrowth = bars.map(({ row }) => zeroGrowth + growth.right(row, perPercent));
    const last = growth.isShown ? afterGrowth : afterDelta.map(({ px }) => px);
    return { zero, zeroGrowth, end: Math.max(0, ...last, ...ends.map(({ px }) => px)) };
  };
  const units = Math.max(delta.high, -delta.low, ...bars.map(({ end }) => end - low));
  const perUnit = units > 0 ? largest(width / units, (per) => placed(per).end <= width) : 1;
  const { zero, zeroGrowth } = placed(perUnit);
  const valueAt = (px: number): number => low + px / perUnit;
  const shown = [...(delta.isShown ? [zero] : []), ...(growth.isShown ? [zeroGrowth] : [])];
  return {
    params: {
      domain: [low, valueAt(width)],
      pixel: 1 / perUnit,
      from_delta: valueAt(zero),
      from_growth: valueAt(zeroGrowth),
      percent: perPercent / perUnit,
    },
    zeros: [0, ...shown.map(valueAt)].map((at) => ({ at })),
    labelsAt: (scales: Scales, middle: number): Label[] => [
      ...delta.labelsAt(zero, perUnit, scales, middle),
      ...growth.labelsAt(zeroGrowth, perPercent, scales, middle),
    ],
  };
}

type Column = ReturnType<typeof columnOf>;

/** Where the zero of a column stands behind what ends there, row by row. */
function behind(
  ends: readonly { readonly row: FlatRow; readonly px: number }[],
  column: Column,
  per: number,
  least: number,
): number {
  return Math.max(least, ...ends.map(({ row, px }) => px + before + column.left(row, per)));
}

/** By halves: how much room is needed grows with it. Where there is none at all, a twentieth still shows what is what. */
function largest(most: number, fits: (per: number) => boolean): number {
  let [low, high] = [most / 20, most];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function columnOf(input: FrameInput, channel: 'delta' | 'growth', unit: string) {
  const { rows, theme, measure } = input;
  const items = rows.flatMap((row) => itemOf(input, row, channel));
  const ends = items.flatMap((item) => item.ends);
  const held = rows.map((row) => textIn(row, 'held')).find((text) => text !== '') ?? '';
  const head = `Δ ${held}${unit}`;
  const style = { size: theme.subSize + 1, weight: 400, color: theme.ink2 } as const;
  const byRow = new Map(items.map((item) => [item.row, item]));
  /** What of a row stands to that side of zero, in pixels. */
  const reach = (row: FlatRow, per: number, isRight: boolean): number => {
    const own = byRow.get(row);
    if (!own) return 0;
    const marks = per * Math.max(0, ...own.ends.map((end) => (isRight ? end : -end)));
    return marks + (own.isUp === isRight ? own.px + own.width : 0);
  };
  /** @param zero in pixels @param per pixels of one unit @param middle of its head */
  const labelsAt = (zero: number, per: number, { at }: Scales, middle: number): Label[] => {
    const figures = items.flatMap(({ row, runs, width, ends: own, px, isUp }) => {
      const end = zero + per * (isUp ? Math.max(0, ...own) : Math.min(0, ...own));
      const id = textIn(row, '_row');
      const place = { x: isUp ? end + px : end - px - width, middle: at('y', id), row: id };
      return placeRuns(runs, { ...place, fact: textIn(row, `${channel}_fact`) }, measure);
    });
    const label = wordsAt(head, { x: zero, middle, align: 'middle' }, style, measure);
    return items.length > 0 ? [...figures, label] : [];
  };
  return {
    isShown: items.length > 0,
    low: Math.min(0, ...ends),
    high: Math.max(0, ...ends),
    /** Half as wide as its head. */
    head: measure(head, style) / 2,
    left: (row: FlatRow, per: number) => reach(row, per, false),
    right: (row: FlatRow, per: number) => reach(row, per, true),
    labelsAt,
  };
}

/** What cannot be known has its word alone. */
function itemOf({ theme, measure }: FrameInput, row: FlatRow, channel: 'delta' | 'growth') {
  const text = textIn(row, `${channel}_text`);
  if (text === '') return [];
  const quiet = { text, size: theme.unitSize, weight: 400, color: theme.ink2, gap: 0 } as const;
  const worded = figureRuns(row, channel, theme);
  const runs =
    worded.length === 0 ? [quiet] : worded.map((run) => ({ ...run, size: Math.min(run.size, 18) }));
  const signs = signsOf(row, channel);
  const ends = worded.length === 0 ? [] : extentOf(signs);
  const isUp = ends.every((end) => end >= 0) || ends.some((end) => end > 0);
  const isOpen = signs.fade === (isUp ? 'high' : 'low');
  const px = gap + (isOpen ? fade : channel === 'growth' ? 4 : 0);
  return [{ row, runs, width: widthOf(runs, measure), ends, isUp, px }];
}

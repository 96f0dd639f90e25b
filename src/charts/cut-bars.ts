/** Bars that are cut, with a break drawn through each: of all bars only the totals of a bridge may be, so that the steps between them can be seen. */
import type { ChartTheme } from '../model/theme.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import type { FlatRow } from './columns.ts';
import type { Datum } from './datum.ts';
import type { Scales } from './preset.ts';

/** Below the lowest level lies at most this share of a bridge that is not cut, and this one of one that is. */
const [most, kept] = [0.75, 0.3];
/** How many times as long as uncut a step is drawn at most. */
const zoom = 6;
/** From where a bar begins to its break; how wide that is, and how far it leans to either side. */
const [from, gap, lean] = [22, 9, 5];

/** Where totals begin; undefined where they begin at zero: enough of the plot are steps, or the place of one is not known. */
export function cutOf(rows: readonly FlatRow[]): number | undefined {
  const levels = rows.flatMap((row) => [
    ...(flagIn(row, 'total') ? [] : [numberIn(row, 'from_low')]),
    numberIn(row, 'to_low'),
  ]);
  const ends = rows.flatMap((row) =>
    ['from_low', 'from_high', 'to_low', 'to_high'].flatMap((end) => numberIn(row, end) ?? []),
  );
  const low = Math.min(...levels.map((level) => level ?? -Infinity));
  const high = Math.max(...ends);
  const isLow = !Number.isFinite(low) || low <= most * high || low >= high;
  // What is next to nothing beside its totals does not become large.
  return isLow ? undefined : Math.min(low - (kept / (1 - kept)) * (high - low), high - high / zoom);
}

/** The ground between two slanting lines, through each total: rows of the part `rules`. */
export function breaksIn(
  rows: readonly FlatRow[],
  { at, band }: Scales,
  { surface, ink2 }: ChartTheme,
): Datum[] {
  const half = band('y') / 2 + 3;
  const totals = rows.filter((row) => flagIn(row, 'total'));
  return totals.flatMap((row) => {
    const middle = at('y', textIn(row, '_row'));
    const line = (x: number, stroke: string, width: number): Datum => ({
      ...{ x: x - lean, x2: x + lean, y: middle + half, y2: middle - half },
      ...{ stroke, line: width, dash: null },
    });
    const sides = [from - gap / 2, from + gap / 2].map((x) => line(x, ink2, 1.2));
    return [line(from, surface, gap), ...sides];
  });
}

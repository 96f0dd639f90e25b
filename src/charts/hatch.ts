/** Slanting lines that fill a box, in place of a pattern, which other programs draw each in their own way: rows of the part `rules`. */
import type { ChartTheme } from '../model/theme.ts';
import type { Box } from './boxes.ts';
import { flagIn, textIn } from './chart-row.ts';
import type { Datum } from './datum.ts';
import type { Scales } from './preset.ts';
import type { FrameRow } from './row-frame.ts';

/** From line to line, along the box. */
const step = 7;

export function hatchOf({ x, y, width, height }: Box, stroke: string): Datum[] {
  const lines = Math.max(0, Math.ceil((width + height) / step) - 1);
  return Array.from({ length: lines }, (_, i) => {
    // A line that rises to the right, cut off where it would leave the box.
    const start = (i + 1) * step - height;
    const [from, to] = [Math.max(start, 0), Math.min(start + height, width)];
    const level = (along: number): number => y + height - (along - start);
    const ends = { x: x + from, x2: x + to, y: level(from), y2: level(to) };
    return { ...ends, stroke, line: 1.2, dash: null };
  });
}

/** A lying bar that is a forecast, from zero as far as it is sure. */
export function hatchBar(
  { row, signs: { sure, value, band } }: Pick<FrameRow, 'row' | 'signs'>,
  { at, band: bandOf }: Scales,
  { accent, ink }: ChartTheme,
): Datum[] {
  const isDrawn = row.role === 'forecast' && sure !== 'undisclosed';
  const end = !isDrawn ? null : (value ?? band?.[0] ?? null);
  if (end === null) return [];
  const [x, width] = [Math.min(at('x', 0), at('x', end)), Math.abs(at('x', end) - at('x', 0))];
  const height = bandOf('y');
  const y = at('y', textIn(row, '_row')) - height / 2;
  return hatchOf({ x, y, width, height }, flagIn(row, 'highlight') ? accent : ink);
}

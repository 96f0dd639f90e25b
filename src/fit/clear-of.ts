/** Where a small text stands clear of lines and boxes: the first of the places where it may. */
import type { Box } from '../model/views.ts';
import { bottomOf } from './place.ts';

/** From `x1`, `y1` to `x2`, `y2`. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What it may not stand on. */
export interface Drawn {
  readonly lines: readonly Segment[];
  readonly boxes: readonly Box[];
}

/** @param air around the text @returns what it touches, at least; nothing at the first place that is clear */
export function clearestOf<P extends Box>(
  places: readonly P[],
  drawn: Drawn,
  air: number,
): { readonly place: P | undefined; readonly touches: number } {
  let best: { place: P | undefined; touches: number } = { place: undefined, touches: Infinity };
  for (const place of places) {
    const touches = touched(widened(place, air), drawn);
    if (touches < best.touches) best = { place, touches };
  }
  return best;
}

function touched(box: Box, { lines, boxes }: Drawn): number {
  const overlaps = (other: Box): boolean =>
    box.x < other.x + other.width &&
    other.x < box.x + box.width &&
    box.y < bottomOf(other) &&
    other.y < bottomOf(box);
  return boxes.filter(overlaps).length + lines.filter((line) => crosses(line, box)).length;
}

/** The part of the line that is as high as the box, held against its sides. */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  const from = Math.max(Math.min(y1, y2), box.y);
  const to = Math.min(Math.max(y1, y2), bottomOf(box));
  if (from > to) return false;
  const xAt = (y: number): number => (y1 === y2 ? x1 : x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
  const ends = y1 === y2 ? [x1, x2] : [xAt(from), xAt(to)];
  return Math.min(...ends) < box.x + box.width && Math.max(...ends) > box.x;
}

function widened({ x, y, width, height }: Box, air: number): Box {
  return { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
}

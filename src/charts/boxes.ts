/** Boxes and lines in pixels: which meet, hold and cross each other. */

/** `x`, `y` is the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From `x`, `y` to `x2`, `y2`. */
export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

export function lengthOf({ x, y, x2, y2 }: Segment): number {
  return Math.hypot(x2 - x, y2 - y);
}

/** @param across, down pixels wanted between the two */
export function meet(a: Box, b: Box, across = 0, down = 0): boolean {
  return (
    a.x < b.x + b.width + across &&
    b.x < a.x + a.width + across &&
    a.y < b.y + b.height + down &&
    b.y < a.y + a.height + down
  );
}

/** Pixels from the edge of one to the other's; 0 where they meet. */
export function gapBetween(a: Box, b: Box): number {
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(across, down);
}

/** @param air pixels free all around the inner one */
export function holds(outer: Box, inner: Box, air = 0): boolean {
  return (
    inner.x >= outer.x + air &&
    inner.y >= outer.y + air &&
    inner.x + inner.width <= outer.x + outer.width - air &&
    inner.y + inner.height <= outer.y + outer.height - air
  );
}

/** @param air pixels around the box that belong to it */
export function crosses(line: Segment, box: Box, air = 0): boolean {
  // The part of the line, from 0 to 1, that lies within the box's columns and then its rows.
  let [from, to] = [0, 1];
  const clip = (start: number, way: number, low: number, high: number): void => {
    if (way === 0 && (start < low || start > high)) to = -1;
    if (way === 0) return;
    const ends = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  };
  clip(line.x, line.x2 - line.x, box.x - air, box.x + box.width + air);
  clip(line.y, line.y2 - line.y, box.y - air, box.y + box.height + air);
  return from <= to;
}

/** Small boxes along a line, so that words keep off it. @param apart pixels from one to the next at most */
export function boxesAlong(line: Segment, apart: number): Box[] {
  const { x, y, x2, y2 } = line;
  const steps = Math.max(1, Math.ceil(lengthOf(line) / apart));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: x + ((x2 - x) * i) / steps - 1,
    y: y + ((y2 - y) * i) / steps - 1,
    width: 2,
    height: 2,
  }));
}

/** What a plot leaves free of its box on each side. */
export function paddingOf(
  { left, top, width, height }: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>,
  box: { readonly width: number; readonly height: number },
) {
  return { left, top, right: box.width - left - width, bottom: box.height - top - height };
}

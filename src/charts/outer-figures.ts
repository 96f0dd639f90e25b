/** Figures on both sides of the marks of a row: the lower one before them, the higher one behind. */
import type { AxisScale } from './axis-scale.ts';
import { figureGap, type FrameRow } from './row-frame.ts';
import { reachOf } from './signs.ts';

/** One alone is the higher. */
export interface Outer<Mark extends FrameRow = FrameRow> {
  readonly low: Mark | undefined;
  readonly high: Mark | undefined;
}

/** Pixels to each side of a mark: its own, and of a fading end until it has all but gone. */
const size = { radius: 9, open: 64, slot: [0, 0] } as const;

/** From where to where the marks go. */
export function edgesOf({ low, high }: Outer, at: (value: number) => number): [number, number] {
  const marks = [low, high].flatMap((mark) => mark ?? []);
  const reach = marks.map(({ signs }) => reachOf(signs, at, size));
  return [Math.min(...reach.map(([from]) => from)), Math.max(...reach.map(([, to]) => to))];
}

/** Each with where its words begin. */
export function outerFigures<Mark extends FrameRow>(
  outer: Outer<Mark>,
  at: (value: number) => number,
): { readonly mark: Mark; readonly x: number }[] {
  const { low, high } = outer;
  const [before, behind] = edgesOf(outer, at);
  return [
    ...(low ? [{ mark: low, x: before - figureGap - low.figureWidth }] : []),
    ...(high ? [{ mark: high, x: behind + figureGap }] : []),
  ];
}

/** Pixels that they need beside a plot which has so many together with them. @param least of each side */
export function airAround(outers: readonly Outer[], scale: AxisScale, room: number, least: number) {
  const needs = (width: number) => {
    const ends = outers.flatMap((outer) =>
      outerFigures(outer, (value) => scale.at(value) * width).map(({ mark, x }) => ({
        left: -x,
        right: x + mark.figureWidth - width,
      })),
    );
    const most = (side: 'left' | 'right') =>
      Math.ceil(Math.max(least, ...ends.map((e) => e[side])));
    return { left: most('left'), right: most('right') };
  };
  // In a plot of no width each needs the most; in a wider one what they need only shrinks.
  const { left, right } = needs(0);
  return needs(room - left - right);
}

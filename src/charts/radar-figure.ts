/** One figure of rings: its axes and steps as rules, and the rows on it as areas with a mark at each step reached. */
import type { ChartTheme } from '../model/theme.ts';
import type { FlatRow } from './columns.ts';
import { textIn } from './chart-row.ts';
import type { Datum } from './layout.ts';
import { ruleOf } from './words-at.ts';

export interface RadarFrame {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly axes: number;
  readonly steps: number;
}

export interface Series {
  readonly row: FlatRow;
  readonly color: string;
  readonly shape: string;
  /** One an axis; null: not rated. */
  readonly ranks: readonly (number | null)[];
}

/** Told apart without colour. */
export const shapes = ['circle', 'square', 'triangle-up', 'diamond', 'cross'] as const;

/** Where a step stands on an axis: the first axis points up, the others follow clockwise. */
export function pointOn(frame: RadarFrame, axis: number, rank: number): readonly [number, number] {
  const angle = (axis / frame.axes) * 2 * Math.PI - Math.PI / 2;
  const reach = ((rank + 1) / frame.steps) * frame.radius;
  return [frame.x + Math.cos(angle) * reach, frame.y + Math.sin(angle) * reach];
}

export function ringsOf(frame: RadarFrame, theme: ChartTheme): Datum[] {
  const axes = Array.from({ length: frame.axes }, (_, i) => i);
  const spokes = axes.map((axis) => {
    const [x, y] = pointOn(frame, axis, frame.steps - 1);
    return ruleOf([frame.x, frame.y, x, y], theme.grid, 1.5);
  });
  const rings = Array.from({ length: frame.steps }, (_, rank) =>
    axes.map((axis) => {
      const from = pointOn(frame, axis, rank);
      const to = pointOn(frame, (axis + 1) % frame.axes, rank);
      return ruleOf([...from, ...to], theme.grid, rank === frame.steps - 1 ? 2 : 1);
    }),
  );
  return [...spokes, ...rings.flat()];
}

/** Marks of rows that stand on the same step lie beside each other, across the axis. @param first number of the first area */
export function seriesMarks(
  series: readonly Series[],
  frame: RadarFrame,
  radius: number,
  first: number,
): { readonly areas: readonly Datum[]; readonly marks: readonly Datum[] } {
  const placed = series.map((one, index) =>
    one.ranks.map((rank, axis) => {
      if (rank === null) return null;
      const alike = series.filter((other) => other.ranks[axis] === rank);
      const offset = (alike.indexOf(one) - (alike.length - 1) / 2) * radius * 2.2;
      const [x, y] = pointOn(frame, axis, rank);
      const angle = (axis / frame.axes) * 2 * Math.PI;
      return { x: x + Math.cos(angle) * offset, y: y + Math.sin(angle) * offset, index };
    }),
  );
  const areas = series.flatMap((one, index) => {
    const points = placed[index] ?? [];
    const known = points.filter((point) => point !== null);
    // Open where a rating is missing: a closed line would claim one.
    const closed = known.length === points.length;
    const [begin] = known;
    const line = closed && begin ? [...known, begin] : known;
    const base = { series: first + index, stroke: one.color, line: radius / 2.8 };
    return line.map(({ x, y }, order): Datum => ({
      ...base,
      x,
      y,
      order,
      fill: closed ? `${one.color}1f` : null,
    }));
  });
  const marks = series.flatMap((one, index) =>
    (placed[index] ?? []).flatMap((point): Datum[] =>
      point === null
        ? []
        : [
            {
              x: point.x,
              y: point.y,
              area: Math.PI * radius * radius,
              fill: one.color,
              stroke: one.color,
              shape: one.shape,
              _row: textIn(one.row, '_row'),
            },
          ],
    ),
  );
  return { areas, marks };
}

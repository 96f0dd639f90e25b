/** Lines that end close to each other → their names in a column beside the plot, one below the other, each with a line to its end. */
import type { CoursePoint } from './course.ts';
import {
  lineHeight,
  linesOf,
  placeMore,
  type LabelBlock,
  type PlacedBlocks,
} from './label-block.ts';
import type { Obstacle } from './place-labels.ts';
import type { Box } from './boxes.ts';
import type { MeasureText } from '../model/theme.ts';
import { widthOf } from './runs.ts';
import { spread } from './spread.ts';

/** Between an end and its name: what leads from one to the other. */
const leaderLength = 22;
const ruleGap = 10;

interface Course {
  /** Those that are to be named, and of the others what no sign tells. */
  readonly ends: readonly CoursePoint[];
  readonly unsure: readonly CoursePoint[];
  readonly blockOf: (point: CoursePoint) => LabelBlock;
  /** Its figure can be read off the axis. */
  readonly isRead: (point: CoursePoint) => boolean;
  readonly bounds: Box;
  /** Where the plot ends, and the rule of the edition may stand. */
  readonly edge: number;
  /** @param more obstacles beside what stands in the plot */
  readonly place: (chosen: readonly CoursePoint[], more: readonly Obstacle[]) => PlacedBlocks;
}

/** Beside their ends where there is room for all without a leader. */
export function namesAtEnds(course: Course, measure: MeasureText): PlacedBlocks {
  const { ends, unsure, place } = course;
  const near = placeMore(ends, unsure, (chosen) => place(chosen, []));
  const latest = Math.max(...ends.map(({ time }) => time));
  const last = ends.filter(({ time }) => time === latest);
  const isDirect = place(last, []).leaders.length === 0;
  if (isDirect && near.diagnostics.length === 0) return near;
  const column = inAColumn(last, course, measure);
  if (!column) return near;
  const isOther = (point: CoursePoint): boolean => !last.includes(point);
  const rest = placeMore(ends.filter(isOther), unsure.filter(isOther), (chosen) =>
    place(chosen, column.boxes),
  );
  return {
    labels: [...column.labels, ...rest.labels],
    leaders: [...column.leaders, ...rest.leaders],
    plates: rest.plates,
    diagnostics: rest.diagnostics,
  };
}

/** @returns undefined where even a column has no room for them */
function inAColumn(points: readonly CoursePoint[], course: Course, measure: MeasureText) {
  const { bounds, edge } = course;
  const named = points.map((point) => ({
    block: course.blockOf(point),
    isRead: course.isRead(point),
  }));
  const whole = named.map(({ block }) => block);
  // What the axis tells is left out first.
  const short = named.map(({ block, isRead }) =>
    isRead ? { ...block, lines: block.lines.slice(0, 1) } : block,
  );
  const blocks = [whole, short].find((all) => sum(all.map(heightOf)) <= bounds.height);
  if (!blocks) return undefined;
  const heights = blocks.map(heightOf);
  const ends = blocks.map(({ mark }) => mark.y + mark.height / 2);
  const middles = within(spread(ends, heights), heights, bounds);
  const behind = blocks.map(({ mark }) => mark.x + mark.width + leaderLength);
  const x = Math.max(edge + ruleGap, ...behind);
  const placed = blocks.map((block, i) => {
    const width = Math.max(...block.lines.map((line) => widthOf(line.runs, measure)));
    const height = heights[i] ?? 0;
    return { block, box: { x, y: (middles[i] ?? 0) - height / 2, width, height } };
  });
  if (placed.some(({ box }) => box.x + box.width > bounds.x + bounds.width + 4)) return undefined;
  return {
    labels: placed.flatMap(({ block, box }) =>
      linesOf(block, { box, side: 'right', leader: null }, measure),
    ),
    leaders: placed.map(({ block: { mark }, box }) => ({
      x: mark.x + mark.width + 1,
      y: mark.y + mark.height / 2,
      x2: x - 4,
      y2: box.y + lineHeight / 2,
    })),
    boxes: placed.map(({ block, box }) => ({ ...box, name: block.name })),
  };
}

/** With what keeps it apart from the next. */
function heightOf({ lines }: LabelBlock): number {
  return lines.length * lineHeight + blockGap;
}
const blockGap = 6;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The same, none of them above or below the room. */
function within(middles: readonly number[], heights: readonly number[], { y, height }: Box) {
  const order = middles.map((_, i) => i).sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
  const placed = [...middles];
  const half = (i: number): number => (heights[i] ?? 0) / 2;
  let top = y;
  for (const i of order) {
    const middle = Math.max(placed[i] ?? 0, top + half(i));
    placed[i] = middle;
    top = middle + half(i);
  }
  let bottom = y + height;
  for (const i of order.toReversed()) {
    const middle = Math.min(placed[i] ?? 0, bottom - half(i));
    placed[i] = middle;
    bottom = middle - half(i);
  }
  return placed;
}

/** `area`: what stands on what, and the words: of one area the ends and extremes, of several each at its end. */
import { numberIn } from '../../chart-row.ts';
import { courseFrame } from '../../course-frame.ts';
import { blockOf, piecesOf } from '../../course-words.ts';
import { isDrawn, isLast, isTold, pairsOf, unsureOf, type CoursePoint } from '../../course.ts';
import { placeBlocks, placeMore, type LabelBlock, type PlacedBlocks } from '../../label-block.ts';
import { namesAtEnds } from '../../names-aside.ts';
import type { Obstacle } from '../../place-labels.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { atEnd, overArea } from '../../sides.ts';
import { extentOf, isPlain } from '../../signs.ts';
export { describeCourse as describe } from '../../describe-course.ts';

/** Room for words above the highest mark. */
const headroom = 38;

export function frame(input: FrameInput): Frame {
  const frame = courseFrame(input, headroom, (point, all) =>
    extentOf(point.signs).map((value) => value + footOf(point, all)),
  );
  const { plot, points, several, bounds } = frame;
  const told = points
    .filter(isDrawn)
    .filter((point) =>
      several ? isLast(point, points) || point.signs.value === null : isTold(point, points),
    );
  const unplaced = several ? points.filter((point) => isUnplaced(point, points)) : [];
  // Each has a slot or a sign that says less than is known of it.
  const open = points.filter(({ signs }) => several && signs.fade !== null);
  const others = [...unplaced, ...open, ...unsureOf(points, several)];
  return {
    plot,
    params: { ...frame.params, several },
    data: frame.data,
    place: ({ at }) => {
      const edges = several ? [] : pairsOf(points, frame.rows, frame.step);
      const block = (point: CoursePoint): LabelBlock => {
        // A slot stands on what is known.
        const foot = at('y', footOf(point, points));
        const shown = unplaced.includes(point) ? inSlot(point) : point;
        return blockOf(input, shown, foot, onTop(shown, points, at, several));
      };
      const place = (
        chosen: readonly CoursePoint[],
        more: readonly Obstacle[] = [],
      ): PlacedBlocks => {
        const obstacles = [...edges.flatMap((pair) => piecesOf(pair, at)), ...more];
        const sides = several ? atEnd : overArea;
        return placeBlocks(chosen.map(block), { obstacles, bounds, sides }, input);
      };
      const isRead = (point: CoursePoint): boolean =>
        isPlain(point.signs) && !unplaced.includes(point);
      const course = {
        ends: told,
        unsure: others,
        blockOf: block,
        isRead,
        bounds,
        edge: plot.width,
        place,
      };
      const placed = several ? namesAtEnds(course, input.measure) : placeMore(told, others, place);
      const { labels, diagnostics, ...data } = placed;
      return { data: { ...data, labels: [...labels, ...frame.words(at)] }, diagnostics };
    },
    diagnostics: [],
  };
}

/** What is known cannot stand on what is not, nor where nothing is said of the one below: the spec gives it a slot. */
function isUnplaced(point: CoursePoint, points: readonly CoursePoint[]): boolean {
  const rank = numberIn(point.row, 'rank') ?? 0;
  const below = points.filter(
    (other) => other.time === point.time && (numberIn(other.row, 'rank') ?? 0) < rank,
  );
  const isUnknown = ({ signs }: CoursePoint): boolean =>
    signs.value === null || signs.fade !== null;
  return isDrawn(point) && (below.length < rank || below.filter(isDrawn).some(isUnknown));
}

function inSlot(point: CoursePoint): CoursePoint {
  const signs = { ...point.signs, value: null, band: null, fade: null, slot: true };
  return { ...point, signs };
}

/** The sum of what stands under it; what is not known has no height. */
function footOf({ row, time }: CoursePoint, points: readonly CoursePoint[]): number {
  const rank = numberIn(row, 'rank') ?? 0;
  return points
    .filter((other) => other.time === time && (numberIn(other.row, 'rank') ?? 0) < rank)
    .reduce((sum, { signs }) => sum + (signs.fade ? 0 : (signs.value ?? 0)), 0);
}

/** A name stands beside the middle of its area. */
function onTop(
  point: CoursePoint,
  points: readonly CoursePoint[],
  at: Scales['at'],
  several: boolean,
): Scales['at'] {
  const foot = footOf(point, points);
  const share = several && point.signs.value !== null && !point.signs.fade ? 0.5 : 1;
  return (name, value) =>
    name === 'y' && typeof value === 'number' ? at(name, foot + value * share) : at(name, value);
}

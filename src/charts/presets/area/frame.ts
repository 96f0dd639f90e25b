/** `area`: what stands on what, and the words: of one area the ends and extremes, of several each at its end. */
import { numberIn } from '../../chart-row.ts';
import { courseFrame } from '../../course-frame.ts';
import { blockOf, piecesOf } from '../../course-words.ts';
import { isDrawn, isLast, isTold, pairsOf, type CoursePoint } from '../../course.ts';
import { placeBlocks } from '../../label-block.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { atEnd, overArea } from '../../sides.ts';
import { extentOf } from '../../signs.ts';

/** Room for words above the highest mark. */
const headroom = 38;

export function frameArea(input: FrameInput): Frame {
  const frame = courseFrame(input, headroom, (point, all) =>
    extentOf(point.signs).map((value) => value + footOf(point, all)),
  );
  const { plot, points, several, bounds } = frame;
  const told = points
    .filter(isDrawn)
    .filter((point) =>
      several ? isLast(point, points) || point.signs.value === null : isTold(point, points),
    );
  return {
    plot,
    params: { ...frame.params, several },
    data: frame.data,
    place: ({ at }) => {
      const edges = several ? [] : pairsOf(points, frame.rows, frame.step);
      const { labels, diagnostics, ...data } = placeBlocks(
        told.map((point) => {
          // A slot stands on what is known.
          const foot = at('y', footOf(point, points));
          return blockOf(input, point, foot, onTop(point, points, at, several));
        }),
        {
          obstacles: edges.flatMap((pair) => piecesOf(pair, at)),
          bounds,
          sides: several ? atEnd : overArea,
        },
        input.plan,
        input.measure,
      );
      return { data: { ...data, labels: [...labels, ...frame.words(at)] }, diagnostics };
    },
    diagnostics: [],
  };
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
  const share = several && point.signs.value !== null ? 0.5 : 1;
  return (name, value) =>
    name === 'y' && typeof value === 'number' ? at(name, foot + value * share) : at(name, value);
}

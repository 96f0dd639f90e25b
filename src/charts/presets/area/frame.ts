/** `area`: what stands on what, and the words: of one area the ends and extremes, of several each at its end. */
import { borderTime, borderWords, roomBehind } from '../../border.ts';
import { numberIn, textIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import { blockOf, piecesOf, silentWords } from '../../course-words.ts';
import {
  courseRows,
  isDrawn,
  isLast,
  isTold,
  pairsOf,
  pointsOf,
  type CoursePoint,
} from '../../course.ts';
import { placeBlocks } from '../../label-block.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { atEnd, overArea } from '../../sides.ts';
import { extentOf } from '../../signs.ts';
import { instant, timeFrame } from '../../time-frame.ts';
import { timeSteps } from '../../time-steps.ts';

/** Room for words above the highest mark. */
const headroom = 38;

export function frameArea(input: FrameInput): Frame {
  const { plan, theme, measure } = input;
  const whole = { ...input, rows: input.alongside?.rows ?? input.rows };
  const order = [...new Set(whole.rows.map((row) => textIn(row, 'series')))];
  const rows = ranked(courseRows(input), order);
  const points = pointsOf(input, rows);
  const everyone = pointsOf(whole, ranked(courseRows(whole), order));
  const several = plan.channels.series !== undefined;
  const bold = { size: theme.nameSize, weight: 700 } as const;
  const names = several ? order.map((name) => measure(name, bold)) : [];
  const steps = timeSteps(input, whole.rows);
  const frame = timeFrame(input, {
    rows: whole.rows,
    extent: everyone.flatMap((point) =>
      extentOf(point.signs).map((value) => value + footOf(point, everyone)),
    ),
    top: theme.axisSize + 11 + headroom,
    right: (time, room) =>
      Math.max(
        roomBehind(whole, everyone, time, room),
        several ? Math.min(plan.width / 3, Math.max(...names, 80) + 40) : 0,
      ),
    steps,
    now: borderTime(whole, everyone),
  });
  const { plot, params, moments } = frame;
  const now = borderTime(input, points);
  const told = points
    .filter(isDrawn)
    .filter((point) =>
      several ? isLast(point, points) || point.signs.value === null : isTold(point, points),
    );
  return {
    plot,
    params: { ...params, now: instant(now), step: steps.apart, several },
    data: { rows, moments },
    place: ({ at }) => {
      const x = at('x', now);
      const border = borderWords(input, points, { ...plot, x, middle: -headroom - 12 });
      const edges = several ? [] : pairsOf(points, rows, steps.apart);
      const { labels, diagnostics, ...data } = placeBlocks(
        told.map((point) => {
          // A slot stands on what is known.
          const foot = at('y', footOf(point, points));
          return blockOf(input, point, foot, onTop(point, points, at, several));
        }),
        {
          obstacles: edges.flatMap((pair) => piecesOf(pair, at)),
          bounds: {
            x: -4,
            y: -headroom,
            width: plan.width - plot.left,
            height: plot.height + headroom,
          },
          sides: several ? atEnd : overArea,
        },
        plan,
        measure,
      );
      const silent = silentWords(input, rows, points, plot.height, at);
      const words = [...labels, ...silent, ...frame.words(at), ...border];
      return { data: { ...data, labels: words }, diagnostics };
    },
    diagnostics: [],
  };
}

/** The first series stands at the bottom. */
function ranked(rows: readonly FlatRow[], order: readonly string[]): FlatRow[] {
  return rows.map((row) => ({ ...row, rank: order.indexOf(textIn(row, 'series')) }));
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

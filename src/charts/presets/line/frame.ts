/** `line`: which points are named, and where; of several lines each at its end. */
import { textIn } from '../../chart-row.ts';
import { borderTime, borderWords, roomBehind } from '../../border.ts';
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
import { placeBlocks, type PlacedBlocks } from '../../label-block.ts';
import type { Obstacle } from '../../place-labels.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { along, atEnd } from '../../sides.ts';
import { extentOf } from '../../signs.ts';
import { instant, timeFrame, type TimeFrame } from '../../time-frame.ts';
import { timeSteps } from '../../time-steps.ts';

/** Room for words above the highest mark. */
const headroom = 34;
/** More labels than this are a crowd: then the ends and the extremes are named. */
const mostLabels = 14;

export function frameLine(input: FrameInput): Frame {
  const { plan, theme, measure } = input;
  const rows = courseRows(input);
  const points = pointsOf(input, rows);
  const whole = { ...input, rows: input.alongside?.rows ?? input.rows };
  const everyone = pointsOf(whole, courseRows(whole));
  const several = plan.channels.series !== undefined;
  const bold = { size: theme.nameSize, weight: 700 } as const;
  const names = several ? whole.rows.map((row) => measure(textIn(row, 'series'), bold)) : [];
  const steps = timeSteps(input, whole.rows);
  const frame = timeFrame(input, {
    rows: whole.rows,
    extent: everyone.flatMap(({ signs }) => extentOf(signs)),
    top: theme.axisSize + 11 + headroom,
    right: (time, room) => {
      const behind = roomBehind(whole, everyone, time, room);
      return several
        ? Math.max(behind, Math.min(plan.width / 3, Math.max(...names, 80) + 40))
        : behind;
    },
    steps,
    now: borderTime(whole, everyone),
  });
  const { plot, params, moments } = frame;
  const now = borderTime(input, points);
  const pairs = pairsOf(points, rows, steps.apart);
  return {
    plot,
    params: { ...params, now: instant(now), step: steps.apart },
    data: { rows, moments },
    place: ({ at }) => {
      const x = at('x', now);
      const border = borderWords(input, points, { ...plot, x, middle: -headroom - 12 });
      const rule = { name: '—', x: x - 1, y: -headroom, width: 2, height: plot.height + headroom };
      const lines = pairs.flatMap((pair) => piecesOf(pair, at));
      const obstacles = several ? lines : [...lines, rule];
      const { labels, diagnostics, ...data } = placeNames(input, points, frame, obstacles, at);
      const silent = silentWords(input, rows, points, plot.height, at);
      return {
        data: { ...data, labels: [...labels, ...silent, ...frame.words(at), ...border] },
        diagnostics,
      };
    },
    diagnostics: [],
  };
}

/** All points are named where there is room; else the ends and the extremes. Of several lines, each is named at its end. */
function placeNames(
  input: FrameInput,
  points: readonly CoursePoint[],
  { plot }: TimeFrame,
  obstacles: readonly Obstacle[],
  at: Scales['at'],
): PlacedBlocks {
  const several = input.plan.channels.series !== undefined;
  const bounds = {
    x: -4,
    y: -headroom,
    width: input.plan.width - plot.left,
    height: plot.height + headroom,
  };
  const blocks = points.map((point) => blockOf(input, point, plot.height, at));
  const place = (chosen: (point: CoursePoint) => boolean): PlacedBlocks => {
    const marks = blocks.filter((_, i) => !points.some((p, n) => n === i && chosen(p)));
    const others = marks.map(({ mark, name }): Obstacle => ({ ...mark, name }));
    return placeBlocks(
      blocks.filter((block) => !marks.includes(block)),
      { obstacles: [...obstacles, ...others], bounds, sides: several ? atEnd : along },
      input.plan,
      input.measure,
    );
  };
  if (several) return place((point) => isDrawn(point) && isLast(point, points));
  const candidates = points.filter((p) => isDrawn(p) && (p.channel === 'y' || p.ahead));
  const all = candidates.length <= mostLabels ? place((p) => candidates.includes(p)) : undefined;
  if (all?.diagnostics.length === 0) return all;
  return place((point) => isTold(point, candidates));
}

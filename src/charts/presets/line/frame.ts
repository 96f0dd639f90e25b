/** `line`: which points are named, and where; of several lines each at its end. */
import { courseFrame } from '../../course-frame.ts';
import { blockOf, piecesOf } from '../../course-words.ts';
import { isDrawn, isLast, isTold, pairsOf, type CoursePoint } from '../../course.ts';
import { placeBlocks, type PlacedBlocks } from '../../label-block.ts';
import type { Obstacle } from '../../place-labels.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { along, atEnd } from '../../sides.ts';
import { extentOf } from '../../signs.ts';

/** Room for words above the highest mark. */
const headroom = 34;
/** More labels than this are a crowd: then the ends and the extremes are named. */
const mostLabels = 14;

export function frameLine(input: FrameInput): Frame {
  const frame = courseFrame(input, headroom, ({ signs }) => extentOf(signs));
  const { plot, params, data, bounds } = frame;
  const pairs = pairsOf(frame.points, frame.rows, frame.step);
  return {
    plot,
    params,
    data,
    place: ({ at }) => {
      const lines = pairs.flatMap((pair) => piecesOf(pair, at));
      const rule = { name: '—', ...bounds, x: at('x', frame.now) - 1, width: 2 };
      const obstacles = frame.several ? lines : [...lines, rule];
      const { labels, diagnostics, ...lead } = placeNames(input, frame, obstacles, at);
      return { data: { ...lead, labels: [...labels, ...frame.words(at)] }, diagnostics };
    },
    diagnostics: [],
  };
}

/** All points are named where there is room; else the ends and the extremes. Of several lines, each is named at its end. */
function placeNames(
  input: FrameInput,
  { plot, points, several, bounds }: ReturnType<typeof courseFrame>,
  obstacles: readonly Obstacle[],
  at: Scales['at'],
): PlacedBlocks {
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

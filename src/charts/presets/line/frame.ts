/** `line`: which points are named, and where; of several lines each at its end. */
import { courseFrame } from '../../course-frame.ts';
import { blockOf, piecesOf } from '../../course-words.ts';
import { isDrawn, isLast, isTold, pieceEnds, unsureOf, type CoursePoint } from '../../course.ts';
import { placeMore, placeSome, type LabelBlock, type PlacedBlocks } from '../../label-block.ts';
import { namesAtEnds } from '../../names-aside.ts';
import type { Obstacle } from '../../place-labels.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { layerMarks, type SceneMark } from '../../read-scene.ts';
import { along, atEnd } from '../../sides.ts';
import { extentOf, isPlain } from '../../signs.ts';
export { describeCourse as describe } from '../../describe-course.ts';

/** Room for words above the highest mark. */
const headroom = 34;
/** More labels than this are a crowd: then the ends and the extremes are named. */
const mostLabels = 14;
/** Between a mark and its words: on a high page a line is steep, and what is free is farther away. */
const gaps = [7, 26, 54, 90];

export function frame(input: FrameInput): Frame {
  const frame = courseFrame(input, headroom, (all) => all.flatMap(({ signs }) => extentOf(signs)));
  const { plot, params, data, bounds } = frame;
  return {
    plot,
    params,
    data,
    place: ({ at }, drawn) => {
      const drawnLines = layerMarks(drawn(), 'line');
      const lines = piecesOf(drawnLines);
      const rules = (frame.now === undefined ? [] : [at('x', frame.now)]).map((x) => ({
        ...bounds,
        name: '—',
        x: x - 1,
        width: 2,
      }));
      const obstacles = frame.several ? lines : [...lines, ...rules];
      const { labels, diagnostics, ...lead } = placeNames(input, frame, obstacles, drawnLines, at);
      return { data: { ...lead, labels: [...labels, ...frame.words(at)] }, diagnostics };
    },
    diagnostics: [],
  };
}

/** All points are named where there is room; else the ends, the extremes and, as room allows, what is not sure. Of several lines, each is named at its end. */
function placeNames(
  input: FrameInput,
  { plot, points, several, bounds }: ReturnType<typeof courseFrame>,
  obstacles: readonly Obstacle[],
  lines: readonly SceneMark[],
  at: Scales['at'],
): PlacedBlocks {
  const blockAt = (point: CoursePoint): LabelBlock => blockOf(input, point, plot.height, at);
  const blocks = new Map(points.map((p) => [p, blockAt(p)] as const));
  const place = (told: readonly CoursePoint[], more: readonly Obstacle[] = []): PlacedBlocks => {
    const sides = several ? atEnd : along;
    const room = { obstacles: [...obstacles, ...more], bounds, sides, gaps };
    return placeSome(blocks, told, room, input);
  };
  const silent = unsureOf(points, several);
  if (several) {
    const unsure = [...silent, ...pieceEnds(points, lines)];
    const ends = points.filter((point) => isDrawn(point) && isLast(point, points));
    const isRead = ({ signs }: CoursePoint): boolean => isPlain(signs);
    return namesAtEnds(
      { ends, unsure, blockOf: blockAt, isRead, bounds, edge: plot.width, place },
      input.measure,
    );
  }
  const candidates = points.filter((p) => isDrawn(p) && (p.channel === 'y' || p.ahead));
  const all = candidates.length <= mostLabels ? place(candidates) : undefined;
  if (all?.diagnostics.length === 0) return all;
  return placeMore(
    candidates.filter((point) => isTold(point, candidates)),
    silent,
    place,
  );
}

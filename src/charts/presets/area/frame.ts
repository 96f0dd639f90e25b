/** `area`: what stands on what, and the words: of one area the ends and extremes, of several each at its end. */
import { meet, type Box } from '../../boxes.ts';
import { textIn } from '../../chart-row.ts';
import { courseFrame } from '../../course-frame.ts';
import { blockOf, piecesOf } from '../../course-words.ts';
import { isDrawn, isLast, isTold, pieceEnds, unsureOf, type CoursePoint } from '../../course.ts';
import { placeBlocks, placeMore, type LabelBlock, type PlacedBlocks } from '../../label-block.ts';
import { namesAtEnds } from '../../names-aside.ts';
import type { Obstacle } from '../../place-labels.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { layerMarks, type SceneMark } from '../../read-scene.ts';
import { atEnd, overArea } from '../../sides.ts';
import { extentOf, isPlain } from '../../signs.ts';
export { describeCourse as describe } from '../../describe-course.ts';

/** Room for words above the highest mark. */
const headroom = 38;

export function frame(input: FrameInput): Frame {
  const frame = courseFrame(input, headroom, stacks);
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
    place: ({ at }, drawn) => {
      const marks = drawn();
      const stacked = standing(points, marks);
      const unplaced = points.filter((point) => stacked.get(point)?.hidden);
      // Each has a slot or a sign that says less than is known of it.
      const open = points.filter(({ signs }) => several && signs.fade !== null);
      const lines = layerMarks(marks, 'edge');
      const ends = several ? pieceEnds(points, lines) : [];
      const others = [...unplaced, ...open, ...unsureOf(points, several), ...ends];
      const edges = several ? [] : piecesOf(lines);
      const block = (point: CoursePoint): LabelBlock => {
        const { foot = 0, filled = false } = stacked.get(point) ?? {};
        const shown = unplaced.includes(point) ? inSlot(point) : point;
        // A slot stands on what is known.
        return blockOf(input, shown, at('y', foot), onTop(shown, foot, at, several && filled));
      };
      const place = (
        chosen: readonly CoursePoint[],
        more: readonly Obstacle[] = [],
      ): PlacedBlocks => {
        const sides = several ? atEnd : overArea;
        const blocks = chosen.map(block);
        // A name beside the middle of its area stands apart from its own sign.
        const isBeside = (sign: Box, row: string): boolean =>
          blocks.some((one) => textIn(one.row, '_row') === row && meet(one.mark, sign));
        const signs = signsIn(marks).filter((sign) => !isBeside(sign, sign.row));
        const room = { obstacles: [...edges, ...signs, ...more], bounds, sides };
        return placeBlocks(blocks, room, input);
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

/** How far all that is told of one moment may reach. */
function stacks(points: readonly CoursePoint[]): number[] {
  const moments = Map.groupBy(points, ({ row, time }) => `${textIn(row, 'repeat')} ${time}`);
  return [...moments.values()].flatMap((own) => {
    const parts = own.map(({ signs }) => extentOf(signs)).filter((ends) => ends.length > 0);
    return [Math.min, Math.max].map((end) => parts.reduce((sum, ends) => sum + end(...ends), 0));
  });
}

/** On what each stands, whether the spec could not place it there and gave it a slot, and whether it is a corner of an area. */
function standing(points: readonly CoursePoint[], marks: readonly SceneMark[]) {
  const data = new Map(marks.map(({ row, datum }) => [row, datum]));
  return new Map(
    points.map((point) => {
      const { foot, hidden, follows, leads } = data.get(textIn(point.row, '_row')) ?? {};
      const filled = follows === true || leads === true;
      return [point, { foot: Number(foot ?? 0), hidden: hidden === true, filled }];
    }),
  );
}

/** What stands there beside the areas. */
function signsIn(marks: readonly SceneMark[]) {
  return marks.flatMap(({ type, row, box, datum }) => {
    if (row === '' || box === undefined || !['symbol', 'rect'].includes(type)) return [];
    const [x, y, right, bottom] = box;
    const name = String(datum?.series);
    return [{ x, y, width: right - x, height: bottom - y, name, row, isMark: true }];
  });
}

function inSlot(point: CoursePoint): CoursePoint {
  const signs = { ...point.signs, value: null, band: null, fade: null, slot: true };
  return { ...point, signs };
}

/** A name stands beside the middle of its area, if it has one. */
function onTop(
  { signs }: CoursePoint,
  foot: number,
  at: Scales['at'],
  inArea: boolean,
): Scales['at'] {
  const share = inArea && signs.value !== null && !signs.fade ? 0.5 : 1;
  return (name, value) =>
    name === 'y' && typeof value === 'number' ? at(name, foot + value * share) : at(name, value);
}

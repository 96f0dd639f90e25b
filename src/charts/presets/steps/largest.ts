/** `steps`: the room that the line of the largest figure so far takes, and its name. */
import { languageOf } from '../../../languages/index.ts';
import { boxesAlong } from '../../boxes.ts';
import type { Label } from '../../datum.ts';
import type { Obstacle } from '../../place-labels.ts';
import type { FrameInput } from '../../preset.ts';
import { layerMarks, type SceneMark } from '../../read-scene.ts';
import { wordsAt } from '../../words-at.ts';

type Place = Pick<Label, 'x' | 'y'>;

export function largestSoFar(input: FrameInput, marks: readonly SceneMark[]) {
  const vertices = layerMarks(marks, 'largest so far').flatMap(({ box }) =>
    box ? [{ x: box[0], y: box[1] }] : [],
  );
  const end = layerMarks(marks, 'largest until now').flatMap(({ line }) => line ?? []);
  const line = [...vertices, ...end.map(({ x2, y2 }) => ({ x: x2, y: y2 }))];
  const name = nameOf(input, line);
  return { labels: name?.labels ?? [], obstacles: [...(name?.obstacles ?? []), ...boxesOf(line)] };
}

/** Above its last stretch, if that is long enough to hold the words. */
function nameOf({ plan, theme, measure }: FrameInput, line: readonly Place[]) {
  const [from, to] = line.slice(-2);
  if (!from || !to || line.length < 3) return undefined;
  const text = languageOf(plan.language).charts.largestSoFar;
  const style = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const width = measure(text, style);
  const [right, middle] = [to.x - 12, to.y - 16];
  if (right - from.x < width + 40) return undefined;
  return {
    labels: [wordsAt(text, { x: right, middle, align: 'right' }, style, measure)],
    obstacles: [{ name: text, x: right - width, y: middle - 11, width, height: 22 }],
  };
}

/** The steps as boxes that no label may lie on. */
function boxesOf(line: readonly Place[]): Obstacle[] {
  return line.slice(1).flatMap(({ x: x2, y: y2 }, i) => {
    const { x, y } = line[i] ?? { x: x2, y: y2 };
    const boxes = [...boxesAlong({ x, y, x2, y2: y }, 6), ...boxesAlong({ x: x2, y, x2, y2 }, 6)];
    return boxes.map((box) => ({ ...box, name: '—' }));
  });
}

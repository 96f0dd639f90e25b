/** `steps`: the room that the line of the largest figure so far takes, and its name. */
import { languageOf } from '../../../languages/index.ts';
import { boxesAlong } from '../../boxes.ts';
import { numberIn } from '../../chart-row.ts';
import type { Label } from '../../datum.ts';
import type { Obstacle } from '../../place-labels.ts';
import type { FrameInput, Scales } from '../../preset.ts';
import { signsOf } from '../../signs.ts';
import { wordsAt } from '../../words-at.ts';

type Place = Pick<Label, 'x' | 'y'>;

/** @param end where it ends, in UTC milliseconds */
export function largestSoFar(input: FrameInput, end: number, at: Scales['at']) {
  const line = courseOf(input, end, at);
  const name = nameOf(input, line);
  return { labels: name?.labels ?? [], obstacles: [...(name?.obstacles ?? []), ...boxesOf(line)] };
}

function courseOf({ rows }: FrameInput, end: number, at: Scales['at']): Place[] {
  const known = rows
    .flatMap((row) => {
      const { sure, fade, value } = signsOf(row, 'y');
      const time = numberIn(row, 'x');
      const isStated = sure !== 'undisclosed' && fade !== 'low';
      return time === null || value === null || !isStated ? [] : [{ time, value }];
    })
    .sort((a, b) => a.time - b.time);
  const last = known.at(-1);
  const course = last && end > last.time ? [...known, { ...last, time: end }] : known;
  let largest = -Infinity;
  return course.map(({ time, value }) => {
    largest = Math.max(largest, value);
    return { x: at('x', time), y: at('y', largest) };
  });
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

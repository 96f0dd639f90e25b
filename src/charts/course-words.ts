/** The points of a course → the words beside them, and the room that its line takes. */
import { boxesAlong } from './boxes.ts';
import { flagIn, nameIn, numberIn, textIn } from './chart-row.ts';
import type { FlatRow } from './columns.ts';
import { isDrawn, type CoursePoint } from './course.ts';
import type { Label } from './datum.ts';
import type { LabelBlock } from './label-block.ts';
import type { Obstacle } from './place-labels.ts';
import type { FrameInput, Scales } from './preset.ts';
import type { SceneMark } from './read-scene.ts';
import { nameRun, figureRuns, type Run } from './runs.ts';
import { signBox } from './time-frame.ts';
import { wordsAt } from './words-at.ts';

/** Of several lines the name too. */
export function blockOf(
  { plan, theme }: FrameInput,
  { row, channel, series, signs, time, forecast }: CoursePoint,
  height: number,
  at: Scales['at'],
): LabelBlock {
  const several = plan.channels.series !== undefined;
  const strong = several ? flagIn(row, 'highlight') : flagIn(row, 'told');
  const figure = figureRuns({ ...row, highlight: strong }, channel, theme).map((run): Run => ({
    ...run,
    weight: forecast ? 400 : run.weight,
    size: Math.min(run.size, 18),
  }));
  const name = nameRun({ ...row, label: series }, theme, theme.nameSize - 1, 700);
  const size = { radius: 6, onwards: 40, height };
  return {
    row,
    name: several ? series : textIn(row, 'x_text'),
    mark: signBox(signs, at('x', time), size, (value) => at('y', value)),
    lines: [
      ...(several ? [{ runs: [name], fact: textIn(row, 'series_fact') }] : []),
      { runs: figure, fact: textIn(row, `${channel}_fact`) },
    ],
  };
}

/** A row of which nothing is drawn has its blank, or that it does not apply, printed at the foot of the plot. */
export function silentWords(
  { theme, measure }: FrameInput,
  rows: readonly FlatRow[],
  points: readonly CoursePoint[],
  height: number,
  at: Scales['at'],
): Label[] {
  const style = { size: theme.unitSize, weight: 400, color: theme.ink2 } as const;
  const drawn = new Set(points.filter(isDrawn).map((point) => point.row));
  const below = new Map<number, number>();
  return rows.flatMap((row) => {
    const time = numberIn(row, 'x');
    if (time === null || drawn.has(row)) return [];
    const nth = below.get(time) ?? 0;
    below.set(time, nth + 1);
    const text = `${textIn(row, 'series')} ${nameIn(row, 'y')}`.trim();
    const place = { x: at('x', time), middle: height - 14 - 22 * nth, align: 'middle' } as const;
    const told = { fact: textIn(row, 'y_fact'), row: textIn(row, '_row') };
    return [wordsAt(text, { ...place, ...told }, style, measure)];
  });
}

/** What stands where lines run. */
export function piecesOf(lines: readonly SceneMark[]): Obstacle[] {
  return lines.flatMap(({ line, datum = {} }) => {
    const boxes = line ? boxesAlong(line, 6) : [];
    return boxes.map((box) => ({ ...box, name: String(datum.series) }));
  });
}

/** `steps`: the line of the largest figure so far, its name, and the room both take. */
import { languageOf } from '../languages/index.ts';
import { numberIn } from './chart-row.ts';
import type { AxisScale } from './axis-scale.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import type { Obstacle } from './place-labels.ts';
import { baseLine } from './runs.ts';
import type { Signs } from './signs.ts';
import { ruleOfNow, type TimeScale } from './time-scale.ts';

export interface StepsFrame {
  readonly time: TimeScale;
  readonly scale: AxisScale;
  readonly plot: Layout['plot'];
}

export interface StepsLine {
  readonly points: readonly LinePoint[];
  /** What it is called, where its last stretch is long enough. */
  readonly labels: readonly Label[];
  readonly obstacles: readonly Obstacle[];
}

interface LinePoint extends Datum {
  readonly x: number;
  readonly value: number;
}

export function stepsLine(
  input: LayoutInput,
  signs: readonly Signs[],
  frame: StepsFrame,
): StepsLine {
  const points = largestSoFar(input, signs, frame.time);
  const name = nameOfLine(input, points, frame);
  return {
    points,
    labels: name ? [name.label] : [],
    obstacles: [...(name ? [name.box] : []), ...boxesOf(points, frame)],
  };
}

/** The course of the largest figure stated so far. It is drawn, not printed: the figures are those of the rows. */
function largestSoFar(input: LayoutInput, signs: readonly Signs[], time: TimeScale): LinePoint[] {
  const known = input.rows
    .flatMap((row, i) => {
      const sign = signs[i];
      const x = numberIn(row, 'x');
      const value =
        sign?.sure === 'undisclosed' || sign?.fade === 'low' ? null : (sign?.value ?? null);
      return x === null || value === null ? [] : [{ x, value }];
    })
    .sort((a, b) => a.x - b.x);
  const line: LinePoint[] = [];
  for (const { x, value } of known) {
    line.push({ x, value: Math.max(value, line.at(-1)?.value ?? value) });
  }
  const last = line.at(-1);
  const end = Math.min(ruleOfNow(input.plan.now, input.rows), time.domain[1]);
  return last && end > last.x ? [...line, { x: end, value: last.value }] : line;
}

/** What the line is, above its last stretch, if that is long enough to hold the words. */
function nameOfLine(
  { plan, theme, measure }: LayoutInput,
  line: readonly LinePoint[],
  { time, scale, plot }: StepsFrame,
): { readonly label: Label; readonly box: Obstacle } | undefined {
  const [from, to] = line.slice(-2);
  if (!from || !to || line.length < 3) return undefined;
  const text = languageOf(plan.language).charts.largestSoFar;
  const style = { size: theme.axisSize, weight: 400 } as const;
  const width = measure(text, style);
  const right = time.at(to.x) * plot.width - 12;
  if (right - time.at(from.x) * plot.width < width + 40) return undefined;
  const middle = (1 - scale.at(to.value)) * plot.height - 16;
  const place = { x: right - width, y: baseLine(middle, theme.axisSize) };
  return {
    label: { ...place, ...style, text, color: theme.ink2, fact: '', _row: '' },
    box: { name: text, x: place.x, y: middle - 11, width, height: 22 },
  };
}

/** The steps as boxes that no label may lie on. */
function boxesOf(line: readonly LinePoint[], { time, scale, plot }: StepsFrame): Obstacle[] {
  const points = line.map(({ x, value }) => ({
    x: time.at(x) * plot.width,
    y: (1 - scale.at(value)) * plot.height,
  }));
  return points.slice(1).flatMap((to, i): Obstacle[] => {
    const from = points[i] ?? to;
    return [
      { name: '—', x: from.x, y: from.y - 1, width: to.x - from.x, height: 2 },
      { name: '—', x: to.x - 1, y: to.y, width: 2, height: from.y - to.y },
    ];
  });
}

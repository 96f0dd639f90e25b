/** The drawn scene → what it lacks: rows that are not there, words that leave the box, words that lie on each other. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { SceneMark } from './read-scene.ts';

/** @param rows name of each row that must be seen → how a person calls it */
export function checkScene(
  marks: readonly SceneMark[],
  rows: ReadonlyMap<string, string>,
  plan: ChartPlan,
): Diagnostic[] {
  return [
    ...checkRows(marks, rows, plan),
    ...checkBox(marks, plan),
    ...checkMarks(marks, rows, plan),
    ...checkOverlaps(marks, plan),
  ];
}

/** Vega-Lite drops rows without a value in silence. */
function checkRows(
  marks: readonly SceneMark[],
  rows: ReadonlyMap<string, string>,
  plan: ChartPlan,
): Diagnostic[] {
  const seen = new Set(marks.filter((mark) => isSeen(mark, plan)).map((mark) => mark.row));
  return [...rows]
    .filter(([row]) => !seen.has(row))
    .map(([, name]) => error('row-not-drawn', { row: name }, plan.at));
}

function isSeen({ type, text, box }: SceneMark, plan: ChartPlan): boolean {
  if (!box || (type === 'text' && text === '')) return false;
  const [left, top, right, bottom] = box;
  return right >= 0 && bottom >= 0 && left <= plan.width && top <= plan.height;
}

function checkBox(marks: readonly SceneMark[], plan: ChartPlan): Diagnostic[] {
  return marks.flatMap(({ text, box }) => {
    if (text === '' || !box) return [];
    const px = outside(box, plan);
    return px > tolerance ? [error('chart-overflow', { text, px }, plan.at)] : [];
  });
}

/** What stands for a row, told once for each. */
function checkMarks(
  marks: readonly SceneMark[],
  rows: ReadonlyMap<string, string>,
  plan: ChartPlan,
): Diagnostic[] {
  const worst = new Map<string, number>();
  for (const { type, text, row, box } of marks) {
    // What lies wholly outside is not drawn at all, which is told.
    if (text !== '' || row === '' || !box || !isSeen({ type, row, text, box }, plan)) continue;
    worst.set(row, Math.max(outside(box, plan), worst.get(row) ?? 0));
  }
  return [...worst]
    .filter(([, px]) => px > tolerance)
    .map(([row, px]) => error('mark-outside', { row: rows.get(row) ?? row, px }, plan.at));
}

/** By how many pixels it leaves the chart's box. */
function outside(
  [left, top, right, bottom]: NonNullable<SceneMark['box']>,
  { width, height }: ChartPlan,
): number {
  return Math.ceil(Math.max(-left, -top, right - width, bottom - height));
}

/** Bounds of text include room for descenders that most words do not have. */
const tolerance = 3;

function checkOverlaps(marks: readonly SceneMark[], plan: ChartPlan): Diagnostic[] {
  const words = marks.filter((mark) => mark.text !== '' && mark.box);
  return words.flatMap((one, i) => {
    const other = words.slice(i + 1).find((two) => overlap(one, two));
    if (!other) return [];
    return [error('label-no-place', { label: one.text, other: other.text }, plan.at)];
  });
}

function overlap({ box: a }: SceneMark, { box: b }: SceneMark): boolean {
  if (!a || !b) return false;
  const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return across > tolerance && down > tolerance;
}

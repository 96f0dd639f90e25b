/** The drawn scene → what it lacks: rows that are not there, words that leave the box, words that lie on each other. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { SceneMark } from './read-scene.ts';

/** A row that must be seen. */
export interface ExpectedRow {
  /** How a person calls it. */
  readonly name: string;
  /** What counts as seeing it: any mark (of an author's own spec), a mark of a body layer, or the words that say why there is none. */
  readonly by: 'any' | 'body' | 'words';
}

/** @param rows by the name under which they are accounted for */
export function checkScene(
  marks: readonly SceneMark[],
  rows: ReadonlyMap<string, ExpectedRow>,
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
  rows: ReadonlyMap<string, ExpectedRow>,
  plan: ChartPlan,
): Diagnostic[] {
  const seen = new Set(
    marks.filter((mark) => isSeen(mark, rows.get(mark.row)?.by, plan)).map((mark) => mark.row),
  );
  const missing = [...rows].flatMap(([row, expected]) => (seen.has(row) ? [] : [expected]));
  const [first] = missing;
  // What takes rows out of an author's own spec takes many: told once.
  const own = first?.by === 'any';
  const told = first && own ? [first] : missing;
  const others = own ? missing.length - 1 : 0;
  return told.map(({ name }) => error('row-not-drawn', { row: name, others, own }, plan.at));
}

function isSeen(mark: SceneMark, by: ExpectedRow['by'] | undefined, plan: ChartPlan): boolean {
  const { type, text, layer } = mark;
  if (type === 'text' && (text === '' || by === 'body')) return false;
  if (by === 'body' && !layer.startsWith('body')) return false;
  return isVisible(mark, plan);
}

/** Paint on at least a pixel of the page, both ways; of a line the vertex alone is known. */
function isVisible({ type, painted, box }: SceneMark, { width, height }: ChartPlan): boolean {
  if (!box || !painted) return false;
  const [left, top, right, bottom] = box;
  const across = Math.min(right, width) - Math.max(left, 0);
  const down = Math.min(bottom, height) - Math.max(top, 0);
  const least = ['line', 'area', 'trail'].includes(type) ? 0 : 1;
  return across >= least && down >= least;
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
  rows: ReadonlyMap<string, ExpectedRow>,
  plan: ChartPlan,
): Diagnostic[] {
  const worst = new Map<string, number>();
  for (const mark of marks) {
    const { text, row, box } = mark;
    // What lies wholly outside is not drawn at all, which is told.
    if (text !== '' || row === '' || !box || !isVisible(mark, plan)) continue;
    worst.set(row, Math.max(outside(box, plan), worst.get(row) ?? 0));
  }
  return [...worst]
    .filter(([, px]) => px > tolerance)
    .map(([row, px]) => error('mark-outside', { row: rows.get(row)?.name ?? row, px }, plan.at));
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
    const other = words.slice(i + 1).find((two) => overlap(one, two) && !isSame(one, two));
    if (!other) return [];
    return [error('label-no-place', { label: one.text, other: other.text }, plan.at)];
  });
}

/** Once for each of several rows, one exactly over the other: read as one. */
function isSame(one: SceneMark, two: SceneMark): boolean {
  return one.text === two.text && String(one.box) === String(two.box);
}

function overlap({ box: a }: SceneMark, { box: b }: SceneMark): boolean {
  if (!a || !b) return false;
  const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return across > tolerance && down > tolerance;
}

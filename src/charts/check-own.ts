/** What an author's own spec makes of the theme and of what is not known → figures that look exact and are not, names that share a colour, marks over the words beside their plot. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { ExpectedRow } from './check-scene.ts';
import { flatRows } from './columns.ts';
import { joined, type SceneMark } from './read-scene.ts';
import { objectsIn, type JsonObject } from '../specs/spec-tree.ts';

export function checkOwn(
  spec: JsonObject,
  marks: readonly SceneMark[],
  rows: ReadonlyMap<string, ExpectedRow>,
  plan: ChartPlan,
  colours: number,
): Diagnostic[] {
  return [
    ...checkSigns(spec, plan),
    ...checkColours(spec, plan, colours),
    ...checkWords(marks, rows, plan),
  ];
}

/** Told once for each field. Both ends, drawn, show a range. */
function checkSigns(spec: JsonObject, plan: ChartPlan): Diagnostic[] {
  const words = stringsIn(spec);
  const reads = (columns: string): boolean => words.some((w) => new RegExp(columns).test(w));
  const rows = Object.values(plan.data).flat();
  return Object.keys(plan.channels).flatMap((field) => {
    const name = `(^|[^\\w])${field.replace(/\W/g, '\\$&')}`;
    if (reads(`${name}_(${telling})$`) || reads(`${name}_(${telling})\\W`)) return [];
    const banded = reads(`${name}_low\\b`) && reads(`${name}_high\\b`);
    if (!banded && !reads(`${name}(_low|_high)?($|\\W)`)) return [];
    const ended = banded || reads(`${name}_(low|high)\\b`);
    const unsure = rows.filter(({ cells }) => {
      const cell = cells[field];
      if (cell?.type !== 'quantity' || cell.sign === 'exact') return false;
      // Without a value nothing is drawn, which is told of the row.
      if (cell.low === null && cell.high === null) return false;
      if (!ended && valueless.has(cell.kind)) return false;
      return !(banded && cell.sign === 'range');
    });
    const [first] = unsure;
    const cell = first?.cells[field];
    if (!first || cell?.type !== 'quantity') return [];
    const args = { row: first.key, others: unsure.length - 1, text: cell.text, field };
    return [error('sign-not-drawn', args, plan.at)];
  });
}

/** Kinds of figures of which only the ends can be drawn. */
const valueless = new Set<string>(['range', 'vague', 'undisclosed', 'notApplicable']);

/** Columns that tell how sure a figure is. */
const telling = 'text|sure|shape|sign|kind|estimated|about|before|after|parts';

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isRecord(value) ? Object.values(value).flatMap(stringsIn) : [];
}

/** Where the author gives no colours, those of the theme are dealt out again and again. */
function checkColours(spec: JsonObject, plan: ChartPlan, colours: number): Diagnostic[] {
  if (isRecord(spec.config) && 'range' in spec.config) return [];
  const rows = Object.keys(plan.data).flatMap((name) => flatRows(plan, name));
  const names = encodingsIn(spec).flatMap((encoding) =>
    ['color', 'fill', 'stroke'].flatMap((channel) => {
      const definition = encoding[channel];
      if (!isRecord(definition) || typeof definition.field !== 'string') return [];
      const { type, scale, field, bin } = definition;
      const own = scale === null || (isRecord(scale) && ('range' in scale || 'scheme' in scale));
      if (own || type === 'quantitative' || type === 'temporal' || bin) return [];
      return [new Set(rows.flatMap((row) => (field in row ? [row[field]] : []))).size];
    }),
  );
  const most = Math.max(0, ...names);
  return most > colours ? [error('colours-repeat', { names: most, colours }, plan.at)] : [];
}

function encodingsIn(spec: JsonObject): JsonObject[] {
  return objectsIn(spec).flatMap(({ encoding }) => (isRecord(encoding) ? [encoding] : []));
}

/** A scale that does not hold a value lets its mark run on, over the names of the axis: told once. */
function checkWords(
  marks: readonly SceneMark[],
  rows: ReadonlyMap<string, ExpectedRow>,
  plan: ChartPlan,
): Diagnostic[] {
  const words = marks.filter(({ text, row, box }) => text !== '' && row === '' && box);
  const found = marks.flatMap(({ row, text, painted, box, plot, type }) => {
    if (row === '' || text !== '' || !painted || !box || !plot) return [];
    const by = Math.max(plot[0] - box[0], plot[1] - box[1], box[2] - plot[2], box[3] - plot[3]);
    if (by <= edge) return [];
    const near = joined.has(type) ? lineReach : 0;
    const under = words.find((word) => word.box && meet(box, word.box, near));
    const args = { row: rows.get(row)?.name ?? row, words: under?.text ?? '' };
    return under ? [error('mark-on-words', args, plan.at)] : [];
  });
  return found.slice(0, 1);
}

/** A point or an outline on the edge of its plot stands over by so many pixels. */
const edge = 8;
/** Between two vertices a line passes over more than they do. */
const lineReach = 24;

type Box = NonNullable<SceneMark['box']>;

function meet(a: Box, b: Box, near: number): boolean {
  const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return across > 3 - near && down > 3 - near;
}

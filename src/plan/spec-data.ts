/** An author's own spec → the tables that it names, with the fields it reads: a cell that is not drawn is not handed out. */
import type { Column } from '../facts/index-facts.ts';
import { isRecord } from '../model/is-record.ts';
import type { FieldType, Row } from '../model/dataset.ts';
import type { ChannelPlan, ChartCell, ChartCells, ChartPlan, ChartRow } from '../model/plan.ts';
import type { Sign } from '../model/frame-views.ts';
import type { ChartFile, Path } from '../model/sources.ts';
import { cellsOf, channelOf } from './chart-cells.ts';
import { plainName } from '../model/spec-names.ts';
import { resolveTable, type Context, type Shown } from './context.ts';

export function namedData(
  context: Context,
  shown: Shown,
  { spec, locate }: ChartFile,
  left: ReadonlySet<string>,
): Pick<ChartPlan, 'data' | 'channels'> & { readonly fields: Record<string, string[]> } {
  const data: Record<string, ChartRow[]> = {};
  const described: Record<string, ChannelPlan> = {};
  const named: Record<string, string[]> = {};
  const words = stringsIn(spec).map(plainName);
  // The key shows signs as presets draw them; how they look here is the spec's own.
  const unsigned = { ...shown, signs: new Set<Sign>() };
  for (const [name, path] of dataNames(spec)) {
    const table = resolveTable({ ...context, locate }, name, path);
    if (!table) continue;
    named[name] = table.fields.flatMap((f) => (f.internal ? [] : [f.name]));
    const fields = new Map(
      table.fields
        .filter((f) => !f.internal && isRead(f.name, words))
        .map((f): [string, Column] => [f.name, { ...f, way: [f.name] }]),
    );
    const rows = table.rows.filter((row) => !left.has(row.key ?? ''));
    data[name] = rows.map((row, order) => ({
      key: row.key ?? String(row.place.line),
      order,
      highlight: false,
      cells: asInTable(cellsOf(context, unsigned, table, row, fields), row, fields),
    }));
    for (const [field, plan] of fields) described[field] = channelOf(plan);
  }
  return { data, channels: described, fields: named };
}

/** False is false, and what is blank in a column of figures, moments or flags is no text. */
function asInTable(cells: ChartCells, row: Row, fields: ReadonlyMap<string, Column>): ChartCells {
  const told = Object.entries(cells).map(([name, cell]): [string, ChartCell] => {
    const isText = texts.has(fields.get(name)?.type ?? 'string');
    if (cell.type === 'blank' && !isText) return [name, { ...cell, empty: true }];
    const value = row.cells.get(name)?.value;
    if (cell.type !== 'text' || value?.type !== 'boolean') return [name, cell];
    return [name, { ...cell, type: 'flag', on: value.value }];
  });
  return Object.fromEntries(told);
}
const texts = new Set<FieldType>(['string', 'list', 'category']);

/** By its name, or by one of its columns: `revenue`, `revenue_text`; in an expression as well. */
function isRead(field: string, words: readonly string[]): boolean {
  return words.some(
    (w) =>
      w === field ||
      w.startsWith(`${field}_`) ||
      w.includes(`.${field}`) ||
      w.includes(`'${field}`),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isRecord(value) ? Object.values(value).flatMap(stringsIn) : [];
}

/** With the path of the first place that names it. */
function dataNames(spec: unknown): ReadonlyMap<string, Path> {
  const names = new Map<string, Path>();
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, i) => {
        walk(item, [...path, i]);
      });
    } else if (isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) {
        const at = [...path, key];
        const name = key === 'data' && isRecord(inner) ? inner['name'] : undefined;
        if (typeof name === 'string' && !names.has(name)) names.set(name, [...at, 'name']);
        walk(inner, at);
      }
    }
  };
  walk(spec, []);
  return names;
}

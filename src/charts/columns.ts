/** The one door from a plan's typed cells to the flat columns that specs and layouts read, by one rule for each type of cell. */
import {
  chartColumns,
  columnName,
  rowColumns,
  type CellType,
  type ColumnOf,
  type Shape,
  type Sureness,
} from '../model/chart-columns.ts';
import type { ChartCell, ChartPlan, ChartRow } from '../model/plan.ts';
import type { FigurePart } from '../model/quantity.ts';
import { sectionsOf } from '../quantity/index.ts';

export type ColumnValue = string | number | boolean | null | readonly FigurePart[];

/** One row of named data as Vega reads it. */
export type FlatRow = Readonly<Record<string, ColumnValue>>;

/** The rows of one named data; a preset has `rows` alone. */
export function flatRows(plan: ChartPlan, name = 'rows'): FlatRow[] {
  return (plan.data[name] ?? []).map(flatRow);
}

export function flatRow({ key, order, highlight, cells }: ChartRow): FlatRow {
  const columns = Object.entries(cells).flatMap(([channel, cell]) => columnsOf(channel, cell));
  return { key, order, highlight, ...Object.fromEntries(columns) };
}

/** All columns that these rows have: a channel may hold a blank here and a figure there. */
export function columnsIn(rows: readonly ChartRow[]): Set<string> {
  const names = new Set<string>(rowColumns);
  for (const { cells } of rows) {
    for (const [channel, { type }] of Object.entries(cells)) {
      for (const column of chartColumns[type]) names.add(columnName(channel, column));
    }
  }
  return names;
}

/** In the order of `chartColumns`. */
function columnsOf(channel: string, cell: ChartCell): [string, ColumnValue][] {
  const columns: readonly string[] = chartColumns[cell.type];
  return columns.map((column) => [columnName(channel, column), valueIn(cell, column)]);
}

type Cell<T extends CellType> = Extract<ChartCell, { type: T }>;
type Rule<T extends CellType> = Readonly<Record<ColumnOf<T>, (cell: Cell<T>) => ColumnValue>>;

const rules: { readonly [T in CellType]: Rule<T> } = {
  quantity: {
    value: valueOf,
    low: (cell) => cell.low,
    high: (cell) => cell.high,
    shape: shapeOf,
    sure: surenessOf,
    kind: (cell) => cell.kind,
    sign: (cell) => cell.sign,
    estimated: (cell) => cell.estimated,
    about: (cell) => cell.about,
    text: (cell) => cell.text,
    before: (cell) => sectionsOf(cell.parts).before,
    number: (cell) => sectionsOf(cell.parts).number,
    unit: (cell) => sectionsOf(cell.parts).unit,
    after: (cell) => sectionsOf(cell.parts).after,
    parts: (cell) => cell.parts,
    fact: (cell) => cell.fact,
  },
  moment: {
    value: placeOf,
    low: (cell) => cell.low,
    high: (cell) => cell.high,
    kind: (cell) => cell.precision,
    text: (cell) => cell.text,
    fact: (cell) => cell.fact,
  },
  category: {
    value: (cell) => cell.value,
    label: (cell) => cell.label,
    rank: (cell) => cell.rank,
    fact: (cell) => cell.fact,
  },
  step: {
    value: (cell) => cell.value,
    label: (cell) => cell.label,
    rank: (cell) => cell.rank,
    low: (cell) => cell.low,
    high: (cell) => cell.high,
    fact: (cell) => cell.fact,
  },
  text: { value: (cell) => cell.text, fact: (cell) => cell.fact },
  blank: {
    value: (cell) => (cell.empty ? null : cell.text),
    text: (cell) => cell.text,
    fact: (cell) => cell.fact,
  },
  level: { low: (cell) => cell.low, high: (cell) => cell.high },
  flag: { value: (cell) => cell.on, text: (cell) => cell.text, fact: (cell) => cell.fact },
};

function valueIn<T extends CellType>(cell: Cell<T>, column: string): ColumnValue {
  const rule: Readonly<Record<string, (cell: Cell<T>) => ColumnValue>> = rules[cell.type];
  return rule[column]?.(cell) ?? null;
}

/** A range has none: no invented middle. */
function valueOf({ kind, low, high }: Cell<'quantity'>): number | null {
  const none = kind === 'range' || kind === 'vague' || kind === 'undisclosed';
  return none ? null : (low ?? high);
}

/** Of what is undisclosed and estimated by others, as of any range or bound. */
function shapeOf({ kind, low, high }: Cell<'quantity'>): Shape {
  if (kind === 'notApplicable') return 'none';
  if (kind === 'exact') return 'value';
  if (low !== null && high !== null) return 'range';
  if (low !== null) return 'above';
  return high === null ? 'slot' : 'below';
}

function surenessOf({ kind, estimated }: Cell<'quantity'>): Sureness {
  if (kind === 'undisclosed') return 'undisclosed';
  if (estimated) return 'estimated';
  return kind === 'vague' ? 'vague' : 'exact';
}

/** Where a moment is drawn as a point: a day where it begins, a longer one in its middle, an open span at the end that it has. */
export function placeOf({ low, high, precision }: Cell<'moment'>): number | null {
  if (low === null || high === null) return low ?? high;
  return precision === 'day' ? low : (low + high) / 2;
}

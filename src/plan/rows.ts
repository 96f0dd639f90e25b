/** Which rows of a table a slide shows, in which order, and which of them carry the accent. */
import { error, warning } from '../diagnostics/diagnostic.ts';
import type { Column } from '../facts/index-facts.ts';
import type { CellValue, Row, Table } from '../model/dataset.ts';
import type { ConditionSource } from '../model/conditions.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Path } from '../model/sources.ts';
import { isLess } from '../quantity/index.ts';
import { resolveField, resolveRow, type Lookup } from './context.ts';

export interface Selection {
  readonly rows?: readonly string[] | undefined;
  readonly where?: Readonly<Record<string, ConditionSource>> | undefined;
  readonly sort?: string | undefined;
  readonly top?: number | undefined;
  readonly highlight?: readonly string[] | undefined;
}

export interface SelectedRows {
  readonly rows: readonly Row[];
  /** How many more there are, which `top` leaves away. */
  readonly others: number;
  readonly highlighted: ReadonlySet<Row>;
}

/**
 * @param path where the selection stands; its keys are looked for below it
 * @param main the figure that `sort: value` means
 * @param fallback how rows are sorted when the author does not say
 */
export function selectRows(
  context: Lookup,
  table: Table,
  selection: Selection,
  path: Path,
  main: Column | undefined,
  fallback: 'table' | 'value',
): SelectedRows {
  let rows = named(context, table, selection.rows, [...path, 'rows']) ?? [...table.rows];
  if (selection.where) {
    const is = context.where(table, selection.where, [...path, 'where'], context.report);
    if (is) rows = rows.filter(is);
  }
  if (rows.length === 0) {
    context.report(error('no-rows', { table: table.name }, context.locate(path)));
  }
  const { top } = selection;
  const largest = top !== undefined && main ? 'value' : fallback;
  const order = selection.sort ?? (selection.rows ? 'table' : largest);
  rows = sorted(context, table, rows, order, path, main);
  const all = rows;
  if (top !== undefined && top < all.length) {
    rows = all.slice(0, top);
    tellEdge(context, table, all, top, order, main, path);
  }
  const highlighted = named(context, table, selection.highlight, [...path, 'highlight']) ?? [];
  return { rows, others: all.length - rows.length, highlighted: new Set(highlighted) };
}

/** Where the last that is shown and the first that is not could change places, the choice is told. */
function tellEdge(
  context: Lookup,
  table: Table,
  rows: readonly Row[],
  top: number,
  order: string,
  main: Column | undefined,
  path: Path,
): void {
  const name = order.replace(/^-/, '');
  const found =
    order === 'value' || order === 'table' ? undefined : context.index.column(table, name);
  const column = order === 'value' ? main : found?.ok === true ? found.column : undefined;
  const [last, next] = [rows[top - 1], rows[top]];
  if (!column || !last || !next) return;
  const [a, b] = [last, next].map((row) => {
    const { value } = context.index.inColumn(table, row, column).cell;
    return value.type === 'quantity' ? value.quantity.possible : undefined;
  });
  const descending = order === 'value' || order.startsWith('-');
  const isSure =
    a && b ? isLess(descending ? b : a, descending ? a : b) === 'yes' : b === undefined;
  if (isSure) return;
  const nameOf = (row: Row): string => row.key ?? String(row.place.line);
  const args = { top, last: nameOf(last), next: nameOf(next) };
  context.report(warning('top-not-sure', args, context.locate([...path, 'top'])));
}

/** undefined: none were named. */
function named(
  context: Lookup,
  table: Table,
  keys: readonly string[] | undefined,
  path: Path,
): Row[] | undefined {
  return keys?.flatMap((key, i) => resolveRow(context, table, key, [...path, i]) ?? []);
}

function sorted(
  context: Lookup,
  table: Table,
  rows: Row[],
  order: string,
  path: Path,
  main: Column | undefined,
): Row[] {
  if (order === 'table') return rows;
  const descending = order === 'value' || order.startsWith('-');
  const field =
    order === 'value'
      ? main
      : resolveField(context, table, order.replace(/^-/, ''), [...path, 'sort'], 'asked');
  if (!field) return rows;
  const keyed = rows.map((row, index) => ({
    row,
    index,
    key: sortKey(context.index.inColumn(table, row, field).cell.value),
  }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, descending) || a.index - b.index);
  return keyed.map((k) => k.row);
}

type SortKey = { readonly rank: number; readonly value: number | string };

function sortKey(value: CellValue): SortKey {
  switch (value.type) {
    case 'quantity':
      return quantityKey(value.quantity);
    case 'moment':
      return { rank: value.moment.from ? 0 : 3, value: value.moment.from ?? '' };
    case 'category':
      return { rank: 0, value: value.rank };
    case 'text':
      return { rank: 0, value: value.text };
    default:
      return { rank: 4, value: '' };
  }
}

/** What was said comes first, by its nearest end; outside estimates behind it, what is not known last. */
function quantityKey(quantity: Quantity): SortKey {
  const bound = quantity.stated?.low ?? quantity.stated?.high;
  if (!bound) return { rank: quantity.kind === 'undisclosed' ? 2 : 3, value: 0 };
  return { rank: quantity.kind === 'undisclosed' ? 1 : 0, value: Number(bound.at) };
}

function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const up = a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  return descending ? -up : up;
}

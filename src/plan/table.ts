/** A table slide's selection → columns with heads, alignment and widths, and rows of printed cells. */
import type { Column } from '../facts/index-facts.ts';
import type { Field, Row, Table } from '../model/dataset.ts';
import type { SlideOf } from '../model/deck.ts';
import type { ColumnView, RowView, Views } from '../model/views.ts';
import type { Path } from '../model/sources.ts';
import { cellOf } from './cell.ts';
import { resolveField, resolveTable, showCell, type Context, type Shown } from './context.ts';
import { selectRows } from './rows.ts';
import { wordingOf } from './wording.ts';

interface TableColumn {
  readonly field: Column;
  readonly under: Column | undefined;
  readonly title: string;
  readonly weight: number | undefined;
}

export function planTable(
  context: Context,
  shown: Shown,
  source: SlideOf<'table'>['table'],
  path: Path,
): Pick<Views['table'], 'columns' | 'rows'> {
  const table = resolveTable(context, source.table, [...path, 'table']);
  if (!table) return { columns: [], rows: [] };
  const columns = source.columns.flatMap((c, i) =>
    column(context, table, c, [...path, 'columns', i]),
  );
  const first = columns.find((c) => isFigure(c.field))?.field;
  const selected = selectRows(context, table, source, path, first, 'table');
  const rows = selected.rows.map((row): RowView => ({
    highlight: selected.highlighted.has(row),
    cells: columns.map((c, i) => ({
      main: cellOf(context, shown, showCell(context, shown, table, row, c.field), 'table'),
      under: c.under
        ? cellOf(context, shown, showCell(context, shown, table, row, c.under), 'table')
        : null,
      align: alignOf(c.field),
      key: i === 0,
    })),
  }));
  return { columns: headsOf(context, table, columns, selected.rows), rows };
}

function column(
  context: Context,
  table: Table,
  source: SlideOf<'table'>['table']['columns'][number],
  path: Path,
): TableColumn[] {
  const written = typeof source === 'string' ? { field: source } : source;
  const at = typeof source === 'string' ? path : [...path, 'field'];
  const field = resolveField(context, table, written.field, at);
  const under =
    written.under === undefined
      ? undefined
      : resolveField(context, table, written.under, [...path, 'under']);
  if (!field) return [];
  return [{ field, under, title: written.title ?? headOf(context, field), weight: written.width }];
}

/** The head says what holds for the whole column. */
function headOf(context: Context, field: Field): string {
  const words = wordingOf(context.language);
  return field.estimated ? field.title + words.parenthesis([words.estimated]) : field.title;
}

function headsOf(
  context: Context,
  table: Table,
  columns: readonly TableColumn[],
  rows: readonly Row[],
): ColumnView[] {
  const weights = columns.map((c) => c.weight ?? naturalWeight(context, table, c, rows));
  const total = weights.reduce((a, b) => a + b, 0);
  return columns.map((c, i) => ({
    title: c.title,
    align: alignOf(c.field),
    key: i === 0,
    width: Math.round(((weights[i] ?? 0) / total) * 10_000) / 100,
  }));
}

/** By the longest cell, in half-width characters, within bounds: a long text wraps, a name or a figure does not. */
function naturalWeight(
  context: Context,
  table: Table,
  column: TableColumn,
  rows: readonly Row[],
): number {
  const unseen: Shown = { facts: new Map(), signs: new Set() };
  const lengths = rows.flatMap((row) =>
    [column.field, column.under].flatMap((field) => {
      if (!field) return [];
      const fact = context.index.inColumn(table, row, field);
      const cell = cellOf(context, unseen, fact, 'table');
      // The dots of a rating stand before its word; 非公開（推定…） may take two lines.
      const dots = cell.steps.length > 0 ? cell.steps.length * 2 + 1 : 0;
      const width = halfWidths(cell.text) + dots;
      return [cell.quiet ? Math.min(width, 18) : width];
    }),
  );
  return Math.min(30, Math.max(8, Math.min(16, halfWidths(column.title)), ...lengths)) + 3;
}

function halfWidths(text: string): number {
  let width = 0;
  for (const char of text) width += char > '\u2e7f' ? 2 : 1;
  return width;
}

function alignOf(field: Field): 'left' | 'right' {
  return isFigure(field) ? 'right' : 'left';
}

function isFigure(field: Field): boolean {
  return field.type === 'quantity' || field.type === 'number' || field.type === 'integer';
}

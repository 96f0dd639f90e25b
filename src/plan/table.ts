/** A table slide's selection → columns with heads, alignment and widths, and rows of printed cells. */
import type { Column } from '../facts/index-facts.ts';
import type { Field, Row, Table } from '../model/dataset.ts';
import type { SlideOf } from '../model/slides.ts';
import { page, tableText } from '../model/page.ts';
import type { Views } from '../model/layout-views.ts';
import type { CellView, ColumnView, RowView } from '../model/views.ts';
import type { Path } from '../model/sources.ts';
import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { cellOf } from './cell.ts';
import {
  resolveField,
  resolveTable,
  showCell,
  type Context,
  type Shown,
  nothingShown,
} from './context.ts';
import { headOf } from './head-of.ts';
import { boundMeasure } from './rich-text.ts';
import { selectRows } from './rows.ts';

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
    total: false,
    cells: columns.map((c, i) => ({
      main: cellOf(context, shown, showCell(context, shown, table, row, c.field), 'table'),
      under: c.under
        ? cellOf(context, shown, showCell(context, shown, table, row, c.under), 'table')
        : null,
      align: alignOf(c.field),
      key: i === 0,
    })),
  }));
  const totals = totalRows(context, shown, columns, source, path);
  return {
    columns: headsOf(context, table, columns, selected.rows, totals),
    rows: [...rows, ...totals],
  };
}

/** Rows of measures, each in the column that it is of. */
function totalRows(
  context: Context,
  shown: Shown,
  columns: readonly TableColumn[],
  { totals = [] }: SlideOf<'table'>['table'],
  path: Path,
): RowView[] {
  return totals.map(({ title, figures }, i) => {
    const at = [...path, 'totals', i, 'figures'];
    const names = columns.map((c) => c.field.way.join('.'));
    for (const name of Object.keys(figures).filter((n) => !names.includes(n))) {
      const near = nearest(name, names);
      const args = { name, nearest: near };
      context.report(error('total-without-column', args, context.locate([...at, name])));
    }
    return {
      highlight: false,
      total: true,
      cells: columns.map((c, column) => {
        const name = figures[names[column] ?? ''];
        const figure =
          name === undefined
            ? null
            : boundMeasure(context, shown, name, context.locate([...at, names[column] ?? '']))
                .figure;
        const words = column === 0 && !figure ? title : '';
        const main: CellView = {
          type: figure ? 'figure' : 'text',
          text: figure?.text ?? words,
          figure,
          steps: [],
          fact: figure?.fact ?? '',
          quiet: false,
        };
        return { main, under: null, align: alignOf(c.field), key: column === 0 };
      }),
    };
  });
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

function headsOf(
  context: Context,
  table: Table,
  columns: readonly TableColumn[],
  rows: readonly Row[],
  totals: readonly RowView[],
): ColumnView[] {
  const room = page.width - 2 * page.margin;
  const widths = shareOut(
    columns.map((c, i) =>
      measureColumn(
        context,
        table,
        c,
        rows,
        i === 0,
        totals.map((t) => t.cells[i]?.main.text ?? ''),
      ),
    ),
    columns.map((c) => c.weight),
    room,
  );
  return columns.map((c, i) => ({
    title: c.title,
    align: alignOf(c.field),
    key: i === 0,
    width: Math.round(((widths[i] ?? 0) / room) * 10_000) / 100,
  }));
}

interface Measured {
  /** Pixels that keep every cell on one line. */
  readonly whole: number;
  /** What it can do with when words wrap. */
  readonly least: number;
}

/** By true widths: names, figures and ratings stay whole; a text may wrap. */
function measureColumn(
  context: Context,
  table: Table,
  column: TableColumn,
  rows: readonly Row[],
  isKey: boolean,
  totals: readonly string[],
): Measured {
  const unseen = nothingShown();
  const cellWidth = (row: Row, field: Column, size: number, weight: 400 | 700): number => {
    const fact = context.index.inColumn(table, row, field);
    const { text, steps } = cellOf(context, unseen, fact, 'table');
    const dots = steps.length > 0 ? steps.length * tableText.step + 6 : 0;
    return context.measureText(text, { size, weight }) + dots;
  };
  const bold = isKey || isFigure(column.field) ? 700 : 400;
  const mains = rows.map((row) => cellWidth(row, column.field, tableText.cell, bold));
  const { under } = column;
  const unders = under ? rows.map((row) => cellWidth(row, under, tableText.under, 400)) : [];
  const head = context.measureText(column.title, { size: tableText.head, weight: 400 });
  const sums = totals.map((t) => context.measureText(t, { size: tableText.cell, weight: 700 }));
  const whole = Math.max(0, ...mains, ...unders, ...sums);
  const wraps =
    !isKey && !isFigure(column.field) && !column.field.names && column.field.rating === undefined;
  const least = wraps ? Math.min(whole, 130) : whole;
  return {
    whole: Math.ceil(Math.max(whole, Math.min(head, 160))) + tableText.padding,
    least: Math.ceil(Math.max(least, Math.min(head, 90))) + tableText.padding,
  };
}

/** All on one line where there is room; else what can wrap gives way, each in proportion to what it can give. */
function shareOut(
  measured: readonly Measured[],
  weights: readonly (number | undefined)[],
  room: number,
): number[] {
  if (weights.every((w) => w !== undefined)) {
    const total = weights.reduce((sum, w) => sum + w, 0);
    return weights.map((w) => (w / total) * room);
  }
  const whole = measured.reduce((sum, m) => sum + m.whole, 0);
  if (whole <= room) return measured.map((m) => (m.whole / whole) * room);
  const give = measured.map((m) => m.whole - m.least);
  const canGive = give.reduce((sum, g) => sum + g, 0) || 1;
  const share = Math.min(1, (whole - room) / canGive);
  return measured.map((m, i) => m.whole - (give[i] ?? 0) * share);
}

function alignOf(field: Field): 'left' | 'right' {
  return isFigure(field) ? 'right' : 'left';
}

function isFigure(field: Field): boolean {
  if (field.labels !== undefined) return false;
  return field.type === 'quantity' || field.type === 'number' || field.type === 'integer';
}

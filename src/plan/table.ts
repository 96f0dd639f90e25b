/** A table slide's selection → columns with heads and alignment, and rows of printed cells. */
import type { Column } from '../facts/index-facts.ts';
import type { Field, Table } from '../model/dataset.ts';
import type { SlideOf } from '../model/slides.ts';
import type { Views } from '../model/layout-views.ts';
import type { CellView, ColumnView, RowView } from '../model/views.ts';
import type { Path } from '../model/sources.ts';
import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { cellOf } from './cell.ts';
import { resolveField, resolveTable, showCell, type Context, type Shown } from './context.ts';
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
    height: 0,
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
    columns: columns.map(headOfColumn),
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
      height: 0,
      cells: columns.map((c, column) => {
        const name = figures[names[column] ?? ''];
        const place = context.locate([...at, names[column] ?? '']);
        const inChanges = c.field.change?.signed === true;
        const figure =
          name === undefined ? null : boundMeasure(context, shown, name, place, inChanges).figure;
        const words = column === 0 && !figure ? title : '';
        const main: CellView = {
          type: figure ? 'figure' : 'text',
          text: figure?.text ?? words,
          figure,
          steps: [],
          over: 0,
          lines: [],
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

/** Their widths are decided when it is known what stands in them. */
function headOfColumn({ field, title, weight }: TableColumn, i: number): ColumnView {
  const isWhole = isFigure(field) || field.names || field.rating !== undefined;
  return {
    title,
    align: alignOf(field),
    key: i === 0,
    wraps: i > 0 && !isWhole,
    weight: weight ?? null,
    width: 0,
    lines: [],
  };
}

function alignOf(field: Field): 'left' | 'right' {
  return isFigure(field) ? 'right' : 'left';
}

function isFigure(field: Field): boolean {
  if (field.labels !== undefined) return false;
  return field.type === 'quantity' || field.type === 'number' || field.type === 'integer';
}

/** A table slide's selection → columns with heads and alignment, and rows of printed cells. */
import type { Column } from '../facts/index-facts.ts';
import { languageOf } from '../languages/index.ts';
import type { Field, Row, Table } from '../model/dataset.ts';
import type { SlideOf } from '../model/slides.ts';
import type { Views } from '../model/layout-views.ts';
import type { CellView, ColumnView, Drawn, RowView } from '../model/views.ts';
import type { Path } from '../model/sources.ts';
import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { cellOf } from './cell.ts';
import { resolveField, resolveTable, showCell, type Context, type Shown } from './context.ts';
import { barsOf, canBeDrawn, sparkOf } from './drawn.ts';
import { headOf } from './head-of.ts';
import { boundMeasure } from './rich-text.ts';
import { selectRows } from './rows.ts';
import { withSubtotals, type Subtotal } from './subtotals.ts';

type Written = Exclude<SlideOf<'table'>['table']['columns'][number], string>;

interface TableColumn {
  readonly field: Column;
  readonly under: Column | undefined;
  readonly title: string;
  readonly weight: number | undefined;
  /** Beside its figures. */
  readonly bar: boolean;
  /** In place of figures a line of these fields, of which the column is the last. */
  readonly spark: readonly Column[];
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
  const first = columns.find((c) => isFigure(c.field) && c.spark.length === 0)?.field;
  const selected = selectRows(context, table, source, path, first, 'table');
  const drawn = columns.map((c) => drawnIn(context, shown, table, selected.rows, c));
  const listed = withSubtotals(context, table, selected.rows, source.subtotals, [
    ...path,
    'subtotals',
  ]);
  const rows = listed.map(({ row, sum }): RowView => ({
    highlight: selected.highlighted.has(row),
    total: false,
    subtotal: sum !== undefined,
    height: 0,
    cells: columns.map((c, i) => ({
      main: sum
        ? sumCell(context, shown, row, sum, c, i === 0)
        : c.spark.length > 0
          ? wordCell('')
          : cellOf(context, shown, showCell(context, shown, table, row, c.field), 'table'),
      under:
        c.under && !sum
          ? cellOf(context, shown, showCell(context, shown, table, row, c.under), 'table')
          : null,
      drawn: drawn[i]?.get(row) ?? null,
      align: alignOf(c),
      key: i === 0,
    })),
  }));
  const others = othersRow(context, columns, selected.others);
  const totals = totalRows(context, shown, columns, source, path);
  return {
    columns: columns.map(headOfColumn),
    rows: [...rows, ...others, ...totals],
  };
}

/** That there are more rows than `top` shows. */
function othersRow(
  { language }: Context,
  columns: readonly TableColumn[],
  others: number,
): RowView[] {
  if (others === 0) return [];
  const words = languageOf(language).slides.notShown(others);
  const cells = columns.map((c, i) => ({
    main: { ...wordCell(i === 0 ? words : ''), quiet: true },
    under: null,
    drawn: null,
    align: alignOf(c),
    key: i === 0,
  }));
  return [{ highlight: false, total: false, subtotal: false, height: 0, cells }];
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
      subtotal: false,
      height: 0,
      cells: columns.map((c, column) => {
        const name = figures[names[column] ?? ''];
        const place = context.locate([...at, names[column] ?? '']);
        const figure =
          name === undefined ? null : boundMeasure(context, shown, name, place, c.field).figure;
        const words = wordCell(column === 0 ? title : '');
        const main: CellView = figure
          ? { ...words, type: 'figure', text: figure.text, figure, fact: figure.fact }
          : words;
        return { main, under: null, drawn: null, align: alignOf(c), key: column === 0 };
      }),
    };
  });
}

/** Of a group the sum of this column, where its table has one. */
function sumCell(
  context: Context,
  shown: Shown,
  row: Row,
  { table, title, columns }: Subtotal,
  { field, spark }: TableColumn,
  isFirst: boolean,
): CellView {
  if (isFirst) return wordCell(title);
  if (spark.length > 0) return wordCell('');
  const name = columns.get(field.way.join('.'));
  const own = name === undefined ? undefined : context.index.column(table, name);
  return own?.ok
    ? cellOf(context, shown, showCell(context, shown, table, row, own.column), 'table')
    : wordCell('');
}

function wordCell(text: string): CellView {
  const base = { figure: null, steps: [], over: 0, lines: [], fact: '', quiet: false };
  return { ...base, type: 'text', text };
}

/** What is drawn beside the figures of a column, by row. */
function drawnIn(
  context: Context,
  shown: Shown,
  table: Table,
  rows: readonly Row[],
  { field, bar, spark }: TableColumn,
): ReadonlyMap<Row, Drawn> {
  if (bar) return barsOf(context, shown, table, rows, field);
  if (spark.length === 0) return new Map();
  return new Map(
    rows.map((row) => {
      const facts = spark.map((own) => {
        return [headOf(context, own), showCell(context, shown, table, row, own)] as const;
      });
      return [row, sparkOf(context, shown, facts)];
    }),
  );
}

function column(
  context: Context,
  table: Table,
  source: SlideOf<'table'>['table']['columns'][number],
  path: Path,
): TableColumn[] {
  const written: Written = typeof source === 'string' ? { field: source } : source;
  if ('spark' in written) return sparkColumn(context, table, written, path);
  const at = typeof source === 'string' ? path : [...path, 'field'];
  const field = resolveField(context, table, written.field, at);
  const under =
    written.under === undefined
      ? undefined
      : resolveField(context, table, written.under, [...path, 'under']);
  if (!field) return [];
  const title = written.title ?? headOf(context, field);
  const bar = written.bar === true && canBeDrawn(context, [[field, at]]);
  return [{ field, under, title, weight: written.width, bar, spark: [] }];
}

function sparkColumn(
  context: Context,
  table: Table,
  { spark, title, width: weight }: Extract<Written, { spark: unknown }>,
  path: Path,
): TableColumn[] {
  const found = spark.flatMap((name, i) => {
    const at = [...path, 'spark', i];
    const field = resolveField(context, table, name, at);
    return field ? [[field, at] as const] : [];
  });
  const last = found.at(-1)?.[0];
  if (!last || !canBeDrawn(context, found)) return [];
  const fields = found.map(([field]) => field);
  return [{ field: last, under: undefined, title, weight, bar: false, spark: fields }];
}

/** Their widths are decided when it is known what stands in them. */
function headOfColumn(column: TableColumn, i: number): ColumnView {
  const { field, title, weight } = column;
  const isWhole = isFigure(field) || field.names || field.rating !== undefined;
  return {
    title,
    align: alignOf(column),
    key: i === 0,
    wraps: i > 0 && !isWhole,
    weight: weight ?? null,
    width: 0,
    drawnWidth: 0,
    lines: [],
  };
}

function alignOf({ field, spark }: TableColumn): 'left' | 'right' {
  return isFigure(field) && spark.length === 0 ? 'right' : 'left';
}

function isFigure(field: Field): boolean {
  if (field.labels !== undefined) return false;
  return field.type === 'quantity' || field.type === 'number' || field.type === 'integer';
}

/** A table's rows and the sizes of its theme → how wide each column is, how many lines each cell takes, how high each row. */
import type { SetText } from '../model/text-roles.ts';
import type { TextStyle } from '../model/theme.ts';
import type { CellView, ColumnView, Figure, RowView } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { placeOptional, rowsPastEnd, type Overflow } from './place.ts';
import type { Views } from '../model/layout-views.ts';
import { hidden } from './line-faults.ts';
import { setWords, type Fit } from './set-text.ts';

/** A step of a rating with its gap, and what follows the last. */
const rule = 1;
/** A rule above sums. */
const totalRule = 2;
/** Characters that a column of texts, and a head, want beside each other. */
const readable = { text: 8, head: 6, headWhole: 10 } as const;

/** Its rows have been spread over pages, and set (`splitTable`): where it stands. */
export const placeTable: FitLayout<'table'> = (fit, slide) => {
  const { view } = slide;
  const caption = placeOptional(fit, view.caption, 'caption', fit.grids.table);
  const above = caption ? caption.box.height + fit.space.tableCaption : 0;
  const rows = view.rows.reduce((sum, row) => sum + row.height, view.headHeight);
  const box = { ...fit.grids.table, y: fit.grids.table.y + above, height: rows };
  const tall = rowsPastEnd(fit, box.y + view.headHeight, view.rows, ({ cells }) =>
    cells.map(({ main }) => main.text),
  );
  return {
    slide: { ...slide, view: { ...view, box, caption } },
    overflows: [...tall, ...tooWide(fit, view)],
  };
};

/** More than a column holds, where no line may be broken: told once, at the widest. */
function tooWide(fit: Fit, { columns, rows }: Views['table']): Overflow[] {
  const over = columns.map((_, i) => {
    const cells = rows.flatMap((row) => row.cells[i] ?? []);
    const widest = cells.reduce((a, b) => (b.main.text.length > a.length ? b.main.text : a), '');
    return { text: widest, px: Math.ceil(leastWidth(fit, cells) - roomIn(fit, columns, i)) };
  });
  const worst = over.reduce((a, b) => (b.px > a.px ? b : a), { text: '', px: 0 });
  return worst.px > hidden ? [{ part: 'table', side: 'right', at: '', ...worst }] : [];
}

/** Of a cell's words: figures stand off from words that begin in the next column. */
function roomIn(fit: Fit, columns: readonly ColumnView[], i: number): number {
  return (columns[i]?.width ?? 0) - 2 * fit.space.cell - standOff(fit, columns, i);
}

function standOff({ space }: Fit, columns: readonly ColumnView[], i: number): number {
  const next = columns[i + 1];
  return columns[i]?.align === 'right' && next?.align === 'left' ? space.figureColumn : 0;
}

/** All rows of a table, before it is known on how many pages they stand: whole pixels, all of the body's width. */
export function columnWidths(
  fit: Fit,
  columns: readonly ColumnView[],
  rows: readonly RowView[],
): number[] {
  const room = fit.grids.table.width;
  const weights = columns.map((c) => c.weight);
  const shares = weights.every((w) => w !== null)
    ? weights.map((w) => (w / weights.reduce((a, b) => a + b, 0)) * room)
    : shareOut(
        columns.map((_, i) => measureColumn(fit, columns, i, rows)),
        room,
      );
  const whole = shares.map(Math.floor);
  const rest = room - whole.reduce((a, b) => a + b, 0);
  return whole.map((width, i) => (i === whole.length - 1 ? width + rest : width));
}

interface Measured {
  /** Pixels that keep every cell on one line. */
  readonly most: number;
  /** What it can do with when words wrap. */
  readonly least: number;
}

/** By true widths: names, figures and ratings stay whole; a text may wrap. */
function measureColumn(
  fit: Fit,
  columns: readonly ColumnView[],
  i: number,
  rows: readonly RowView[],
): Measured {
  const { measure, text, space } = fit;
  const { title = '', wraps = false } = columns[i] ?? {};
  const own = rows.flatMap((row) => row.cells[i] ?? []);
  const widths = own.flatMap(({ main, under, key }) => [
    mainWidth(fit, main, key),
    under ? measure(under.text, text.under) : 0,
  ]);
  const head = measure(title, text.tableHead);
  const figures = own.flatMap(({ main }) => main.figure ?? []);
  const whole = Math.max(0, ...widths, figures.length > 0 ? figuresWidth(fit, figures) : 0);
  const em = text.tableHead.size;
  const least = wraps
    ? Math.min(whole, readable.text * text.table.size)
    : Math.min(whole, leastWidth(fit, own));
  const padding = 2 * space.cell + standOff(fit, columns, i);
  return {
    most: Math.ceil(Math.max(whole, Math.min(head, readable.headWhole * em))) + padding,
    least: Math.ceil(Math.max(least, Math.min(head, readable.head * em))) + padding,
  };
}

/** All on one line where there is room; else what can wrap gives way, each in proportion to what it can give. */
function shareOut(measured: readonly Measured[], room: number): number[] {
  const whole = measured.reduce((sum, m) => sum + m.most, 0);
  if (whole <= room) return measured.map((m) => (m.most / whole) * room);
  const give = measured.map((m) => m.most - m.least);
  const canGive = give.reduce((sum, g) => sum + g, 0) || 1;
  const share = Math.min(1, (whole - room) / canGive);
  const given = measured.map((m, i) => m.most - (give[i] ?? 0) * share);
  // What can give no more is narrower than its words, and told.
  const narrower = Math.min(1, room / given.reduce((sum, width) => sum + width, 0));
  return given.map((width) => width * narrower);
}

/** A row with the lines of its cells. @param air above and below its words */
export function fitRow(
  fit: Fit,
  columns: readonly ColumnView[],
  row: RowView,
  air: number,
): RowView {
  const cells = row.cells.map((cell, i) => {
    const room = roomIn(fit, columns, i);
    return {
      ...cell,
      main: fitCell(fit, cell.main, mainRole(fit, cell.main, cell.key), room),
      under: cell.under && fitCell(fit, cell.under, fit.text.under, room),
    };
  });
  const words = Math.max(0, ...cells.map(({ main, under }) => cellHeight(fit, main, under)));
  return { ...row, cells, height: words + 2 * air + rule + (row.total ? totalRule : 0) };
}

function cellHeight({ text, space }: Fit, main: CellView, under: CellView | null): number {
  const below = under ? space.under + linesOf(under) * text.under.line : 0;
  return linesOf(main) * text.table.line + below;
}

function linesOf({ lines }: CellView): number {
  return Math.max(1, lines.length);
}

/** Figures and ratings are never parted. @param beside units beside its number */
export function fitCell(
  fit: Fit,
  cell: CellView,
  role: SetText,
  room: number,
  beside: TextStyle = fit.text.unit,
): CellView {
  const { figure, steps: dots, text } = cell;
  if (!figure && dots.length === 0) return { ...cell, lines: setWords(fit, text, role, room) };
  const width = figure
    ? figuresWidth(fit, [figure], role, beside)
    : fit.measure(text, role) + stepsWidth(fit, cell);
  return { ...cell, over: Math.max(0, Math.ceil(width - room)) };
}

/** Heads on as many lines as they take. */
export function fitHeads(
  fit: Fit,
  columns: readonly ColumnView[],
  widths: readonly number[],
): { readonly columns: ColumnView[]; readonly height: number } {
  const { text, space } = fit;
  const wide = columns.map((column, i): ColumnView => ({ ...column, width: widths[i] ?? 0 }));
  const set = wide.map((column, i): ColumnView => {
    const lines = setWords(fit, column.title, text.tableHead, roomIn(fit, wide, i));
    return { ...column, lines };
  });
  const most = Math.max(1, ...set.map((column) => column.lines.length));
  return { columns: set, height: most * text.tableHead.line + space.headRow + rule };
}

function mainRole({ text }: Fit, cell: CellView, key: boolean): SetText {
  return key || cell.figure !== null ? { ...text.table, weight: 700 } : text.table;
}

/** Of words that are set in lines the widest line; figures and ratings stay whole. */
function leastWidth(fit: Fit, cells: readonly RowView['cells'][number][]): number {
  const figures = cells.flatMap(({ main }) => main.figure ?? []);
  const words = cells.flatMap(({ main, key }) => {
    if (main.figure) return [];
    return main.lines.length > 0
      ? main.lines.map(({ width }) => width)
      : [mainWidth(fit, main, key)];
  });
  return Math.max(figuresWidth(fit, figures), ...words);
}

/** As they are drawn: decimal marks under each other, signs and units smaller, the widest unit behind each number. */
function figuresWidth(
  { measure, text, space }: Fit,
  figures: readonly Figure[],
  role: TextStyle = text.table,
  unit: TextStyle = text.unit,
): number {
  const bold = { size: role.size, weight: 700 } as const;
  const beside = (...parts: readonly string[]): number =>
    parts.reduce((sum, part) => sum + (part === '' ? 0 : measure(part, unit) + space.unit), 0);
  const numbers = figures.filter((figure) => figure.fraction !== null);
  const whole = numbers.map(
    ({ before, number, fraction }) =>
      beside(before) + measure(number.slice(0, number.length - (fraction ?? '').length), bold),
  );
  const fractions = numbers.map(({ fraction }) => measure(fraction ?? '', bold));
  const tails = numbers.map(({ unit, after }) => beside(unit, after));
  const aligned = Math.max(0, ...whole) + Math.max(0, ...fractions) + Math.max(0, ...tails);
  const said = figures
    .filter((figure) => figure.fraction === null)
    .map(({ kind, text: all, before, number, unit, after }) =>
      kind === 'undisclosed'
        ? measure(all, { size: role.size - 1, weight: 400 })
        : measure(number, bold) + beside(before, unit, after),
    );
  return Math.max(aligned + (numbers.length > 0 ? space.unitColumn : 0), ...said);
}
function mainWidth(fit: Fit, cell: CellView, key: boolean): number {
  return fit.measure(cell.text, mainRole(fit, cell, key)) + stepsWidth(fit, cell);
}

/** Of its dots, and the air behind them. */
export function stepsWidth({ space }: Fit, { steps }: CellView): number {
  const { step, stepGap } = space;
  return steps.length > 0 ? steps.length * (step + stepGap) - stepGap + space.steps : 0;
}

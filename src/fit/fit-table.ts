/** A table's rows and the sizes of its theme → how wide each column is, how many lines each cell takes, how high each row. */
import type { SetText } from '../model/text-roles.ts';
import type { CellView, ColumnView, RowView } from '../model/views.ts';
import { areas } from './areas.ts';
import { setWords, type Fit } from './set-text.ts';

/** A step of a rating with its gap, and what follows the last. */
export const steps = { each: 16, behind: 6 } as const;
const rule = 1;
/** A rule above sums. */
const totalRule = 2;
/** Characters that a column of texts, and a head, want beside each other. */
const readable = { text: 8, head: 6, headWhole: 10 } as const;

/** All rows of a table, before it is known on how many pages they stand: whole pixels, all of the body's width. */
export function columnWidths(
  fit: Fit,
  columns: readonly ColumnView[],
  rows: readonly RowView[],
): number[] {
  const room = areas.body.width;
  const weights = columns.map((c) => c.weight);
  const shares = weights.every((w) => w !== null)
    ? weights.map((w) => (w / weights.reduce((a, b) => a + b, 0)) * room)
    : shareOut(
        columns.map((column, i) => measureColumn(fit, column, i, rows)),
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
  column: ColumnView,
  i: number,
  rows: readonly RowView[],
): Measured {
  const { measure, text, space } = fit;
  const own = rows.flatMap((row) => row.cells[i] ?? []);
  const widths = own.flatMap(({ main, under, key }) => [
    mainWidth(fit, main, key),
    under ? measure(under.text, text.under) : 0,
  ]);
  const head = measure(column.title, text.tableHead);
  const whole = Math.max(0, ...widths);
  const em = text.tableHead.size;
  const least = column.wraps ? Math.min(whole, readable.text * text.table.size) : whole;
  const padding = 2 * space.cell;
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
  return measured.map((m, i) => m.most - (give[i] ?? 0) * share);
}

/** A row with the lines of its cells. @param air above and below its words */
export function fitRow(fit: Fit, widths: readonly number[], row: RowView, air: number): RowView {
  const cells = row.cells.map((cell, i) => {
    const room = (widths[i] ?? 0) - 2 * fit.space.cell;
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

/** Figures and ratings are never parted. */
export function fitCell(fit: Fit, cell: CellView, role: SetText, room: number): CellView {
  if (cell.figure || cell.steps.length > 0) return cell;
  return { ...cell, lines: linesOfWords(fit, cell.text, role, room) };
}

/** Words of one kind on as many lines as they take. */
export function linesOfWords(fit: Fit, text: string, role: SetText, room: number): string[] {
  return setWords(fit, text, role, room).map(({ runs }) => runs.map((run) => run.text).join(''));
}

/** Heads on as many lines as they take. */
export function fitHeads(
  fit: Fit,
  columns: readonly ColumnView[],
  widths: readonly number[],
): { readonly columns: ColumnView[]; readonly height: number } {
  const { text, space } = fit;
  const set = columns.map((column, i): ColumnView => {
    const width = widths[i] ?? 0;
    const lines = linesOfWords(fit, column.title, text.tableHead, width - 2 * space.cell);
    return { ...column, width, lines };
  });
  const most = Math.max(1, ...set.map((column) => column.lines.length));
  return { columns: set, height: most * text.tableHead.line + space.headRow + rule };
}

function mainRole({ text }: Fit, cell: CellView, key: boolean): SetText {
  return key || cell.figure !== null ? { ...text.table, weight: 700 } : text.table;
}

function mainWidth(fit: Fit, cell: CellView, key: boolean): number {
  const dots = cell.steps.length > 0 ? cell.steps.length * steps.each + steps.behind : 0;
  return fit.measure(cell.text, mainRole(fit, cell, key)) + dots;
}

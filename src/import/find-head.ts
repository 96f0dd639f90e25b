/** The rows of a table → its heads (one row, or several above each other) and its body. */
import { markers } from '../read/explain-cell.ts';
import { loneLine, mergedCell, type Grid, type Line } from './grid-lines.ts';
import { cellAt, type GridCell } from './grid.ts';

export interface SplitTable {
  readonly titles: readonly Line[];
  readonly heads: readonly (readonly string[])[];
  readonly rows: readonly number[];
}

/** A head of more rows is no head. */
const mostHeads = 5;

export function splitHead(grid: Grid, above: readonly Line[]): SplitTable {
  const { rows } = grid;
  const lone = rows.findIndex((row) => loneLine(grid, row) === undefined);
  const first = lone < 0 ? rows.length : lone;
  const titles = rows.slice(0, first).flatMap((row) => loneLine(grid, row) ?? []);
  const table = rows.slice(first);
  const body = table.findIndex((row, i) => isBody(grid, row, table.slice(0, i)));
  const isTextOnly = body < 0 || body > mostHeads;
  // Only texts: the first row names the columns, where a table begins here.
  const count = isTextOnly ? 1 : body;
  const heads = table.slice(0, count).map((row, i) => headRow(grid, row, i < count - 1));
  if (heads.length === 0 && above.length === 0) return { titles, heads, rows: table };
  return { titles, heads, rows: table.slice(count) };
}

function isBody(grid: Grid, row: number, before: readonly number[]): boolean {
  const { sheet, columns } = grid;
  const cells = columns.map((column) => cellAt(sheet, row, column));
  const figures = cells.filter(isFigure);
  if (figures.length === 0) {
    // Below heads: a row whose figures are missing, or a name alone.
    const [label, ...others] = cells;
    const isMissing = others.some(({ type, text }) => type === 'text' && markers.test(text));
    const isLone = loneLine(grid, row)?.column === columns[0];
    return before.length > 0 && label?.type === 'text' && (isMissing || isLone);
  }
  if (!figures.every(isPeriod)) return true;
  // Years and days in a row are heads; one beside other cells is a column of the table.
  const texts = new Set(figures.map(({ text }) => text));
  return texts.size < 2 || before.length >= mostHeads || hasTextHead(sheet, columns, cells, before);
}

/** Every column of the periods has a name of its own above: the periods are cells. */
function hasTextHead(
  sheet: Grid['sheet'],
  columns: readonly number[],
  cells: readonly GridCell[],
  before: readonly number[],
): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  const own = columns.filter((_, i) => {
    const cell = cells[i];
    return cell !== undefined && isFigure(cell);
  });
  return own.every((column) => {
    const head = cellAt(sheet, last, column);
    return head.type === 'text';
  });
}

const isFigure = ({ type }: GridCell): boolean =>
  type === 'number' || type === 'moment' || type === 'error' || type === 'boolean';

/** A year, or a moment: what may stand in a head. */
function isPeriod({ type, text, format }: GridCell): boolean {
  if (type === 'moment') return true;
  return (
    type === 'number' &&
    /^(?:19|20)\d\d$/.test(text) &&
    !/[.,%]/.test(format?.replace(/"[^"]*"/g, '') ?? '')
  );
}

/** @param spreads a name of an upper row holds until the next one, where it is merged or nothing else stands there */
function headRow({ sheet, columns }: Grid, row: number, spreads: boolean): readonly string[] {
  let name = '';
  return columns.map((column, i) => {
    const { text } = mergedCell(sheet, row, column);
    // The first column is of labels: nothing spreads from it.
    if (text !== '') name = i === 0 ? '' : text;
    return text === '' && spreads ? name : text;
  });
}

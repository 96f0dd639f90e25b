/** A sheet → its tables: each with the lines above and below it, its heads, and the rows and columns it covers. What is hidden is passed over. */
import { isNote } from '../read/note-rows.ts';
import { splitHead } from './find-head.ts';
import { isFilled, loneLine, type Grid, type Line } from './grid-lines.ts';
import { cellAt, type Sheet } from './grid.ts';

export interface Block {
  readonly sheet: Sheet;
  readonly titles: readonly Line[];
  /** Rows of heads, from the top; names that go over several columns stand in each. */
  readonly heads: readonly (readonly string[])[];
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly notes: readonly Line[];
}

export function findBlocks(sheet: Sheet): readonly Block[] {
  const grid = shownGrid(sheet);
  if (sheet.isStructured) {
    const [head = 0, ...rows] = grid.rows;
    const heads = [grid.columns.map((column) => cellAt(sheet, head, column).text)];
    return rows.length === 0 ? [] : [{ ...grid, titles: [], notes: [], heads, rows }];
  }
  const found: Block[] = [];
  let above: Line[] = [];
  for (const band of bandsOf(grid)) {
    const lines = band.map((row) => loneLine(grid, row));
    if (lines.every((line) => line !== undefined)) {
      const last = found.at(-1);
      const below = lines.findIndex(({ text }) => isNote(text));
      if (last && below >= 0)
        found[found.length - 1] = { ...last, notes: [...last.notes, ...lines] };
      else above.push(...lines);
      continue;
    }
    for (const part of sideBySide(grid, band)) {
      const before = continued(found.at(-1), part);
      if (before) found[found.length - 1] = before;
      else {
        found.push(blockOf(part, above));
        above = [];
      }
    }
  }
  const last = found.at(-1);
  if (last && above.length > 0) {
    found[found.length - 1] = { ...last, notes: [...last.notes, ...above] };
  }
  return found.filter(({ rows, columns }) => rows.length > 0 && columns.length > 1);
}

function shownGrid(sheet: Sheet): Grid {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const shown = (count: number, hidden: ReadonlySet<number>): number[] =>
    Array.from({ length: count }, (_, i) => i).filter((i) => !hidden.has(i));
  return {
    sheet,
    rows: shown(sheet.rows.length, sheet.hiddenRows),
    columns: shown(width, sheet.hiddenColumns),
  };
}

/** Rows without a blank one between them. */
function bandsOf({ sheet, rows, columns }: Grid): number[][] {
  const bands: number[][] = [];
  let open: number[] | undefined;
  for (const row of rows) {
    if (!columns.some((column) => isFilled(cellAt(sheet, row, column)))) open = undefined;
    else if (open) open.push(row);
    else bands.push((open = [row]));
  }
  return bands;
}

/** Two tables beside each other, with a blank column and a name of its own in the second; a spacer inside of a table is none. */
function sideBySide({ sheet, columns }: Grid, band: readonly number[]): Grid[] {
  const isUsed = (column: number): boolean =>
    band.some((row) => isFilled(cellAt(sheet, row, column)));
  const parts: number[][] = [[]];
  for (const column of columns) {
    if (isUsed(column)) parts.at(-1)?.push(column);
    else if (parts.at(-1)?.length) parts.push([]);
  }
  const isTable = (part: readonly number[]): boolean => {
    const [first] = part;
    if (first === undefined || part.length < 2) return false;
    const texts = band.filter((row) => cellAt(sheet, row, first).type === 'text');
    return texts.length * 2 > band.length;
  };
  const filled = parts.filter((part) => part.length > 0);
  const isApart = filled.length > 1 && filled.every(isTable);
  const groups = isApart ? filled : [filled.flat()];
  return groups.map((own) => ({
    sheet,
    columns: own,
    rows: band.filter((row) => own.some((column) => isFilled(cellAt(sheet, row, column)))),
  }));
}

/** Behind a blank row the same table may go on: figures in its columns, and no heads. */
function continued(last: Block | undefined, part: Grid): Block | undefined {
  const [first] = part.rows;
  if (!last || first === undefined || last.sheet !== part.sheet) return undefined;
  if (!part.columns.every((column) => last.columns.includes(column))) return undefined;
  if (part.columns[0] !== last.columns[0]) return undefined;
  const own = splitHead(part, []);
  if (own.heads.length > 0) return undefined;
  const { rows, notes } = withoutNotes(part, own.rows);
  return { ...last, rows: [...last.rows, ...rows], notes: [...last.notes, ...notes] };
}

function blockOf(part: Grid, above: readonly Line[]): Block {
  const { titles, heads, rows: body } = splitHead(part, above);
  const { rows, notes } = withoutNotes(part, body);
  return { ...part, titles: [...above, ...titles], heads, rows, notes };
}

/** Lines of one text at the end of a table are notes from the first that reads like one; before it they are rows without figures. */
function withoutNotes(
  part: Grid,
  body: readonly number[],
): { readonly rows: readonly number[]; readonly notes: readonly Line[] } {
  const last = body.findLastIndex((row) => loneLine(part, row) === undefined);
  const first = body.findIndex((row, i) => i > last && isNote(loneLine(part, row)?.text ?? ''));
  const end = first < 0 ? body.length : first;
  const notes = body.slice(end).flatMap((row) => loneLine(part, row) ?? []);
  return { rows: body.slice(0, end), notes };
}

/** A table as it was found → columns of cells with the parts of their heads; names of groups are a column, and labels stand in every row. */
import type { Block } from './find-blocks.ts';
import { loneLine, type Line } from './grid-lines.ts';
import { blank, cellAt, cellName, type GridCell, type Sheet } from './grid.ts';
import type { Tell } from './decisions.ts';

export interface Placed extends GridCell {
  readonly row: number;
  readonly column: number;
}

export interface FrameColumn {
  /** From the top; each once. */
  readonly parts: readonly string[];
  /** One for each row of the frame. */
  readonly cells: readonly Placed[];
}

export interface Frame {
  readonly sheet: Sheet;
  readonly titles: readonly Line[];
  readonly notes: readonly Line[];
  readonly rows: readonly number[];
  readonly columns: readonly FrameColumn[];
}

/** @param isTotal what a row is called in which others are added up: it is the name of no group */
export function frameOf(block: Block, isTotal: (text: string) => boolean, tell: Tell): Frame {
  const { sheet, heads, columns } = block;
  if (heads.length > 1) tell('heads', { rows: heads.length });
  if (heads.length === 0) tell('no-head', { columns: columns.length });
  const { rows, groups } = groupsOf(block, isTotal);
  const own = columns.map((column, i): FrameColumn => {
    const parts = heads.map((row) => row[i] ?? '').filter((part) => part !== '');
    return {
      parts: parts.filter((part, at) => part !== parts[at - 1]),
      cells: rows.map((row) => ({ ...verticalCell(sheet, row, column), row, column })),
    };
  });
  const filled = fillDown(sheet, own.filter(isUsed), tell);
  const named = filled.map((one, i) =>
    one.parts.length > 0 ? one : { ...one, parts: [`column ${String(i + 1)}`] },
  );
  if (groups.size === 0) return { ...block, rows, columns: named };
  const names = [...new Set(groups.values())].map(({ text }) => text);
  tell('groups', { names: names.slice(0, 3), column: 'group' });
  const cells = rows.map((row): Placed => {
    const line = groups.get(row);
    return line ? { type: 'text', ...line } : { ...blank, row, column: columns[0] ?? 0 };
  });
  return { ...block, rows, columns: [{ parts: ['group'], cells }, ...named] };
}

function isUsed({ cells }: FrameColumn): boolean {
  return cells.some(({ type }) => type !== 'blank');
}

/**
 * A line with a name alone, above rows of figures, says whose they are. A table that has such lines begins with one, and has
 * two; else the line is a row whose figures are missing.
 */
function groupsOf(
  block: Block,
  isTotal: (text: string) => boolean,
): { readonly rows: readonly number[]; readonly groups: ReadonlyMap<number, Line> } {
  const lines = new Map(
    block.rows.flatMap((row, i) => {
      const line = loneLine(block, row);
      const next = block.rows[i + 1];
      const leads = next !== undefined && loneLine(block, next) === undefined;
      const isName = line?.column === block.columns[0] && leads && !isTotal(line?.text ?? '');
      return line && isName ? [[row, line] as const] : [];
    }),
  );
  const rows = block.rows.filter((row) => !lines.has(row));
  const isGrouped =
    lines.has(block.rows[0] ?? -1) && lines.size > 1 && rows.length >= lines.size * 2;
  if (!isGrouped) return { rows: block.rows, groups: new Map() };
  let open: Line | undefined;
  const groups = new Map<number, Line>();
  for (const row of block.rows) {
    open = lines.get(row) ?? open;
    if (open && !lines.has(row)) groups.set(row, open);
  }
  return { rows, groups };
}

/** A label that is merged over rows holds in each of them. */
function verticalCell(sheet: Sheet, row: number, column: number): GridCell {
  const own = cellAt(sheet, row, column);
  if (own.type !== 'blank') return own;
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      left === column && right === column && top < row && row <= bottom,
  );
  const over = merge ? cellAt(sheet, merge.top, column) : blank;
  return over.type === 'text' ? over : own;
}

/** A label that stands in the first row of its group alone, with further labels to its right. */
function fillDown(
  sheet: Sheet,
  columns: readonly FrameColumn[],
  tell: Tell,
): readonly FrameColumn[] {
  const isLabel = ({ cells }: FrameColumn): boolean => {
    const filled = cells.filter(({ type }) => type !== 'blank');
    return (
      filled.filter(({ type }) => type === 'text' || type === 'moment').length * 2 > filled.length
    );
  };
  return columns.map((one, i) => {
    const [first] = one.cells;
    const next = columns[i + 1];
    const blanks = one.cells.filter(({ type }) => type === 'blank');
    if (!first || first.type === 'blank' || blanks.length === 0 || !next) return one;
    if (!isLabel(one) || !isLabel(next)) return one;
    // Where it stands with nothing beside it, it is a remark; a leading column alone is filled.
    if (i > 0 && !columns.slice(0, i).every(isLabel)) return one;
    let last: Placed = first;
    let filled = 0;
    const cells = one.cells.map((cell, at) => {
      if (cell.type !== 'blank') {
        last = cell;
        return cell;
      }
      if (next.cells[at]?.type === 'blank') return cell;
      filled += 1;
      return { ...last, row: cell.row, column: cell.column };
    });
    if (filled === 0) return one;
    tell(
      'filled',
      { column: one.parts.join(' '), cells: filled },
      `${sheet.name}!${cellName(first.row, first.column)}`,
    );
    return { ...one, cells };
  });
}

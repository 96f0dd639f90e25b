/** What stands in the rows of a part of a sheet. */
import { blank, cellAt, type GridCell, type Sheet } from './grid.ts';

export interface Grid {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export const isFilled = ({ type }: GridCell): boolean => type !== 'blank';

/** One text and nothing beside it, over however many columns it goes. */
export function loneLine({ sheet, columns }: Grid, row: number): Line | undefined {
  const filled = columns.filter((column) => isFilled(cellAt(sheet, row, column)));
  const [column] = filled;
  if (column === undefined || filled.length > 1) return undefined;
  const { type, text } = cellAt(sheet, row, column);
  return type === 'text' || type === 'moment' ? { row, column, text } : undefined;
}

/** The cell itself, or the one that is merged over it. */
export function mergedCell(sheet: Sheet, row: number, column: number): GridCell {
  const own = cellAt(sheet, row, column);
  if (own.type !== 'blank') return own;
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ? cellAt(sheet, merge.top, merge.left) : blank;
}

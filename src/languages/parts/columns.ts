/** What each column of a chart's data holds, for authors of specs. */
import type { CellType, ColumnOf, rowColumns } from '../../model/chart-columns.ts';

export interface ColumnWords {
  /** Over the three columns of the list: column, cell, what it holds. */
  readonly heads: readonly [column: string, cell: string, holds: string];
  /** What a type of cell is called. */
  readonly cells: { readonly [T in CellType]: string };
  /** In place of a type of cell: each row has it. */
  readonly row: string;
  readonly ofRow: { readonly [C in (typeof rowColumns)[number]]: string };
  /** Of channel or field `x`. */
  readonly ofCell: { readonly [T in CellType]: { readonly [C in ColumnOf<T>]: string } };
}

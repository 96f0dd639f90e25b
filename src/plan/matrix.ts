/** Rows of a matrix → two for one cell are said; a cell without a row is printed as a gap, with its sign in the key. */
import { error } from '../diagnostics/diagnostic.ts';
import { nameOf } from '../model/cell-name.ts';
import type { ChartCells } from '../model/plan.ts';
import type { Path } from '../model/sources.ts';
import type { Context, Shown } from './context.ts';

export function checkMatrix(
  context: Context,
  shown: Shown,
  rows: readonly ChartCells[],
  path: Path,
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const [x, y] = [nameOf(row.x), nameOf(row.y)];
    const cell = JSON.stringify([x, y]);
    if (seen.has(cell)) {
      context.report(error('cell-twice', { row: y, column: x }, context.locate(path)));
    }
    seen.add(cell);
  }
  const columns = new Set(rows.map((row) => nameOf(row.x)));
  const lines = new Set(rows.map((row) => nameOf(row.y)));
  if (seen.size < columns.size * lines.size) shown.signs.add('blank');
}

/** What has changed since an earlier edition, a row each, as it is drawn. */
import { pageStep } from '../model/page.ts';
import type { Views } from '../model/layout-views.ts';
import type { Box, WordLine } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { cellLines, columnsOf, rowHeight, rowsTop, setHeads, type Columns } from './fit-rows.ts';
import { bottomOf, placeOptional, rowsPastEnd } from './place.ts';
import { air, type Fit } from './set-text.ts';

type View = Views['changes'];
type Row = View['rows'][number];
type ChangesColumns = Columns<keyof View['columns']>;

/** Two marks on a scale. */
const drawnHeight = 28;

export const fitChanges: FitLayout<'changes'> = (fit, slide) => {
  const { space } = fit;
  const { view } = slide;
  const text = placeOptional(fit, view.text, 'lead', fit.grids.lead);
  const y = rowsTop(fit, text);
  const none = placeOptional(fit, view.none, 'lead', { ...fit.grids.lead, y });
  const columns = changesColumns(fit, view);
  const rows = view.rows.map((row) => fitChange(fit, row, columns));
  const head = setHeads(fit, view.heads, columns);
  const height = rows.reduce((sum, row) => sum + row.height, head.headHeight);
  const box: Box = { ...fit.grids.body, y, height };
  const under = bottomOf(box) + space.changesMore;
  const more = placeOptional(fit, view.more, 'table', { ...fit.grids.body, y: under });
  return {
    slide: { ...slide, view: { ...view, ...head, text, none, box, columns, rows, more } },
    overflows: rowsPastEnd(fit, y + head.headHeight, rows, (row) => [
      row.what,
      row.before,
      row.after,
    ]),
  };
};

/** Those of the grid; where what happened to a figure is a word that is wider, its column takes from the first. */
export function changesColumns(
  fit: Fit,
  { heads, rows }: { readonly heads: View['heads']; readonly rows: readonly Pick<Row, 'kind'>[] },
): ChangesColumns {
  const columns = columnsOf(fit.grids.changes);
  const words = rows.map(({ kind }) => fit.measure(kind, fit.text.table));
  const widest = Math.max(fit.measure(heads.kind, fit.text.tableHead), ...words);
  const missing = Math.max(0, widest + 2 * fit.space.cell + air - columns.kind);
  const more = Math.ceil(missing / pageStep) * pageStep;
  return { ...columns, what: columns.what - more, kind: columns.kind + more };
}

/** The words of one cell. */
export function changeCell(
  fit: Fit,
  words: string,
  column: number,
  weight: 400 | 700 = 400,
): WordLine[] {
  return cellLines(fit, words, { ...fit.text.table, weight }, column);
}

/** With the lines of its cells and its height. */
export function fitChange<
  R extends Pick<Row, 'what' | 'kind' | 'before' | 'after' | 'by' | 'jump'>,
>(fit: Fit, row: R, columns: ChangesColumns): R & Pick<Row, 'lines' | 'height'> {
  const { table } = fit.text;
  const lines = {
    what: changeCell(fit, row.what, columns.what, 700),
    kind: changeCell(fit, row.kind, columns.kind),
    before: changeCell(fit, row.before, columns.before),
    after: changeCell(fit, row.after, columns.after, 700),
    by: changeCell(fit, row.by, columns.by, row.jump ? 700 : 400),
  };
  const { cellRow } = fit.space;
  const words = rowHeight(Object.values(lines), table.line, cellRow);
  return { ...row, lines, height: Math.max(words, drawnHeight + 2 * cellRow + 1) };
}

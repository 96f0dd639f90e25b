/** What has changed since an earlier edition, a row each, as it is drawn. */
import type { Views } from '../model/layout-views.ts';
import type { Box } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { cellLines, columnsOf, headsHeight, rowHeight, rowsTop } from './fit-rows.ts';
import { bottomOf, placeOptional } from './place.ts';
import type { Fit } from './set-text.ts';

type Row = Views['changes']['rows'][number];

export const changesColumns = columnsOf({
  what: 3.6,
  kind: 1.1,
  before: 2,
  after: 2,
  drawn: 2.3,
  by: 1,
});
/** Two marks on a scale. */
const drawnHeight = 28;

export const fitChanges: FitLayout<'changes'> = (fit, slide) => {
  const { space } = fit;
  const { view } = slide;
  const text = placeOptional(fit, view.text, 'lead', fit.grids.lead);
  const y = rowsTop(fit, text);
  const none = placeOptional(fit, view.none, 'lead', { ...fit.grids.lead, y });
  const rows = view.rows.map((row) => fitChange(fit, row));
  const headHeight = headsHeight(fit);
  const height = headHeight + rows.reduce((sum, row) => sum + row.height, 0);
  const box: Box = { ...fit.grids.body, y, height };
  const under = bottomOf(box) + space.changesMore;
  const more = placeOptional(fit, view.more, 'table', { ...fit.grids.body, y: under });
  const columns = changesColumns;
  return {
    slide: { ...slide, view: { ...view, text, none, box, columns, headHeight, rows, more } },
    overflows: [],
  };
};

/** With the lines of its cells and its height. */
export function fitChange<R extends Pick<Row, 'what' | 'before' | 'after'>>(
  fit: Fit,
  row: R,
): R & Pick<Row, 'lines' | 'height'> {
  const { table } = fit.text;
  const strong = { ...table, weight: 700 } as const;
  const lines = {
    what: cellLines(fit, row.what, strong, changesColumns.what),
    before: cellLines(fit, row.before, table, changesColumns.before),
    after: cellLines(fit, row.after, strong, changesColumns.after),
  };
  const { cellRow } = fit.space;
  const words = rowHeight(Object.values(lines), table.line, cellRow);
  return { ...row, lines, height: Math.max(words, drawnHeight + 2 * cellRow + 1) };
}

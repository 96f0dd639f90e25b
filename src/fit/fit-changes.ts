/** What has changed since an earlier edition, a row each, as it is drawn. */
import type { Views } from '../model/layout-views.ts';
import type { Box, WordLine } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { cellLines, columnsOf, rowHeight, rowsTop, setHeads } from './fit-rows.ts';
import { bottomOf, placeOptional, rowsPastEnd } from './place.ts';
import type { Fit } from './set-text.ts';

type Row = Views['changes']['rows'][number];

const parts = { what: 3.6, kind: 1.1, before: 2, after: 2, drawn: 2.3, by: 1 } as const;
/** Two marks on a scale. */
const drawnHeight = 28;

export const fitChanges: FitLayout<'changes'> = (fit, slide) => {
  const { space } = fit;
  const { view } = slide;
  const text = placeOptional(fit, view.text, 'lead', fit.grids.lead);
  const y = rowsTop(fit, text);
  const none = placeOptional(fit, view.none, 'lead', { ...fit.grids.lead, y });
  const rows = view.rows.map((row) => fitChange(fit, row));
  const columns = columnsOf(fit, parts);
  const head = changesHeads(fit, view);
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

export function changesHeads(fit: Fit, { heads }: Pick<Views['changes'], 'heads'>) {
  return setHeads(fit, heads, columnsOf(fit, parts));
}

/** The words of one cell. */
export function changeCell(
  fit: Fit,
  words: string,
  column: keyof typeof parts,
  weight: 400 | 700 = 400,
): WordLine[] {
  return cellLines(fit, words, { ...fit.text.table, weight }, columnsOf(fit, parts)[column]);
}

/** With the lines of its cells and its height. */
export function fitChange<
  R extends Pick<Row, 'what' | 'kind' | 'before' | 'after' | 'by' | 'jump'>,
>(fit: Fit, row: R): R & Pick<Row, 'lines' | 'height'> {
  const { table } = fit.text;
  const lines = {
    what: changeCell(fit, row.what, 'what', 700),
    kind: changeCell(fit, row.kind, 'kind'),
    before: changeCell(fit, row.before, 'before'),
    after: changeCell(fit, row.after, 'after', 700),
    by: changeCell(fit, row.by, 'by', row.jump ? 700 : 400),
  };
  const { cellRow } = fit.space;
  const words = rowHeight(Object.values(lines), table.line, cellRow);
  return { ...row, lines, height: Math.max(words, drawnHeight + 2 * cellRow + 1) };
}

/** The ledger of claims: where, which words, the verdict, by what it was judged. */
import type { Views } from '../model/layout-views.ts';
import type { Box } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { cellLines, columnsOf, headsHeight, rowHeight, rowsTop } from './fit-rows.ts';
import { placeOptional } from './place.ts';
import type { Fit } from './set-text.ts';

type Row = Views['ledger']['rows'][number];

const columns = columnsOf({ page: 0.75, words: 3.5, verdict: 2.5, evidence: 5.25 });

export const fitLedger: FitLayout<'ledger'> = (fit, slide) => {
  const text = placeOptional(fit, slide.view.text, 'lead', fit.grids.lead);
  const rows = slide.view.rows.map((row) => fitClaim(fit, row));
  const headHeight = headsHeight(fit);
  const y = rowsTop(fit, text);
  const height = headHeight + rows.reduce((sum, row) => sum + row.height, 0);
  const box: Box = { ...fit.grids.body, y, height };
  const view = { ...slide.view, text, box, columns, headHeight, rows };
  return { slide: { ...slide, view }, overflows: [] };
};

/** With the lines of its cells and its height. */
export function fitClaim(fit: Fit, row: Row): Row {
  const { ledger, under } = fit.text;
  const { space } = fit;
  const { mark } = row;
  const strong = mark === 'undecided' || mark === 'held' ? 700 : 400;
  const lines = {
    words: cellLines(fit, row.words, { ...ledger, weight: 700 }, columns.words),
    verdict: cellLines(fit, row.verdict, { ...ledger, weight: strong }, columns.verdict),
    reason: cellLines(fit, row.reason, under, columns.verdict),
    evidence: cellLines(fit, row.evidence, ledger, columns.evidence),
  };
  const plain = rowHeight(
    [lines.words, lines.verdict, lines.evidence],
    ledger.line,
    space.sourceRow,
  );
  const reason = lines.reason.length > 0 ? space.under + lines.reason.length * under.line : 0;
  const judged = rowHeight([lines.verdict], ledger.line, space.sourceRow) + reason;
  return { ...row, lines, height: Math.max(plain, judged) };
}

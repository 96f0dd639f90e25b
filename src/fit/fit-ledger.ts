/** The ledger of claims: where, which words, the verdict, by what it was judged. */
import type { Views } from '../model/layout-views.ts';
import type { Box } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { cellLines, columnsOf, rowHeight, rowsTop, setHeads } from './fit-rows.ts';
import { placeOptional, rowsPastEnd } from './place.ts';
import type { Fit } from './set-text.ts';

type Row = Views['ledger']['rows'][number];

/** The same on each of its pages. */
export function ledgerHeads(fit: Fit, { heads }: Pick<Views['ledger'], 'heads'>) {
  return setHeads(fit, heads, columnsOf(fit.grids.ledger));
}

export const fitLedger: FitLayout<'ledger'> = (fit, slide) => {
  const text = placeOptional(fit, slide.view.text, 'lead', fit.grids.lead);
  const rows = slide.view.rows.map((row) => fitClaim(fit, row));
  const columns = columnsOf(fit.grids.ledger);
  const head = ledgerHeads(fit, slide.view);
  const y = rowsTop(fit, text);
  const height = rows.reduce((sum, row) => sum + row.height, head.headHeight);
  const box: Box = { ...fit.grids.body, y, height };
  const view = { ...slide.view, ...head, text, box, columns, rows };
  const overflows = rowsPastEnd(fit, y + head.headHeight, rows, (row) => [
    row.words,
    row.verdict,
    row.reason,
    row.evidence,
  ]);
  return { slide: { ...slide, view }, overflows };
};

/** With the lines of its cells and its height. */
export function fitClaim(fit: Fit, row: Row): Row {
  const { ledger, under } = fit.text;
  const { space } = fit;
  const { mark } = row;
  const columns = columnsOf(fit.grids.ledger);
  const strong = mark === 'undecided' || mark === 'held' ? 700 : 400;
  const lines = {
    page: cellLines(fit, row.page, ledger, columns.slide),
    words: cellLines(fit, row.words, { ...ledger, weight: 700 }, columns.words),
    verdict: cellLines(fit, row.verdict, { ...ledger, weight: strong }, columns.verdict),
    reason: cellLines(fit, row.reason, under, columns.verdict),
    evidence: cellLines(fit, row.evidence, ledger, columns.evidence),
  };
  const plain = rowHeight(
    [lines.page, lines.words, lines.verdict, lines.evidence],
    ledger.line,
    space.sourceRow,
  );
  const reason = lines.reason.length > 0 ? space.under + lines.reason.length * under.line : 0;
  const judged = rowHeight([lines.verdict], ledger.line, space.sourceRow) + reason;
  return { ...row, lines, height: Math.max(plain, judged) };
}

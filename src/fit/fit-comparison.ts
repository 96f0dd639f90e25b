/** A comparison’s columns and rows → their lines and heights. */
import type { Views } from '../model/layout-views.ts';
import type { Box } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { fitCell } from './fit-table.ts';
import { bottomOf, rowsPastEnd } from './place.ts';
import { setWords, type Fit } from './set-text.ts';

type Comparison = Views['comparison'];

const rule = 1;
/** More rows than these stand closer. */
const mostWide = 4;

export const fitComparison: FitLayout<'comparison'> = (fit, slide) => {
  const view = setComparison(fit, slide.view);
  const top = view.box.y + view.headHeight;
  const overflows = rowsPastEnd(fit, top, view.rows, ({ cells }) => cells.map((c) => c.cell.text));
  return { slide: { ...slide, view }, overflows };
};

export function comparisonFits(fit: Fit, view: Comparison): boolean {
  return bottomOf(setComparison(fit, view).box) <= bottomOf(fit.grids.body);
}

function setComparison(fit: Fit, view: Comparison): Comparison {
  const { space } = fit;
  const count = Math.max(1, view.heads.length);
  const column = Math.floor((fit.grids.body.width - fit.grids.comparison.labels) / count);
  // The labels take what rounding leaves.
  const labels = fit.grids.body.width - count * column;
  const { heads, headHeight } = setHeads(fit, view.heads, column);
  const set = view.rows.map((row) => setRow(fit, row, labels, column));
  const tall = (air: number): number =>
    set.reduce((sum, { height }) => sum + height + 2 * air + rule, headHeight);
  const wide = space.comparisonRowWide;
  const isWide = set.length <= mostWide && tall(wide) <= fit.grids.body.height;
  const air = isWide ? wide : space.comparisonRow;
  const rows = set.map((row) => ({ ...row, height: row.height + 2 * air + rule }));
  const box: Box = { ...fit.grids.body, height: tall(air) };
  return { box, labels, column, headHeight, air, heads, rows };
}

function setHeads(
  fit: Fit,
  given: Comparison['heads'],
  column: number,
): Pick<Comparison, 'heads' | 'headHeight'> {
  const { text, space } = fit;
  const heads = given.map((head) => ({
    ...head,
    lines: setWords(fit, head.name, text.comparisonName, column - space.comparisonGap),
  }));
  const names = Math.max(1, ...heads.map(({ lines }) => lines.length));
  const sub = heads.some((head) => head.sub !== '') ? space.under + text.under.line : 0;
  const words = names * text.comparisonName.line + sub;
  return { heads, headHeight: space.comparisonTop + words + space.comparisonHead + rule };
}

/** As high as its words. */
function setRow(
  fit: Fit,
  row: Comparison['rows'][number],
  labels: number,
  column: number,
): Comparison['rows'][number] {
  const { text, space } = fit;
  const lines = setWords(fit, row.label, text.comparisonHead, labels - space.comparisonGap);
  const cells = row.cells.map(({ cell, ...own }) => ({
    ...own,
    cell: fitCell(fit, cell, text.comparison, column - space.comparisonGap),
  }));
  const most = Math.max(1, ...cells.map(({ cell }) => cell.lines.length));
  const height = Math.max(most * text.comparison.line, lines.length * text.comparisonHead.line);
  return { ...row, lines, cells, height };
}

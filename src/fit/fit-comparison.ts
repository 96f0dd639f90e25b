/** A comparison’s columns and rows → their lines, and the row that no longer fits. */
import type { Views } from '../model/layout-views.ts';
import { areas } from './areas.ts';
import { fitCell, linesOfWords } from './fit-table.ts';
import type { Fit } from './set-text.ts';

type Comparison = Views['comparison'];

const rule = 1;
/** More rows than these stand closer. */
const mostWide = 4;

export function fitComparison(
  fit: Fit,
  view: Comparison,
): { readonly view: Comparison; readonly over: { readonly text: string; readonly px: number }[] } {
  const { text, space } = fit;
  const roomOf = (percent: number): number =>
    (areas.body.width * percent) / 100 - space.comparisonGap;
  const [labels, column] = [roomOf(view.labels), roomOf(view.column)];
  const heads = view.heads.map((head) => ({
    ...head,
    lines: linesOfWords(fit, head.name, text.comparisonName, column),
  }));
  const rows = view.rows.map((row) => ({
    ...row,
    lines: linesOfWords(fit, row.label, text.comparisonHead, labels),
    cells: row.cells.map(({ cell, ...own }) => ({
      ...own,
      cell: fitCell(fit, cell, text.comparison, column),
    })),
  }));
  const names = Math.max(1, ...heads.map(({ lines }) => lines.length));
  const sub = heads.some((head) => head.sub !== '') ? space.under + text.under.line : 0;
  const headHeight =
    space.comparisonTop + names * text.comparisonName.line + sub + space.comparisonHead;
  const air = rows.length > mostWide ? space.comparisonRow : space.comparisonRowWide;
  let left = areas.body.height - headHeight - rule;
  const over = rows.flatMap(({ label, lines, cells }) => {
    const most = Math.max(1, ...cells.map(({ cell }) => cell.lines.length));
    const words = Math.max(most * text.comparison.line, lines.length * text.comparisonHead.line);
    left -= words + 2 * air + rule;
    return left < 0 ? [{ text: label, px: Math.ceil(-left) }] : [];
  });
  return { view: { ...view, heads, rows }, over };
}

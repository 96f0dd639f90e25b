/** A table that does not fit → as many slides as it takes (`costs`, `costs-2`, …), rows whole and the head repeated, by true text widths; few rows get more air. */
import { columnWidths, fitHeads, fitRow } from '../fit/fit-table.ts';
import { setText, type Fit } from '../fit/set-text.ts';
import type { SlidePlan } from '../model/plan.ts';
import type { RowView } from '../model/views.ts';
import { continued, numbered } from './continued.ts';

type TableSlide = Extract<SlidePlan, { layout: 'table' }>;

/** What an audience takes in at once; sums below them come on top. */
const mostRows = 7;
/** Above and below a row's words: the first that leaves the table on its page; at last what the theme says. */
const airs = [28, 24, 20, 15, 11] as const;

/** @param gap between a kicker and the number behind it @param most rows of a page, where as many fit */
export function splitTable(
  fit: Fit,
  slide: TableSlide,
  gap: string,
  most = mostRows,
): TableSlide[] {
  const { rows } = slide.view;
  const widths = columnWidths(fit, slide.view.columns, rows);
  const { columns, height: headHeight } = fitHeads(fit, slide.view.columns, widths);
  const caption =
    slide.view.caption && setText(fit, slide.view.caption, 'caption', fit.grids.table.width);
  const above = caption ? caption.lines.length * fit.text.caption.line + fit.space.tableCaption : 0;
  const room = fit.grids.table.height - headHeight - above;
  const least = fit.space.cellRow;
  const set = (own: readonly RowView[], air: number): RowView[] =>
    own.map((row) => fitRow(fit, columns, row, air));
  const words = new Map(rows.map((row) => [row, fitRow(fit, columns, row, 0).height]));
  const tall = (own: readonly RowView[], air: number): number =>
    own.reduce((sum, row) => sum + (words.get(row) ?? 0) + 2 * air, 0);

  const totals = rows.filter((r) => r.total);
  const pages = paged(
    rows.filter((r) => !r.total),
    totals,
    (own) => tall(own, least) <= room,
    most,
  );
  return pages.map((own, i): TableSlide => {
    const air = airs.find((a) => a > least && tall(own, a) <= room) ?? least;
    const view = { ...slide.view, caption, columns, rows: set(own, air), air, headHeight };
    if (pages.length === 1) return { ...slide, view };
    const kicker = numbered(slide.kicker, gap, `${i + 1} / ${pages.length}`);
    return { ...continued(slide, i), kicker, view };
  });
}

/** As few pages as hold all rows, each with about as many; what sums them up stands on the last. */
export function paged<T>(
  rows: readonly T[],
  totals: readonly T[],
  fits: (rows: readonly T[]) => boolean,
  most = mostRows,
): T[][] {
  for (let count = Math.max(1, Math.ceil(rows.length / most)); ; count++) {
    const each = Math.ceil(rows.length / count);
    const pages = Array.from({ length: count }, (_, i) => rows.slice(i * each, (i + 1) * each));
    const filled = pages.filter((own) => own.length > 0);
    filled.push([...(filled.pop() ?? []), ...totals]);
    // A row taller than a page is told of where slides are measured.
    if (filled.every(fits) || each <= 1) return filled;
  }
}

/** A table that does not fit → as many slides as it takes (`costs`, `costs-2`, …), rows whole and the head repeated, by true text widths; few rows get more air. */
import { columnWidths, fitHeads, fitRow, withDrawings } from '../fit/fit-table.ts';
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
  const heads = fitHeads(fit, slide.view.columns, widths);
  const columns = withDrawings(fit, heads.columns, rows);
  const headHeight = heads.height;
  const caption =
    slide.view.caption && setText(fit, slide.view.caption, 'caption', fit.grids.table.width);
  const above = caption ? caption.lines.length * fit.text.caption.line + fit.space.tableCaption : 0;
  const notes = slide.view.footnotes.map((note) => {
    return setText(fit, note, 'caption', fit.grids.table.width).lines.length;
  });
  const lines = notes.reduce((sum, count) => sum + count, 0);
  const below = lines > 0 ? lines * fit.text.caption.line + fit.space.footnotes : 0;
  const room = fit.grids.table.height - headHeight - above - below;
  const least = fit.space.cellRow;
  const set = (own: readonly RowView[], air: number): RowView[] =>
    own.map((row) => fitRow(fit, columns, row, air));
  const words = new Map(rows.map((row) => [row, fitRow(fit, columns, row, 0).height]));
  const tall = (own: readonly RowView[], air: number): number =>
    own.reduce((sum, row) => sum + (words.get(row) ?? 0) + 2 * air, 0);

  const totals = rows.filter((r) => r.total);
  const pages = paged(
    withOwnSums(rows.filter((r) => !r.total)),
    totals.map((total) => [total]),
    (own) => tall(own.flat(), least) <= room,
    most,
  ).map((own) => own.flat());
  return pages.map((own, i): TableSlide => {
    const air = airs.find((a) => a > least && tall(own, a) <= room) ?? least;
    const view = { ...slide.view, caption, columns, rows: set(own, air), air, headHeight };
    if (pages.length === 1) return { ...slide, view };
    const kicker = numbered(slide.kicker, gap, `${i + 1} / ${pages.length}`);
    return { ...continued(slide, i), kicker, view };
  });
}

/** A subtotal stays with the last row above it. */
function withOwnSums(rows: readonly RowView[]): RowView[][] {
  const kept: RowView[][] = [];
  for (const row of rows) {
    const last = kept.at(-1);
    if (row.subtotal && last) last.push(row);
    else kept.push([row]);
  }
  return kept;
}

/** As few pages as hold all rows, each with about as many; what sums them up stands on the last. */
export function paged<T>(
  rows: readonly T[],
  totals: readonly T[],
  fits: (rows: readonly T[]) => boolean,
  most = mostRows,
): T[][] {
  const { length: fewest } = filled(rows, totals, fits, most);
  for (let each = Math.ceil(rows.length / fewest); each < most; each++) {
    const pages = filled(rows, totals, fits, each);
    if (pages.length === fewest) return pages;
  }
  return filled(rows, totals, fits, most);
}

/** One page after another. A row taller than a page stands alone, and is told of where slides are fitted. */
function filled<T>(
  rows: readonly T[],
  totals: readonly T[],
  fits: (rows: readonly T[]) => boolean,
  most: number,
): T[][] {
  const pages: T[][] = [];
  let page: T[] = [];
  for (const [i, row] of rows.entries()) {
    const end = i === rows.length - 1 ? totals : [];
    const isFull = page.length >= most || !fits([...page, row, ...end]);
    if (isFull && page.length > 0) {
      pages.push(page);
      page = [];
    }
    page.push(row, ...end);
  }
  if (rows.length === 0) page.push(...totals);
  return [...pages, page];
}

/** A table that does not fit → as many slides as it takes (`costs`, `costs-2`, …), rows whole and the head repeated, by true text widths; few rows get more air. */
import { page, tableText } from '../model/page.ts';
import type { SlidePlan } from '../model/plan.ts';
import type { MeasureText } from '../model/theme.ts';
import type { CellView, RichText, RowView } from '../model/views.ts';
import { plainText } from './rich-text.ts';

type TableSlide = Extract<SlidePlan, { layout: 'table' }>;

/** What an audience takes in at once; sums below them come on top. */
const mostRows = 7;
/** Above and below a row's words: the first that leaves the table on its page. */
const airs = [28, 24, 20, 15, 11, 7] as const;
const least = 7;
/** Heights of lines in CSS pixels, as `themes/base.css` sets them; a line wraps earlier than its width says. */
const line = { cell: 25, under: 23, head: 21, caption: 31, rule: 1 };
const early = 1.06;

/** @param gap between a kicker and the number behind it */
export function splitTable(slide: TableSlide, gap: string, measureText: MeasureText): TableSlide[] {
  const { columns, rows, caption } = slide.view;
  const widths = columns.map(
    (c) => (c.width / 100) * (page.width - 2 * page.margin) - tableText.padding,
  );
  const linesOf = (text: string, width: number, size: number, weight: 400 | 700): number => {
    const own = measureText(text, { size, weight });
    return own <= width ? 1 : Math.ceil((own * early) / width);
  };
  const cellHeight = (cell: CellView, i: number, bold: boolean): number => {
    const dots = cell.steps.length > 0 ? cell.steps.length * tableText.step + 6 : 0;
    const width = Math.max(1, (widths[i] ?? 1) - dots);
    return linesOf(cell.text, width, tableText.cell, bold ? 700 : 400) * line.cell;
  };
  const wordsOf = (row: RowView): number =>
    Math.max(
      ...row.cells.map(({ main, under, key }, i) => {
        const below = under
          ? linesOf(under.text, widths[i] ?? 1, tableText.under, 400) * line.under
          : 0;
        return cellHeight(main, i, key || main.figure !== null) + below;
      }),
    );
  const heads = columns.map((c, i) => linesOf(c.title, widths[i] ?? 1, tableText.head, 400));
  const room =
    page.bodyBottom -
    page.bodyTop -
    (Math.max(1, ...heads) * line.head + 8) -
    (caption ? line.caption : 0);
  const tall = (own: readonly RowView[], air: number): number =>
    own.reduce((sum, row) => sum + wordsOf(row) + 2 * air + line.rule, 0);

  const totals = rows.filter((r) => r.total);
  const pages = paged(
    rows.filter((r) => !r.total),
    totals,
    (own) => tall(own, least) <= room,
  );
  return pages.map((own, i): TableSlide => {
    const air = airs.find((a) => tall(own, a) <= room) ?? least;
    const view = { ...slide.view, rows: own, air };
    if (pages.length === 1) return { ...slide, view };
    return {
      ...slide,
      id: i === 0 ? slide.id : `${slide.id}-${i + 1}`,
      kicker: numbered(slide.kicker, gap, `${i + 1} / ${pages.length}`),
      notes: i === 0 ? slide.notes : null,
      handout: i === 0 ? slide.handout : null,
      view,
    };
  });
}

/** As few pages as hold all rows, each with about as many; what sums them up stands on the last. */
function paged(
  rows: readonly RowView[],
  totals: readonly RowView[],
  fits: (rows: readonly RowView[]) => boolean,
): RowView[][] {
  for (let count = Math.max(1, Math.ceil(rows.length / mostRows)); ; count++) {
    const each = Math.ceil(rows.length / count);
    const pages = Array.from({ length: count }, (_, i) => rows.slice(i * each, (i + 1) * each));
    const filled = pages.filter((own) => own.length > 0);
    filled.push([...(filled.pop() ?? []), ...totals]);
    // A row taller than a page is told of where slides are measured.
    if (filled.every(fits) || each <= 1) return filled;
  }
}

function numbered(kicker: RichText | null, gap: string, number: string): RichText {
  if (!kicker) return plainText(number);
  return { ...kicker, pieces: [...kicker.pieces, ...plainText(gap + number).pieces] };
}

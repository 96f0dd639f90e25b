/** A table's rows → the same rows with what keeps the decimal points of each column under each other. */
import type { AlignedRowView, RowView } from '../model/views.ts';

/**
 * Digits are all of one width, so a column needs two things: behind a number as much room as the widest unit takes, and
 * behind that the digits that another has more. Both are drawn unseen; a column without a difference stays as it is.
 */
export function alignFigures(rows: readonly RowView[]): AlignedRowView[] {
  const columns = (rows[0]?.cells ?? []).map((_, column) =>
    alignmentOf(rows.map((row) => row.cells[column]?.main.figure ?? null)),
  );
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, i) => ({
      ...cell,
      ...(columns[i]?.(cell.main.figure) ?? { pad: '', tails: '' }),
    })),
  }));
}

type Figure = RowView['cells'][number]['main']['figure'];
type Alignment = (figure: Figure) => { readonly pad: string; readonly tails: string };

function alignmentOf(figures: readonly Figure[]): Alignment | undefined {
  const numbers = figures.filter(isNumber);
  const tails = [...new Set(numbers.map((f) => f.unit + f.after))].filter((t) => t !== '');
  const longest = numbers.reduce((a, { fraction: b }) => (b.length > a.length ? b : a), '');
  const isEven =
    numbers.every((f) => f.fraction.length === longest.length) &&
    numbers.every((f) => f.unit + f.after === (tails[0] ?? ''));
  if (isEven) return undefined;
  return (figure) =>
    isNumber(figure)
      ? { pad: longest.slice(figure.fraction.length), tails: tails.join('\n') || ' ' }
      : { pad: '', tails: '' };
}

/** What is said in words (非公開, 数億) stands at the column's edge. */
function isNumber(figure: Figure): figure is NonNullable<Figure> & { fraction: string } {
  return figure !== null && figure.fraction !== null;
}

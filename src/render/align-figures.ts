/** A table's rows → the same rows with what keeps the decimal points of each column under each other. */
import type { AlignedRowView, RowView } from '../model/views.ts';

/**
 * Digits are all of one width, so a column needs two things: behind a number the digits that another has more, and behind
 * that as much room as the widest unit takes. Both are drawn unseen; a column without a difference stays as it is.
 * @param decimal what stands before decimals
 */
export function alignFigures(rows: readonly RowView[], decimal: string): AlignedRowView[] {
  const columns = (rows[0]?.cells ?? []).map((_, column) =>
    alignmentOf(
      rows.map((row) => row.cells[column]?.main.figure ?? null),
      decimal,
    ),
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

function alignmentOf(figures: readonly Figure[], decimal: string): Alignment | undefined {
  const numbers = figures.filter((f) => f !== null).filter(isNumber);
  const tails = [...new Set(numbers.map((f) => f.unit + f.after))].filter((t) => t !== '');
  const fractions = numbers.map((f) => fractionOf(f.number, decimal));
  const longest = fractions.reduce((a, b) => (b.length > a.length ? b : a), '');
  const isEven =
    fractions.every((f) => f.length === longest.length) &&
    numbers.every((f) => f.unit + f.after === (tails[0] ?? ''));
  if (isEven) return undefined;
  return (figure) =>
    figure !== null && isNumber(figure)
      ? {
          pad: longest.slice(fractionOf(figure.number, decimal).length),
          tails: tails.join('\n') || ' ',
        }
      : { pad: '', tails: '' };
}

/** What is said in words (非公開, 数億) stands at the column's edge. */
function isNumber(figure: NonNullable<Figure>): boolean {
  return figure.kind !== 'undisclosed' && /\d$/.test(figure.number);
}

function fractionOf(number: string, decimal: string): string {
  const at = number.lastIndexOf(decimal);
  return at >= 0 && /^\d+$/.test(number.slice(at + decimal.length)) ? number.slice(at) : '';
}

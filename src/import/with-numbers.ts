/** A sheet whose numbers are texts → the same with numbers, read with the marks that they have in common. */
import type { NumberMarks } from '../languages/parts/figures.ts';
import type { Tell } from './decisions.ts';
import { cellName, type Sheet } from './grid.ts';
import { findMarks, numberIn } from './numerals.ts';

/** @param own marks of the deck's language */
export function numbersIn(
  sheet: Sheet,
  own: NumberMarks,
  tell: Tell,
): { readonly sheet: Sheet; readonly marks: NumberMarks | undefined } {
  const texts = sheet.rows.flatMap((row) =>
    row.flatMap(({ type, text }) => (type === 'text' ? [text] : [])),
  );
  const { marks, doubt } = findMarks(texts, own, sheet.hasSemicolons === true);
  if (doubt) tell('marks', { ...doubt });
  const odd: string[] = [];
  const rows = sheet.rows.map((row, r) =>
    row.map((cell, c) => {
      const found = numberIn(cell, marks);
      if (!found) return cell;
      if (found.odd) odd.push(cellName(r, c));
      return found.cell;
    }),
  );
  if (odd.length > 0) tell('negative', { cells: odd.slice(0, 5) });
  return { sheet: { ...sheet, rows }, marks };
}

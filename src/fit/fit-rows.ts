/** Tables that the tool fills itself: named columns of whole pixels, their words in lines, rows as high as those. */
import { bodyWidth } from './grids.ts';
import type { SetText } from '../model/text-roles.ts';
import { below, bottomOf, placeOptional } from './place.ts';
import { setWords, type Fit } from './set-text.ts';
import type { RichText, WordLine } from '../model/views.ts';

/** Pixels of each, all together as wide as the body. */
export type Columns<Name extends string> = Readonly<Record<Name, number>>;

export const rule = 1;

/** In twelfths of the body: the last takes what rounding leaves. */
export function columnsOf<Name extends string>(
  parts: Readonly<Record<Name, number>>,
): Columns<Name> {
  const names = Object.keys(parts) as Name[];
  const widths = names.map((name) => Math.floor((bodyWidth * parts[name]) / 12));
  const rest = bodyWidth - widths.reduce((sum, width) => sum + width, 0);
  return Object.fromEntries(
    names.map((name, i) => [name, (widths[i] ?? 0) + (i === names.length - 1 ? rest : 0)]),
  ) as Record<Name, number>;
}

/** The words of one cell. */
export function cellLines(fit: Fit, words: string, role: SetText, column: number): WordLine[] {
  return setWords(fit, words, role, column - 2 * fit.space.cell);
}

/** Of heads that take one line. */
export function headsHeight({ text, space }: Fit): number {
  return text.tableHead.line + space.headRow + rule;
}

/** @param lines of its cells @param air above and below its words */
export function rowHeight(
  lines: readonly (readonly WordLine[])[],
  line: number,
  air: number,
): number {
  return Math.max(1, ...lines.map((own) => own.length)) * line + 2 * air + rule;
}

/** What a page holds of rows, below the slide’s own text. */
export function roomForRows(fit: Fit, text: RichText | null): number {
  const lead = placeOptional(fit, text, 'lead', fit.grids.lead);
  return bottomOf(fit.grids.body) - rowsTop(fit, lead) - headsHeight(fit);
}

/** Where the heads begin. @param lead as it stands */
export function rowsTop(fit: Fit, lead: RichText | null): number {
  return lead ? fit.grids.body.y + below(lead, fit.space.lead) : fit.grids.table.y;
}

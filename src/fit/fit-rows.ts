/** Tables that the tool fills itself: named columns on the grid, their words in lines, rows as high as those. */
import type { Area } from './grids.ts';
import type { SetText } from '../model/text-roles.ts';
import { below, bottomOf, placeOptional } from './place.ts';
import { setWords, type Fit } from './set-text.ts';
import type { RichText, WordLine } from '../model/views.ts';

/** Pixels of each, all together as wide as the body. */
export type Columns<Name extends string> = Readonly<Record<Name, number>>;

export const rule = 1;

/** Each reaches to where the next one begins. */
export function columnsOf<Name extends string>(areas: Readonly<Record<Name, Area>>): Columns<Name> {
  // Object.keys and fromEntries forget that the keys are names.
  const names = Object.keys(areas) as Name[];
  return Object.fromEntries(
    names.map((name, i) => {
      const next = names[i + 1];
      return [name, next ? areas[next].x - areas[name].x : areas[name].width];
    }),
  ) as Record<Name, number>;
}

/** The words of one cell. */
export function cellLines(fit: Fit, words: string, role: SetText, column: number): WordLine[] {
  return setWords(fit, words, role, column - 2 * fit.space.cell);
}

/** Heads on as many lines as they take, and the height of their row. */
export function setHeads<Name extends string>(
  fit: Fit,
  heads: Readonly<Record<Name, string>>,
  columns: Columns<Name>,
): { readonly headLines: Record<Name, WordLine[]>; readonly headHeight: number } {
  const { tableHead } = fit.text;
  const names = Object.keys(heads) as Name[];
  // Object.fromEntries forgets that the keys are names.
  const headLines = Object.fromEntries(
    names.map((name) => [name, cellLines(fit, heads[name], tableHead, columns[name])]),
  ) as Record<Name, WordLine[]>;
  const most = Math.max(1, ...names.map((name) => headLines[name].length));
  return { headLines, headHeight: most * tableHead.line + fit.space.headRow + rule };
}

/** @param lines of its cells @param air above and below its words */
export function rowHeight(
  lines: readonly (readonly WordLine[])[],
  line: number,
  air: number,
): number {
  return Math.max(1, ...lines.map((own) => own.length)) * line + 2 * air + rule;
}

/** What a page holds of rows, below the slide’s own text and their heads. */
export function roomForRows(fit: Fit, text: RichText | null, headHeight: number): number {
  const lead = placeOptional(fit, text, 'lead', fit.grids.lead);
  return bottomOf(fit.grids.body) - rowsTop(fit, lead) - headHeight;
}

/** Where the heads begin. @param lead as it stands */
export function rowsTop(fit: Fit, lead: RichText | null): number {
  return lead ? fit.grids.body.y + below(lead, fit.space.lead) : fit.grids.table.y;
}

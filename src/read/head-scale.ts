/** A column's head → the scale and unit that it states: Revenue (k€), 売上高（百万円）, Margin [0.0%]; and the head without them. */
import type { LanguageName } from '../languages/codes.ts';
import { unitOf, writtenExponent } from '../quantity/index.ts';

export interface HeadScale {
  /** As `written` takes it. */
  readonly written: string;
  /** What one of it is worth, as a power of ten. */
  readonly exponent: number;
  /** A spreadsheet's number format: [0.0%]. */
  readonly isFormat: boolean;
}

/** undefined where the heads state none, or two that differ. */
export function scaleInHead(
  heads: readonly string[],
  unitWord: string,
  language: LanguageName,
): HeadScale | undefined {
  const hints = heads
    .flatMap((head) => partsOf(head).map((part) => part.hint))
    .flatMap((hint) => {
      const isFormat = /^[#,0]*0(?:\.0+)?\s*%$/.test(hint);
      const written = isFormat ? '%' : hint;
      // `Sales (m)` may be in metres or of men: the unit has to stand there.
      const short = /^[A-Za-z]{1,2}$/.test(written) && unitOf(written).id !== unitOf(unitWord).id;
      const exponent = short ? undefined : writtenExponent(written, unitWord, language);
      return exponent === undefined ? [] : [{ written, exponent, isFormat }];
    });
  const [first] = hints;
  return hints.every(({ exponent }) => exponent === first?.exponent) ? first : undefined;
}

/** Figures are printed with a scale of their own: €1,091,600 under “Revenue (k€)” would be read as a thousand times as much. */
export function withoutScale(head: string, unitWord: string, language: LanguageName): string {
  const part = partsOf(head).find(
    ({ hint }) => (scaleInHead([`(${hint})`], unitWord, language)?.exponent ?? 0) > 0,
  );
  if (!part) return head;
  const rest = (head.slice(0, part.from) + head.slice(part.to))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;、；])/g, '')
    .trim();
  return rest === '' ? head : rest;
}

/** What a head says beside its name: k€ of `Revenue (k€)`; and the name alone. */
export function hintsIn(head: string): {
  readonly hints: readonly string[];
  readonly rest: string;
} {
  const parts = partsOf(head).filter(
    (part, i, all) => !all.slice(0, i).some(({ from, to }) => part.from < to && from < part.to),
  );
  const ordered = [...parts].sort((a, b) => b.from - a.from);
  const rest = ordered.reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), head);
  return { hints: parts.map(({ hint }) => hint), rest: rest.replace(/\s+/g, ' ').trim() };
}

interface Part {
  readonly hint: string;
  readonly from: number;
  readonly to: number;
}

/** What a head says in brackets, or behind a comma or “in”. */
function partsOf(head: string): Part[] {
  return [bracketed, behind].flatMap((pattern) =>
    [...head.matchAll(pattern)].flatMap(({ 0: whole, 1: hint = '', index }) =>
      hint.trim() === '' ? [] : [{ hint: hint.trim(), from: index, to: index + whole.length }],
    ),
  );
}

const bracketed = /[([（［【]\s*(?:単位\s*[:：]?\s*|in\s+)?([^()[\]（）［］【】]+?)\s*[)\]）］】]/g;
/** A comma before a digit is one of a number: per 100,000. */
const behind = /(?:[,、](?!\d)\s*(?:in\s+)?|\bin\s+|単位\s*[:：]?\s*)([^,、()（）]+)$/gi;

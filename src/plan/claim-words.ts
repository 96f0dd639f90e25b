/** Claims that carry the same words → what those words may say: the senses of all of them, and their figures. */
import { countOf, figuresOf, type Figure } from '../claims/words/figures.ts';
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Sense } from '../model/senses.ts';
import type { JudgedClaim } from '../model/verdict.ts';
import { parseQuantity } from '../quantity/index.ts';
import { findNumerals } from '../text/find-numerals.ts';

/** As a cell of that unit would be read. */
export const valueIn =
  (language: LanguageName) =>
  (text: string, unit: string): number | undefined => {
    if (unit === '' || ['times', 'points', 'count', 'percent'].includes(unit)) return undefined;
    const { marks } = languageOf(language).figures;
    const read = parseQuantity(text, { unit, plain: true, language, marks });
    const at = read.ok ? read.quantity.stated?.low?.at : undefined;
    return at === undefined ? undefined : Number(at);
  };

/** Several claims together say “all of them”. */
export function sensesOfAll(claims: readonly JudgedClaim[]): readonly Sense[] {
  const own = claims.flatMap((c) => c.senses);
  return claims.length > 1 ? [...own, { type: 'all' }] : own;
}

export function figuresOfAll(claims: readonly JudgedClaim[], language: LanguageName): Figure[] {
  const together = claims.length > 1 ? [countOf(claims.length)] : [];
  const each = claims.flatMap((claim) =>
    'said' in claim.source
      ? []
      : figuresOf(
          claim,
          claim.numbers.flatMap((n) => numbersIn(n, language)),
        ),
  );
  return [...together, ...each];
}

/** The numbers in a figure of a claim, as a sentence would name them: 300億円, 12%. */
export function numbersIn(written: string, language: LanguageName): string[] {
  return findNumerals(written, languageOf(language).sentences, []).flatMap((n) => n.value ?? []);
}

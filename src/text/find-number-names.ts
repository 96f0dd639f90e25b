/**
 * A sentence → the names in it that hold a number: Windows 11, Team 3, GPT-4, COVID-19. A capital letter tells them, where
 * it is not just that of a sentence's first word, or of a German noun. Pure.
 */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import { oneOf } from '../languages/patterns.ts';
import { matchAt, type Span } from './mask-text.ts';
import { perLanguage } from './per-language.ts';

/**
 * @param text with its capitals
 * @param masked the same: free spans are struck out, so that no row's or field's name is taken for a part of one of these
 */
export function findNumberNames(text: string, masked: string, language: SentenceWords): Span[] {
  const { names, notName, amount, counted } = compiled(language);
  return [...text.matchAll(names)].flatMap(({ 0: whole, index }) => {
    const to = index + whole.length;
    const [word = ''] = masked.slice(index, to).split(/[ -]/);
    if (/\p{Co}/u.test(word) || notName.test(word)) return [];
    // “In Berlin 300 people” counts; “GPT-4 models” does not.
    if (matchAt(whole.includes('-') ? amount : counted, masked, to)) return [];
    return [{ from: index, to }];
  });
}

/** Up to four digits, and of versions .0: Web 2.0. */
const number = '[0-9]{1,4}(?:\\.0)?';
const ends = '(?![\\p{sc=Latin}0-9]|[.,][0-9])';

interface Compiled {
  readonly names: RegExp;
  readonly notName: RegExp;
  /** What stands behind a number that is no part of a name. */
  readonly amount: RegExp;
  readonly counted: RegExp;
}

const compiled = perLanguage(({ comparing, numerals }): Compiled => {
  const word = '(?<![\\p{sc=Latin}0-9-])\\p{Lu}[\\p{sc=Latin}]*';
  // HomePlus 360: a capital inside tells a name wherever it stands.
  const made = '(?<![\\p{sc=Latin}0-9-])\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{sc=Latin}]*';
  return {
    names: new RegExp(
      `(?:(?:(?<=${numerals.beforeName})${word}|${made}) ${number}[a-z]?|${word}-${number}[A-Za-z]{0,2})${ends}`,
      'gu',
    ),
    notName: new RegExp(`^(?:${oneOf(comparing.notNames)})$`, 'u'),
    amount: new RegExp(numerals.amount, 'uy'),
    counted: new RegExp(`${numerals.amount}|${numerals.counted}`, 'uy'),
  };
});

/** A text → its words that read as Latin ones and are written with other letters: lаrgest, 𝐦𝐨𝐬𝐭. Pure. */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import { findComparingWords } from './find-comparing-words.ts';
import { findNumerals } from './find-numerals.ts';
import { wordsWithLookAlikes } from './look-alikes.ts';
import type { Span } from './mask-text.ts';

export interface FoundLookAlike extends Span {
  readonly found: string;
  /** The same in Latin letters. */
  readonly plain: string;
  /** Nobody writes so: letters of two scripts in one word, or a word that reads as one that compares, as a number, as a name. */
  readonly deceives: boolean;
}

/** @param names words of the names of rows, in small letters */
export function findLookAlikes(
  text: string,
  language: SentenceWords,
  names: ReadonlySet<string>,
): FoundLookAlike[] {
  return wordsWithLookAlikes(text).flatMap(({ from, to, plain, isMixed }) => {
    const means =
      names.has(plain.toLowerCase()) ||
      findComparingWords(plain, language, []).length > 0 ||
      findNumerals(plain, language, []).length > 0;
    const deceives = isMixed || means;
    if (!deceives && standsAmongItsOwn(text, { from, to })) return [];
    return [{ from, to, found: text.slice(from, to), plain, deceives }];
  });
}

/** και between Greek words is a Greek word. */
function standsAmongItsOwn(text: string, { from, to }: Span): boolean {
  const script = [/\p{sc=Greek}/u, /\p{sc=Cyrillic}/u].find((s) => s.test(text.slice(from, to)));
  const before = /\p{L}[\p{L}\p{M}]*(?=\P{L}*$)/u.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^\P{L}*(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(to))?.[1] ?? '';
  return [before, after].some(
    (word) => script?.test(word) === true && wordsWithLookAlikes(word).length === 0,
  );
}

/** What a claim leaves out, and a sentence with what stands around it → whether it is said there. Pure. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Left } from '../model/left.ts';
import { findNumerals } from '../text/find-numerals.ts';

export function isSaid(left: Left, text: string, language: LanguageName): boolean {
  const isCalled = (called: readonly string[]): boolean => called.some((n) => isNamed(text, n));
  return left.ways.some((way) => way.every(isCalled)) || isCounted(left, text, language);
}

/** Their number, with the table's noun or a counter of things: three makers, 3社. */
function isCounted({ counted }: Left, text: string, language: LanguageName): boolean {
  if (!counted) return false;
  const { sentences } = languageOf(language);
  return findNumerals(text, sentences, []).some(({ from, to, value, counter = '' }) => {
    if (value !== String(counted.rows)) return false;
    const near = text.slice(from, to + nounReach);
    return sentences.leftOut.counters.includes(counter) || isNamed(near, counted.noun);
  });
}

/** Characters behind a number in which its noun stands: “three of the largest makers”. */
const nounReach = 24;

function isNamed(text: string, name: string): boolean {
  return patternOf(name).test(text);
}

/** A Latin word may end otherwise in a sentence: Makers, maker’s, erneuerbaren. Short names, and names in capitals, are meant as they are. */
function patternOf(name: string): RegExp {
  const isLatin = /^[\p{sc=Latin}0-9].*\p{sc=Latin}$/u.test(name);
  const isWord = isLatin && name.length > 4;
  const stem = isWord ? name.replace(/(?<=\p{L}{3})(?:es|en|s|n|e)$/iu, '') : name;
  const escaped = stem.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const before = /^[\p{sc=Latin}0-9]/u.test(name) ? '(?<![\\p{sc=Latin}0-9])' : '';
  const ending = isWord ? '\\p{L}{0,3}' : '';
  const after = /[\p{sc=Latin}0-9]$/u.test(name) ? '(?![\\p{sc=Latin}0-9])' : '';
  return new RegExp(before + escaped + ending + after, name.length < 4 ? 'u' : 'iu');
}

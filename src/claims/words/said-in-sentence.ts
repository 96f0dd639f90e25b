/** What a claim leaves out, and a sentence with what stands around it → whether it is said there. Pure. */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import type { Left } from '../../model/left.ts';
import { findNumerals } from '../../text/find-numerals.ts';
import { isNamedIn } from '../../text/name-endings.ts';

export function isSaid(left: Left, text: string, language: LanguageName): boolean {
  const { sentences } = languageOf(language);
  const isCalled = (called: readonly string[]): boolean =>
    called.some((name) => isNamedIn(text, name, sentences));
  return left.ways.some((way) => way.every(isCalled)) || isCounted(left, text, language);
}

/** Their number, with the table's noun or a counter of things: three makers, 3社. */
function isCounted({ counted }: Left, text: string, language: LanguageName): boolean {
  if (!counted) return false;
  const { sentences } = languageOf(language);
  return findNumerals(text, sentences, []).some(({ from, to, value, counter = '' }) => {
    if (value !== String(counted.rows)) return false;
    const near = text.slice(from, to + nounReach);
    return sentences.leftOut.counters.includes(counter) || isNamedIn(near, counted.noun, sentences);
  });
}

/** Characters behind a number in which its noun stands: “three of the largest makers”. */
const nounReach = 24;

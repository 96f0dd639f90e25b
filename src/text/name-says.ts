/** A name that is to stand free in sentences → what it says besides: a figure, a comparison. Pure. */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import { findComparingWords } from './find-comparing-words.ts';
import { findNumerals, type NumeralRun } from './find-numerals.ts';
import type { Span } from './mask-text.ts';

/**
 * `amount` has money, %, a scale or a unit; `number` is one alone, or a class of them (65歳以上); `whole` is a comparing
 * word that a row of totals may be named by: 全社, All.
 */
export type NameSays = 'amount' | 'number' | 'comparison' | 'whole';

/** undefined: it is a name, with or without a number in it (GPT-4, 7-Eleven, CC BY 4.0). */
export function nameSays(name: string, language: SentenceWords): NameSays | undefined {
  const numerals = findNumerals(name, language, []);
  if (isAmount(name, language, numerals)) return 'amount';
  const words = findComparingWords(name, language, []);
  if (numerals.length === 0 && words.length === 0) return undefined;
  const rest = without(name, [...numerals, ...words]);
  // More than the ending of a word, or a particle.
  const hasMore = /(?!\p{sc=Hira})\p{L}/u.test(rest);
  if (numerals.length > 0) return hasMore ? undefined : 'number';
  if (!hasMore && words.every(({ senses }) => senses[0]?.type === 'all')) return 'whole';
  const isName = hasMore && words.every((word) => standsInName(word.text, word.to === name.length));
  return isName ? undefined : 'comparison';
}

/** Words that compare are looked for only beside what may be in a name: those of a further language take their time to compile. */
export function isAmount(
  name: string,
  language: SentenceWords,
  numerals = findNumerals(name, language, []),
): boolean {
  const amounts = numerals.filter((n) => n.unit);
  if (amounts.length === 0) return false;
  if (!amounts.every(mayBeInName)) return true;
  const rest = without(name, [...numerals, ...findComparingWords(name, language, [])]);
  return !amounts.every((n) => isInName(n, rest, language));
}

/** 7 Days Inn, 3M Company, Llama 70b: what is counted has a capital letter, or is one letter … */
function mayBeInName({ text, noun = '' }: NumeralRun): boolean {
  return /^\p{Lu}\p{Ll}/u.test(noun) || /^[0-9.]+[A-Za-z]$/.test(text);
}

/** … and every other word has a capital. */
function isInName({ noun = '' }: NumeralRun, rest: string, language: SentenceWords): boolean {
  const { notNames } = language.comparing;
  const others = rest.replace(noun, '').match(/\p{L}+/gu) ?? [];
  return (
    others.length > 0 &&
    others.every((word) => /^\p{Lu}/u.test(word) && !notNames.includes(word.toLowerCase()))
  );
}

/** Best Buy has a capital; a Japanese name does not end in what compares. */
function standsInName(word: string, isLast: boolean): boolean {
  return /^\p{sc=Latin}/u.test(word) ? /^\p{Lu}/u.test(word) : !isLast;
}

function without(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    rest += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return rest + text.slice(at);
}

/** A sentence and what its `because` keys carry → the words and numbers that no claim carries, or that say something else than their claim. Pure. */
import { carriers, type FormName, type Sense } from '../model/senses.ts';
import type { Decimal } from '../model/quantity.ts';
import type { TextLanguage } from './comparing-words.ts';
import { findComparingWords, type ComparingWord } from './find-comparing-words.ts';
import { findNumerals, type NumeralRun } from './find-numerals.ts';
import type { Span } from './mask-text.ts';

export interface CarriedWords extends Span {
  /** What the key's claim can say; `said` carries any word. */
  readonly senses: readonly Sense[];
  /** The numbers that are parameters of the claim. A share may be told as 0.3 or as 30 %. */
  readonly numbers: readonly Decimal[];
}

export interface WordsToCheck {
  readonly text: string;
  readonly language: TextLanguage;
  /** Names, literals, the edition, titles of columns: nothing is found inside them. Bindings are known without. */
  readonly free: readonly Span[];
  readonly keys: readonly CarriedWords[];
}

export type WordProblem = Span & {
  readonly text: string;
} & (
    | {
        readonly type: 'unchecked-comparison';
        /** Which claims could carry the word, the likeliest first. */
        readonly forms: readonly FormName[];
      }
    | {
        readonly type: 'claim-says-otherwise';
        /** Index into `keys` of the key that holds the word. */
        readonly key: number;
        readonly forms: readonly FormName[];
      }
    | { readonly type: 'unbound-number' }
  );

export function checkWords(input: WordsToCheck): readonly WordProblem[] {
  const { text, language, free, keys } = input;
  const words = findComparingWords(text, language, free);
  const settled: Span[] = [];
  const problems: WordProblem[] = [];
  for (const word of words) {
    const holding = keys.flatMap((key, index) => (overlap(key, word) ? [{ key, index }] : []));
    const [first] = holding;
    const carried = holding.some(({ key }) => carries(key, word));
    if (first && carried) {
      if (word.senses.some((s) => 'number' in s)) settled.push(word);
      continue;
    }
    settled.push(word);
    const { from, to } = word;
    const forms = formsOf(word);
    problems.push(
      first
        ? { type: 'claim-says-otherwise', from, to, text: word.text, key: first.index, forms }
        : { type: 'unchecked-comparison', from, to, text: word.text, forms },
    );
  }
  for (const numeral of findNumerals(text, language, free)) {
    if (settled.some((s) => overlap(s, numeral))) continue;
    if (keys.some((key) => overlap(key, numeral) && isParameter(key.numbers, numeral))) continue;
    const { from, to } = numeral;
    problems.push({ type: 'unbound-number', from, to, text: numeral.text });
  }
  return problems.sort((a, b) => a.from - b.from || a.to - b.to);
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

function carries(key: CarriedWords, word: ComparingWord): boolean {
  return word.senses.some((said) =>
    key.senses.some((can) => can.type === 'said' || fits(said, can, key.numbers)),
  );
}

/** A number that the word holds must be the claim's; a word without one (倍 behind a binding) fits any. */
function fits(said: Sense, can: Sense, numbers: readonly Decimal[]): boolean {
  if (said.type !== can.type) return false;
  if (said.type === 'factor' && can.type === 'factor' && said.direction !== can.direction) {
    return false;
  }
  if (!('number' in said) || !('number' in can || numbers.length > 0)) return true;
  const number = 'number' in can ? can.number : undefined;
  return number !== undefined ? number === said.number : numbers.includes(said.number ?? '');
}

function isParameter(numbers: readonly Decimal[], { value, counter }: NumeralRun): boolean {
  if (value === undefined) return false;
  return numbers.some((n) => n === value || (isShare(counter) && n === hundredth(value)));
}

function isShare(counter: string | undefined): boolean {
  return counter !== undefined && /^(?:%|割|パーセント|percent|per cent)$/.test(counter);
}

function hundredth(value: Decimal): Decimal {
  return value;
}

function formsOf(word: ComparingWord): readonly FormName[] {
  return [...new Set(word.senses.flatMap((s) => carriers[s.type]))];
}

/** A sentence and what its `because` keys carry → the words and numbers that no claim carries, or that say something else than their claim. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Decimal } from '../../model/quantity.ts';
import type { ClaimForm } from '../../model/claims.ts';
import { carriersOf, type Sense } from '../../model/senses.ts';
import { multiply, power10 } from '../../quantity/decimal.ts';
import { findComparingWords, type ComparingWord } from '../../text/find-comparing-words.ts';
import { findNumerals, type NumeralRun } from '../../text/find-numerals.ts';
import type { Span } from '../../text/mask-text.ts';

/** An occurrence of a key of `because` in the sentence. */
export interface CarriedWords extends Span {
  /** What the key's claim can say; `said` carries any word. A claim that is expected to be false or unknown says `not` too. */
  readonly senses: readonly Sense[];
  /** The numbers that are parameters of the claim. A share may be told as 0.3, as 30 % and as 3割. */
  readonly numbers: readonly Decimal[];
  /** The clause that it stands in: where its claim owns the predicate, what compares in it is carried too. */
  readonly clause: Span;
  /** `quantifier`: all, any, none, only, count; `denied`: what its claim says is not so. */
  readonly owns: 'quantifier' | 'denied' | 'nothing';
}

export interface WordsToCheck {
  readonly text: string;
  readonly language: SentenceWords;
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
        readonly forms: readonly ClaimForm[];
      }
    | {
        readonly type: 'claim-says-otherwise';
        /** Index into `keys` of the key that holds the word. */
        readonly key: number;
        readonly forms: readonly ClaimForm[];
      }
    | { readonly type: 'unbound-number' }
  );

/** In the order of the text; no two problems for the same words. */
export function checkWords(input: WordsToCheck): readonly WordProblem[] {
  const { text, language, free, keys } = input;
  const words = findComparingWords(text, language, free);
  // Words that already answer for the number they hold: 3倍, twice, 第2位.
  const settled: Span[] = [];
  const problems: WordProblem[] = [];
  for (const word of words) {
    const { from, to } = word;
    const told = { from, to, text: word.text, forms: formsOf(word) };
    const holders = [...keys.keys()].filter((i) => overlap(keys[i], word));
    const [first] = holders;
    if (first === undefined) {
      settled.push(word);
      if (keys.some((key) => isOwned(key, word))) continue;
      problems.push({ type: 'unchecked-comparison', ...told });
    } else if (!holders.some((i) => carries(keys[i], word))) {
      settled.push(word);
      problems.push({ type: 'claim-says-otherwise', ...told, key: first });
    } else if (word.senses.some((s) => 'number' in s)) {
      settled.push(word);
    }
  }
  for (const numeral of findNumerals(text, language, free)) {
    if (settled.some((s) => overlap(s, numeral))) continue;
    if (keys.some((key) => overlap(key, numeral) && isParameter(key.numbers, numeral, language)))
      continue;
    const { from, to } = numeral;
    problems.push({ type: 'unbound-number', from, to, text: numeral.text });
  }
  return problems.sort((a, b) => a.from - b.from || a.to - b.to);
}

function overlap(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.from < b.to && b.from < a.to;
}

function carries(key: CarriedWords | undefined, word: ComparingWord): boolean {
  if (!key) return false;
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
  const told = numberOf(said);
  const own = numberOf(can);
  if (told === undefined) return true;
  return own !== undefined ? own === told : numbers.length === 0 || numbers.includes(told);
}

function numberOf(sense: Sense): Decimal | undefined {
  return 'number' in sense ? sense.number : undefined;
}

/** “No maker grew”: beside no, all, only, what compares in the clause is the same claim's; and a denial, of one that denies. */
function isOwned({ clause, owns }: CarriedWords, word: ComparingWord): boolean {
  if (owns === 'nothing' || !overlap(clause, word)) return false;
  return owns === 'quantifier' || word.senses.some((s) => s.type === 'not' || s.type === 'none');
}

function isParameter(
  numbers: readonly Decimal[],
  { value, counter }: NumeralRun,
  { numerals }: SentenceWords,
): boolean {
  if (value === undefined) return false;
  const shifts = numerals.shares[counter ?? ''] ?? [0];
  return shifts.some((shift) => numbers.includes(multiply(value, power10(shift))));
}

function formsOf(word: ComparingWord): readonly ClaimForm[] {
  return [...new Set(word.senses.flatMap(carriersOf))];
}

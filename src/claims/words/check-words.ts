/** A sentence and what its `because` keys carry → the words and numbers that no claim carries, or that say something else than their claim. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Decimal } from '../../model/quantity.ts';
import type { ClaimForm } from '../../model/claims.ts';
import { carriersOf, type Sense } from '../../model/senses.ts';
import { multiply, power10 } from '../../quantity/decimal.ts';
import { findComparingWords, type ComparingWord } from '../../text/find-comparing-words.ts';
import { findNumerals, type NumeralRun } from '../../text/find-numerals.ts';
import type { Span } from '../../text/mask-text.ts';
import type { Vocabulary } from './names.ts';
import { isNamed, type BoundWord, type Figure, type Told } from './figures.ts';

/** An occurrence of a key of `because` in the sentence. */
export interface CarriedWords extends Span {
  /** What the key's claim can say; `said` carries any word. A claim that is expected to be false or unknown says `not` too. */
  readonly senses: readonly Sense[];
  /** The numbers that are parameters of the claim. A share may be told as 0.3, as 30 % and as 3割. */
  readonly numbers: readonly Decimal[];
  /** All figures that its claims rest on or come to: a number in the clause may be one of them. */
  readonly figures: readonly Figure[];
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
  /** What a number is as a figure of that unit; absent: its digits alone are looked at. */
  readonly valueIn?: (text: string, unit: string) => number | undefined;
  /** Whether the data knows what is counted, and how many rows a table of that noun has; absent: it may. */
  readonly nouns?: Pick<Vocabulary, 'knows' | 'rowsOf'>;
  /** Whether a word that compares must have a claim where no key holds it; absent: always. */
  readonly demands?: (word: ComparingWord) => boolean;
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
    /** A whole number of something that the data does not know: told, for it may be the author's own. */
    | { readonly type: 'number-of-others' }
    | {
        /** In the clause of a claim, but no figure of it. */
        readonly type: 'number-differs';
        /** Index into `keys` of the key whose clause it stands in. */
        readonly key: number;
      }
  );

/** In the order of the text; no two problems for the same words. */
export function checkWords(input: WordsToCheck): readonly WordProblem[] {
  const { text, language, free, keys, demands = () => true } = input;
  const words = findComparingWords(text, language, free);
  const numerals = checkNumerals(input, words);
  // Words that already answer for the number they hold: 3倍, twice, 第2位.
  const settled: Span[] = [];
  const problems: WordProblem[] = [];
  for (const word of words) {
    if (numerals.some((n) => n.word === word)) continue;
    const { from, to } = word;
    const told = { from, to, text: word.text, forms: formsOf(word) };
    const holders = [...keys.keys()].filter((i) => overlap(keys[i], word));
    const [first] = holders;
    if (first === undefined) {
      settled.push(word);
      if (keys.some((key) => isOwned(key, word)) || !demands(word)) continue;
      problems.push({ type: 'unchecked-comparison', ...told });
    } else if (
      !holders.some((i) => carries(keys[i], word) || isFactorOf(keys[i], word, numerals))
    ) {
      settled.push(word);
      problems.push({ type: 'claim-says-otherwise', ...told, key: first });
    } else if (word.senses.some((s) => 'number' in s)) {
      settled.push(word);
    }
  }
  const unsettled = numerals.flatMap(({ numeral, problem }) =>
    problem && !settled.some((s) => overlap(s, numeral)) ? [problem] : [],
  );
  return [...problems, ...unsettled].sort((a, b) => a.from - b.from || a.to - b.to);
}

interface CheckedNumeral {
  readonly numeral: NumeralRun;
  /** The bound word beside it, which is judged with it. */
  readonly word: ComparingWord | undefined;
  readonly problem: WordProblem | undefined;
}

function checkNumerals(
  { text, language, free, keys, nouns, valueIn = () => undefined }: WordsToCheck,
  words: readonly ComparingWord[],
): readonly CheckedNumeral[] {
  return findNumerals(text, language, free).map((numeral) => {
    const { from, to } = numeral;
    const inside = [...keys.keys()].filter((i) => overlap(keys[i], numeral));
    if (inside.some((i) => isParameter(keys[i]?.numbers ?? [], numeral, language))) {
      return { numeral, word: undefined, problem: undefined };
    }
    const near = [...keys.keys()].filter((i) => overlap(keys[i]?.clause, numeral));
    const beside = words.find(
      (w) =>
        boundOf(w, language) !== undefined && !overlap(w, numeral) && isBeside(text, w, numeral),
    );
    const told = {
      ...toldOf(numeral, beside && boundOf(beside, language), language),
      inUnit: (id: string) => valueIn(withScale(text, numeral), id) ?? valueIn(numeral.text, id),
    };
    if (near.some((i) => isNamed(told, keys[i]?.figures ?? []))) {
      return { numeral, word: beside, problem: undefined };
    }
    const { whole, unit, noun } = numeral;
    const isOthers = whole && !unit && noun !== undefined && nouns?.knows(noun) === false;
    const rows = noun === undefined ? undefined : nouns?.rowsOf(noun);
    if (whole && rows !== undefined && Number(numeral.value) === rows) {
      return { numeral, word: undefined, problem: undefined };
    }
    const [key] = inside.filter((i) => (keys[i]?.figures.length ?? 0) > 0);
    const problem: WordProblem = {
      from,
      to,
      text: numeral.text,
      ...(key !== undefined
        ? { type: 'number-differs', key }
        : { type: isOthers ? 'number-of-others' : 'unbound-number' }),
    };
    return { numeral, word: key === undefined ? undefined : beside, problem };
  });
}

/** With the word behind it, which may be its scale or its unit: $300 m. */
function withScale(text: string, { from, to }: Span): string {
  const [behind = ''] = /^\s?\p{L}+/u.exec(text.slice(to)) ?? [];
  return text.slice(from, to) + behind;
}

/** 3倍 over a claim of twice as much: so many times it is all the same. */
function isFactorOf(
  key: CarriedWords | undefined,
  word: ComparingWord,
  numerals: readonly CheckedNumeral[],
): boolean {
  const named = numerals.some((n) => n.problem === undefined && overlap(n.numeral, word));
  return named && word.senses.some((s) => (key?.senses ?? []).some((c) => isSameFactor(s, c)));
}

function isSameFactor(said: Sense, can: Sense): boolean {
  return said.type === 'factor' && can.type === 'factor' && said.direction === can.direction;
}

/** Nothing between the two but blanks and a sign of money. */
function isBeside(text: string, word: Span, numeral: Span): boolean {
  const [first, second] = word.from < numeral.from ? [word, numeral] : [numeral, word];
  return /^[\s$€£¥]*$/.test(text.slice(first.to, Math.max(first.to, second.from)));
}

const boundWords: Readonly<Partial<Record<Sense['type'], BoundWord>>> = {
  atLeast: 'atLeast',
  atMost: 'atMost',
  moreThan: 'moreThan',
  lessThan: 'lessThan',
  approximately: 'approximately',
};

/** “29% more than Southgate” is no bound of 29%: where blanks part words, only what says so first. */
function boundOf({ senses }: ComparingWord, { wordsTouch }: SentenceWords): BoundWord | undefined {
  const bounds = (wordsTouch ? senses : senses.slice(0, 1)).flatMap(
    (s) => boundWords[s.type] ?? [],
  );
  return bounds[0];
}

function toldOf(
  { text, value, counter, unit }: NumeralRun,
  word: BoundWord | undefined,
  { numerals }: SentenceWords,
): Omit<Told, 'inUnit'> {
  const shifts = numerals.shares[counter ?? ''];
  const values = (shifts ?? [0]).map((shift) => Number(value ?? Number.NaN) * 10 ** shift);
  const isShare = shifts !== undefined;
  return { text, values, isShare, isAmount: unit && !isShare, word };
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

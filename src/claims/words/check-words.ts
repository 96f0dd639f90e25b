/** A sentence and what its `because` keys carry → the words and numbers that no claim carries, or that say something else than their claim. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Decimal } from '../../model/quantity.ts';
import type { ClaimForm } from '../../model/claims.ts';
import { carriersOf, type Sense } from '../../model/senses.ts';
import { multiply, power10 } from '../../quantity/decimal.ts';
import { findComparingWords, type ComparingWord } from '../../text/find-comparing-words.ts';
import { findNumerals, type NumeralRun } from '../../text/find-numerals.ts';
import { foldText, type Span } from '../../text/mask-text.ts';
import { holds } from './clause-patterns.ts';
import type { Vocabulary } from './names.ts';
import { isNamed, isPart, type BoundWord, type Figure, type Told } from './figures.ts';

/** An occurrence of a key of `because` in the sentence. */
export interface CarriedWords extends Span {
  /** What the key's claim can say; `said` carries any word. A claim that is expected to be false or unknown says `not` too. */
  readonly senses: readonly Sense[];
  /** The numbers that are parameters of the claim. A share may be told as 0.3, as 30 % and as 3割. */
  readonly numbers: readonly Decimal[];
  /** All figures that its claims rest on or come to: a number in the clause may be one of them. */
  readonly figures: readonly Figure[];
  /** How many months lie between its periods; asked for only where a number counts time. */
  readonly months?: () => readonly number[];
  /** The clause that it stands in: where its claim owns the predicate, what compares in it is carried too. */
  readonly clause: Span;
  /** `quantifier`: all, any, none, only, count; `denied`: what its claim says is not so; `place`: the largest “of all”. */
  readonly owns: 'quantifier' | 'denied' | 'place' | 'nothing';
  /** Its clause names a time that the claim is not of: what compares there must stand in the key. */
  readonly elsewhen?: boolean;
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
  /** Whether a number is said where nothing is told of the data: in a definition. */
  readonly defines?: (span: Span) => boolean;
  /** Titles of the columns that a clause is about: a number in one of them is none of the author's. */
  readonly titles?: (span: Span) => readonly string[];
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
      const isAsked = !keys.some((key) => isOwned(input, words, key, word)) && demands(word);
      // 「1兆円台」 leaves its number to be told; 「3倍」 holds it.
      if (isAsked || word.senses.some((s) => 'number' in s)) settled.push(word);
      if (!isAsked) continue;
      problems.push({ type: 'unchecked-comparison', ...told });
    } else if (
      !holders.some((i) => {
        const key = keys[i];
        if (!key) return false;
        if (isPartOf(input, words, key, word)) return true;
        if (isHalfAtLeast(word)) return key.senses.some((s) => wholes.includes(s.type));
        return (
          carries(key, word) ||
          isFactorOf(key, word, numerals) ||
          isCountOfAll(text, language, key, word, numerals)
        );
      })
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

/** A claim of one of these is about a part of a whole, or says so itself. */
const wholes: readonly Sense['type'][] = ['majority', 'minority', 'share', 'said'];

interface CheckedNumeral {
  readonly numeral: NumeralRun;
  /** The bound word beside it, which is judged with it. */
  readonly word: ComparingWord | undefined;
  readonly problem: WordProblem | undefined;
}

function checkNumerals(
  input: WordsToCheck,
  words: readonly ComparingWord[],
): readonly CheckedNumeral[] {
  const { text, language, free, keys, valueIn = () => undefined } = input;
  return findNumerals(text, language, free).map((numeral) => {
    const { from, to } = numeral;
    const inside = [...keys.keys()].filter((i) => overlap(keys[i], numeral));
    const near = [...keys.keys()].filter(
      (i) => overlap(keys[i]?.clause, numeral) || overlap(keys[i], numeral),
    );
    const beside = words.find(
      (w) =>
        boundOf(w, language) !== undefined && !overlap(w, numeral) && isBeside(text, w, numeral),
    );
    const settled = { numeral, word: undefined, problem: undefined };
    const held = near.filter((i) => isParameter(keys[i]?.numbers ?? [], numeral, language));
    // “Under €900 million” over at most so much: its figures tell whether it is less.
    if (held.some((i) => !isStricter(beside, keys[i], language))) return settled;
    const told = {
      ...toldOf(numeral, beside && boundOf(beside, language), language),
      inUnit: (id: string) => valueIn(withScale(text, numeral), id) ?? valueIn(numeral.text, id),
    };
    if (near.some((i) => isNamed(told, keys[i]?.figures ?? []))) {
      return { numeral, word: beside, problem: undefined };
    }
    const isStretch = near.some((i) => keys[i]?.months?.().includes(numeral.months ?? Number.NaN));
    if (isStretch || isKnown(input, numeral)) return settled;
    const [key] = inside.filter((i) => (keys[i]?.figures.length ?? 0) > 0);
    const problem: WordProblem = {
      from,
      to,
      text: numeral.text,
      ...(key !== undefined
        ? { type: 'number-differs', key }
        : { type: isOfOthers(input, numeral) ? 'number-of-others' : 'unbound-number' }),
    };
    return { numeral, word: key === undefined ? undefined : beside, problem };
  });
}

/** A table has as many rows, or the column is called so: within five minutes of a stop. */
function isKnown({ nouns, titles }: WordsToCheck, numeral: NumeralRun): boolean {
  const { whole, noun, value, text } = numeral;
  const rows = noun === undefined ? undefined : nouns?.rowsOf(noun);
  if (whole && rows !== undefined && Number(value) === rows) return true;
  return titles?.(numeral).some((title) => foldText(title).includes(foldText(text))) === true;
}

/** A whole number of what the data does not know, or one in a definition; money and parts of a whole are the data's. */
function isOfOthers({ nouns, defines }: WordsToCheck, numeral: NumeralRun): boolean {
  const { whole, unit, noun, text } = numeral;
  if (!whole) return false;
  if (defines?.(numeral) === true) return !/[$€£¥%円]|percent|prozent|パーセント/i.test(text);
  return !unit && noun !== undefined && nouns?.knows(noun) === false;
}

/** “More than a third” over a claim on a percentage; “half of the regions” over one that counts them. */
function isPartOf(
  { text, language }: WordsToCheck,
  words: readonly ComparingWord[],
  { figures, senses }: CarriedWords,
  word: ComparingWord,
): boolean {
  const says = (...types: readonly Sense['type'][]): boolean =>
    word.senses.some((s) => types.includes(s.type));
  if (!says('share', 'half', 'majority', 'minority')) return false;
  const isCount = senses.some((s) => s.type === 'count');
  if (isHalfAtLeast(word) || (isCount && word.senses[0]?.type === 'majority')) {
    return isPart([1, 2], says('less') ? 'lessThan' : 'moreThan', figures);
  }
  const part = partIn(word, language);
  if (part === undefined) return false;
  const beside = words.find(
    (w) => w !== word && boundOf(w, language) !== undefined && isBeside(text, w, word),
  );
  return isPart(part, beside && boundOf(beside, language), figures);
}

/** “More than half” compares with a half; a claim that one is greater than another does not say that. */
function isHalfAtLeast({ senses: [first, ...more] }: ComparingWord): boolean {
  if (first?.type === 'majority') return more.some((s) => s.type === 'greater');
  return first?.type === 'minority' && more.some((s) => s.type === 'less');
}

/** A third, half, three quarters: the part and the whole. */
function partIn(
  { text, senses }: ComparingWord,
  { numerals }: SentenceWords,
): readonly [number, number] | undefined {
  const [part, whole] = numerals.readShare(foldText(text)) ?? [];
  if (part !== undefined && whole !== undefined) return [Number(part), Number(whole)];
  if (senses.some((s) => s.type === 'half')) return [1, 2];
  const [nth] = senses.flatMap((s) =>
    s.type === 'factor' && s.direction === 'less' ? (s.number ?? []) : [],
  );
  return nth === undefined ? undefined : [1, Number(nth)];
}

/** “All four regions”, “both regions” over a claim that counts them. */
function isCountOfAll(
  text: string,
  language: SentenceWords,
  key: CarriedWords | undefined,
  word: ComparingWord,
  numerals: readonly CheckedNumeral[],
): boolean {
  if (!word.senses.some((s) => s.type === 'all')) return false;
  if (key?.senses.some((s) => s.type === 'count') !== true) return false;
  if (holds(foldText(word.text), 'pairs', language)) {
    return key.figures.some(({ low, high }) => low === 2 && high === 2);
  }
  return numerals.some((n) => n.problem === undefined && isBeside(text, word, n.numeral));
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

/** A bound word that its claim, which is of a bound too, does not reach. */
function isStricter(
  word: ComparingWord | undefined,
  key: CarriedWords | undefined,
  language: SentenceWords,
): boolean {
  const bound = word && key?.figures.length ? boundOf(word, language) : undefined;
  const says = (type: Sense['type']): boolean => key?.senses.some((s) => s.type === type) ?? false;
  return (
    (bound === 'lessThan' && says('atMost') && !says('lessThan')) ||
    (bound === 'moreThan' && says('atLeast') && !says('moreThan'))
  );
}

/** “29% more than Southgate” is no bound of 29%: where blanks part words, only what says so first. */
function boundOf({ senses }: ComparingWord, { wordsTouch }: SentenceWords): BoundWord | undefined {
  const bounds = (wordsTouch ? senses : senses.slice(0, 1)).flatMap(
    (s) => boundWords[s.type] ?? [],
  );
  return bounds[0];
}

function toldOf(
  { text, value, part, counter, unit }: NumeralRun,
  word: BoundWord | undefined,
  { numerals }: SentenceWords,
): Omit<Told, 'inUnit'> {
  const shifts = numerals.shares[counter ?? ''];
  const values = (shifts ?? [0]).map((shift) => Number(value ?? part ?? Number.NaN) * 10 ** shift);
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

/** What compares in the clause of a claim, outside its words, and is that claim's all the same. */
function isOwned(
  { language }: WordsToCheck,
  words: readonly ComparingWord[],
  key: CarriedWords,
  word: ComparingWord,
): boolean {
  const { clause, owns, senses } = key;
  if (!overlap(clause, word)) return false;
  const says = (...types: readonly Sense['type'][]): boolean =>
    word.senses.some((s) => types.includes(s.type));
  const can = (...types: readonly Sense['type'][]): boolean =>
    senses.some((s) => types.includes(s.type));
  // “No maker grew”: beside no, all, only, what compares is the same claim's; and a denial, of one that denies.
  if (owns === 'place' && says('all') && says('largest') && says('smallest')) return true;
  if (owns === 'quantifier' || (owns === 'denied' && says('not', 'none'))) return true;
  // “Accounts for a third”, “both together”: the whole and the sum lead up to the figure.
  const isPlain = word.senses.every((s) => !('number' in s));
  if (isPlain && ((says('share') && can('share')) || (says('sum') && can('sum')))) return true;
  if (says('all') && can('share', 'all')) return true;
  if (can('sum') && holds(foldText(word.text), 'pairs', language)) return true;
  // Words with nothing that compares carry what does beside them.
  const isBare = key.elsewhen !== true && !words.some((w) => overlap(key, w));
  return isBare && carries(key, word);
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

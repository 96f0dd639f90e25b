/** The numbers of a sentence → whether each is a figure of its claim, the author's own, or nobody's. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Decimal } from '../../model/quantity.ts';
import type { Sense } from '../../model/senses.ts';
import { multiply, power10 } from '../../quantity/decimal.ts';
import type { ComparingWord } from '../../text/find-comparing-words.ts';
import { findNumerals, type NumeralRun } from '../../text/find-numerals.ts';
import { foldText, overlaps, type Span } from '../../text/mask-text.ts';
import { valueOfNumber } from '../../text/number-words.ts';
import { endsWith, holds as holdsList } from './clause-patterns.ts';
import { isNamed, type BoundWord, type Figure, type Told, type Way } from './figures.ts';
import type { CarriedWords, WordProblem, WordsToCheck } from './words-to-check.ts';

export interface CheckedNumeral {
  readonly numeral: NumeralRun;
  /** The bound word beside it, which is judged with it. */
  readonly word: ComparingWord | undefined;
  readonly problem: WordProblem | undefined;
}

export function checkNumerals(
  input: WordsToCheck,
  words: readonly ComparingWord[],
): readonly CheckedNumeral[] {
  const { text, language, free, keys, valueIn = () => undefined } = input;
  return findNumerals(text, language, free).map((numeral) => {
    const { from, to } = numeral;
    const inside = [...keys.keys()].filter((i) => holds(keys[i], numeral));
    const near = [...keys.keys()].filter(
      (i) => holds(keys[i]?.clause, numeral) || holds(keys[i], numeral),
    );
    const beside = words.find(
      (w) =>
        boundOf(w, language) !== undefined && !overlaps(w, numeral) && isBeside(text, w, numeral),
    );
    const settled = { numeral, word: undefined, problem: undefined };
    // “About 30 percent” is no tolerance of so much.
    const isRough = beside !== undefined && boundOf(beside, language) === 'approximately';
    const held = near.filter(
      (i) => !isRough && isParameter(keys[i]?.numbers ?? [], numeral, language),
    );
    // “Under €900 million” over at most so much: its figures tell whether it is less.
    if (held.some((i) => !isStricter(beside, keys[i], language))) {
      const isCarried = held.some((i) => beside && saysBound(keys[i], beside, language));
      return { ...settled, word: isCarried ? beside : undefined };
    }
    const isRun = isInARow(text, numeral, language);
    const told = readingsOf(input, numeral).map((reading) => ({
      ...reading,
      isRun,
      isCount: countsRows(input, numeral),
      way: wayOf(near.flatMap((i) => keys[i]?.senses ?? [])),
      isTime: numeral.months !== undefined,
      text: numeral.text,
      word: beside && boundOf(beside, language),
      isDifference:
        (reading.isShare || reading.isAmount) && words.some((w) => isMoreBehind(text, w, numeral)),
      inUnit: (id: string) => valueIn(withScale(text, numeral), id) ?? valueIn(numeral.text, id),
    }));
    if (near.some((i) => told.some((t) => isNamed(t, namedBy(keys[i], t))))) {
      return { numeral, word: beside, problem: undefined };
    }
    const isStretch =
      !isRun && near.some((i) => keys[i]?.months?.().includes(numeral.months ?? Number.NaN));
    if (isStretch || (!isRun && isKnown(input, numeral))) return settled;
    const [key] = inside.filter((i) => (keys[i]?.figures.length ?? 0) > 0);
    const problem: WordProblem = {
      from,
      to,
      text: numeral.text,
      ...(key !== undefined
        ? { type: 'number-differs', key }
        : { type: !isRun && isOfOthers(input, numeral) ? 'number-of-others' : 'unbound-number' }),
    };
    return { numeral, word: key === undefined ? undefined : beside, problem };
  });
}

/** Rows that are more than so much: a limit that the words tell is their claim's, whatever the rows are. */
function namedBy(
  key: CarriedWords | undefined,
  { word, isShare, isAmount }: Told,
): readonly Figure[] {
  const { figures = [], numbers = [], owns } = key ?? {};
  const isLimit = word !== undefined && word !== 'approximately' && (isShare || isAmount);
  if (owns !== 'quantifier' || !isLimit || numbers.length === 0) return figures;
  return figures.filter(({ unit }) => unit === 'count');
}

/** “Four years in a row”, 「4年連続」, “for four years”: each of them is a step. */
function isInARow(text: string, { from, to }: Span, language: SentenceWords): boolean {
  const folded = foldText(text);
  const behind = folded
    .slice(to, to + (language.wordsTouch ? 8 : 32))
    .replace(/[0-9.,;:。、].*/s, '');
  const before = folded.slice(Math.max(0, from - 24), from).replace(/.*[0-9.,;:。、]/s, '');
  return (
    holdsList(folded.slice(from, to) + behind, 'inARow', language) ||
    holdsList(before, 'inARow', language) ||
    endsWith(before, 'forSoLong', language)
  );
}

/** Three makers, where a table calls its rows so. */
function countsRows({ nouns }: WordsToCheck, { whole, unit, noun }: NumeralRun): boolean {
  return whole && !unit && noun !== undefined && nouns?.rowsOf(noun) !== undefined;
}

/** A table has as many rows, or the column is called so: within five minutes of a stop. */
function isKnown({ nouns, titles }: WordsToCheck, numeral: NumeralRun): boolean {
  const { whole, noun, value, text } = numeral;
  const rows = noun === undefined ? undefined : nouns?.rowsOf(noun);
  if (whole && rows !== undefined && Number(value) === rows) return true;
  return titles?.(numeral).some((title) => foldText(title).includes(foldText(text))) === true;
}

/**
 * A whole number of what the data does not know, one in a definition, or one (of nothing, or of time) where nothing of the data
 * is spoken of; money and parts of a whole are the data's.
 */
function isOfOthers({ nouns, defines, concerns }: WordsToCheck, numeral: NumeralRun): boolean {
  const { whole, unit, noun, text, months } = numeral;
  if (!whole) return false;
  if (defines?.(numeral) === true) return !/[\p{Sc}%円]|percent|prozent|パーセント/iu.test(text);
  const isBare = !unit && (noun === undefined || nouns?.knows(noun) === false);
  if ((isBare || months !== undefined) && concerns?.(numeral) === false) return true;
  return !unit && noun !== undefined && nouns?.knows(noun) === false;
}

/** With the word behind it, which may be its scale or its unit: $300 m. */
function withScale(text: string, { from, to }: Span): string {
  const [behind = ''] = /^\s?\p{L}+/u.exec(text.slice(to)) ?? [];
  return text.slice(from, to) + behind;
}

/** Nothing between the two but blanks and a sign of money. */
export function isBeside(text: string, word: Span, numeral: Span): boolean {
  const [first, second] = word.from < numeral.from ? [word, numeral] : [numeral, word];
  return /^[\s\p{Sc}]*$/u.test(text.slice(first.to, Math.max(first.to, second.from)));
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

/** “At least 300” over a claim of so much: the bound is the claim's own. */
function saysBound(
  key: CarriedWords | undefined,
  word: ComparingWord,
  language: SentenceWords,
): boolean {
  const bound = boundOf(word, language);
  return key?.senses.some((s) => boundWords[s.type] === bound) === true;
}

/** Whether claims say that one is more, or less. */
function wayOf(senses: readonly Sense[]): Way | undefined {
  const ways = senses.flatMap(({ type }): Way[] => {
    if (type === 'greater' || type === 'increase') return ['up'];
    return type === 'less' || type === 'decrease' ? ['down'] : [];
  });
  return ways.every((way) => way === ways[0]) ? ways[0] : undefined;
}

/** 5 percent higher: by how much, not how much. */
function isMoreBehind(text: string, word: ComparingWord, numeral: Span): boolean {
  const [first] = word.senses;
  const compares = first?.type === 'greater' || first?.type === 'less';
  return compares && word.from >= numeral.to && isBeside(text, word, numeral);
}

/** “29% more than Southgate” is no bound of 29%: where blanks part words, only what says so first. */
export function boundOf(
  { senses }: ComparingWord,
  { wordsTouch }: SentenceWords,
): BoundWord | undefined {
  const bounds = (wordsTouch ? senses : senses.slice(0, 1)).flatMap(
    (s) => boundWords[s.type] ?? [],
  );
  return bounds[0];
}

/** As it reads; “two quarters”, where the data has quarters, may be two of them, and no half. */
function readingsOf(
  { language, nouns }: WordsToCheck,
  numeral: NumeralRun,
): readonly Pick<Told, 'values' | 'isShare' | 'isAmount'>[] {
  const { text, value, part, counter, unit } = numeral;
  const shifts = language.numerals.shares[counter ?? ''];
  const values = (shifts ?? [0]).map((shift) => Number(value ?? part ?? Number.NaN) * 10 ** shift);
  const isShare = shifts !== undefined;
  const told = { values, isShare, isAmount: unit && !isShare };
  const [number = '', ...words] = foldText(text).split(/[ -]/);
  const count = counter === 'share' ? valueOfNumber(number, language) : undefined;
  if (count === undefined || nouns?.knows(words.join(' ')) !== true) return [told];
  return [told, { values: [Number(count)], isShare: false, isAmount: false }];
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

function holds(a: Span | undefined, b: Span): boolean {
  return a !== undefined && overlaps(a, b);
}

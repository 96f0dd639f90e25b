/** The words that a quantity's cell may hold beside numbers and units: those of every language and the signs of all of them. Compared after NFKC, without case. */
import { languages } from '../languages/index.ts';
import type { BoundWord, FlagWord, ReadingWords } from '../languages/parts/reading.ts';

export type { BoundWord, FlagWord };

export interface WordRow<M extends string> {
  readonly meaning: M;
  /** What it makes of the number `v` that it stands at; '' where it changes no interval. */
  readonly interval: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const all: readonly ReadingWords[] = languages.map(({ reading }) => reading);

function rowOf<M extends string>(
  meaning: M,
  interval: string,
  signs: { readonly before: readonly string[]; readonly after: readonly string[] },
  words: (reading: ReadingWords) => { before: readonly string[]; after: readonly string[] },
): WordRow<M> {
  return {
    meaning,
    interval,
    before: [...signs.before, ...all.flatMap((reading) => words(reading).before)],
    after: [...signs.after, ...all.flatMap((reading) => words(reading).after)],
  };
}

const bound = (meaning: BoundWord, interval: string, before: string[], after: string[] = []) =>
  rowOf(meaning, interval, { before, after }, ({ bounds }) => bounds[meaning]);
const flag = (meaning: FlagWord, before: string[]) =>
  rowOf(meaning, '', { before, after: [] }, ({ flags }) => flags[meaning]);

export const boundWords: readonly WordRow<BoundWord>[] = [
  bound('atLeast', '[v, ∞)', ['>=', '≥', '≧'], ['+']),
  bound('moreThan', '(v, ∞)', ['>']),
  bound('atMost', '(−∞, v]', ['<=', '≤', '≦']),
  bound('lessThan', '(−∞, v)', ['<']),
];

export const flagWords: readonly WordRow<FlagWord>[] = [
  flag('about', ['~', '≈']),
  flag('estimated', []),
];

/** Bounds that are near: knapp 40 %. */
export const nearlyWords: readonly WordRow<'moreThan' | 'lessThan'>[] = (
  ['moreThan', 'lessThan'] as const
).map((meaning) => ({
  meaning,
  interval: meaning === 'moreThan' ? '(v, ∞)' : '(−∞, v)',
  before: all.flatMap(({ nearly }) => nearly?.[meaning] ?? []),
  after: [],
}));

export const undisclosedWords = all.flatMap(({ undisclosed }) => undisclosed);
export const notApplicableWords = all.flatMap(({ notApplicable }) => notApplicable);

/** Between the two ends of a range. A hyphen needs a space on both sides or a digit behind a digit or letter, or it could be a minus. */
export const rangeWords = [
  ...['..', '〜', '~', ' - ', '–', '—'].map((word): ReadingWords['ranges'][number] => ({ word })),
  ...all.flatMap(({ ranges }) => ranges),
];
export const rangeLeads = all.flatMap(({ rangeLead }) => rangeLead ?? []);
/** Both ends and their words: 70億以上130億未満. */
export const rangePatterns = all.flatMap((reading) => reading.rangePatterns);

/** Told in front of a figure, they make it an amount per month or per year. */
export const ratePrefixes = all.flatMap(({ rateLead }) => rateLead ?? []);
/** Every word and sign of a period, behind the figure and in front of it. */
export const ratePatterns = all.flatMap(({ rates }) => rates);

/** Words that make [2, 10) of the scale that follows: 数億, several hundred. */
export const vagueWords = all.flatMap(({ vague }) => vague);

/** The same in one word: tens of billions. */
export const vaguePlurals = all.flatMap(({ vaguePlurals, vagueOf }) =>
  vaguePlurals.map(([word, exponent]) => ({ word, exponent, of: vagueOf })),
);

export interface ScaleWord {
  readonly word: string;
  readonly exponent: number;
  /** A smaller part may follow, and 百 and 千 multiply. */
  readonly goesOn: boolean;
}

/** The largest first. */
export const scaleWords: readonly ScaleWord[] = all
  .flatMap(({ scales, scalesGoOn }) =>
    scales.flatMap(({ exponent, words }) =>
      words.map((word) => ({ word, exponent, goesOn: scalesGoOn })),
    ),
  )
  .sort((a, b) => b.exponent - a.exponent);

/** Many of a scale: (tens of) billions. */
export const scalePlurals: ReadonlyMap<string, string> = new Map(
  all.flatMap(({ scalePlurals: plurals }) => Object.entries(plurals)),
);
export const vagueJoints = all.flatMap(({ vagueOf }) => (vagueOf === '' ? [] : [vagueOf]));

export const numeralReaders = all.flatMap(({ numeral }) => numeral ?? []);

export const byteScales: readonly (readonly [string, number])[] = [
  ['EB', 18],
  ['PB', 15],
  ['TB', 12],
  ['GB', 9],
  ['MB', 6],
  ['KB', 3],
];

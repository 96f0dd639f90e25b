/** The words of a language that cells of figures and moments may hold. All are compared after NFKC, without case. */

import type { Moment } from '../../model/moment.ts';

/** A span, or why it is none: `readings` are the codes of all that it could be. */
export type ReadSpan = Moment | 'no-such-day' | { readonly readings: readonly string[] };

export interface WordsAround {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export type BoundWord = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';
export type FlagWord = 'about' | 'estimated';

/** A word between the two ends of a range. */
export interface RangeWord {
  readonly word: string;
  /** Where the low end is so, it is no range: `up to 7`. */
  readonly not?: RegExp;
}

export interface ScaleWords {
  readonly exponent: number;
  readonly words: readonly string[];
}

/** Which figures a row holds, where a table has several of one thing. */
export type Scenario = 'actual' | 'forecast' | 'plan' | 'before';

export type Period = 'month' | 'year';

export interface ReadingWords {
  readonly bounds: Readonly<Record<BoundWord, WordsAround>>;
  /** A bound that is near: “just under 40 %” is below it, and about it. */
  readonly nearly?: Readonly<Record<'moreThan' | 'lessThan', readonly string[]>>;
  readonly flags: Readonly<Record<FlagWord, WordsAround>>;
  readonly undisclosed: readonly string[];
  readonly notApplicable: readonly string[];
  /** What a column may hold that tells scenarios apart. */
  readonly scenarios: Readonly<Record<Scenario, readonly string[]>>;
  readonly ranges: readonly RangeWord[];
  /** What begins the low end of any range, and is no part of it: `from 5 to 7`. */
  readonly rangeLead?: RegExp;
  /** Both ends at once, each with its words: `between (5) and (7)`. */
  readonly rangePatterns: readonly RegExp[];
  /** Of the scale that follows they make [2, 10): several hundred. */
  readonly vague: readonly string[];
  /** The same in one word, with `vagueOf` behind it: tens of billions. */
  readonly vaguePlurals: readonly (readonly [word: string, exponent: number])[];
  readonly scales: readonly ScaleWords[];
  /** A thousand, a million, a billion, as `written` of a column is offered with them: `million $`. */
  readonly columnScales: readonly [thousand: string, million: string, billion: string];
  /** Many of a scale, behind a rough size: tens of (billions). Each with the word of `scales` that it is many of. */
  readonly scalePlurals: Readonly<Record<string, string>>;
  /** Scales need no end of a word behind them, multiply (5千万), and a smaller part may follow (1兆2,000億). */
  readonly scalesGoOn: boolean;
  /** Joins a rough size to what it counts: tens of companies. */
  readonly vagueOf: string;
  /** A number in other than digits, at the head of the text; how long it is. */
  readonly numeral?: (
    text: string,
  ) => { readonly value: string; readonly length: number } | undefined;
  /** By the unit's id, beside what every language writes (%, $, TB). */
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** An amount per month or per year, around the whole of it. */
  readonly rates: readonly (readonly [RegExp, Period])[];
  /** The same before flags that stand at the number: 月間(推定1億回). */
  readonly rateLead?: RegExp;
  /** Of the decks in this language alone: what others write otherwise, or read otherwise. */
  readonly own?: {
    /** Another writing, and the one that is read: `TEUR 350` is 350 Tsd. €. */
    readonly rewrites: readonly (readonly [RegExp, string])[];
    /** What could be meant in another language, or in none, is refused: `5 billion` in German. */
    readonly doubtful: readonly RegExp[];
  };
  readonly moments: {
    /** Each with the rest of the text as its only group. */
    readonly about: readonly RegExp[];
    readonly estimated: readonly RegExp[];
    readonly since: readonly RegExp[];
    readonly until: readonly RegExp[];
    /** Two groups: the ends. */
    readonly ranges: readonly RegExp[];
    /** One span of the calendar: its pattern, and its groups → the code, or another writing that every language knows. */
    readonly spans: readonly (readonly [RegExp, (groups: readonly string[]) => string])[];
    /** Likewise, of the decks in this language alone: 03.04.2026 is the third of April to a German. */
    readonly own?: readonly (readonly [RegExp, (groups: readonly string[]) => string])[];
    /** Spans that a pattern alone does not tell; undefined where it is none. */
    readonly span?: (text: string) => ReadSpan | undefined;
  };
}

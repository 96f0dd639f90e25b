/**
 * What is said of figures, as data: a code and its arguments. It travels so until somebody reads it; its words are then
 * made in their language (`diagnostics/say.ts`), each code by one function (`languages/<code>/evidence.ts`).
 */
import type { CellValue } from './cell-value.ts';

/** A figure, worded with what stands around it. */
export interface SaidFigure {
  readonly type: 'figure';
  readonly value: CellValue;
  /** Places behind the point; absent: all. */
  readonly digits?: number | undefined;
  /** Of the column it stands in. */
  readonly scale?: number | undefined;
}

export type SaidCode = keyof SaidArgs;

/** A code with the arguments that it takes. */
export type Said = {
  [C in SaidCode]: { readonly type: 'said'; readonly code: C; readonly args: SaidArgs[C] };
}[SaidCode];

export type Sayable = Said | SaidFigure;

/** Arguments as a language gets them: all that is to be said is words already. */
export type Worded<T> = T extends Sayable ? string : { readonly [K in keyof T]: Worded<T[K]> };

/** What a sentence calls a figure: `cell`, `named`, a measure's name, or the figure itself. */
export type Call = Sayable | string;

/** Every code, with what its words need. Names and titles are texts, numbers are counts; else figures. */
export interface SaidArgs {
  // ---- what a figure is called ----
  /** A cell, by its row's name and its column's title. */
  readonly cell: { readonly row: string; readonly column: string };
  /** What it is called, and how much it is. */
  readonly named: { readonly call: Call; readonly figure: SaidFigure };

  // ---- what is so: a sentence ----
  /** Two figures: the left one is more or less than the right one. */
  readonly compared: {
    readonly left: Call;
    readonly relation: 'more' | 'less' | 'equal' | 'unordered';
    readonly right: Call;
  };
  /** Two figures, of which only that they are held against each other is told. */
  readonly against: { readonly left: Call; readonly right: Call };
  /** @param limit as its author wrote it */
  readonly limit: { readonly call: Call; readonly figure: SaidFigure; readonly limit: string };
  readonly figureIs: { readonly call: Call; readonly figure: SaidFigure };
  /** Two moments. */
  readonly inOrder: {
    readonly left: Call;
    /** `alike`: both say the same, and no more. */
    readonly relation: 'before' | 'after' | 'alike' | 'unordered';
    readonly right: Call;
  };
  /** @param period as its author wrote it */
  readonly inPeriod: { readonly moment: Call; readonly period: string };
  /** So many months. */
  readonly passed: { readonly time: SaidFigure };
  /** The place of a row in its column, which is one of `least` to `most`. */
  readonly place: {
    readonly row: string;
    readonly figure: SaidFigure;
    readonly column: string;
    readonly rows: number;
    readonly least: number;
    readonly most: number;
    /** Where counting begins: at the largest or the latest, or at the other end. */
    readonly from: 'largest' | 'smallest' | 'latest' | 'earliest';
  };
  /** Parts that were added up, beside the total that they are held against. */
  readonly addedUp: { readonly parts: number; readonly sum: SaidFigure; readonly total: Call };
  readonly shareIs: { readonly figure: SaidFigure };
  readonly ratioIs: { readonly figure: SaidFigure };
  /** Rows that were counted, of which least and most may be all that is known. */
  readonly counted: { readonly table: string; readonly count: SaidFigure };
  /** Rows that are so, of all that were asked; of `unsure` it cannot be known. */
  readonly rowsSo: {
    readonly table: string;
    readonly so: number;
    readonly rows: number;
    readonly unsure: number;
  };
  /** @param off steps that go another way or have no sure order; 0: it is so at all of them */
  readonly trend: { readonly off: number; readonly steps: number };
  /** What is so, of figures of samples, and the margin within which no difference is known. */
  readonly sampled: { readonly says: Said; readonly margin: SaidFigure };
  /** Someone's assertion. @param at the place where they say so */
  readonly asserted: { readonly who: string; readonly at: string };

  // ---- how a figure was worked out: a formula ----
  readonly difference: Pair;
  readonly product: Pair;
  readonly ratio: Pair;
  /** From one figure to another. */
  readonly growth: Pair;
  /** Of few figures, all are listed. */
  readonly ofFigures: { readonly take: Taken; readonly figures: readonly SaidFigure[] };
  readonly ofMany: { readonly take: Taken; readonly count: number };
  /** From so many figures that are not published. */
  readonly ofInternal: { readonly count: number };
  /** Of many figures of a column, in so many rows of a table. */
  readonly ofRows: {
    readonly take: Taken;
    readonly column: string;
    readonly rows: number;
    readonly table: string;
  };
  /** Of the row that comes first or last by a column. */
  readonly endOf: {
    /** Last, not first. */
    readonly last: boolean;
    readonly along: string;
    readonly figure: SaidFigure;
  };
  /** In percent of another, without the sign. */
  readonly indexed: Pair;
  /** A part by the sum of so many figures. */
  readonly partOfSum: { readonly part: SaidFigure; readonly count: number };
  readonly rowsOf: { readonly table: string };
  readonly placeAmong: { readonly rows: number };
  /** The time between two moments. */
  readonly between: { readonly from: SaidFigure; readonly to: SaidFigure };

  // ---- what a claim leaves out: a line of a key ----
  /** @param rows what they are called, here and below */
  readonly leftWithout: { readonly rows: readonly string[] };
  readonly leftWithoutMany: { readonly out: number; readonly of: number; readonly table: string };
  readonly leftOnly: { readonly rows: readonly string[] };
  readonly leftOnlyMany: { readonly kept: number; readonly of: number; readonly table: string };
  /** Rows of which something is so, by what a column says. @param values as they are called, or as their author wrote them */
  readonly leftAmong: {
    readonly column: string;
    readonly test:
      | ('is' | 'known' | 'unknown')
      | ('atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'before' | 'after');
    readonly values: readonly string[];
  };
  /** By a column that is not published. */
  readonly leftInternally: Record<string, never>;
  readonly leftTied: { readonly rows: readonly string[] };
  readonly leftTiedMany: { readonly rows: number };
  /** Which rows are meant. */
  readonly leftNamely: { readonly rows: readonly string[] };
  readonly leftFrom: { readonly period: string };
  readonly leftUpTo: { readonly period: string };
  readonly leftSpan: { readonly from: string; readonly to: string };
  readonly leftAgainst: { readonly earlier: string; readonly later: string };

  // ---- words that the data would support in place of an author's own, to be typed into a deck ----
  readonly wordsCompared: { readonly relation: 'more' | 'less' };
  readonly wordsInOrder: { readonly relation: 'before' | 'after' };
  /** 1: it is the largest or the smallest itself. */
  readonly wordsPlace: { readonly place: number; readonly from: 'largest' | 'smallest' };
  /** Whole sentences, with bindings for figures. @param words one of those above, as it stands in the sentence */
  readonly sentencePlace: {
    readonly row: string;
    readonly column: string;
    readonly figure: string;
    readonly words: string;
  };
  readonly sentenceCompared: {
    readonly left: Call;
    readonly leftFigure: string;
    readonly right: Call;
    readonly rightFigure: string;
    readonly words: string;
  };
}

/** What is taken of several figures. */
export type Taken = 'sum' | 'min' | 'max' | 'mean' | 'median';

interface Pair {
  readonly left: SaidFigure;
  /** A plain number stands as it was written. */
  readonly right: SaidFigure | string;
}

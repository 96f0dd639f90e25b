/** What is said of files that are read for the first time, and on the slides that are drafted from them. */
import type { Change, DecisionArgs, DecisionCode, RefusalCode } from '../../model/door.ts';

/** A sentence, and those of its words that a claim carries. */
export interface Sentence {
  readonly text: string;
  readonly words: string;
}

/** Sentences of a deck that is drafted. Names and titles are those of the data, figures and periods are bindings. */
export interface DeckSentences {
  readonly highest: (name: string, measure: string, figure: string) => Sentence;
  readonly lowest: (name: string, measure: string, figure: string) => Sentence;
  readonly share: (name: string, measure: string, figure: string) => Sentence;
  /** The head of a column of shares. */
  readonly shareOf: (measure: string) => string;
  /** A measure of one row: `Revenue of North`. */
  readonly of: (name: string, measure: string) => string;
  readonly against: (
    name: string,
    side: 'above' | 'below',
    two: {
      readonly title: string;
      readonly figure: string;
      readonly otherTitle: string;
      readonly otherFigure: string;
    },
  ) => Sentence;
  readonly course: (
    subject: string,
    way: 'rose' | 'fell',
    ends: {
      readonly from: string;
      readonly to: string;
      readonly first: string;
      readonly last: string;
    },
  ) => Sentence;
  readonly kickers: { readonly summary: string; readonly figures: string; readonly table: string };
  /** Titles of the slide of sources, and what it says. */
  readonly sources: string;
}

export interface DoorWords {
  /** Texts that hold such words or letters are in this language; absent: any may be. */
  readonly letters?: RegExp;
  /** In heads of columns that hold what was meant to be, not what came of it. */
  readonly plans: RegExp;
  /** In heads of columns that count: the unit of the table's title is none of theirs. */
  readonly counts: RegExp;
  /** Heads of columns that are made. */
  readonly columns: {
    readonly period: string;
    /** Of figures that have no name but their period. */
    readonly value: string;
  };
  readonly deck: DeckSentences;
  /** Why a file is not read, in one sentence. @param detail a limit, the encodings it could be in */
  readonly refused: Readonly<Record<RefusalCode, (file: string, detail: string) => string>>;
  /** What was taken to be so, and why. */
  readonly decided: { readonly [C in DecisionCode]: (args: DecisionArgs[C]) => string };
  readonly told: {
    readonly nameNeeded: string;
    readonly fromNeeded: (examples: readonly string[]) => string;
    readonly badName: (name: string) => string;
    readonly exists: (folder: string) => string;
    readonly nothing: string;
    readonly table: (name: string, rows: number, columns: number, source: string) => string;
    readonly decisions: string;
    readonly doubts: string;
    /** Asked on a terminal; y or n. */
    readonly agree: string;
    readonly yes: RegExp;
    readonly left: string;
    readonly written: (folder: string, slides: number, errors: number) => string;
    readonly next: (deck: string) => string;
  };
  /** Of a newer file. */
  readonly again: {
    readonly deckNeeded: (known: readonly string[]) => string;
    readonly noSources: (folder: string) => string;
    readonly noAddress: (folder: string) => string;
    readonly fetching: (url: string) => string;
    readonly missing: (table: string) => string;
    readonly nothing: string;
    readonly more: (count: number) => string;
    readonly noFit: string;
    /** @param period that the file brings */
    readonly written: (deck: string, period: string | undefined) => string;
    readonly notFrozen: (deck: string) => string;
    readonly back: string;
    readonly noBack: string;
    /** Behind the place: what becomes of it. */
    readonly changes: { readonly [K in Change['kind']]: (was: string, is: string) => string };
  };
}

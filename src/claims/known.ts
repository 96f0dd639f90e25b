/** What is worked out once a deck and shared by its claims: chosen rows, rankings of columns, rows that were asked something. */
import type { CellValue, Row } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Bound, Interval, Quantity } from '../model/quantity.ts';
import type { Said } from '../model/said.ts';
import type { Sense } from '../model/senses.ts';
import type { Evidence, Measure, Obstacle } from '../model/verdict.ts';
import type { Computed } from '../quantity/index.ts';
import type { Part, PartTotals } from './part-totals.ts';
import type { Reading, Side } from './span.ts';
import type { Ternary } from './ternary.ts';

export type Answers = Readonly<Record<Reading, Ternary>>;

export interface Member {
  readonly row: Row;
  readonly in: Answers;
}

export interface Entry {
  readonly fact: Fact;
  /** The cell's, or what is tried instead. */
  readonly value: CellValue;
  readonly in: Answers;
  /** undefined: it does not apply, and so is nobody's rival. */
  readonly span: Readonly<Record<Reading, Interval | undefined>>;
  /** Sides on which nothing was stated that ends it. */
  readonly open: readonly Side[];
  /** Figures can only be ranked within one group; '' where all can. */
  readonly group: string;
}

export interface ColumnRanking {
  readonly entries: readonly Entry[];
  readonly byAddress: ReadonlyMap<string, Entry>;
  readonly groups: ReadonlyMap<string, GroupEnds>;
  /** Someone inferred one of them, or rounded it. */
  readonly flagged: boolean;
  readonly outside: boolean;
}

export interface GroupEnds extends Readonly<Record<Reading, Ends>> {
  /** By the sides on which a row is open. */
  readonly beside: ReadonlyMap<string, Beside>;
}

/** Whom a row that is open on some side is held against: its figure against those that are not, nothing against the others. */
export interface Beside {
  /** As stated, of those that are open on no side that it is open on. */
  readonly ends: Ends;
  /** How many others there are that can be members; it is one of them. */
  readonly maybe: number;
}

/** An absent end is infinite. Not undefined: a sort would leave that at the end, whatever it is told. */
export type End = Bound | null;

/** Ends of the spans of a group's rows. */
export interface Ends {
  /** Of members for sure: low ends, highest first. */
  readonly sureLows: readonly End[];
  /** Of members for sure: high ends, lowest first. */
  readonly sureHighs: readonly End[];
  /** Of all that can be members: high ends, highest first. */
  readonly highs: readonly End[];
  /** Of all that can be members: low ends, lowest first. */
  readonly lows: readonly End[];
}

/** A row that is asked something, and the answer. */
export interface Matched {
  readonly member: Member;
  readonly is: Answers;
}

/** All rows that were asked, with what is needed to answer for them together. */
export interface Matching {
  readonly matched: readonly Matched[];
  readonly byRow: Pick<ReadonlyMap<Row, Matched>, 'get' | 'has'>;
  /** Every chosen row is so. */
  readonly all: Answers;
  /** How many are chosen and so, for sure or perhaps. */
  readonly so: Readonly<Record<Reading, Tally>>;
  readonly facts: readonly Fact[];
  readonly flagged: boolean;
  readonly outside: boolean;
}

export interface Tally {
  readonly yes: number;
  readonly unknown: number;
}

/** What a form gives: an answer for each reading, what it rests on, and how that is told. */
export interface Judgement {
  readonly answers: Answers;
  readonly facts: readonly Fact[];
  readonly measures: readonly string[];
  /** It rests on an estimated or rounded figure. */
  readonly flagged: boolean;
  /** It rests on an outside estimate of an undisclosed figure. */
  readonly outside: boolean;
  readonly obstacle: Obstacle | '';
  /** Flagged figures that decide which rows it speaks of. */
  readonly edges?: readonly Fact[];
  readonly evidence: () => Evidence;
  /** A quicker way to its knife edge: what it is answered when each row turns that turns on a digit. */
  readonly turned?: () => Iterable<Answers>;
  /** Someone's assertion: there is nothing to judge. */
  readonly attributed?: true;
  /** What its words may say beside the senses of its form, as the figures are. */
  readonly senses?: readonly Sense[];
}

export interface Counted {
  readonly facts: readonly Fact[];
  readonly quantity: Quantity;
}

export interface Summed {
  readonly sum: Computed;
  readonly facts: readonly Fact[];
  readonly outside: boolean;
}

/** A row whose answer turns within one unit of the last digit of an estimated or rounded figure. */
export interface Flip {
  readonly row: Row;
  readonly is: Answers;
  readonly was: Answers;
}

/** Estimated or rounded figures that decide which rows are chosen. */
export interface ChoiceFlags {
  readonly flagged: boolean;
  readonly outside: boolean;
  readonly facts: readonly Fact[];
}

/** What a measure gives: the figure, what it rests on, and how it was computed. */
export interface Computation {
  readonly computed: Computed;
  readonly facts: readonly Fact[];
  readonly formula: Said;
}

/** Name → what is kept under it: claims that share a selection share its index. */
export interface Remembered {
  readonly measures: Measure | 'broken';
  readonly choices: readonly Member[];
  readonly flags: ChoiceFlags;
  readonly facts: readonly Fact[];
  readonly counts: Counted;
  readonly sums: Summed;
  readonly parts: readonly Part[];
  readonly totals: PartTotals;
  readonly trends: Judgement;
  readonly flips: readonly Flip[];
  readonly rankings: ColumnRanking;
  readonly matches: Matching;
}
export type Known = { readonly [N in keyof Remembered]: Map<string, Remembered[N]> };

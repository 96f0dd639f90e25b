/** What is worked out once a deck and shared by its claims: chosen rows, rankings of columns, rows that were asked something. */
import type { Row } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Bound, Interval } from '../model/quantity.ts';
import type { Measure } from '../model/verdict.ts';
import type { Reading } from './span.ts';
import type { Ternary } from './ternary.ts';

export type Answers = Readonly<Record<Reading, Ternary>>;

export interface Member {
  readonly row: Row;
  readonly in: Answers;
}

export interface Entry {
  readonly fact: Fact;
  readonly in: Answers;
  /** undefined: it does not apply, and so is nobody's rival. */
  readonly span: Readonly<Record<Reading, Interval | undefined>>;
  /** Figures can only be ranked within one group; '' where all can. */
  readonly group: string;
}

export interface ColumnRanking {
  readonly entries: readonly Entry[];
  readonly byAddress: ReadonlyMap<string, Entry>;
  readonly groups: ReadonlyMap<string, Readonly<Record<Reading, Ends>>>;
  /** Someone inferred one of them, or rounded it. */
  readonly flagged: boolean;
  readonly outside: boolean;
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

/** Estimated or rounded figures that decide which rows are chosen. */
export interface ChoiceFlags {
  readonly flagged: boolean;
  readonly outside: boolean;
  readonly facts: readonly Fact[];
}

/** Worked out once a deck: claims that share a selection share its index. */
export interface Known {
  readonly measures: Map<string, Measure | undefined>;
  /** Measures that are being computed: one of them again is a circle. */
  readonly computing: Set<string>;
  readonly choices: Map<string, readonly Member[]>;
  readonly flags: Map<string, ChoiceFlags>;
  readonly rankings: Map<string, ColumnRanking>;
  readonly matches: Map<string, readonly Matched[]>;
}

/** What judging a deck's claims and measures gives: verdicts with their evidence, to be worded on slides and in messages. */
import type { ClaimForm, ClaimSource, Expectation } from './claims.ts';
import type { CellValue } from './dataset.ts';
import type { Fact } from './fact.ts';
import type { Left } from './left.ts';
import type { Place } from './place.ts';
import type { Said, SaidFigure, Sayable } from './said.ts';
import type { Sense } from './senses.ts';
import type { Path } from './sources.ts';
import type { Verdict } from './verdict-names.ts';

export type { Verdict };

/** Why a claim only holds as stated. */
export const bases = ['bound', 'estimate', 'outsideEstimate'] as const;
export type Basis = (typeof bases)[number];

/** Why a claim cannot be decided, beyond uncertain figures. */
export type Obstacle = 'not-comparable' | 'not-applicable';

/** A figure that was looked at: who, how much, and where it stands. */
export interface EvidenceFigure {
  /** What the row is called, or the measure's name, or '' for a figure of the claim itself. */
  readonly name: string;
  /** The column's title; '' for a measure. */
  readonly of: string;
  readonly figure: SaidFigure;
  /** Address of the fact, or the measure's name; '' for a figure of the claim itself. */
  readonly address: string;
  readonly place?: Place;
}

/** What a claim was judged by. */
export interface Evidence {
  /** One sentence: what is so. */
  readonly says: Said;
  readonly figures: readonly EvidenceFigure[];
  /** What the data would support in this one's place; absent where nothing can be offered. */
  readonly offer?: Offer;
}

export interface Offer {
  readonly words: Sayable;
  /** The claim that those words need, as its author would write it; absent where the claim can stay. */
  readonly claim?: Readonly<Record<string, unknown>>;
}

export interface JudgedClaim {
  /** Where it stands: `['slides', 3, 'because', '国産で最大']`, or below `statements`. */
  readonly path: Path;
  readonly source: ClaimSource;
  readonly form: ClaimForm;
  readonly verdict: Verdict;
  readonly basis: Basis | '';
  /** It turns within one unit of the last stated digit of an estimated or rounded figure. */
  readonly knifeEdge: boolean;
  readonly obstacle: Obstacle | '';
  readonly expect: Expectation;
  /** It is what is expected of it. */
  readonly met: boolean;
  readonly facts: readonly Fact[];
  /** Names of the measures that it rests on. */
  readonly measures: readonly string[];
  /** Measures and facts by which it comes out otherwise when judged as they are printed. */
  readonly rounded: readonly string[];
  /** What the words that it carries may say, and which figures they may name. */
  readonly senses: readonly Sense[];
  readonly numbers: readonly string[];
  /** Parts that add up within a tolerance only: as printed they do not. */
  readonly partsRounded: boolean;
  readonly evidence: () => Evidence;
  /** What it leaves out, for its sentence to say. */
  readonly left: () => readonly Left[];
  /** What it holds against what; undefined where that is no matter of two figures, or it is not what it should be. */
  readonly compared: () => Compared | undefined;
}

export interface Measure {
  readonly name: string;
  /** What readers know it by. */
  readonly label: string;
  readonly value: CellValue;
  /** Places behind the point, as printed; absent: all. */
  readonly digits?: number;
  readonly facts: readonly Fact[];
  /** How it was computed: `1,000億 ÷ 130億`. */
  readonly formula: Said;
  /** How far which two cells are apart, where it says that. */
  readonly compared?: () => Compared | undefined;
}

export interface Verdicts {
  readonly measures: ReadonlyMap<string, Measure>;
  /** By slide (its index in deck.yaml), then the words as written. */
  readonly claims: ReadonlyMap<number, ReadonlyMap<string, readonly JudgedClaim[]>>;
  readonly statements: readonly JudgedClaim[];
  /** How far a figure is from the one it is held against, as a measure; undefined where that is not known. */
  readonly between: (from: Fact, to: Fact, as: Distance) => Measure | undefined;
}

/** Ways to tell how far two figures are apart. */
export const distances = ['ratio', 'difference', 'growth'] as const;
export type Distance = (typeof distances)[number];

/** What a claim or a measure holds against what, cell by cell, so that it can be drawn where these cells are seen. */
export type Compared =
  | {
      readonly type: 'pair';
      /** What is held against, and what is spoken of. */
      readonly from: Fact;
      readonly to: Fact;
      /** The one that its author asks for; '': whichever its scale can show. */
      readonly as: Distance | '';
      /** From one moment to a later one. */
      readonly along: boolean;
      /** Which of the two is more cannot be known, and that is what is said. */
      readonly undecided: boolean;
      /** How far apart they are, with as many places as keep what is said true; undefined where that is not known. */
      readonly distance: (as: Distance) => Measure | undefined;
    }
  | {
      readonly type: 'limit';
      /** The cells that are held against it. */
      readonly facts: readonly Fact[];
      readonly value: CellValue;
      /** Where the limit itself stands: an address, a measure's name; '' for a figure of the claim. */
      readonly named: string;
    }
  /** The largest or the smallest of its column. */
  | { readonly type: 'record'; readonly fact: Fact };

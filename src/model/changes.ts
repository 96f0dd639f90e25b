/** What changed from one edition to another. */
import type { TextBasis } from './text-basis.ts';
import type { EditionClaim, EditionFact } from './edition.ts';

/** `corrected`: another value of the same moment; `renewed`: of another; `redated`: the same value, now as of another moment. */
export type ChangeKind = 'added' | 'removed' | 'corrected' | 'renewed' | 'redated';

export interface FactChange {
  readonly address: string;
  readonly label: string;
  readonly kind: ChangeKind;
  readonly before: EditionFact | null;
  readonly after: EditionFact | null;
  /** New by old, roughly, where both are figures of one unit; null where that says nothing. */
  readonly ratio: number | null;
  /** Both are single figures, so that the ratio may be printed. */
  readonly plain: boolean;
  /** Ten times or more, or a tenth or less: 億 for 万? */
  readonly jump: boolean;
  /** Slides that show it now, or showed it. */
  readonly slides: readonly string[];
}

export interface MeasureChange {
  readonly name: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly ratio: number | null;
  readonly jump: boolean;
  readonly slides: readonly string[];
}

export interface ClaimChange {
  readonly slide: string;
  readonly words: string;
  readonly before: EditionClaim['verdict'] | null;
  readonly after: EditionClaim['verdict'] | null;
  /** What is so now, or was. */
  readonly evidence: string;
}

export interface SlideChange {
  readonly id: string;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Page in the old edition, else in the new one. */
  readonly page: number;
}

/** Of a deck, since the edition that it is compared with. */
export interface SinceBaseline {
  readonly facts: readonly FactChange[];
  /** Name of a measure that moved → as it was printed. */
  readonly measures: ReadonlyMap<string, string>;
}

export interface Changes {
  readonly before: string;
  readonly after: string;
  readonly facts: readonly FactChange[];
  readonly measures: readonly MeasureChange[];
  readonly claims: readonly ClaimChange[];
  readonly slides: readonly SlideChange[];
  /** How many sentences rest on what, where that is not as it was; none where one of the two does not say. */
  readonly sentences: readonly BasisChange[];
}

export interface BasisChange {
  readonly basis: TextBasis;
  readonly before: number;
  readonly after: number;
}

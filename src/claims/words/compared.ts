/** What a sentence names, binds and compares, as claims are put together from it. */
import type { FactIndex } from '../../facts/index-facts.ts';
import type { Dataset, Table } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Sense } from '../../model/senses.ts';
import type { Name } from './name.ts';

export interface Named {
  readonly dataset: Dataset;
  readonly index: FactIndex;
  /** Of the whole sentence. */
  readonly names: readonly Name[];
  /** What it is bound to, in the order of the text. */
  readonly bound: readonly Fact[];
}

/** How a clause compares. */
export interface Compared {
  readonly senses: readonly Sense[];
  /** Numbers in it, as a cell would have them: 90%, 1兆円. */
  readonly numerals: readonly string[];
  /** Whole numbers of nothing that is a unit: three of ten. */
  readonly counts: readonly number[];
  /** So many periods. */
  readonly runs: readonly number[];
  /** Parts of a whole, in percent. */
  readonly parts: readonly number[];
  /** What it says was earned: less than nothing, or more. */
  readonly result: 'loss' | 'gain' | 'none';
}

/** Whether the words have one of these senses. */
export type Has = (...types: readonly Sense['type'][]) => boolean;

/** Of each claim that is put together. */
export const kept = { expect: 'holds' } as const;

/** “Three of the six”: six is how many there are. */
export function countsFor(table: Table | undefined, counts: readonly number[]): readonly number[] {
  return counts.length === 1 ? counts : counts.filter((n) => n !== table?.rows.length);
}

/** Facts of internal columns, and what may be said of what rests on them. Pure. */
import type { Fact } from '../model/fact.ts';
import type { Said } from '../model/said.ts';

export function internalOnes(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((f) => f.field.internal);
}

/** Of those that may be known. */
export function openAddresses(facts: readonly Fact[]): string[] {
  return facts.flatMap((f) => (f.field.internal ? [] : [f.address]));
}

/** What may be said of how it was worked out; `formula` itself where all of it may. */
export function openFormula(formula: Said, facts: readonly Fact[]): Said {
  const { size } = new Set(internalOnes(facts).map((f) => f.address));
  return size === 0 ? formula : { type: 'said', code: 'ofInternal', args: { count: size } };
}

/** What figures rest on: few cells are listed, many are told by their rule, their number and the files they stand in. */
import { openAddresses } from '../facts/internal.ts';
import type { Fact } from '../model/fact.ts';
import type { RuleView } from '../model/plan.ts';
import { showFact, type Lookup, type Shown } from './context.ts';
import { mostListed } from './listed.ts';

/** Sources and age of all cells are told on the slide, also of those that are not listed. */
export function showRests(context: Lookup, shown: Shown, facts: readonly Fact[]): void {
  if (facts.length <= mostListed) {
    for (const fact of facts) showFact(context, shown, fact);
  } else for (const fact of facts) shown.behind.set(fact.address, fact);
}

export interface Rests {
  readonly facts: readonly string[];
  readonly rule: RuleView | null;
}

/** @param written the rule, as its author wrote it */
export function restsOf(all: readonly Fact[], written: unknown): Rests {
  const facts = all.filter((f) => !f.field.internal);
  if (facts.length <= mostListed) return { facts: openAddresses(facts), rule: null };
  const files = [...new Set(facts.map((f) => f.cell.place.file))].sort();
  const rule = namesInternal(facts, written) ? null : written;
  return { facts: [], rule: { cells: facts.length, files, written: rule } };
}

/** A condition on a column that stays home says what stands in it. */
function namesInternal(facts: readonly Fact[], written: unknown): boolean {
  const text = JSON.stringify(written);
  const tables = new Set(facts.map((f) => f.table));
  return [...tables].some(({ fields }) => fields.some((f) => f.internal && text.includes(f.name)));
}

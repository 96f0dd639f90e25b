/** The facts that a deck shows → what should be looked up again before the next edition, by source, the oldest first. Pure. */
import { sourceTitle } from '../facts/fact-names.ts';
import type { Fact } from '../model/fact.ts';
import type { Day, Moment } from '../model/moment.ts';
import { dayNumber } from '../quantity/index.ts';

export interface ReviewGroup {
  readonly source: string;
  readonly locator: string;
  /** Code of the moment; '' where none is given. */
  readonly asOf: string;
  /** Months from then to the edition; null where that is not known. */
  readonly age: number | null;
  /** The author's own limit is passed. */
  readonly old: boolean;
  /** Plans whose date has passed by the edition: what came of them? */
  readonly due: boolean;
  /** When they were last looked up; '' never. */
  readonly checked: string;
  readonly facts: readonly string[];
}

/** @param since first day of the edition: what was checked from then on is done */
export function reviewFacts(facts: readonly Fact[], since: Day): ReviewGroup[] {
  const groups = new Map<string, Omit<ReviewGroup, 'facts'> & { readonly facts: string[] }>();
  for (const fact of facts) {
    if (fact.checked?.from !== undefined && fact.checked.from >= since) continue;
    const { locators, asOf, checked, staleAfter } = fact;
    const age = ageOf(asOf, since);
    const due = isDue(fact, since);
    const group = {
      source: sourceTitle(fact),
      locator: locators.join(', '),
      asOf: asOf?.code ?? '',
      age,
      old: age !== null && staleAfter !== undefined && age > staleAfter,
      due,
      checked: checked?.code ?? '',
      facts: [] as string[],
    };
    const key = JSON.stringify(group);
    const known = groups.get(key) ?? group;
    groups.set(key, known);
    known.facts.push(fact.address);
  }
  const rank = (g: ReviewGroup): number => (g.due ? 1e7 : 0) + (g.old ? 1e6 : 0) + (g.age ?? 1e5);
  return [...groups.values()].sort((a, b) => rank(b) - rank(a) || (a.locator < b.locator ? -1 : 1));
}

/** Evidence calls it planned, and its last day is over. */
function isDue({ basis, cell }: Fact, since: Day): boolean {
  const { value } = cell;
  if (basis !== 'planned' || value.type !== 'moment') return false;
  return value.moment.to !== undefined && value.moment.to < since;
}

function ageOf(asOf: Moment | undefined, since: Day): number | null {
  const from = asOf?.to ?? asOf?.from;
  if (from === undefined) return null;
  return Math.max(0, Math.round((dayNumber(since) - dayNumber(from)) / 30.44));
}

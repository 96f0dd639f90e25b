/** A deck that names an edition to compare with → what has changed since, the most important first. */
import { allFacts, computedFacts } from '../facts/all-facts.ts';
import type { SinceBaseline } from '../model/changes.ts';
import type { Sources } from '../model/sources.ts';
import type { Measure } from '../model/verdict.ts';
import { compareFacts, isSame } from './compare.ts';
import { freezeFacts } from './freeze.ts';

/** @param measures the deck's own, as they are now */
export function changesSince(
  { baseline, dataset, deck, folder }: Sources,
  measures: ReadonlyMap<string, Measure>,
): SinceBaseline {
  if (!baseline) return { facts: [], measures: new Map() };
  const now = freezeFacts(folder, deck.language, allFacts(dataset));
  const values = [
    ...[...measures.values()].map(({ name, value }) => [name, value] as const),
    ...computedFacts(dataset).map((f) => [f.address, f.cell.value] as const),
  ];
  const moved = values.flatMap(([name, value]): [string, string][] => {
    const old = Object.hasOwn(baseline.measures, name) ? baseline.measures[name] : undefined;
    return old && !isSame(old.value, value) ? [[name, old.text]] : [];
  });
  const facts = compareFacts(baseline.facts, now).filter((c) => c.kind !== 'redated');
  return { facts, measures: new Map(moved) };
}

/** A deck that names an edition to compare with → what has changed since, the most important first. */
import { allFacts } from '../facts/all-facts.ts';
import type { FactChange } from '../model/changes.ts';
import type { Sources } from '../model/sources.ts';
import { compareFacts } from './compare.ts';
import { freezeFacts } from './freeze.ts';

export function changesSince({ baseline, dataset, deck, folder }: Sources): readonly FactChange[] {
  if (!baseline) return [];
  const now = freezeFacts(folder, deck.language, allFacts(dataset));
  return compareFacts(baseline.facts, now).filter((c) => c.kind !== 'redated');
}

/** What a copy shows, and the deck as it is now → what is out of date in the copy, by the slide it stands on. Pure. */
import type { Edition, EditionFact, Shown } from '../model/edition.ts';
import { compareEditions } from './compare.ts';
import type { Erratum } from '../model/erratum.ts';
import { errataOf } from './errata.ts';

export function outOfDate(shown: Shown, edition: string, now: Edition): Erratum[] {
  const before = editionOf(shown, edition, now);
  return errataOf(compareEditions(before, now), before, now);
}

/** The copy as an edition: what it does not tell is as it is now, or nothing. */
function editionOf(shown: Shown, edition: string, now: Edition): Edition {
  const facts = shown.facts.map(({ address, ...told }): [string, EditionFact] => [
    address,
    { ...(now.facts[address] ?? { ...untold, label: address }), ...told },
  ]);
  const measures = shown.measures.map(
    ({ name, ...told }) => [name, { formula: '', facts: [], ...told }] as const,
  );
  return {
    ...now,
    edition,
    slides: shown.slides.map((slide) => ({ ...slide, words: '', facts: [] })),
    facts: Object.fromEntries(facts),
    measures: Object.fromEntries(measures),
    claims: [],
  };
}

const untold = { at: '', source: '', locators: [], asOf: '', basis: '', checked: '' };

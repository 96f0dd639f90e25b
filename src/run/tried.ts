/** A deck that a run has worked on, and what it tells of it. */
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DeckFolder } from '../host/find-decks.ts';
import type { DeckResult } from './options.ts';
import type { Prepared } from './prepared.ts';

export interface Tried {
  readonly deck: DeckFolder;
  readonly value: Prepared | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Every text that was read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** @param later what was found when it was published */
export function resultOf(
  { deck, value, diagnostics: before }: Tried,
  later: readonly Diagnostic[] = [],
): DeckResult {
  const diagnostics = [...before, ...later];
  return {
    name: deck.name,
    ok: value !== undefined && !hasErrors(diagnostics),
    diagnostics,
    slides: value?.plan.slides.length ?? 0,
    facts: value?.plan.facts.length ?? 0,
    sentences: value?.plan.sentences ?? [],
    files: [],
    kept: [],
  };
}

/** A deck that a run has worked on, and what it tells of it. */
import { error, hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { DeckFolder, FoundDecks } from '../host/find-decks.ts';
import type { EndedDeck } from '../model/ended-deck.ts';
import { startOf } from '../model/place.ts';
import type { DeckResult } from './options.ts';
import type { Prepared } from './prepared.ts';

export interface Tried {
  readonly deck: DeckFolder;
  readonly value: Prepared | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Every text that was read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What is wrong with the names of decks that were asked for. */
export function problemsOf({ twice, unknown, known }: FoundDecks): Diagnostic[] {
  return [
    ...unknown.map((deck) => error('deck-not-found', { deck, nearest: nearest(deck, known) })),
    ...twice.map((decks) => error('deck-name-twice', decks)),
  ];
}

/** A deck that is left alone, as it would end the run; undefined: this one would not. */
export function endedIn(
  ended: readonly EndedDeck[] | undefined,
  deck: DeckFolder,
): Tried | undefined {
  const found = ended?.find((one) => one.deck === deck.name);
  if (!found) return undefined;
  const { deck: _, ...args } = found;
  const diagnostics = [error('deck-ended', args, startOf(`${deck.path}/deck.yaml`))];
  return { deck, value: undefined, diagnostics, texts: new Map() };
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

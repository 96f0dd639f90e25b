/** A deck that a run has worked on, and what it tells of it. */
import { error, hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isMachineFault } from '../diagnostics/machine-error.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { deckFile, type DeckFolder, type FoundDecks } from '../host/find-decks.ts';
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
  const diagnostics = [
    error('deck-ended', args, startOf(`${deck.path}/${deckFile(deck.translation)}`)),
  ];
  return { deck, value: undefined, diagnostics, texts: new Map() };
}

/** What goes wrong in one deck, a bug of ours or a file that cannot be read, is the end of that deck alone. */
export async function tryAlone(deck: DeckFolder, attempt: () => Promise<Tried>): Promise<Tried> {
  try {
    return await attempt();
  } catch (cause) {
    return failedIn(deck, cause);
  }
}

/** A deck in which the machine or the tool itself failed. */
function failedIn(deck: DeckFolder, cause: unknown): Tried {
  const at = startOf(`${deck.path}/deck.yaml`);
  const found = isMachineFault(cause)
    ? error(
        'file-unreadable',
        { file: pathOf(cause) ?? deck.path, reason: short(cause.message) },
        at,
      )
    : error('deck-failed', { reason: short(stackOf(cause)) }, at);
  return { deck, value: undefined, diagnostics: [found], texts: new Map() };
}

function pathOf(cause: Error): string | undefined {
  return 'path' in cause && typeof cause.path === 'string' ? cause.path : undefined;
}

/** What went wrong, and where in the tool: a message may quote all that a stranger wrote. */
function stackOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  // A frame of ours: the first that has a place in a file.
  const [where = ''] = /[\w-]+\.(?:ts|js):\d+:\d+(?=\)?$)/m.exec(cause.stack ?? '') ?? [];
  return `${cause.name}: ${short(cause.message)} (${where})`;
}

function short(text: string): string {
  const most = 300;
  return text.length > most ? `${text.slice(0, most / 2)} … ${text.slice(-most / 2)}` : text;
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

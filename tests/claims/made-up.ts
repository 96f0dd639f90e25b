/** A made-up deck from texts → its verdicts: what the tests of this folder judge by. */
import { judgeDeck } from '../../src/claims/judge-deck.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryHost } from '../../src/host/memory.ts';
import type { Verdicts } from '../../src/model/verdict.ts';
import { readDeck } from '../../src/read/read-deck.ts';

export interface MadeUp {
  readonly verdicts: Verdicts;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param files path in the deck's folder → text; deck.yaml, datapackage.yaml and the tables */
export async function judgeFiles(files: Readonly<Record<string, string>>): Promise<MadeUp> {
  const host = memoryHost(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`deck/${path}`, text])),
  );
  const read = await readDeck('deck', host);
  if (!read.value) throw new Error(JSON.stringify(read.diagnostics, null, 1));
  const judged = judgeDeck(read.value);
  if (!judged.value) throw new Error('nothing was judged');
  return { verdicts: judged.value, diagnostics: [...read.diagnostics, ...judged.diagnostics] };
}

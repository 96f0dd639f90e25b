/** Small editions for tests: a made-up deck as files, changed as a test says, frozen. */
import { readFileSync } from 'node:fs';
import { judgeDeck } from '../../src/claims/judge-deck.ts';
import { freeze } from '../../src/edition/freeze.ts';
import { allFacts } from '../../src/facts/all-facts.ts';
import { memoryHost } from '../../src/host/memory.ts';
import type { Edition } from '../../src/model/edition.ts';
import { planDeck } from '../../src/plan/plan-deck.ts';
import { readDeck } from '../../src/read/read-deck.ts';

const base = new URL('../mistakes/_base/', import.meta.url);

/** What replaces what in which file. */
export type Change = readonly [file: string, find: string, put: string];

export async function editionOf(...changes: readonly Change[]): Promise<Edition> {
  const files: Record<string, string> = {};
  for (const file of ['deck.yaml', 'datapackage.yaml', 'makers.csv', 'evidence.csv']) {
    files[`kettles/${file}`] = readFileSync(new URL(file, base), 'utf8');
  }
  for (const [file, find, put] of changes) {
    const text = files[`kettles/${file}`] ?? '';
    if (!text.includes(find)) throw new Error(`${file} does not hold ${find}`);
    files[`kettles/${file}`] = text.replace(find, put);
  }
  const { value: sources, diagnostics } = await readDeck('kettles', memoryHost(files));
  const verdicts = sources && judgeDeck(sources).value;
  const plan =
    sources && verdicts && planDeck(sources, verdicts, (t, { size }) => t.length * size).value;
  if (!plan) throw new Error(JSON.stringify(diagnostics));
  return freeze('kettles', plan, allFacts(sources.dataset));
}

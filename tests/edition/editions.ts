/** Small editions for tests: a made-up deck as files, changed as a test says, frozen. */
import { readFileSync } from 'node:fs';
import { freeze } from '../../src/edition/freeze.ts';
import { allFacts } from '../../src/facts/all-facts.ts';
import type { Edition } from '../../src/model/edition.ts';
import { planned } from '../deck.ts';

const base = new URL('../mistakes/_base/', import.meta.url);

/** What replaces what in which file. */
export type Change = readonly [file: string, find: string, put: string];

export async function editionOf(...changes: readonly Change[]): Promise<Edition> {
  const files: Record<string, string> = {};
  for (const file of ['deck.yaml', 'datapackage.yaml', 'makers.csv', 'evidence.csv']) {
    files[file] = readFileSync(new URL(file, base), 'utf8');
  }
  for (const [file, find, put] of changes) {
    const text = files[file] ?? '';
    if (!text.includes(find)) throw new Error(`${file} does not hold ${find}`);
    files[file] = text.replace(find, put);
  }
  const { analysis, plan, report } = await planned({ files, folder: 'kettles' });
  if (!analysis || !plan) throw new Error(report());
  return freeze('kettles', plan, allFacts(analysis.sources.dataset));
}

/** A made-up deck from texts → its verdicts: what the tests of this folder judge by. */
import { judgeDeck } from '../../src/claims/judge-deck.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryHost } from '../../src/host/memory.ts';
import type { Sources } from '../../src/model/sources.ts';
import type { Verdicts } from '../../src/model/verdict.ts';
import { readDeck } from '../../src/read/read-deck.ts';

export interface MadeUp {
  readonly verdicts: Verdicts;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param files path in the deck's folder → text; deck.yaml, datapackage.yaml and the tables */
export async function judgeFiles(files: Readonly<Record<string, string>>): Promise<MadeUp> {
  const { value, diagnostics } = await readFiles(files);
  const judged = judgeSources(value);
  return { verdicts: judged.verdicts, diagnostics: [...diagnostics, ...judged.diagnostics] };
}

/** Read, not judged: what cannot be read is a mistake of the test. */
export async function readFiles(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly value: Sources; readonly diagnostics: readonly Diagnostic[] }> {
  const host = memoryHost(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`deck/${path}`, text])),
  );
  const { value, diagnostics } = await readDeck('deck', host);
  if (!value) throw new Error(JSON.stringify(diagnostics, null, 1));
  return { value, diagnostics };
}

export function judgeSources(sources: Sources): MadeUp {
  const judged = judgeDeck(sources);
  if (!judged.value) throw new Error('nothing was judged');
  return { verdicts: judged.value, diagnostics: judged.diagnostics };
}

/** What is judged of claims beside the tables they speak of: `holds`, `holdsAsStated estimate edge`; the code of what refuses one. */
export async function verdictsOf(
  tables: Readonly<Record<string, string>>,
  claims: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const told = tellVerdicts(await judgeClaims(tables, claims, more), claims.length);
  return Promise.all(
    told.map(async (verdict, i) => {
      if (verdict !== 'refused') return verdict;
      const alone = await judgeClaims(tables, [claims[i]], more);
      return alone.diagnostics[0]?.code ?? '';
    }),
  );
}

export function tellVerdicts({ verdicts }: MadeUp, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const [judged] = verdicts.claims.get(0)?.get(`c${i}`) ?? [];
    if (!judged) return 'refused';
    const { verdict, basis, knifeEdge, obstacle } = judged;
    return [verdict, basis, knifeEdge ? 'edge' : '', obstacle].filter((w) => w !== '').join(' ');
  });
}

/** Claims on one slide, `c0`, `c1`, …; tables as CSV beside a descriptor `datapackage.yaml`. */
export function judgeClaims(
  tables: Readonly<Record<string, string>>,
  claims: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<MadeUp> {
  return judgeFiles({ ...tables, 'deck.yaml': deckOf(claims, more) });
}

export function deckOf(
  claims: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): string {
  const because = Object.fromEntries(claims.map((claim, i) => [`c${i}`, claim]));
  const slide = { id: 'all', layout: 'cover', because };
  const deck = { title: 'Made up', language: 'ja', edition: '2026-01', slides: [slide], ...more };
  return JSON.stringify(deck);
}

/** `id,v` and so on: one line a row. */
export function csv(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

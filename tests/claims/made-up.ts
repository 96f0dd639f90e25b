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

/** What is judged of claims beside the tables they speak of: `holds`, `holdsAsStated estimate edge`, `unknown not-comparable`. */
export async function verdictsOf(
  tables: Readonly<Record<string, string>>,
  claims: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const { verdicts } = await judgeClaims(tables, claims, more);
  return Promise.all(
    claims.map(async (claim, i) => {
      const [judged] = verdicts.claims.get(0)?.get(`c${i}`) ?? [];
      if (!judged) {
        const alone = await judgeClaims(tables, [claim], more);
        return alone.diagnostics[0]?.code ?? '';
      }
      const { verdict, basis, knifeEdge, obstacle } = judged;
      return [verdict, basis, knifeEdge ? 'edge' : '', obstacle].filter((w) => w !== '').join(' ');
    }),
  );
}

/** Claims on one slide, `c0`, `c1`, …; tables as CSV beside a descriptor `datapackage.yaml`. */
export function judgeClaims(
  tables: Readonly<Record<string, string>>,
  claims: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<MadeUp> {
  const because = Object.fromEntries(claims.map((claim, i) => [`c${i}`, claim]));
  const slide = { id: 'all', layout: 'cover', because };
  const deck = { title: 'Made up', language: 'ja', edition: '2026-01', slides: [slide], ...more };
  return judgeFiles({ ...tables, 'deck.yaml': JSON.stringify(deck) });
}

/** `id,v` and so on: one line a row. */
export function csv(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

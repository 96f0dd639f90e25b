/** The decks of this folder with one cell changed: what follows, and which sentences no longer stand. */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse, type Analysis } from '../../src/analyse/analyse.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node.ts';
import { settingOf } from '../../src/look/load-look.ts';
import type { CellValue } from '../../src/model/dataset.ts';
import type { Setting } from '../../src/model/setting.ts';
import type { Sources } from '../../src/model/sources.ts';
import { readDeck } from '../../src/read/read-deck.ts';

let setting: Setting;
beforeAll(async () => {
  setting = settingOf(undefined, await loadFonts(nodeHost.readBytes), 'ja');
});

async function read(folder: string, host: Host): Promise<Sources> {
  const { value, diagnostics } = await readDeck(folder, host);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Sentences that no longer stand leave no plan. */
const tell = (sources: Sources): Analysis => analyse(sources, setting);

/** The tables on disk, with the first occurrence of some words of a line put in other words. */
function withLine(file: string, row: string, from: string, to: string): Host {
  return {
    ...nodeHost,
    readBytes: async (path) => {
      const bytes = await nodeHost.readBytes(path);
      if (path !== file || !bytes) return bytes;
      const lines = new TextDecoder().decode(bytes).split('\n');
      const changed = lines.map((line) =>
        line.startsWith(`${row},`) ? line.replace(from, to) : line,
      );
      expect(changed).not.toEqual(lines);
      return new TextEncoder().encode(changed.join('\n'));
    },
  };
}

/** With one cell's value put in another's place, as if the file said so. */
function withValue(sources: Sources, address: readonly string[], value: CellValue): Sources {
  const [tableName = '', key = '', field = ''] = address;
  const table = sources.dataset.tables.get(tableName);
  const row = table?.byKey.get(key);
  const cell = row?.cells.get(field);
  if (!table || !row || !cell) throw new Error(address.join('.'));
  const changed = { ...row, cells: new Map(row.cells).set(field, { ...cell, value, raw: '' }) };
  const rows = table.rows.map((r) => (r === row ? changed : r));
  const tables = new Map(sources.dataset.tables).set(tableName, {
    ...table,
    rows,
    byKey: new Map(table.byKey).set(key, changed),
  });
  return { ...sources, dataset: { ...sources.dataset, tables } };
}

const flagship = 'data/japanese-llm';
const players = `${flagship}/players.csv`;

describe('another organisation gets the most parameters', () => {
  it('stops every sentence that says otherwise, with both figures and their cells', async () => {
    const host = withLine(players, 'fujitsu', '130億', '"1,200億"');
    const { diagnostics } = tell(await read(flagship, host));
    const failed = diagnostics.flatMap((d) => (d.code === 'claim-fails' ? [d.args] : []));
    expect(failed.map((f) => f.words)).toContain('国産で最大');
    const [largest] = failed.filter((f) => f.words === '国産で最大');
    expect(largest?.figures.map((f) => f.address)).toEqual(
      expect.arrayContaining(['players.pfn.params', 'players.fujitsu.params']),
    );
    expect(largest?.wording).not.toBe('');
  });
});

describe('a figure changes, and no order with it', () => {
  it('follows in titles, texts, tables, charts, alternative texts and notes', async () => {
    const host = withLine(players, 'pfn', '"1,000億"', '"1,100億"');
    const { plan, diagnostics } = tell(await read(flagship, host));
    expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
    const fact = 'players.pfn.params';
    const showing = (plan?.slides ?? []).filter((s) => s.facts.includes(fact));
    expect(showing.length).toBeGreaterThan(2);
    for (const slide of showing) {
      expect(new Set(figuresIn(slide, fact))).toEqual(new Set(['1,100億']));
    }
  });
});

/** The printed text of a fact, wherever a plan holds it: in figures and in rows of charts. */
function figuresIn(value: unknown, fact: string): string[] {
  if (Array.isArray(value)) return value.flatMap((v) => figuresIn(v, fact));
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, unknown][] = Object.entries(value);
  const texts = own.flatMap(([key, inner]) => {
    if (inner !== fact || !(key === 'fact' || key.endsWith('_fact'))) return [];
    const text: unknown = Reflect.get(value, key.replace(/fact$/, 'text'));
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
  return [...texts, ...own.flatMap(([, inner]) => figuresIn(inner, fact))];
}

describe.each(['data/japanese-llm', 'data/quarterly-review'])(
  '%s, a figure undisclosed',
  (folder) => {
    it('names a sentence for every figure that a firm claim compares', async () => {
      const sources = await read(folder, nodeHost);
      const { plan } = tell(sources);
      const firm = (plan?.claims ?? []).filter((c) =>
        ['largest', 'smallest', 'greater', 'less'].includes(c.form),
      );
      const index = new Map(plan?.facts.map((f) => [f.address, f.value]));
      const tried = new Set<string>();
      for (const claim of firm.filter((c) => c.expect === 'holds')) {
        const [address = ''] = claim.facts;
        const value = index.get(address);
        if (value?.type !== 'quantity' || tried.has(address)) continue;
        tried.add(address);
        const { unit } = value.quantity;
        const undisclosed: CellValue = {
          type: 'quantity',
          quantity: { kind: 'undisclosed', unit, about: false, estimated: false, possible: {} },
        };
        const { diagnostics } = tell(withValue(sources, address.split('.'), undisclosed));
        const named = diagnostics.filter((d) =>
          ['claim-fails', 'bound-not-known', 'measure-not-known'].includes(d.code),
        );
        expect([address, named.length > 0]).toEqual([address, true]);
      }
      expect(tried.size).toBeGreaterThan(2);
    });
  },
);

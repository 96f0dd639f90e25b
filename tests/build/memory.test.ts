/** A run from memory to memory: files of a deck go in, its set comes out, and the disk knows nothing of it. */
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Kept } from '../../src/host/host.ts';
import { noCache, type Cache } from '../../src/model/cache.ts';
import { memoryHost, runBuild, type BuildOptions } from '../../src/index.ts';

const deck = {
  title: 'Kettles',
  language: 'en',
  edition: '2026-01',
  slides: [
    { id: 'one', title: 'North makes {{makers.north.made}}', points: ['A point'] },
    { id: 'two', title: 'Makers', chart: { preset: 'bars', table: 'makers', x: 'made', y: 'id' } },
  ],
};
const fields = [
  { name: 'id', type: 'string' },
  { name: 'made', type: 'string', title: 'Made', factdeck: { quantity: '人' } },
];
const files = {
  'data/kettles/deck.yaml': JSON.stringify(deck),
  'data/kettles/datapackage.yaml': JSON.stringify({
    name: 'kettles',
    resources: [{ name: 'makers', path: 'makers.csv', schema: { primaryKey: 'id', fields } }],
  }),
  'data/kettles/makers.csv': 'id,made\nnorth,30人\nsouth,12人\n',
};
const options: BuildOptions = {
  decks: [],
  publish: true,
  formats: ['html'],
  scale: 1,
  out: 'made',
};
const quiet = (): void => undefined;

describe('a deck in memory', () => {
  it('is built into memory, with its figures and the record of its build', async () => {
    const host = memoryHost(files);
    const { decks, diagnostics } = await runBuild(options, quiet, host);
    expect([...diagnostics, ...(decks[0]?.diagnostics ?? [])]).toEqual([]);
    expect(decks[0]?.files).toEqual(['build.json', 'facts.json', 'index.html']);
    const made = [...host.files.keys()].filter((path) => !(path in files));
    expect(made.sort()).toEqual([
      'made/kettles/build.json',
      'made/kettles/facts.json',
      'made/kettles/index.html',
    ]);
    expect(textOf(host.files.get('made/kettles/index.html'))).toContain('>30<');
    const facts = textOf(host.files.get('made/kettles/facts.json'));
    expect(facts).toContain('"address": "makers.north.made"');
  });

  it('that is changed is built anew over the set that stood, and says what its last set said', async () => {
    const host = memoryHost(files);
    await runBuild(options, quiet, host);
    const first = host.files.get('made/kettles/index.html');
    await host.write(new Map([['data/kettles/makers.csv', 'id,made\nnorth,40人\nsouth,12人\n']]));
    await runBuild(options, quiet, host);
    expect(textOf(host.files.get('made/kettles/index.html'))).not.toBe(textOf(first));
    expect(textOf(host.files.get('made/kettles/facts.json'))).toContain('40');
  });

  it('of the same name as another in the run is told, and no set is written for either', async () => {
    const inFolder = (folder: string): [string, string][] =>
      Object.entries(files).map(([path, text]) => [path.replace('data', folder), text]);
    const host = memoryHost(Object.fromEntries([...inFolder('a'), ...inFolder('b')]));
    const before = new Map(host.files);
    const asked = { ...options, decks: ['a/kettles', 'b/kettles'] };
    const { decks, diagnostics } = await runBuild(asked, quiet, host);
    expect(decks).toEqual([]);
    expect(diagnostics.map((d) => d.code)).toEqual(['deck-name-twice']);
    expect(host.files).toEqual(before);
  });

  it('with a mistake leaves the set that stands', async () => {
    const host = memoryHost(files);
    await runBuild(options, quiet, host);
    const before = new Map(host.files);
    const broken = new Map([['data/kettles/makers.csv', 'id,made\nnorth,thirty\n']]);
    await host.write(broken);
    const { decks } = await runBuild(options, quiet, host);
    expect(decks[0]?.ok).toBe(false);
    expect(host.files).toEqual(new Map([...before, ...broken]));
  });

  it('needs no code of pages where none is made', async () => {
    const keptBy = async (publish: boolean): Promise<string[]> => {
      const host = memoryHost(files);
      const kept: string[] = [];
      const cache: Cache = {
        ...noCache,
        put: (key) => Promise.resolve(void kept.push(key)),
      };
      const openKept = async (): Promise<Kept> => ({ ...(await host.openKept(undefined)), cache });
      await runBuild({ ...options, publish }, quiet, { ...host, openKept });
      return kept.filter((key) => key.startsWith('page scripts'));
    };
    expect(await keptBy(true)).toHaveLength(1);
    expect(await keptBy(false)).toEqual([]);
  });

  it('is built the same in another thread, its texts and options sent there, files and problems sent back', async () => {
    const broken = { ...files, 'data/kettles/makers.csv': 'id,made\nnorth,thirty\n' };
    for (const sent of [files, broken]) {
      const host = memoryHost(sent);
      const here = await runBuild(options, quiet, host);
      const there = await inThread(sent);
      expect(there).toEqual({ result: here, made: host.files });
    }
  });

  it('is not found under a name that only the disk knows', async () => {
    const { diagnostics } = await runBuild(
      { ...options, decks: ['gallery'] },
      quiet,
      memoryHost(files),
    );
    expect(diagnostics.map((d) => d.code)).toEqual(['deck-not-found']);
  });
});

function inThread(sent: Readonly<Record<string, string>>): Promise<unknown> {
  const worker = new Worker(new URL('memory-worker.ts', import.meta.url), {
    workerData: { files: sent, options },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  }).finally(() => worker.terminate());
}

function textOf(content: string | Uint8Array | undefined): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

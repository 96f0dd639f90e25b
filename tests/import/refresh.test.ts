/** What sources name by an address is fetched when that is asked, kept with its hash, and previewed as any newer file. Against a server on this machine. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory.ts';
import type { Book } from '../../src/import/grid.ts';
import { hashOf } from '../../src/import/setting.ts';
import { applyImport, previewImport, readOldDeck } from '../../src/usecases/import-again.ts';
import { refreshSources } from '../../src/usecases/refresh.ts';

let server: Server;
let base = '';
const asked: string[] = [];
const march = 'Region,Sales (k€)\nNorth,100\nSouth,80\nEast,70\n';
const april = march.replace('80', '84');
beforeAll(async () => {
  server = createServer((request, response) => {
    const etag = request.headers['if-none-match'] ?? '';
    asked.push(`${request.url ?? ''} ${etag}`.trim());
    if (request.url === '/hangs.csv') return;
    if (request.url === '/large.csv') response.end('a,b\n'.repeat(300_000));
    else if (request.url !== '/sales.csv') response.writeHead(404).end();
    else if (etag === '"april"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"april"' }).end(april);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const deckAt = (url: string) =>
  memoryHost({
    'd/deck.yaml': 'language: en\n',
    'd/datapackage.yaml': `name: d
resources:
  - name: sales
    path: sales.csv
    sources:
      - url: ${url}
    schema:
      primaryKey: [region]
      fields:
        - { name: region, type: string }
        - { name: sales, type: string, factdeck: { quantity: €, written: k€ } }
`,
    'd/sales.csv': 'region,sales\nNorth,100\nSouth,80\nEast,70\n',
  });

const refreshed = async (
  host: ReturnType<typeof deckAt>,
  limits = { megabytes: 1, seconds: 1 },
) => {
  const deck = await readOldDeck(host, 'd');
  const found = await refreshSources(host, deck, undefined, () => undefined, limits);
  return { deck, ...found };
};
const refusal = async (url: string): Promise<unknown> => {
  const { books } = await refreshed(deckAt(url));
  return books.map((one) => ('refused' in one ? one.refused : 'read'));
};

describe('an address under sources', () => {
  it('is fetched, previewed, kept with hash and ETag once that is agreed, and not sent again', async () => {
    const host = deckAt(`${base}/sales.csv`);
    const before = new Map(host.files);
    const first = await refreshed(host);
    const preview = await previewImport(host, first.deck, first.books as Book[], first);
    expect(preview.renewed[0]?.again.changes).toMatchObject([
      { kind: 'revised', row: 'South', was: '80', is: '84' },
    ]);
    expect(host.files).toEqual(before);
    await applyImport(host, first.deck, preview);
    const hash = await hashOf(new TextEncoder().encode(april));
    const copy = `d/downloads/${hash.slice(0, 8)}/sales.csv`;
    expect(Buffer.from(host.files.get(copy) ?? '').toString()).toBe(april);
    const kept = (await readOldDeck(host, 'd')).resources[0]?.source;
    expect(kept).toMatchObject({ file: copy, sha256: hash, etag: '"april"' });
    const second = await refreshed(host);
    expect(asked.at(-1)).toBe('/sales.csv "april"');
    expect(second.copies.size).toBe(0);
    const again = await previewImport(host, second.deck, second.books as Book[], second);
    expect(again.renewed[0]?.again.changes).toEqual([]);
  });

  it('is fetched again where the copy is no longer what it was', async () => {
    const host = deckAt(`${base}/sales.csv`);
    const { deck, books, ...found } = await refreshed(host);
    await applyImport(host, deck, await previewImport(host, deck, books as Book[], found));
    const [copy = ''] = found.copies.keys();
    await host.write(new Map([[copy, march]]));
    expect([...(await refreshed(host)).copies.keys()]).toEqual([copy]);
  });

  it.each([
    ['nobody answers', 'http://127.0.0.1:1/a.csv', 'offline'],
    ['that is gone', '/gone.csv', 'status'],
    ['that never ends', '/hangs.csv', 'late'],
    ['that sends too much', '/large.csv', 'too-large'],
    ['that is a file of this machine', 'file:///etc/hostname', 'address'],
  ])('where %s is told in one word', async (_, url, told) => {
    expect(await refusal(url.startsWith('/') ? base + url : url)).toEqual([told]);
  });
});

/** Next month's workbook over a deck that was made of this month's: previewed, written, and taken back. */
import { describe, expect, it } from 'vitest';
import { memoryHost, type MemoryHost } from '../../src/host/memory.ts';
import { openSource } from '../../src/import/open-source.ts';
import { propose } from '../../src/import/propose.ts';
import { hashFiles } from '../../src/import/setting.ts';
import { renderTables } from '../../src/import/write-tables.ts';
import { readDeck } from '../../src/read/read-deck.ts';
import {
  applyImport,
  previewImport,
  readOldDeck,
  undoImport,
} from '../../src/usecases/import-again.ts';
import { makeWorkbook } from './make-workbook.ts';

const month = (north: number, south: number): Uint8Array =>
  makeWorkbook([
    {
      name: 'Sales',
      rows: [
        ['Region', 'Sales (k€)', 'Margin'],
        ['North', north, { value: 0.31, format: '0.0%' }],
        ['South', south, { value: 0.28, format: '0.0%' }],
      ],
    },
  ]);

const deckYaml =
  'title: Sales\nlanguage: en\nedition: 2026-09\nslides:\n  - { id: sources, layout: sources, title: Sources }\n';

async function booksOf(host: MemoryHost, file: string) {
  const opened = await openSource(host, file);
  return opened.flatMap((one) => ('refused' in one ? [] : [one]));
}

/** As `factdeck new` leaves it. */
async function madeDeck(): Promise<MemoryHost> {
  const host = memoryHost({ 'september.xlsx': month(100, 80), 'october.xlsx': month(110, 800) });
  const books = await booksOf(host, 'september.xlsx');
  const { tables, decisions } = propose(books, 'en');
  const sources = await hashFiles(host, books);
  const files = renderTables('Sales', 'sales', tables, decisions, sources, 'en');
  await host.write(
    new Map(
      [...files, ['deck.yaml', deckYaml]].map(([name, text]) => [
        `data/sales/${name ?? ''}`,
        text ?? '',
      ]),
    ),
  );
  return host;
}

const textOf = (host: MemoryHost, name: string): string =>
  String(host.files.get(`data/sales/${name}`));

describe('factdeck import', () => {
  it('previews, writes and takes back', async () => {
    const host = await madeDeck();
    const before = textOf(host, 'sales.csv');
    const descriptor = textOf(host, 'datapackage.yaml');
    const deck = await readOldDeck(host, 'data/sales');
    const preview = await previewImport(host, deck, await booksOf(host, 'october.xlsx'));
    const [first, second] = preview.renewed.flatMap((one) => one.again.changes);
    expect([first?.kind, first?.row, first?.was, first?.is]).toEqual([
      'tenfold',
      'South',
      '80',
      '800',
    ]);
    expect([second?.kind, second?.row, second?.was, second?.is]).toEqual([
      'revised',
      'North',
      '100',
      '110',
    ]);
    // Looking at it has written nothing.
    expect(textOf(host, 'sales.csv')).toBe(before);

    await applyImport(host, deck, preview);
    expect(textOf(host, 'sales.csv')).toBe('region,sales,margin\nNorth,110,31\nSouth,800,28\n');
    expect(textOf(host, 'datapackage.yaml')).toContain('file: october.xlsx');
    // Why it was read so stays.
    expect(textOf(host, 'datapackage.yaml')).toContain('# “Sales” is in k€, as its head says.');
    const read = await readDeck('data/sales', host);
    expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);

    expect(await undoImport(host, 'data/sales')).toContain('data/sales/sales.csv');
    expect([textOf(host, 'sales.csv'), textOf(host, 'datapackage.yaml')]).toEqual([
      before,
      descriptor,
    ]);
    expect(await undoImport(host, 'data/sales')).toEqual([]);
  });

  it('keeps what the author put right in the CSV', async () => {
    const host = await madeDeck();
    const put = textOf(host, 'sales.csv').replace('South,80,', 'South,81,');
    await host.write(new Map([['data/sales/sales.csv', put]]));
    const deck = await readOldDeck(host, 'data/sales');
    const preview = await previewImport(host, deck, await booksOf(host, 'september.xlsx'));
    expect(preview.renewed.flatMap((one) => one.again.changes).map(({ kind }) => kind)).toEqual([
      'correction-kept',
    ]);
    expect(preview.files.get('sales.csv')).toContain('South,81,');
  });

  it('says when checked figures are to be checked again', async () => {
    const host = await madeDeck();
    const checked = textOf(host, 'evidence.csv').replace(/,,,,$/gm, ',,,2026-09-30,');
    await host.write(new Map([['data/sales/evidence.csv', checked]]));
    const deck = await readOldDeck(host, 'data/sales');
    const preview = await previewImport(host, deck, await booksOf(host, 'october.xlsx'));
    const lines = (preview.files.get('evidence.csv') ?? '').split('\n');
    expect(lines).toContain('sales.North.sales,Sales!B2,,,,');
    expect(lines).toContain('sales.North.margin,Sales!C2,,,2026-09-30,');
  });
});

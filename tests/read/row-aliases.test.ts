/** Other names of rows and columns, and whose rows a table holds. */
import { describe, expect, it } from 'vitest';
import { freeSpansOf } from '../../src/plan/free-words.ts';
import { planned } from '../deck.ts';
import { readOne, type TableOf } from './tables.ts';

const id = { name: 'id', type: 'string' };
const name = { name: 'name', type: 'string', factdeck: { names: true } };
const also = { name: 'also', type: 'string', factdeck: { aliases: true } };
const key = { primaryKey: 'id' };

function tableOf(csv: string, factdeck: object = {}, fields: readonly object[] = [id, name, also]) {
  return readOne(
    csv,
    fields.map((f) => ({ ...f })),
    key,
    { factdeck },
  );
}
const aliases = ({ table }: TableOf): (readonly string[])[] | undefined =>
  table?.rows.map((r) => r.aliases);
const codes = ({ diagnostics }: TableOf): string[] => diagnostics.map((d) => d.code);

describe('other names of a row', () => {
  it('stand in a column, with either semicolon between them', async () => {
    const found = await tableOf('id,name,also\na,Alpha,Alpha Inc; アルファ；α\nb,Beta,\n');
    expect(codes(found)).toEqual([]);
    expect(aliases(found)).toEqual([['Alpha Inc', 'アルファ', 'α'], []]);
  });

  it('stand in the descriptor, by the row’s key', async () => {
    const rows = { b: { aliases: ['Beta Corp', 'ベータ'] } };
    const found = await tableOf('id,name,also\na,Alpha,\nb,Beta,B\n', { rows });
    expect(codes(found)).toEqual([]);
    expect(aliases(found)).toEqual([[], ['B', 'Beta Corp', 'ベータ']]);
  });

  it('are told once, however often they stand there', async () => {
    const rows = { a: { aliases: ['A', 'Alpha', 'a'] } };
    expect(aliases(await tableOf('id,name,also\na,Alpha,A\n', { rows }))).toEqual([['A']]);
  });

  it.each<[string, string, object]>([
    ['name', 'id,name,also\na,Alpha,Beta\nb,Beta,\n', {}],
    ['key', 'id,name,also\na,Alpha,b\nb,Beta,\n', {}],
    ['alias', 'id,name,also\na,Alpha,X\nb,Beta,X\n', {}],
    ['name in a file', 'id,name,also\na,Alpha,\nb,Beta,\n', { rows: { a: { aliases: ['Beta'] } } }],
  ])('are not the %s of another row', async (_, csv, factdeck) => {
    const { diagnostics } = await tableOf(csv, factdeck);
    expect(diagnostics.map((d) => [d.code, d.args])).toEqual([
      ['alias-taken', expect.objectContaining({ row: csv.includes('X') ? 'a' : 'b' })],
    ]);
  });

  it('belong to rows that there are', async () => {
    const rows = { alpa: { aliases: ['A'] } };
    const { diagnostics } = await tableOf('id,name,also\nalpha,Alpha,\n', { rows });
    expect(diagnostics.map((d) => [d.code, d.args])).toEqual([
      ['unknown-row', { table: 't', name: 'alpa', nearest: ['alpha'] }],
    ]);
    const unkeyed = await readOne('name\nAlpha\n', [name], {}, { factdeck: { rows } });
    expect(codes(unkeyed)).toEqual(['row-without-key']);
  });

  it('do not hide why their row could not be read', async () => {
    const size = { name: 'size', type: 'integer' };
    const rows = { a: { aliases: ['A'] } };
    expect(codes(await tableOf('id,size\na,many\n', { rows }, [id, size]))).toEqual(['cell-type']);
  });

  it('are no part of what tells rows apart', async () => {
    const org = { name: 'kind', type: 'string' };
    const found = await tableOf('id,also,kind\na,X,one\nb,Y,two\n', {}, [id, also, org]);
    expect(found.table?.rows.map((r) => r.label)).toEqual(['one', 'two']);
  });
});

describe('a table', () => {
  it('says whose rows it holds', async () => {
    const scope = { place: '国内', period: 2025 };
    const { table, diagnostics } = await tableOf('id,name,also\na,Alpha,\n', { scope });
    expect(diagnostics).toEqual([]);
    expect(table?.scope?.place).toBe('国内');
    expect(table?.scope?.period).toMatchObject({ from: '2025-01-01', to: '2025-12-31' });
  });

  it('is told of a period that is none', async () => {
    const found = await tableOf('id,name,also\na,Alpha,\n', { scope: { period: 'soon' } });
    expect(codes(found)).toEqual(['cell-moment']);
  });
});

it('further words of a column and other names of a row are free words', async () => {
  const files = {
    'deck.yaml': {
      title: 'T',
      language: 'en',
      edition: '2026-01',
      slides: [{ id: 'a', title: 'A', points: ['B'] }],
    },
    'datapackage.yaml': JSON.stringify({
      name: 'd',
      resources: [
        {
          name: 't',
          path: 't.csv',
          factdeck: { rows: { a: { aliases: ['More 4 Less'] } } },
          schema: { ...key, fields: [id, { name: 'v', factdeck: { words: ['top line'] } }] },
        },
      ],
    }),
    't.csv': 'id,v\na,1\n',
  };
  const { read } = await planned({ files });
  if (!read) throw new Error('it was not read');
  expect(read.dataset.tables.get('t')?.fields.map((f) => f.words)).toEqual([[], ['top line']]);
  const text = 'The top line of More 4 Less is more';
  const found = freeSpansOf(read.dataset, [], 'en')(text).map((s) => text.slice(s.from, s.to));
  expect(found).toEqual(['top line', 'More 4 Less']);
});

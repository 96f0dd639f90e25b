/** Notes under a table and titles above it are told, and taken for rows never. */
import { describe, expect, it } from 'vitest';
import { readOne } from './tables.ts';

const fields = [
  { name: 'region', type: 'string' },
  { name: 'sold', type: 'number' },
  { name: 'cost', type: 'number' },
];

async function told(csv: string) {
  const { diagnostics } = await readOne(csv, fields);
  return diagnostics.map((d) => [d.code, d.at?.line]);
}

describe('below the table', () => {
  const table = 'region,sold,cost\nNorth,2,1\nSouth,3,1\n';
  it.each([
    ['Source: annual report,,'],
    ['* provisional,,'],
    ['注）速報値,,'],
    ['出典：年次報告,,'],
    ['(1) without islands,,'],
    ['1) without islands,,'],
    ...'（注）速報値|〔注〕速報値|(出所)総務省|資料 総務省|備考 速報|注2 速報|【単位】千人'
      .split('|')
      .map((t) => [`${t},,`]),
    ...'© Destatis|(*) ohne Inseln|[1] revised|¹ revised|1/ revised|a/ without tax'
      .split('|')
      .map((t) => [`${t},,`]),
    ...'p = provisional|— = nil|Data: Eurostat|Note – revised|Champ : France|Datenquelle: X|Last updated 2024'
      .split('|')
      .map((t) => [`${t},,`]),
    ['Figures of the last month are not final,,'],
    // A line alone, without the commas that a spreadsheet adds.
    ['Note: provisional'],
    // Behind a blank line anything is a note.
    ['\nprovisional,,'],
    [',,\nprovisional,,'],
  ])('%j is a note', async (note) => {
    const line = note.startsWith('\n') || note.startsWith(',') ? 5 : 4;
    expect(await told(`${table}${note}\n`)).toEqual([['csv-note-row', line]]);
  });

  it('several notes are told once, where the first stands', async () => {
    expect(await told(`${table}\nSource: x,,\n* provisional,,\nMore of it,,\n`)).toEqual([
      ['csv-note-row', 5],
    ]);
  });

  it.each([
    ...'A/B testing|c/o Smith|Data|Notes app|Standard|資料館|注文|備考欄課|3M|1. FC Köln|24/7 desk|Champagne'
      .split('|')
      .map((t) => [`${t},,`]),
    ['Eritrea,,'],
    ['New Caledonia,,'],
    ['East 2,,'],
    ['St. Lucia,,'],
  ])('%j is a row without figures', async (row) => {
    const { table: read, diagnostics } = await readOne(`${table}${row}\n`, fields);
    expect(diagnostics).toEqual([]);
    expect(read?.rows).toHaveLength(3);
  });

  it('a row like a note in the midst of the table is one', async () => {
    const { table: read } = await readOne('region,sold,cost\n* all,,\nNorth,2,1\n', fields);
    expect(read?.rows).toHaveLength(2);
  });
});

describe('above the table', () => {
  it.each([
    ['Sales 2026\nregion,sold,cost\nNorth,2,1\n', 2],
    ['Sales 2026,,\n,,\nin tonnes,,\nregion,sold,cost\nNorth,2,1\n', 4],
  ])('the line of the head is told: %j', async (csv, line) => {
    const { diagnostics } = await readOne(csv, fields);
    expect(diagnostics.map((d) => [d.code, d.args])).toEqual([
      ['csv-title-rows', { text: 'Sales 2026', line }],
    ]);
  });

  it('a line that holds half of the names is no head', async () => {
    const four = [...fields, { name: 'won', type: 'number' }];
    const { diagnostics } = await readOne('Sales 2026,,,\nregion,sold,,\nNorth,2,1,1\n', four);
    expect(diagnostics.map(({ code }) => code)).not.toContain('csv-title-rows');
  });

  it('a wrong head is a wrong head', async () => {
    expect((await told('Region,Sold,Cost\nNorth,2,1\n')).map(([code]) => code)).not.toContain(
      'csv-title-rows',
    );
  });
});

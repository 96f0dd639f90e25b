/** What a row is called where its figures are listed: never by its key, if it says anything better. */
import { expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory.ts';
import { readDeck } from '../../src/read/read-deck.ts';

const deck = `title: T
language: en
edition: 2026-01
slides: [{ id: a, title: A, points: [B] }]
`;

/** Fields and rows of `rows`, beside a table `makers` that they may lead to. */
async function labels(fields: string, rows: string, more = ''): Promise<(string | undefined)[]> {
  const files = {
    'd/deck.yaml': deck,
    'd/datapackage.yaml': `name: d
resources:
  - name: makers
    path: makers.csv
    schema:
      primaryKey: id
      fields: [{ name: id, type: string }, { name: name, type: string, factdeck: { names: true } }]
  - name: rows
    path: rows.csv
    schema:
      primaryKey: id
      ${more}
      fields: [{ name: id, type: string }, ${fields}]
`,
    'd/makers.csv': 'id,name\nn,Northwind\ns,Southgate\n',
    'd/rows.csv': rows,
  };
  const { value, diagnostics } = await readDeck('d', memoryHost(files));
  expect(diagnostics).toEqual([]);
  return value?.dataset.tables.get('rows')?.rows.map((r) => r.label) ?? [];
}
const words = (name: string): string => `{ name: ${name}, type: string }`;
const leads = 'foreignKeys: [{ fields: org, reference: { resource: makers, fields: id } }]';

it.each([
  [
    'its name',
    '{ name: name, type: string, factdeck: { names: true } }, ' + words('kind'),
    'id,name,kind\na,One,x\nb,Two,x\n',
    '',
    ['One', 'Two'],
  ],
  [
    'words of up to 32 characters',
    `${words('kind')}, ${words('place')}`,
    `id,kind,place\na,${'k'.repeat(32)},x\nb,${'k'.repeat(33)},y\n`,
    '',
    ['k'.repeat(32), 'y'],
  ],
  [
    'the name of the row that it leads to',
    words('org'),
    'id,org\na,n\nb,s\n',
    leads,
    ['Northwind', 'Southgate'],
  ],
  [
    'and what tells it from its like',
    `${words('org')}, ${words('part')}`,
    'id,org,part\na,n,Assembly\nb,n,Painting\nc,s,Painting\n',
    leads,
    ['Northwind Assembly', 'Northwind Painting', 'Southgate'],
  ],
  [
    'its date, as it is printed',
    '{ name: quarter, type: string, factdeck: { moment: true } }',
    'id,quarter\na,2026-Q1\nb,2026-Q2\n',
    '',
    ['Q1 2026', 'Q2 2026'],
  ],
  [
    'nothing, where its name never leaves this machine',
    '{ name: name, type: string, factdeck: { names: true, internal: true } }',
    'id,name\na,Secret\n',
    '',
    [undefined],
  ],
  [
    'nothing, where it holds only a long text',
    words('text'),
    `id,text\na,${'A long text about many things '.repeat(2)}\n`,
    '',
    [undefined],
  ],
])('%s', async (_, fields, rows, more, expected) => {
  expect(await labels(fields, rows, more)).toEqual(expected);
});

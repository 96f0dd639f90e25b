import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { readDeck } from '../../src/read/read-deck.ts';

const deck =
  'title: T\nlanguage: en\nedition: 2026-01\nslides:\n  - { id: cover, layout: cover }\n';

async function read(files: Record<string, string>) {
  const host = memoryHost(
    Object.fromEntries(
      Object.entries({ 'deck.yaml': deck, ...files }).map(([f, t]) => [`d/${f}`, t]),
    ),
  );
  return readDeck('d', host);
}

async function dataset(files: Record<string, string>): Promise<Dataset> {
  const { value, diagnostics } = await read(files);
  if (!value) throw new Error(JSON.stringify(diagnostics, null, 1));
  return value.dataset;
}

const field = (d: Dataset, table: string, key: string, name: string) =>
  d.tables.get(table)?.byKey.get(key)?.cells.get(name)?.value;

describe('data packages as they are published', () => {
  it('version 1, JSON: profile, several resources, foreign keys, missing values', async () => {
    const d = await dataset({
      'datapackage.json': JSON.stringify({
        profile: 'tabular-data-package',
        name: 'country-figures',
        licenses: [{ name: 'ODC-PDDL-1.0', path: 'https://example.org/pddl' }],
        contributors: [{ title: 'Somebody', role: 'author' }],
        unknownToUs: { nested: [1, 2] },
        resources: [
          {
            name: 'figures',
            path: 'data/figures.csv',
            profile: 'tabular-data-resource',
            schema: {
              fields: [
                { name: 'Country Code', type: 'string' },
                { name: 'Year', type: 'year' },
                { name: 'Value', type: 'number' },
              ],
              missingValues: ['', 'NA'],
              primaryKey: ['Country Code', 'Year'],
              foreignKeys: [
                { fields: 'Country Code', reference: { resource: 'countries', fields: 'code' } },
              ],
            },
          },
          {
            name: 'countries',
            path: 'data/countries.csv',
            schema: {
              primaryKey: 'code',
              fields: [
                {
                  name: 'code',
                  type: 'string',
                  constraints: { required: true, pattern: '[A-Z]{2}' },
                },
                { name: 'independent', type: 'boolean' },
                { name: 'joined', type: 'date' },
                { name: 'tags', type: 'array' },
                { name: 'position', type: 'geopoint' },
              ],
            },
          },
          { name: 'readme', path: 'README.md' },
          { name: 'api', path: 'https://example.org/api.csv', schema: { fields: [] } },
          { name: 'words', data: { a: 1 } },
        ],
      }),
      'd/x': '',
      'data/figures.csv': 'Country Code,Year,Value\nAA,2020,1.5e9\nBB,2020,NA\nAA,2021,-3\n',
      'data/countries.csv':
        'code,independent,joined,tags,position\nAA,true,2001-02-03,"[1]","1,2"\nBB,false,,,\n',
    });
    expect([...d.tables.keys()]).toEqual(['figures', 'countries']);
    expect(field(d, 'figures', 'AA/2020', 'Value')).toMatchObject({
      type: 'quantity',
      quantity: { kind: 'exact', stated: { low: { at: '1500000000' } } },
    });
    expect(field(d, 'figures', 'BB/2020', 'Value')).toEqual({ type: 'blank' });
    expect(field(d, 'countries', 'AA', 'joined')).toMatchObject({ moment: { code: '2001-02-03' } });
    expect(field(d, 'countries', 'AA', 'tags')).toEqual({ type: 'text', text: '[1]' });
    expect(field(d, 'countries', 'BB', 'independent')).toEqual({ type: 'boolean', value: false });
  });

  it('version 2, YAML: categories with labels, labelled missing values, lists, another dialect', async () => {
    const d = await dataset({
      'datapackage.yaml': `
$schema: https://datapackage.org/profiles/2.0/datapackage.json
name: constituents
resources:
  - name: list
    path: list.csv
    dialect: { delimiter: ';' }
    schema:
      primaryKey: [Symbol]
      missingValues: [{ value: '-', label: none }]
      fields:
        - name: Symbol
          type: string
        - name: GICS Sector
          type: string
          categories: [{ value: IT, label: Information Technology }, Energy]
        - { name: Founded, type: yearmonth }
        - { name: Names, type: list }
        - { name: Weight, type: number, decimalChar: ',', groupChar: '.' }
        - { name: Count, type: integer }
`,
      'list.csv':
        'Symbol;GICS Sector;Founded;Names;Weight;Count\nBRK.B;IT;1999-04;a,b;1.234,5;1,000\nX;Energy;-;-;-;-\n',
    });
    expect(field(d, 'list', 'BRK.B', 'GICS Sector')).toEqual({
      type: 'category',
      value: 'IT',
      label: 'Information Technology',
      rank: 0,
    });
    expect(field(d, 'list', 'BRK.B', 'Names')).toEqual({ type: 'list', items: ['a', 'b'] });
    expect(field(d, 'list', 'BRK.B', 'Weight')).toMatchObject({
      quantity: { stated: { low: { at: '1234.5' } } },
    });
    expect(field(d, 'list', 'X', 'Count')).toEqual({ type: 'blank' });
  });
});

describe('what stands nearest wins', () => {
  it('for as-of, source, estimated and written: field, then resource, then package', async () => {
    const d = await dataset({
      'datapackage.yaml': `
name: d
sources: [{ title: The report }]
factdeck: { asOf: 2024, estimated: true, written: 億円 }
resources:
  - name: t
    path: t.csv
    factdeck: { asOf: '2025-01' }
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: a, type: string, factdeck: { quantity: 円 } }
        - { name: b, type: string, factdeck: { quantity: 円, asOf: '2026', estimated: false, written: 万円, source: Another } }
`.replace('asOf: 2024,', "asOf: '2024',"),
      't.csv': 'id,a,b\nx,5,5\n',
    });
    const [, a, b] = d.tables.get('t')?.fields ?? [];
    expect(a?.provenance).toMatchObject({
      asOf: { code: '2025-01' },
      source: { title: 'The report' },
    });
    expect(b?.provenance).toMatchObject({ asOf: { code: '2026' }, source: { title: 'Another' } });
    expect(field(d, 't', 'x', 'a')).toMatchObject({
      quantity: { estimated: true, stated: { low: { at: '500000000' } } },
    });
    expect(field(d, 't', 'x', 'b')).toMatchObject({
      quantity: { estimated: false, stated: { low: { at: '50000' } } },
    });
  });
});

describe('readDeck', () => {
  const table = {
    'datapackage.yaml':
      'name: d\nresources:\n  - name: t\n    path: t.csv\n    schema: { primaryKey: id, fields: [{ name: id, type: string }] }\n',
    't.csv': 'id\nx\n',
  };

  it('takes slides from files, and places what is wrong with them there', async () => {
    const { value, diagnostics } = await read({
      ...table,
      'deck.yaml': `${deck}  - more/market.yaml\n`,
      'more/market.yaml': '- section: Market\n- { id: end, layout: closing, title: The end }\n',
    });
    expect(diagnostics).toEqual([]);
    expect(value?.deck.slides.map((s) => `${s.layout} ${s.id}`)).toEqual([
      'cover cover',
      'section section-2',
      'closing end',
    ]);
    expect(value?.locate(['slides', 2, 'title'])).toMatchObject({
      file: 'd/more/market.yaml',
      line: 2,
    });
  });

  it('finds what is wrong in the deck, the package and the tables in one run', async () => {
    const { diagnostics } = await read({
      ...table,
      'deck.yaml': deck.replace('language: en', 'language: fr'),
      't.csv': 'id\nx\nx\n',
      'evidence.csv': 'fact,lokator\nt.x.id,1\n',
    });
    expect(diagnostics.map((d) => `${d.at?.file ?? ''} ${d.code}`).sort()).toEqual([
      'd/deck.yaml not-one-of',
      'd/evidence.csv csv-header-unknown',
      'd/t.csv key-twice',
    ]);
  });

  it('reads ids byte for byte', async () => {
    const d = await dataset({ ...table, 't.csv': 'id\n007\n1E5\nMARCH1\n' });
    expect([...(d.tables.get('t')?.byKey.keys() ?? [])]).toEqual(['007', '1E5', 'MARCH1']);
  });
});

/** Tables as other people publish them → what each cell is read as. */
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/model/dataset.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { renderValue } from '../../src/quantity/index.ts';
import { readDeck } from '../../src/read/read-deck.ts';

type Json = Readonly<Record<string, unknown>>;
type Files = Readonly<Record<string, string | Uint8Array>>;

const start = 'title: T\nlanguage: en\nedition: 2026-01\n';
const cover = 'slides:\n  - { id: cover, layout: cover }\n';

async function read(resources: readonly Json[], files: Files, deck = cover) {
  const host = memoryHost({
    'd/deck.yaml': start + deck,
    'd/datapackage.json': JSON.stringify({ name: 'd', resources }),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`d/${name}`, text])),
  });
  const { value, diagnostics } = await readDeck('d', host);
  const told = diagnostics.map(({ severity, code }) => `${severity} ${code}`);
  return { tables: value?.dataset.tables, told, diagnostics };
}

async function rowsOf(resource: Json, files: Files): Promise<readonly string[]> {
  const { tables, told } = await read([{ name: 't', ...resource }], files);
  const rows = tables?.get('t')?.rows;
  return rows
    ? rows.map(({ cells }) => [...cells.values()].map(({ value }) => shown(value)).join(' | '))
    : told;
}

function shown(value: CellValue): string {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'quantity':
      return renderValue(value.quantity);
    case 'moment':
      return value.moment.code;
    case 'boolean':
      return String(value.value);
    case 'list':
      return value.items.join('+');
    case 'category':
      return value.label;
    case 'blank':
      return '';
  }
}

const idAndA = { fields: [{ name: 'id' }, { name: 'a' }] };
const csv = (dialect: Json, text: string) =>
  rowsOf({ path: 't.csv', schema: idAndA, dialect }, { 't.csv': text });

describe('a dialect', () => {
  it.each<[Json, string, string[]]>([
    [{ delimiter: '::' }, 'id::a\nx::1\n', ['x | 1']],
    [{ header: false }, 'x,1\ny,2\n', ['x | 1', 'y | 2']],
    [{ headerRows: [3] }, 'A title\n\nid,a\nx,1\n', ['x | 1']],
    [{ headerRows: [1, 2], headerJoin: '' }, 'i,a\nd,\nx,1\n', ['x | 1']],
    [{ commentRows: [2, 4] }, 'id,a\nunits,%\nx,1\nbreak,0\ny,2\n', ['x | 1', 'y | 2']],
    [{ commentChar: '#' }, '# don\'t "count" this\nid,a\n#x,0\ny,"2\n#3"\n', ['y | 2\n#3']],
    [{ quoteChar: "'" }, "id,a\nx,'1,5'\n", ['x | 1,5']],
    [{ escapeChar: '\\' }, 'id,a\nx,1\\,5\n', ['x | 1,5']],
    [{ quoteChar: '"', escapeChar: '\\' }, 'id,a\nx,"say \\"hi\\", so"\n', ['x | say "hi", so']],
    [{ nullSequence: '\\N' }, 'id,a\nx,\\N\n', ['x | ']],
    [{ skipInitialSpace: true }, 'id, a\nx, "1,5"\n', ['x | 1,5']],
    [{ lineTerminator: '\r' }, 'id,a\rx,1\r', ['error cr-line-ends']],
    [{ lineTerminator: ';' }, 'id,a\nx,1\n', ['error property-refused']],
  ])('%j', async (dialect, text, expected) => {
    expect(await csv(dialect, text)).toEqual(expected);
  });

  it('says where a cell stands, comments and titles above it', async () => {
    const schema = { fields: [{ name: 'id' }, { name: 'a', type: 'number' }] };
    const dialect = { commentChar: '#', headerRows: [2] };
    const text = '# one\nTitle,\n# two\nid,a\nx,1\n# three\ny,soon\n';
    const { diagnostics } = await read([{ name: 't', path: 't.csv', schema, dialect }], {
      't.csv': text,
    });
    expect(diagnostics.map(({ at }) => [at?.line, at?.column])).toEqual([[7, 3]]);
  });
});

describe('the files of a table', () => {
  it('are several, with a head each or in the first alone', async () => {
    const path = ['a.csv', 'b.csv', 'c.csv'];
    const files = { 'a.csv': 'id,a\nx,1\n', 'b.csv': 'id,a\ny,2\n', 'c.csv': 'z,3\n' };
    expect(await rowsOf({ path, schema: idAndA }, files)).toEqual(['x | 1', 'y | 2', 'z | 3']);
  });

  it('may be JSON: maps or lists, deeper in, with the digits that they have there', async () => {
    const schema = { fields: [{ name: 'id' }, { name: 'a', type: 'number' }] };
    const maps = '{ "d": { "rows": [{ "id": "x", "a": 1.10 }, { "id": "y" }] } }';
    const deep = { path: 't.json', schema, dialect: { property: 'd.rows' } };
    expect(await rowsOf(deep, { 't.json': maps })).toEqual(['x | 1.1', 'y | ']);
    const last = '[{ "id": "x", "a": 1 },\n\n{ "id": "Source: y" }]';
    expect(await rowsOf({ path: 't.json', schema }, { 't.json': last })).toEqual([
      'x | 1',
      'Source: y | ',
    ]);
    const lists = '[["id", "a"], ["x", 12345678901234567890.5]]';
    const plain = { path: 't.json', schema };
    expect(await rowsOf(plain, { 't.json': lists })).toEqual(['x | 12345678901234567890.5']);
  });

  it('may stand in the descriptor', async () => {
    const data = [
      { id: 'x', a: null },
      { id: 'y', a: true },
    ];
    expect(await rowsOf({ data, schema: idAndA }, {})).toEqual(['x | ', 'y | true']);
    const text = { data: 'id,a\nx,1\n', format: 'csv', schema: idAndA };
    expect(await rowsOf(text, {})).toEqual(['x | 1']);
  });

  it('may have their schema and their dialect beside them', async () => {
    const files = {
      't.csv': 'id;a\nx;1\n',
      'schema.json': JSON.stringify(idAndA),
      'dialect.json': '{ "delimiter": ";" }',
    };
    const resource = { path: 't.csv', schema: 'schema.json', dialect: 'dialect.json' };
    expect(await rowsOf(resource, files)).toEqual(['x | 1']);
  });

  it.each<[string, string, string[]]>([
    ['exact', 'id,a,b\nx,1,2\n', ['error csv-header-unknown']],
    ['subset', 'b,a,id\n2,1,x\n', ['x | 1']],
    ['superset', 'id\nx\n', ['x']],
    ['partial', 'b,id\n2,x\n', ['x']],
  ])('match their fields: %s', async (fieldsMatch, text, expected) => {
    const resource = { path: 't.csv', schema: { ...idAndA, fieldsMatch } };
    expect(await rowsOf(resource, { 't.csv': text })).toEqual(expected);
  });
});

describe('a cell of the standard', () => {
  const cell = async (field: Json, text: string): Promise<string> => {
    const schema = { fields: [{ name: 'id' }, { name: 'a', ...field }] };
    const quoted = `id,a\nx,"${text.replaceAll('"', '""')}"\n`;
    return (await rowsOf({ path: 't.csv', schema }, { 't.csv': quoted })).join();
  };

  it.each<[Json, string, string]>([
    [{ type: 'number' }, '.5', 'x | 0.5'],
    [{ type: 'number' }, '5.', 'x | 5'],
    [{ type: 'number' }, 'NaN', 'error cell-quantity'],
    [{ type: 'number' }, '-INF', 'error cell-quantity'],
    [{ type: 'date', format: '%d.%m.%Y' }, '31.12.2024', 'x | 2024-12-31'],
    [{ type: 'date', format: '%d.%m.%Y' }, '2024-12-31', 'error cell-type'],
    [{ type: 'date', format: '%m/%d/%y' }, '1/2/04', 'x | 2004-01-02'],
    // As POSIX parts the centuries.
    [{ type: 'date', format: '%m/%d/%y' }, '1/2/68', 'x | 2068-01-02'],
    [{ type: 'date', format: '%m/%d/%y' }, '1/2/69', 'x | 1969-01-02'],
    [{ type: 'date', format: 'fmt:%B %d, %Y' }, 'March 5, 1999', 'x | 1999-03-05'],
    [{ type: 'date', format: '%Y-%j' }, '2024-366', 'x | 2024-12-31'],
    [{ type: 'date', format: '%Y-%m-%d' }, '2023-02-30', 'error cell-moment'],
    [{ type: 'date', format: 'any' }, '31.12.2024', 'x | 2024-12-31'],
    [{ type: 'date', format: 'any' }, '01.02.2024', 'error cell-moment'],
    [{ type: 'date', format: 'day first' }, '01.02.2024', 'error property-refused'],
    [{ type: 'datetime' }, '2024-01-26T15:00:00', 'x | 2024-01-26'],
    [{ type: 'datetime' }, '2024-01-26T23:30:00.300-05:00', 'x | 2024-01-26'],
    [{ type: 'datetime' }, '2024-01-26 15:00', 'error cell-type'],
    [{ type: 'datetime', format: '%d/%m/%Y %H:%M:%S' }, '12/11/2018 09:15:32', 'x | 2018-11-12'],
    [{ type: 'datetime', format: 'any' }, '2024-01-26 15:00Z', 'x | 2024-01-26'],
    [{ type: 'time' }, '15:00:00', 'x | 15:00:00'],
    [{ type: 'time' }, '25:00:00', 'error cell-type'],
    [{ type: 'duration' }, 'P1Y2M3DT4H5.5S', 'x | P1Y2M3DT4H5.5S'],
    [{ type: 'duration' }, '3 days', 'error cell-type'],
    [{ type: 'geopoint' }, '90.50, 45.50', 'x | 90.50, 45.50'],
    [{ type: 'geopoint' }, '45.50, 90.50', 'error cell-type'],
    [{ type: 'geopoint', format: 'object' }, '{"lon": 8, "lat": 47}', 'x | {"lon": 8, "lat": 47}'],
    [{ type: 'object' }, '[1]', 'error cell-type'],
    [{ type: 'string', format: 'email' }, 'nobody', 'error cell-type'],
    [{ type: 'list', delimiter: '|' }, 'a, b|c', 'x | a, b+c'],
    [
      { type: 'date', constraints: { maximum: '2024-01-31' } },
      '2024-02-01',
      'error cell-constraint',
    ],
    [{ type: 'number', constraints: { exclusiveMinimum: 0 } }, '0', 'error cell-constraint'],
    [{ type: 'number', constraints: { enum: [1, 2] } }, '1.0', 'x | 1'],
    [{ type: 'number', missingValues: ['#N/A'] }, '#N/A', 'x | '],
  ])('%j: %s', async (field, text, expected) => {
    expect(await cell(field, text)).toBe(expected);
  });

  it('of a time is the day of one calendar: another zone below is told', async () => {
    const schema = { fields: [{ name: 'id' }, { name: 'a', type: 'datetime' }] };
    const text = 'id,a\nx,2024-01-26T15:00:00Z\ny,2024-01-26T15:00:00+09:00\n';
    const { diagnostics } = await read([{ name: 't', path: 't.csv', schema }], { 't.csv': text });
    expect(diagnostics).toMatchObject([{ args: { problem: 'zone' }, at: { line: 3 } }]);
  });
});

describe('a table that the deck does not use', () => {
  const bad = {
    name: 'bad',
    path: 'bad.csv',
    schema: { fields: [{ name: 'n', type: 'integer' }] },
  };
  const good = { name: 'good', path: 'good.csv', schema: { ...idAndA, primaryKey: 'id' } };
  const files = { 'bad.csv': 'n\nsoon\nlater\n', 'good.csv': 'id,a\nx,1\n' };
  const slide = (table: string) =>
    `slides:\n  - { id: s, title: T, table: { table: ${table}, columns: [a] } }\n`;

  it('stops nothing: how much is wrong with it is told, and the first of it', async () => {
    const { tables, told } = await read([bad, good], files, slide('good'));
    expect([...(tables?.keys() ?? [])]).toEqual(['good']);
    expect(told).toEqual(['warning resource-left-out', 'warning cell-type']);
  });

  it.each([
    ['is used', [bad, good], slide('bad')],
    ['no table is used yet', [bad, good], cover],
    [
      'a key of a used one leads to it',
      [
        bad,
        {
          ...good,
          schema: {
            ...good.schema,
            foreignKeys: [{ fields: ['a'], reference: { resource: 'bad', fields: ['n'] } }],
          },
        },
      ],
      slide('good'),
    ],
  ])('stops the build where it %s', async (_, resources, deck) => {
    const { told } = await read(resources, files, deck);
    expect(told).toContain('error cell-type');
  });
});

describe('what a deck adds to a table that is somebody else’s', () => {
  const gdp = {
    name: 'gdp',
    path: 'gdp.csv',
    schema: {
      fields: [
        { name: 'code', type: 'string' },
        { name: 'year', type: 'integer' },
        { name: 'value', type: 'number' },
      ],
    },
  };
  const files = { 'gdp.csv': 'code,year,value\nUSA,2023,27\n' };
  const overlay = (text: string) => `tables:\n  gdp:\n${text}${cover}`;

  it('is keys, titles, units, types and categories', async () => {
    const deck = overlay(
      [
        '    title: Output',
        '    primaryKey: [code, year]',
        '    factdeck: { source: The bank }',
        '    fields:',
        '      code: { categories: [{ value: USA, label: United States }] }',
        '      year: { type: year }',
        "      value: { title: Value, factdeck: { quantity: $, written: '$ bn' } }",
        '',
      ].join('\n'),
    );
    const { tables, told } = await read([gdp], files, deck);
    expect(told).toEqual([]);
    const table = tables?.get('gdp');
    expect(table).toMatchObject({ title: 'Output', provenance: { source: { title: 'The bank' } } });
    const cells = [...(table?.byKey.get('USA/2023')?.cells.values() ?? [])];
    expect(cells.map(({ value }) => shown(value))).toEqual([
      'United States',
      '2023',
      '27000000000',
    ]);
    expect(table?.fields.map(({ title }) => title)).toEqual(['code', 'year', 'Value']);
  });

  it('may be the schema that a table lacks', async () => {
    const { schema: _, ...bare } = gdp;
    const deck = overlay(
      '    fields: { code: {}, year: { type: year }, value: { type: number } }\n',
    );
    const { tables } = await read([bare], files, deck);
    expect(tables?.get('gdp')?.fields.map(({ type }) => type)).toEqual([
      'string',
      'year',
      'number',
    ]);
  });

  it.each([
    ['gdp:\n', 'gpd:\n', 'error unknown-table', 5],
    ['{ type: year }', '{ type: yaer }', 'error not-one-of', 7],
    ['{ type: year }', '{ tpye: year }', 'error unknown-key', 7],
    ['year:', 'yaer:', 'error unknown-field', 7],
    ['{ type: year }', '{ type: date }', 'error cell-type', 2],
  ])('%s → %s is told where it stands', async (from, to, expected, line) => {
    const deck = overlay('    fields:\n      year: { type: year }\n').replace(from, to);
    const { told, diagnostics } = await read([gdp], files, deck);
    expect([told, diagnostics[0]?.at?.line]).toEqual([[expected], line]);
  });
});

describe('a table without a schema', () => {
  it('is proposed one, and with that it loads', async () => {
    const text =
      'code,year,value,open,since,note\n007,2023,1.5,true,2024-01-31,a\n008,2024,..,false,2024-02-29,\n';
    const { diagnostics } = await read([{ name: 't', path: 't.csv' }], { 't.csv': text });
    const [told] = diagnostics;
    if (told?.code !== 'schema-missing') throw new Error(JSON.stringify(diagnostics));
    const { schema } = JSON.parse(`{${told.args.mended}}`) as { schema: Json };
    expect(schema).toMatchObject({ primaryKey: ['code'], missingValues: ['', '..'] });
    expect(await rowsOf({ path: 't.csv', schema }, { 't.csv': text })).toEqual([
      '007 | 2023 | 1.5 | true | 2024-01-31 | a',
      '008 | 2024 |  | false | 2024-02-29 | ',
    ]);
  });

  it('is proposed no number that its deck would write as another one', async () => {
    const typeOf = async (cell: string): Promise<unknown> => {
      const files = { 't.csv': `code,value\n007,${cell}\n` };
      const deck = `numbers: de\n${cover}`;
      const { diagnostics } = await read([{ name: 't', path: 't.csv' }], files, deck);
      const [told] = diagnostics;
      if (told?.code !== 'schema-missing') throw new Error(JSON.stringify(diagnostics));
      const { schema } = JSON.parse(`{${told.args.mended}}`) as { schema: { fields: Json[] } };
      return schema.fields[1]?.['type'];
    };
    expect([await typeOf('12.45'), await typeOf('12.450')]).toEqual(['number', 'string']);
  });
});

/** Tables that a deck makes: groups worked out by hand, with every figure held to the rows that it rests on. */
import { describe, expect, it } from 'vitest';
import { computeColumns } from '../../src/claims/computed-columns.ts';
import { indexFacts } from '../../src/facts/index-facts.ts';
import type { Sources } from '../../src/model/sources.ts';
import { formatQuantity, formatValue } from '../../src/quantity/index.ts';
import { judgeSources, readFiles } from './made-up.ts';

const dollars = { quantity: '$' };
const descriptor = {
  name: 'shop',
  resources: [
    {
      name: 'orders',
      path: 'orders.csv',
      title: 'Orders',
      schema: {
        foreignKeys: [{ fields: 'shop', reference: { resource: 'shops', fields: 'id' } }],
        fields: [
          { name: 'shop', type: 'string' },
          { name: 'day', type: 'date', title: 'Day' },
          {
            name: 'amount',
            type: 'string',
            title: 'Amount',
            constraints: { minimum: 0 },
            factdeck: dollars,
          },
          { name: 'people', type: 'integer', title: 'People' },
          { name: 'kind', type: 'string' },
        ],
      },
    },
    {
      name: 'shops',
      path: 'shops.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          { name: 'name', type: 'string', factdeck: { names: true } },
          { name: 'land', type: 'string', title: 'Country' },
          { name: '2024', type: 'string', title: 'In 2024', factdeck: dollars },
          { name: '2025', type: 'string', title: 'In 2025', factdeck: dollars },
          { name: 'mass', type: 'string', factdeck: { quantity: 't' } },
        ],
      },
    },
  ],
};
const orders = [
  'a,2024-01-05,$10,1,x',
  'a,2024-01-31,$20,2,y',
  'a,2024-02-01,about $30,2,x',
  'b,2024-01-31,$5..$8,11,x',
  'b,2024-03-01,$6..$9,12,x',
  'b,2024-03-31,undisclosed,35,x',
  'c,2024-03-30,$0.1,3,x',
  'c,2024-03-31,$0.2,9,x',
  'c,2024-04-01,n/a,10,x',
];

async function read(
  tables: object,
  more: object = {},
  rows: readonly string[] = orders,
): Promise<Sources> {
  const slides = [{ id: 's', title: 'T', points: ['x'] }];
  const { value } = await readFiles({
    'deck.yaml': JSON.stringify({
      title: 'T',
      language: 'en',
      edition: '2026-01',
      tables,
      slides,
      ...more,
    }),
    'datapackage.yaml': JSON.stringify(descriptor),
    'orders.csv': `shop,day,amount,people,kind\n${rows.join('\n')}\n`,
    'shops.csv':
      'id,name,land,2024,2025,mass\na,Alpha,UK,$1,$2,1 t\nb,Beta,UK,$3,>=$4,2 t\nc,Gamma,FR,$5,n/a,3 t\n',
  });
  return value;
}

/** `key: figure, figure`, as printed. */
async function printed(table: object, rows = orders): Promise<string[]> {
  const { value, diagnostics } = computeColumns(await read({ g: table }, {}, rows));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  const made = value.dataset.tables.get('g');
  return (made?.rows ?? []).map((row) => {
    const figures = (made?.fields ?? [])
      .filter((f) => !made?.primaryKey.includes(f.name))
      .map((f) => {
        const cell = row.cells.get(f.name);
        return cell?.value.type === 'quantity'
          ? formatQuantity(cell.value.quantity, { language: 'en', digits: f.digits ?? 4 }).text
          : cell && formatValue(cell.value, { ...f, language: 'en' });
      });
    return `${row.key ?? ''}: ${figures.join(', ')}`;
  });
}

const of = (form: string, more: object = {}) => ({
  from: 'orders',
  groupBy: 'shop',
  figures: { v: { [form]: 'amount', ...more } },
});

describe('figures of groups', () => {
  it.each<[string, object, string[]]>([
    // What was rounded makes its sum about that much; of an undisclosed part the sum is at least the rest.
    ['sum', of('sum'), ['a: about $60', 'b: $11 or more', 'c: $0.3']],
    ['mean', of('mean'), ['a: about $20', 'b: $3.6666 or more', 'c: $0.15']],
    ['min', of('min'), ['a: about $10', 'b: $0–8', 'c: $0.1']],
    [
      'count',
      { ...of('sum'), figures: { v: { count: 'rows', unit: 'orders' } } },
      ['a: 3 orders', 'b: 3 orders', 'c: 3 orders'],
    ],
    [
      'with a condition of its own',
      { ...of('sum'), figures: { v: { sum: 'amount', where: { kind: 'y' } } } },
      ['a: $20', 'b: n/a', 'c: n/a'],
    ],
    [
      'median of ranges that overlap: a range',
      { ...of('median'), where: { amount: { known: true }, shop: 'b' } },
      ['b: $5.5–8.5'],
    ],
    [
      'share of known parts',
      { ...of('share'), where: { shop: ['a', 'c'] } },
      ['a: about 99.5025%', 'c: about 0.4975%'],
    ],
    [
      'last along the days',
      of('last', { along: 'day' }),
      ['a: about $30', 'b: undisclosed', 'c: n/a'],
    ],
  ])('%s', async (_, table, expected) => {
    expect(await printed(table)).toEqual(expected);
  });

  it('a third stays a third until it is printed', async () => {
    const rows = ['a,2024-01-01,$1,1,x', 'a,2024-01-02,$0,1,x', 'a,2024-01-03,$0,1,x'];
    const measures = { whole: { scale: 'g.a.v', by: 3 } };
    const sources = await read({ g: of('mean') }, { measures }, rows);
    const { value } = computeColumns(sources);
    const { verdicts } = judgeSources(value ?? sources);
    const whole = verdicts.measures.get('whole')?.value;
    const text =
      whole?.type === 'quantity'
        ? formatQuantity(whole.quantity, { language: 'en', digits: 30 }).text
        : '';
    expect(Number(text.slice(1))).toBe(1);
  });
});

describe('what rows have in common', () => {
  const count = { n: { count: 'rows' } };
  const by = (groupBy: unknown) => ({ from: 'orders', groupBy, figures: count });
  it.each<[string, unknown, string[]]>([
    [
      'months',
      { field: 'day', by: 'month' },
      ['2024-01: 3', '2024-02: 1', '2024-03: 4', '2024-04: 1'],
    ],
    ['fiscal years', { field: 'day', by: 'fiscalYear' }, ['FY2023: 8', 'FY2024: 1']],
    ['quarters', { field: 'day', by: 'quarter' }, ['2024-Q1: 8', '2024-Q2: 1']],
    [
      'weeks, which belong to the year of their Thursday',
      { field: 'day', by: 'week' },
      ['2024-W01: 1', '2024-W05: 3', '2024-W09: 1', '2024-W13: 3', '2024-W14: 1'],
    ],
    ['two keys', ['shop', { field: 'day', by: 'year' }], ['a/2024: 3', 'b/2024: 3', 'c/2024: 3']],
    ['through a foreign key', 'shop.land', ['UK: 6', 'FR: 3']],
    // A step without rows is there, so that it is seen.
    ['steps', { field: 'people', step: 10 }, ['0: 5', '10: 3', '20: 0', '30: 1']],
    [
      'steps from elsewhere',
      { field: 'people', step: 10, start: 1 },
      ['1: 6', '11: 2', '21: 0', '31: 1'],
    ],
    ['steps of a round width', { field: 'people', steps: 4 }, ['0: 5', '10: 3', '20: 0', '30: 1']],
    [
      'months of any year',
      { field: 'day', by: 'monthOfYear' },
      ['01: 3', '02: 1', '03: 4', '04: 1'],
    ],
    ['quarters of any year', { field: 'day', by: 'quarterOfYear' }, ['01: 8', '02: 1']],
    ['days of the month', { field: 'day', by: 'dayOfMonth' }, ['01: 3', '05: 1', '30: 1', '31: 4']],
    [
      'days of the week',
      { field: 'day', by: 'weekday' },
      ['01: 1', '03: 2', '04: 1', '05: 2', '06: 1', '07: 2'],
    ],
    ['nothing at all', [], ['all: 9']],
  ])('%s', async (_, groupBy, expected) => {
    expect(await printed(by(groupBy))).toEqual(expected);
  });

  it('a step is an ordered category that is printed by its ends', async () => {
    const { value } = computeColumns(await read({ g: by({ field: 'people', step: 10 }) }));
    const [field] = value?.dataset.tables.get('g')?.fields ?? [];
    expect(field).toMatchObject({ type: 'category', ordered: true });
    expect(field?.categories.map((c) => c.label)[1]).toBe('10 to under 20');
  });

  it.each<[string, string, object]>([
    ['a blank', 'a,2024-01-05,$10,1,', { ...by('kind') }],
    [
      'a range over the end of a step',
      'b,2024-01-31,$8..$12,11,x',
      { ...by({ field: 'amount', step: '$10' }) },
    ],
    ['what does not apply', 'c,2024-04-01,n/a,10,x', { ...by({ field: 'amount', step: '$10' }) }],
  ])('%s is told at its cell', async (_, row, table) => {
    const { value, diagnostics } = computeColumns(
      await read({ g: table }, {}, ['a,2024-01-05,$10,1,x', row]),
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'group-key', at: { file: 'deck/orders.csv', line: 3 } },
    ]);
  });

  it('a group with no rows in the next period is told, and is no zero', async () => {
    const { diagnostics } = computeColumns(
      await read({ g: { ...by(['shop', { field: 'day', by: 'month' }]) } }),
    );
    expect(diagnostics).toMatchObject([
      {
        code: 'group-vanished',
        severity: 'warning',
        args: { group: 'a', before: '2024-02', period: '2024-03', groups: 3 },
      },
    ]);
  });
});

describe('along the periods', () => {
  const rows = [
    'a,2024-01-05,$10,1,x',
    'a,2024-02-01,$15,1,x',
    'a,2024-04-01,$30,1,x',
    'a,2025-01-01,$20,1,x',
  ];
  it.each<[string, object, string[]]>([
    ['the sum so far', { running: 'v' }, ['$10', '$25', '$55', '$75']],
    ['an index', { index: 'v', base: '2024-01' }, ['100', '150', '300', '200']],
    // March has no row: April is held against nothing.
    ['the period before', { growth: 'v' }, ['n/a', '50%', 'n/a', 'n/a']],
    ['the year before', { difference: 'v', against: 'year before' }, ['n/a', 'n/a', 'n/a', '$10']],
  ])('%s', async (_, figure, expected) => {
    const table = {
      from: 'orders',
      groupBy: { field: 'day', by: 'month' },
      figures: { v: { sum: 'amount' }, w: figure },
    };
    expect((await printed(table, rows)).map((line) => line.split(', ')[1])).toEqual(expected);
  });
});

describe('the first ones', () => {
  const rows = ['a,2024-01-05,$10,1,x', 'b,2024-02-01,$15,1,x', 'c,2024-04-01,$30,1,x'];
  it('are the largest, and the rest is summed', async () => {
    const table = { ...of('sum'), top: 1, rest: 'Others' };
    expect(await printed(table, rows)).toEqual(['c: $30', 'rest: $25']);
  });
  it('of groups by several keys the rest has its name in the first', async () => {
    const groupBy = ['shop', { field: 'day', by: 'month' }];
    const { value } = computeColumns(
      await read({ g: { ...of('sum'), groupBy, top: 1, rest: 'Others' } }, {}, rows),
    );
    const rest = value?.dataset.tables.get('g')?.byKey.get('rest');
    const [shop, month, v] = ['shop', 'month', 'v'].map((name) => rest?.cells.get(name));
    expect([shop?.value, month?.value]).toEqual([
      { type: 'text', text: 'Others' },
      { type: 'blank' },
    ]);
    expect(v?.raw).toBe('25');
  });
  it('who is among them is told where it is not sure', async () => {
    const { diagnostics } = computeColumns(
      await read({ g: { ...of('sum'), top: 1 } }, {}, [...rows, 'a,2024-01-06,$20,1,x']),
    );
    expect(diagnostics).toMatchObject([{ code: 'top-not-sure', args: { last: 'a', next: 'c' } }]);
  });
});

describe('columns as rows', () => {
  it('keeps each cell, with its place and where it came from', async () => {
    const table = { from: 'shops', unpivot: ['2024', '2025'], name: 'year', value: 'sales' };
    const { value, diagnostics } = computeColumns(await read({ long: table }));
    expect(diagnostics).toEqual([]);
    const found = value && indexFacts(value.dataset).find(['long', 'b/2025', 'sales']);
    expect(found).toMatchObject({
      ok: true,
      fact: {
        cell: {
          raw: '>=$4',
          place: { file: 'deck/shops.csv', line: 3 },
          computed: { from: [['shops', 'b', '2025']] },
        },
      },
    });
    expect(value?.dataset.tables.get('long')?.rows[3]?.label).toBe('Beta 2025');
  });
  it('of two units there is no column', async () => {
    const table = { from: 'shops', unpivot: ['2024', 'mass'], name: 'year', value: 'sales' };
    const { diagnostics } = computeColumns(await read({ long: table }));
    expect(diagnostics).toMatchObject([{ code: 'claim-units' }]);
  });
});

describe('the order of what rests on what', () => {
  it('groups may rest on columns, columns on groups, and groups on groups', async () => {
    const measures = {
      gain: { each: 'shops', difference: ['2025', '2024'] },
      part: { each: 'lands', ratio: ['won', 'all'] },
      all: { sum: 'lands.won' },
    };
    const tables = {
      best: { from: 'lands', groupBy: 'land', figures: { most: { max: 'part' } } },
      lands: { from: 'shops', groupBy: 'land', figures: { won: { sum: 'gain' } } },
    };
    const { value, diagnostics } = computeColumns(await read(tables, { measures }));
    expect(diagnostics).toEqual([]);
    const found = value && indexFacts(value.dataset).find(['best', 'UK', 'most']);
    // At least 2 of at least 2.
    expect(found?.ok === true && found.fact.cell.raw).toBe('>0');
  });
  it('a circle is told', async () => {
    const tables = {
      a: { from: 'b', groupBy: 'shop', figures: { n: { count: 'rows' } } },
      b: { from: 'a', groupBy: 'shop', figures: { n: { count: 'rows' } } },
    };
    const { diagnostics } = computeColumns(await read(tables));
    expect(diagnostics).toMatchObject([
      { code: 'measure-circle', args: { names: ['a', 'b', 'a'] } },
    ]);
  });
});

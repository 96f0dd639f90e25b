/** A spec that makes sums, steps or spans reads a table of groups instead: exact, with the rows that each figure rests on. */
import { expect, it } from 'vitest';
import { checkSpec } from '../../src/charts/check-spec.ts';
import { flatRows } from '../../src/charts/columns.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { planned, planOf } from '../deck.ts';

const fields = ['region:string', 'day:date', 'amount:number', 'age:integer'].map((written) => {
  const [name = '', type = ''] = written.split(':');
  return { name, type, title: name === 'amount' ? 'Amount' : name };
});
const rows = [
  'north,2024-01-05,0.1,12',
  'north,2024-01-31,0.2,18',
  'south,2024-02-01,0.3,25',
  'south,2025-01-31,0.4,41',
];
const files = {
  'datapackage.json': {
    name: 'd',
    resources: [{ name: 'orders', path: 'o.csv', schema: { fields } }],
  },
  'o.csv': `region,day,amount,age\n${rows.join('\n')}\n`,
};
const data = { name: 'orders' };

/** `north 0.3` */
function linesOf(chart: ChartPlan, table: string, figure: string): string[] {
  return flatRows(chart, table).map((row) =>
    JSON.stringify([row.key, row[figure]])
      .replace(/[\[\]"]/g, '')
      .replace(',', ' '),
  );
}

function deckOf(spec: object, more: object = {}) {
  const slides = [{ id: 'one', title: 'Shown', chart: { spec, alt: 'Shown', ...more } }];
  return {
    files: { ...files, 'deck.yaml': { title: 'T', language: 'en', edition: '2026-01', slides } },
  };
}

async function chartOf(spec: object, more: object = {}) {
  const chart = (await planOf(deckOf(spec, more))).slides[0]?.chart;
  if (chart?.form.type !== 'spec') throw new Error('no chart');
  return { chart, spec: chart.form.spec, faults: checkSpec(chart.form.spec, chart) };
}

const count = { aggregate: 'count' };
const sum = { aggregate: 'sum', field: 'amount' };

it.each<[string, object, string, string[]]>([
  [
    'a sum by name',
    { x: { field: 'region' }, y: sum },
    'orders_by_region',
    ['north 0.3', 'south 0.7'],
  ],
  [
    'a mean',
    { x: { field: 'region' }, y: { aggregate: 'average', field: 'amount' } },
    'orders_by_region',
    ['north 0.15', 'south 0.35'],
  ],
  ['how many', { y: { field: 'region' }, x: count }, 'orders_by_region', ['north 2', 'south 2']],
  ['all of them', { x: sum }, 'orders_all', ['all 1']],
  [
    'steps',
    { x: { field: 'age', bin: { maxbins: 4 } }, y: count },
    'orders_by_steps4_age',
    ['10 2', '20 1', '30 0', '40 1'],
  ],
  [
    'months',
    { x: { field: 'day', timeUnit: 'yearmonth' }, y: count },
    'orders_by_yearmonth_day',
    ['2024-01 2', '2024-02 1', '2025-01 1'],
  ],
  [
    'Januaries',
    { x: { field: 'day', timeUnit: 'month' }, y: count },
    'orders_by_month_day',
    ['01 3', '02 1'],
  ],
  [
    'two keys',
    {
      x: { field: 'region' },
      color: { field: 'day', timeUnit: 'year', type: 'ordinal' },
      y: count,
    },
    'orders_by_region_year_day',
    ['north/2024 2', 'south/2024 1', 'south/2025 1'],
  ],
])('%s', async (_, encoding, table, expected) => {
  const { chart, spec, faults } = await chartOf({ data, mark: 'bar', encoding });
  expect(faults).toEqual([]);
  expect(spec.data).toEqual({ name: table });
  const figure =
    Object.keys(chart.channels).find((name) => /^(count|sum|average)/.test(name)) ?? '';
  expect(linesOf(chart, table, figure)).toEqual(expected);
});

it.each<[string, unknown, string[]]>([
  ['an expression', "datum.region === 'south'", ['south 0.7']],
  ['two of them', "datum.region == 'south' && datum.amount < 0.4", ['south 0.3']],
  ['a list', { field: 'region', oneOf: ['north'] }, ['north 0.3']],
  ['years', { field: 'day', timeUnit: 'year', range: [2025, 2026] }, ['south 0.4']],
  ['an end', { field: 'age', gte: 18 }, ['north 0.2', 'south 0.7']],
  ['what nobody has chosen yet', { param: 'brush' }, ['north 0.3', 'south 0.7']],
])('takes rows away before: %s', async (_, filter, expected) => {
  const encoding = { x: { field: 'region' }, y: sum };
  const { chart } = await chartOf({ data, transform: [{ filter }], mark: 'bar', encoding });
  const lines = linesOf(chart, 'orders_by_region', 'sum_amount');
  expect(lines).toEqual(expected);
});

it.each<[string, string]>([
  ['a choice', "datum.region == 'north' ? 'Up' : 'Down'"],
  ['a choice in brackets', "(datum['region'] === \"north\") ? 'Up' : ('Down')"],
  ['a function', "if(datum.region === 'south', 'Down', if(datum.region == 'east', 'Right', 'Up'))"],
])('words for the cells of a key are given to its groups: %s', async (_, calculate) => {
  const transform = [{ calculate, as: 'way' }];
  const encoding = { x: { field: 'way' }, y: sum };
  const { chart, spec, faults } = await chartOf({ data, transform, mark: 'bar', encoding });
  expect(faults).toEqual([]);
  expect(spec).toMatchObject({
    data: { name: 'orders_by_region' },
    transform,
    encoding: { x: { field: 'way' } },
  });
  expect(linesOf(chart, 'orders_by_region', 'sum_amount')).toEqual(['north 0.3', 'south 0.7']);
});

it('what is asked of a word is asked of the cells that it stands for', async () => {
  const calculate = "datum.age < 20 ? 'young' : 'old'";
  const transform = [{ calculate, as: 'who' }, { filter: { field: 'who', equal: 'old' } }];
  const encoding = { x: { field: 'region' }, y: sum };
  const { chart } = await chartOf({ data, transform, mark: 'bar', encoding });
  expect(linesOf(chart, 'orders_by_region', 'sum_amount')).toEqual(['south 0.7']);
});

it('one word for two cells would part what belongs together: it stays, and is told', async () => {
  const transform = [{ calculate: "datum.age < 20 ? 'young' : 'old'", as: 'who' }];
  const encoding = { x: { field: 'who' }, y: sum };
  const { spec, faults } = await chartOf({ data, transform, mark: 'bar', encoding });
  expect(spec).toMatchObject({ data, transform });
  expect(faults.map(({ code }) => code)).toEqual(['untraced-figure']);
});

it('a name with dots is a column, as it is and in groups', async () => {
  const dotted = JSON.parse(
    JSON.stringify(files['datapackage.json']).replaceAll('"region"', '"place.region"'),
  ) as object;
  const own = {
    'o.csv': files['o.csv'].replace('region', 'place.region'),
    'datapackage.json': dotted,
  };
  const encoding = { x: { field: 'place.region' }, y: { field: 'amount', type: 'quantitative' } };
  const specs = [encoding, { ...encoding, y: sum }].map((channels) => ({
    data,
    mark: 'bar',
    encoding: channels,
  }));
  for (const spec of specs) {
    const plan = await planOf({ files: { ...deckOf(spec).files, ...own } });
    const chart = plan.slides[0]?.chart;
    if (chart?.form.type !== 'spec') throw new Error('no chart');
    expect(checkSpec(chart.form.spec, chart)).toEqual([]);
    const [name = ''] = Object.keys(chart.data);
    expect(flatRows(chart, name)[0]?.['place.region']).toBe('north');
    expect(chart.form.spec).toMatchObject({ encoding: { x: { field: 'place\\.region' } } });
  }
});

it('groups of a transform keep the names that it gives', async () => {
  const transform = [
    { aggregate: [{ op: 'max', field: 'amount', as: 'most' }], groupby: ['region'] },
  ];
  const encoding = { x: { field: 'region' }, y: { field: 'most', type: 'quantitative' } };
  const { chart, spec, faults } = await chartOf({ data, transform, mark: 'bar', encoding });
  expect(faults).toEqual([]);
  expect(spec.transform).toBeUndefined();
  expect(flatRows(chart, 'orders_by_region').map((row) => row.most)).toEqual([0.2, 0.4]);
});

it('each layer reads its own groups, a facet one table for all its plots', async () => {
  const rule = { mark: 'rule', encoding: { y: { aggregate: 'mean', field: 'amount' } } };
  const bar = { mark: 'bar', encoding: { x: { field: 'region' }, y: sum } };
  const layered = await chartOf({ data, layer: [bar, rule] });
  expect(Object.keys(layered.chart.data)).toEqual(['orders_by_region', 'orders_all']);
  const facet = { field: 'region' };
  const faceted = await chartOf({
    data,
    facet,
    spec: { ...bar, encoding: { x: { field: 'age', bin: true }, y: count } },
  });
  expect(faceted.spec).toMatchObject({ data: { name: 'orders_by_steps10_age_region' }, facet });
  expect(faceted.faults).toEqual([]);
});

it('an order by a figure of the rows is one by a figure of the groups', async () => {
  const x = { field: 'region', sort: { field: 'age', op: 'max', order: 'descending' } };
  const { spec } = await chartOf({ data, mark: 'bar', encoding: { x, y: sum } });
  expect(spec.encoding).toMatchObject({
    x: { sort: { field: 'max_age', op: 'max', order: 'descending' } },
  });
});

it('what is left out of the rows is in no group', async () => {
  const keyed = JSON.parse(
    JSON.stringify(files['datapackage.json']),
  ) as (typeof files)['datapackage.json'];
  Object.assign(keyed.resources[0]?.schema ?? {}, { primaryKey: 'day' });
  const deck = deckOf(
    { data, mark: 'bar', encoding: { x: { field: 'region' }, y: sum } },
    { omit: [{ rows: ['2025-01-31'], because: 'It is not closed.' }] },
  );
  const { plan } = await planned({ files: { ...deck.files, 'datapackage.json': keyed } });
  const chart = plan?.slides[0]?.chart;
  expect(chart && flatRows(chart, 'orders_by_region').map((row) => row.sum_amount)).toEqual([
    0.3, 0.3,
  ]);
});

it.each<[string, object]>([
  ['quartiles', { x: { field: 'region' }, y: { aggregate: 'q1', field: 'amount' } }],
  ['hours', { x: { field: 'day', timeUnit: 'hours' }, y: count }],
])('what groups cannot say stays as it is written, and is told: %s', async (_, encoding) => {
  const { spec, faults } = await chartOf({ data, mark: 'bar', encoding });
  expect(spec).toMatchObject({ data, encoding });
  expect(faults.map(({ code }) => code)).toContain('untraced-figure');
});

it('is told, with how many rows a filter lets through', async () => {
  const transform = [{ filter: { field: 'age', gte: 18 } }];
  const spec = { data, transform, mark: 'bar', encoding: { x: { field: 'region' }, y: sum } };
  const args = { table: 'orders_by_region', from: 'orders', rows: 3, of: 4 };
  expect((await planned(deckOf(spec))).diagnostics).toMatchObject([
    { code: 'spec-grouped', severity: 'warning', args, at: { file: 'd/deck.yaml' } },
  ]);
});

it('a row without a group is told at its cell, and nothing else is', async () => {
  const deck = deckOf({ data, mark: 'bar', encoding: { x: { field: 'region' }, y: sum } });
  const { diagnostics } = await planned({
    files: { ...deck.files, 'o.csv': `${files['o.csv']},2024-03-01,1,1\n` },
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'group-key', at: { file: 'd/o.csv', line: 6 } },
  ]);
});

it('a figure of groups is called by what it is of, as the field is titled', async () => {
  const encoding = { x: { field: 'region' }, y: sum };
  const { chart } = await chartOf({ data, mark: 'bar', encoding });
  expect(chart.channels).toMatchObject({ sum_amount: { title: 'Sum of Amount' } });
});

it('a spec of which one table cannot be made stays whole as it is written', async () => {
  const right = { mark: 'bar', encoding: { x: { field: 'region' }, y: sum } };
  const wrong = { mark: 'bar', encoding: { x: { field: 'regoin' }, y: sum } };
  const { codes } = await planned(deckOf({ data, layer: [right, wrong] }));
  // No table that there is not is asked for.
  expect(codes.filter((code) => code !== 'spec-grouped')).toEqual(['unknown-field']);
});

it('a field that the table does not have is told where the spec names it', async () => {
  const wrong = { data, mark: 'bar', encoding: { x: { field: 'regoin' }, y: sum } };
  const { diagnostics } = await planned(deckOf(wrong));
  expect(diagnostics).toMatchObject([{ code: 'unknown-field', at: { file: 'd/deck.yaml' } }]);
});

/** Several plots in one chart of an author's own: facets, rows and columns, repeats, plots side by side and one over the other. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { drawOwn } from '../../src/charts/draw-own.ts';
import type { JsonObject } from '../../src/specs/spec-tree.ts';
import { stockDrawings } from '../render/stock-vega.ts';
import { channel, quantityCells, rowsOf, specPlan } from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const sold = (quarter: string, who: string, amount: string, staff: string) => ({
  quarter,
  who,
  ...quantityCells('amount', `${amount}円`, 'JPY', 'en'),
  ...quantityCells('staff', `${staff} people`, '人', 'en'),
});
const rows = rowsOf([
  sold('Q1', 'North', '1000', '7'),
  sold('Q2', 'North', '2000', '8'),
  sold('Q1', 'South', '30000', '5'),
  sold('Q2', 'South', '45000', '9'),
]);

const planOf = (spec: JsonObject) => ({
  ...specPlan(spec, { sales: rows }),
  channels: {
    amount: channel('Sales', { type: 'quantity', unit: 'JPY' }),
    staff: channel('Staff', { type: 'quantity', unit: '人' }),
  },
});

const data = { name: 'sales' };
const x = { field: 'quarter', type: 'nominal' };
const amount = { field: 'amount', type: 'quantitative' };
const staff = { field: 'staff', type: 'quantitative' };
const bars = { mark: 'bar', encoding: { x, y: amount, color: { field: 'who' } } };
const points = { mark: 'point', encoding: { x, y: staff } };
const independent = { scale: { y: 'independent' } };

const forms: readonly (readonly [string, JsonObject])[] = [
  ['a facet', { data, facet: { field: 'who', columns: 1 }, spec: bars }],
  ['rows', { data, mark: 'bar', encoding: { row: { field: 'who' }, x, y: amount } }],
  ['columns', { data, mark: 'bar', encoding: { column: { field: 'who' }, x, y: amount } }],
  ['one beside the other', { data, hconcat: [bars, { ...points, width: 100 }] }],
  ['one over the other', { data, vconcat: [bars, points], spacing: 30 }],
  ['a list', { data, concat: [bars, points, bars], columns: 2 }],
  ['facets of their own scales', { data, facet: { column: { field: 'who' } }, spec: { layer: [bars] }, resolve: independent }], // prettier-ignore
  [
    'a repeat',
    { data, repeat: ['amount', 'staff'], spec: { mark: 'bar', encoding: { x, y: { field: { repeat: 'repeat' }, type: 'quantitative' }, color: { field: 'who' } } } }, // prettier-ignore
  ],
];

describe.each(forms)('%s', (_, spec) => {
  it('fills the chart’s box and no more, its axes in their units', async () => {
    const { value, diagnostics } = await drawOwn(planOf(spec), spec, tools);
    expect(diagnostics).toEqual([]);
    const boxes = (value?.marks ?? []).flatMap(({ box }) => (box ? [box] : []));
    const [right, bottom] = [2, 3].map((side) => Math.max(...boxes.map((box) => box[side] ?? 0)));
    expect(Math.abs((right ?? 0) - 1168)).toBeLessThan(16);
    expect(Math.abs((bottom ?? 0) - 416)).toBeLessThan(16);
    expect(value?.words).toMatch(/¥\d/);
  });
});

it('all of them are drawn by stock Vega with the same words', async () => {
  const drawn = await Promise.all(forms.map(([, spec]) => drawOwn(planOf(spec), spec, tools)));
  const own = drawn.map(({ value }, i) => {
    return { id: String(i), spec: JSON.parse(value?.specs[0] ?? '{}') as unknown, changed: [] };
  });
  const stock = stockDrawings(own, 0, 'Asia/Tokyo');
  expect(stock.flatMap(({ told }) => told)).toEqual([]);
  const words = drawn.map(({ value }) => wordsIn(value?.inner ?? 'nothing'));
  expect(stock.map(({ inner }) => wordsIn(inner))).toEqual(words);
});

function wordsIn(svg: string): string[] {
  return [...svg.matchAll(/>([^<>]+)</g)].map(([, words = '']) => words);
}

it('each of a repeat has the unit of its own field', async () => {
  const repeated = forms.find(([name]) => name === 'a repeat')?.[1] ?? {};
  const { value } = await drawChart(planOf(repeated), tools);
  expect(value?.svg).toContain('>¥40,000<');
  expect(value?.svg).toContain('>10 people<');
});

it('layers of their own scales keep their units', async () => {
  const layers = [
    { mark: 'bar', encoding: { y: amount, xOffset: { field: 'who' } } },
    { mark: 'point', encoding: { y: staff } },
  ];
  const spec = { data, encoding: { x }, layer: layers, resolve: independent };
  const { value, diagnostics } = await drawChart(planOf(spec), tools);
  expect(diagnostics).toEqual([]);
  expect(value?.svg).toContain('>¥40,000<');
  expect(value?.svg).toContain('>8 people<');
});

it('plots that have no room are told, once', async () => {
  const spec = { data, hconcat: Array.from({ length: 20 }, () => bars) };
  const { diagnostics } = await drawChart(planOf(spec), tools);
  expect(diagnostics.map((d) => d.code)).toEqual(['plots-no-room']);
});

it('a figure cannot be pointed at where each plot has its own scale', async () => {
  const spec = { data, hconcat: [bars, points] };
  const plan = planOf(spec);
  const target = { type: 'span', low: 20_000, high: 20_000, time: false } as const;
  const annotations = [{ target, pieces: [], plain: 'Here', at: plan.at }];
  const { diagnostics } = await drawChart({ ...plan, annotations }, tools);
  expect(diagnostics.map((d) => d.code)).toEqual(['annotation-off-scale']);
});

it('what is wrong with a repeat is told once, and as it is written', async () => {
  const wrong = { mark: 'bar', encoding: { x: { field: 'quartr' }, y: { field: { repeat: 'repeat' } } } }; // prettier-ignore
  const { diagnostics } = await drawChart(
    planOf({ data, repeat: ['amount', 'staf'], spec: wrong }),
    tools,
  );
  expect(diagnostics.map(({ code, args }) => `${code} ${'path' in args ? args.path : ''}`)).toEqual(
    ['unknown-chart-field repeat.1', 'unknown-chart-field spec.encoding.x.field'],
  );
});

it('a share of a unit is refused in a repeat, too', async () => {
  const wrong = { mark: 'bar', encoding: { x, y: { field: { repeat: 'repeat' }, type: 'quantitative', axis: { format: '.0%' } } } }; // prettier-ignore
  const { diagnostics } = await drawChart(planOf({ data, repeat: ['amount'], spec: wrong }), tools);
  expect(diagnostics.map(({ code }) => code)).toEqual(['spec-format']);
});

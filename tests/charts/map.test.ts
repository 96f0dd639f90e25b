/** `map`: every kind of figure has its sign in its own stage, and stands where the scale has its value. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { blank, mapPlan } from './chart-plans.ts';
import { embedded, stock } from './stock.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

describe.each(['linear', 'log'] as const)('on a %s scale', (scale) => {
  it.each([
    ['200億', ['points']],
    ['推定200億', ['points']],
    ['200億以上', ['open', 'points']],
    ['200億以下', ['open', 'points']],
    ['50億〜200億', ['range']],
    ['数十億', ['range']],
    ['非公開', ['slots']],
    ['非公開(推定20億以上)', ['open', 'points']],
    ['非公開(推定70億〜130億)', ['range']],
    ['該当なし', []],
  ])('%s', async (kind, signs) => {
    const rows = [
      ['A', '20億', '研究'],
      ['B', kind, '本格展開'],
    ] as const;
    const { bodies, scale: scaleOf } = await stock(await embedded(mapPlan(rows, { scale }), tools));
    const own = bodies.filter((b) => b.row === 'rows:1');
    expect(own.map((b) => b.name).sort()).toEqual(signs);
    for (const { y, height, width } of own) {
      expect(Math.min(width, height)).toBeGreaterThan(1);
      expect(y).toBeGreaterThan(scaleOf('y')(4));
      expect(y + (signs[0] === 'points' ? 0 : height)).toBeLessThan(scaleOf('y')(3));
    }
  });
});

it.each([
  ['a lone row', [['A', '20億', '研究']]],
  ['zero', [['A', '0億', '研究']]],
  ['nothing known at all', [['A', '非公開', '研究']]],
  [
    'marks of one place',
    [
      ['A', '20億', '研究'],
      ['B', '20億', '研究'],
      ['C', '20億', '研究'],
    ],
  ],
] as const)('%s', async (_, rows) => {
  const { bodies } = await stock(await embedded(mapPlan(rows, { scale: 'linear' }), tools));
  expect(new Set(bodies.map((b) => b.row)).size).toBe(rows.length);
  expect(new Set(bodies.map((b) => b.y)).size).toBe(rows.length);
});

it('a row without a stage stands below all others', async () => {
  const { data, ...plan } = mapPlan([
    ['A', '20億', '研究'],
    ['B', '30億', '研究'],
  ]);
  const [first, ...others] = data.rows ?? [];
  if (!first) throw new Error('no row');
  const rows = [{ ...first, cells: { ...first.cells, y: blank } }, ...others];
  const { bodies } = await stock(await embedded({ ...plan, data: { rows } }, tools));
  const [a, b] = ['rows:0', 'rows:1'].map((row) => bodies.find((one) => one.row === row)?.y ?? NaN);
  expect(a).toBeGreaterThan(b ?? NaN);
});

it('a mark moves with its value, by the scale', async () => {
  const spec = await embedded(
    mapPlan([
      ['A', '20億', '研究'],
      ['B', '80億', '研究'],
    ]),
    tools,
  );
  const { bodies, scale } = await stock(spec, ({ rows }) => {
    Object.assign(rows?.[0] ?? {}, { x_low: 40e8, x_high: 40e8 });
  });
  expect(bodies.find((b) => b.row === 'rows:0')?.x).toBeCloseTo(scale('x')(40e8), 6);
});

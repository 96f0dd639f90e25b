/** `slope`: every kind of figure at either end has its sign, and each stands where the scale has its value. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { channel, presetPlan, quantityCells } from './chart-plans.ts';
import { embedded, stock } from './stock.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const size = channel('規模', { type: 'quantity', unit: 'parameter' });

function slopePlan(
  rows: readonly (readonly [string, string])[],
  scale: ChartPlan['scale'],
): ChartPlan {
  const cells = rows.map(([from, to], i) => ({
    label: `行${i}`,
    ...quantityCells('from', from, 'parameter', 'ja'),
    ...quantityCells('to', to, 'parameter', 'ja'),
  }));
  const channels = { from: size, to: size, label: channel('組織') };
  return presetPlan('slope', cells, channels, { scale });
}

describe.each(['linear', 'log'] as const)('on a %s scale', (scale) => {
  it.each([
    ['200億', ['points']],
    ['推定200億', ['points']],
    ['200億以上', ['open', 'points']],
    ['200億以下', ['open', 'points']],
    ['50億〜200億', ['range']],
    ['推定約50億〜200億', ['range']],
    ['数十億', ['range']],
    ['非公開', ['slots']],
    ['非公開(推定20億以上)', ['open', 'points']],
    ['非公開(推定70億〜130億)', ['range']],
    ['該当なし', []],
  ])('%s', async (kind, signs) => {
    const rows = [
      ['20億', '30億'],
      [kind, '40億'],
      ['10億', kind],
    ] as const;
    const { bodies } = await stock(await embedded(slopePlan(rows, scale), tools));
    const of = (row: string): string[] =>
      bodies
        .filter((b) => b.row === row)
        .map((b) => b.name)
        .sort();
    expect(of('rows:0')).toEqual(['points', 'points']);
    expect(of('rows:1')).toEqual([...signs, 'points'].sort());
    expect(of('rows:2')).toEqual([...signs, 'points'].sort());
    for (const { x, y, width, height } of bodies) {
      expect([x, y].every(Number.isFinite)).toBe(true);
      expect(Math.min(width, height)).toBeGreaterThan(1);
    }
  });
});

it.each([
  ['a lone row', [['20億', '30億']]],
  ['a lone row of zeros', [['0億', '0億']]],
  [
    'equal figures',
    [
      ['5億', '5億'],
      ['5億', '5億'],
    ],
  ],
  ['nothing known at all', [['非公開', '該当なし']]],
  [
    'from zero to less than nothing',
    [
      ['0億', '10億'],
      ['10億', '0億'],
    ],
  ],
] as const)('%s', async (_, rows) => {
  const { bodies } = await stock(await embedded(slopePlan(rows, 'linear'), tools));
  expect(new Set(bodies.map((b) => b.row)).size).toBe(rows.length);
  expect(bodies.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});

it('a mark moves with its value, by the scale', async () => {
  const spec = await embedded(
    slopePlan(
      [
        ['20億', '30億'],
        ['10億', '90億'],
      ],
      'linear',
    ),
    tools,
  );
  const ends = ({ bodies }: Awaited<ReturnType<typeof stock>>) =>
    bodies.filter((b) => b.row === 'rows:0').map((b) => b.y);
  const before = await stock(spec);
  const after = await stock(spec, ({ rows }) => {
    Object.assign(rows?.[0] ?? {}, { to_low: 60e8, to_high: 60e8 });
  });
  const y = before.scale('y');
  expect(ends(before)).toEqual([y(20e8), y(30e8)]);
  expect(ends(after)).toEqual([y(20e8), y(60e8)]);
});

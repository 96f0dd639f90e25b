/** `area`: alone or stacked, every row is accounted for, nothing is filled over what is missing, and nothing stands on what is not known. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { blank, channel, momentCells, presetPlan, quantityCells } from './chart-plans.ts';
import { embedded, stock } from './stock.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

/** '' stands for a blank cell. */
function areaPlan(rows: readonly (readonly [string, string, string?])[]): ChartPlan {
  const cells = rows.map(([x, y, series]) => ({
    ...momentCells('x', x, 'ja'),
    ...(y === '' ? { y: blank } : quantityCells('y', y, 'parameter', 'ja')),
    ...(series !== undefined && { series }),
  }));
  const size = channel('規模', { type: 'quantity', unit: 'parameter' });
  const channels = { x: channel('年', { type: 'moment' }), y: size };
  const several = rows.some(([, , series]) => series !== undefined);
  return presetPlan('area', cells, several ? { ...channels, series: channel('組織') } : channels);
}

const drawn = async (plan: ChartPlan) => stock(await embedded(plan, tools));

/** 甲 below, 乙 on it. */
const pair = (year: string, below: string, above: string) =>
  [
    [year, below, '甲'],
    [year, above, '乙'],
  ] as const;

it.each([
  ['200億', ['area']],
  ['0億', ['area']],
  ['推定200億', ['area', 'points']],
  ['200億以上', ['open', 'points']],
  ['200億以下', ['open', 'points']],
  ['50億〜200億', ['range']],
  ['数十億', ['range']],
  ['非公開', ['slots']],
  ['非公開(推定20億以上)', ['open', 'points']],
  ['非公開(推定70億〜130億)', ['range']],
  ['該当なし', []],
  ['', []],
])('draws %s by its sign', async (kind, signs) => {
  const { bodies } = await drawn(
    areaPlan([
      ['2023', '80億'],
      ['2024', kind],
      ['2025', '90億'],
    ]),
  );
  expect(
    bodies
      .filter((b) => b.row === 'rows:1')
      .map((b) => b.name)
      .sort(),
  ).toEqual(signs);
});

describe('what is missing', () => {
  it.each([
    [
      'no row',
      [
        ['2021', '80億'],
        ['2022', '80億'],
        ['2024', '90億'],
        ['2025', '90億'],
      ],
      2,
    ],
    [
      'blank',
      [
        ['2023', '80億'],
        ['2024', ''],
        ['2025', '90億'],
      ],
      0,
    ],
    [
      'not disclosed',
      [
        ['2023', '80億'],
        ['2024', '非公開'],
        ['2025', '90億'],
      ],
      0,
    ],
    [
      'nothing',
      [
        ['2023', '80億'],
        ['2024', '85億'],
        ['2025', '90億'],
      ],
      2,
    ],
  ] as const)('is a gap: %s', async (_, rows, edges) => {
    const { others } = await drawn(areaPlan(rows));
    expect(others.filter((m) => m.name === 'edge')).toHaveLength(edges);
  });

  it('leaves a lone step as a point', async () => {
    const { bodies } = await drawn(
      areaPlan([
        ['2022', '80億'],
        ['2023', '非公開'],
        ['2024', '90億'],
      ]),
    );
    expect(bodies.filter((b) => b.name === 'points').map((b) => b.row)).toEqual([
      'rows:0',
      'rows:2',
    ]);
  });
});

describe('a stack', () => {
  it('stands each on the one below, by the scale and the values of the spec', async () => {
    const rows = [...pair('2024', '10億', '20億'), ...pair('2025', '10億', '20億')];
    const text = await embedded(areaPlan(rows), tools);
    const feet = ({ bodies, scale }: Awaited<ReturnType<typeof stock>>, row: string) =>
      bodies.filter((b) => b.row === row).map((b) => Math.round(scale('y').invert(b.y)));
    const before = await stock(text);
    expect([feet(before, 'rows:2'), feet(before, 'rows:3')]).toEqual([[0], [10e8]]);
    const after = await stock(text, ({ rows: own }) => {
      Object.assign(own?.find((row) => row._row === 'rows:2') ?? {}, { y_low: 15e8, y_high: 15e8 });
    });
    expect(feet(after, 'rows:3')).toEqual([15e8]);
  });

  it('puts nothing on what is not known', async () => {
    const rows = [
      ...pair('2023', '10億', '20億'),
      ...pair('2024', '非公開', '20億'),
      ...pair('2025', '10億', '20億'),
    ];
    const { bodies, others } = await drawn(areaPlan(rows));
    expect(bodies.filter((b) => b.name === 'slots').map((b) => b.row)).toEqual([
      'rows:2',
      'rows:3',
    ]);
    expect(others.filter((m) => m.name === 'edge')).toEqual([]);
  });

  it('puts nothing where the one below has no row', async () => {
    const rows = [...pair('2024', '10億', '20億'), ['2025', '20億', '乙']] as const;
    const { bodies } = await drawn(areaPlan(rows));
    expect(bodies.filter((b) => b.name === 'slots').map((b) => b.row)).toEqual(['rows:2']);
  });

  it.each([
    ['what is not known', [...pair('2024', '非公開', '27億')], '27'],
    ['a bound', [...pair('2024', '13億以上', '27億')], '27'],
    ['a gap', [['2024', '27億', '乙']], '27'],
    ['nothing, itself a bound', [...pair('2024', '13億以上', '27億')], '13'],
  ] as const)('tells what is known on %s', async (_, rows, word) => {
    const ends = (year: string) => pair(year, '10億', '20億');
    const text = await embedded(areaPlan([...ends('2023'), ...rows, ...ends('2025')]), tools);
    const { datasets } = JSON.parse(text) as { datasets: { labels: { text: string }[] } };
    expect(datasets.labels.map((label) => label.text)).toContain(word);
  });
});

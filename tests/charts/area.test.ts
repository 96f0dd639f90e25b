/** `area`: alone or stacked, every row is accounted for, nothing is filled over what is missing, and nothing stands on what is not known. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import { presets } from '../../src/charts/presets.ts';
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

describe('where steps are missing', () => {
  const broken = areaPlan([
    ...pair('2019', '80億', '20億'),
    ...pair('2020', '90億', '30億'),
    ...pair('2022', '200億', '40億'),
    ...pair('2024', '100億', '50億'),
  ]);

  it('each piece of a stack has its name, and a lone point has it beside itself', async () => {
    const { value } = await drawChart(broken, tools);
    expect(value?.words.match(/甲/g)).toHaveLength(3);
    expect(value?.words.match(/乙/g)).toHaveLength(3);
  });

  it('no words lie on the mark of another row', async () => {
    const { value } = await drawPreset(crowded, crowded, presets.area, tools);
    const marks = value?.marks ?? [];
    const words = marks.filter(({ text, box }) => /[\d億]/.test(text) && box && box[1] < 500);
    const signs = marks.filter(({ type, row }) => type === 'symbol' && row !== '');
    expect(signs.length).toBeGreaterThan(2);
    const hidden = words.flatMap(({ text, box }) =>
      signs.filter((sign) => sign.box && box && meets(box, sign.box)).map(() => text),
    );
    expect(hidden).toEqual([]);
  });
});

/** Lone points hard by each other, near the base of a narrow plot. */
const crowded = {
  ...areaPlan([
    ['2017', '400億'],
    ['2019', '45億'],
    ['2020', '15億〜30億'],
    ['2021', '50億'],
    ['2022', '20億〜30億'],
    ['2023', '55億'],
    ['2025', '60億'],
  ]),
  width: 366,
  height: 380,
};

type Bounds = readonly [number, number, number, number];

function meets(a: Bounds, b: Bounds): boolean {
  return Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 3 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 3; // prettier-ignore
}

/** `line` and `steps`: a sign for every kind of figure, a gap for every missing step, and each step of time by its name. */
import { beforeAll, describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/describe.ts';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import {
  blank,
  channel,
  momentCells,
  presetPlan,
  quantityCells,
  stepsPlan,
} from './chart-plans.ts';
import { embedded, stock } from './stock.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const size = channel('規模', { type: 'quantity', unit: 'parameter' });

/** '' stands for a blank cell. */
function linePlan(
  rows: readonly (readonly [string, string, string?])[],
  over: Partial<ChartPlan> = {},
): ChartPlan {
  const cells = rows.map(([x, y, series]) => ({
    ...momentCells('x', x, over.language ?? 'ja'),
    ...(y === '' ? { y: blank } : quantityCells('y', y, 'parameter', 'ja')),
    ...(series !== undefined && { series }),
  }));
  const several = rows.some(([, , series]) => series !== undefined);
  const time = { x: channel('年', { type: 'moment' }), y: size };
  const channels = several ? { ...time, series: channel('組織') } : time;
  return presetPlan('line', cells, channels, over);
}

async function drawn(plan: ChartPlan) {
  const text = await embedded(plan, tools);
  const { datasets } = JSON.parse(text) as { datasets: { labels: { text: string; y: number }[] } };
  return { ...(await stock(text)), words: datasets.labels.map((label) => label.text) };
}

const kinds = [
  ['200億', ['points']],
  ['推定200億', ['points']],
  ['200億以上', ['open', 'points']],
  ['200億以下', ['open', 'points']],
  ['50億〜200億', ['range']],
  ['数十億', ['range']],
  ['非公開', ['slots']],
  ['非公開(推定20億以上)', ['open', 'points']],
  ['非公開(推定70億〜130億)', ['range']],
  ['非公開(推定70億)', ['range']],
  ['該当なし', []],
  ['0億', ['points']],
] as const;

describe('every kind of figure has its sign', () => {
  it.each(kinds)('on a line: %s', async (kind, signs) => {
    const { bodies } = await drawn(
      linePlan([
        ['2023', '80億'],
        ['2024', kind],
        ['2025', '90億'],
      ]),
    );
    const own = bodies.filter((b) => b.row === 'rows:1');
    expect(own.map((b) => b.name).sort()).toEqual(signs);
    expect(own.every(({ width, height }) => Math.min(width, height) > 6)).toBe(true);
  });

  it.each(kinds)('on steps: %s', async (kind, signs) => {
    const { bodies } = await drawn(
      stepsPlan([
        ['2023-03', '甲', '80億'],
        ['2024-06', '乙', kind],
      ]),
    );
    const own = bodies.filter((b) => b.row === 'rows:1');
    expect(own.map((b) => b.name).sort()).toEqual(signs);
    expect(own.every(({ width, height }) => Math.min(width, height) > 6)).toBe(true);
  });
});

/** Of 24 months, too many to be named each: what the months from the tenth on are. */
function manyMonths(from: readonly string[]) {
  return Array.from({ length: 24 }, (_, i): readonly [string, string] => [
    `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    from[i - 9] ?? `${100 + i}億`,
  ]);
}

it.each([
  ['rounded', '約105億', '約'],
  ['estimated', '推定105億', '推定'],
  ['known from outside alone', '非公開(推定105億)', '非公開（推定105億）'],
])('among many figures one that is %s has its word', async (_, cell, word) => {
  expect((await drawn(linePlan(manyMonths([cell])))).words).toContain(word);
});

it('a rounded figure has its word on one of several lines', async () => {
  const rows = ['甲', '乙'].flatMap((series, i) =>
    [1, 2, 3].map((year) => {
      const cell = `${i === 0 && year === 2 ? '約' : ''}${(i + 1) * 40 + year * 10}億`;
      return [`202${year}`, cell, series] as const;
    }),
  );
  expect((await drawn(linePlan(rows))).words).toContain('約');
});

describe('a line', () => {
  const segments = async (rows: Parameters<typeof linePlan>[0]): Promise<unknown[]> =>
    (await drawn(linePlan(rows))).others.filter((m) => m.name === 'line').map((m) => m.dash);

  it('is dashed where it leads into what lies ahead, and only there', async () => {
    const plan = linePlan([
      ['2025', '80億'],
      ['2026', '90億'],
      ['2027', '100億'],
    ]);
    expect((await drawn(plan)).words).toEqual(expect.arrayContaining(['実績', '予測']));
    expect(
      await segments([
        ['2025', '80億'],
        ['2026', '90億'],
        ['2027', '100億'],
      ]),
    ).toEqual([null, [7, 5]]);
  });

  it.each([
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
      'a range, which has no middle',
      [
        ['2023', '80億'],
        ['2024', '50億〜200億'],
        ['2025', '90億'],
      ],
      0,
    ],
    [
      'bounds, which are no values',
      [
        ['2023', '80億'],
        ['2024', '90億以下'],
        ['2025', '90億'],
        ['2026', '70億以上'],
      ],
      0,
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
      'no row',
      [
        ['2021', '80億'],
        ['2022', '85億'],
        ['2024', '90億'],
        ['2025', '90億'],
      ],
      2,
    ],
    [
      'no month',
      [
        ['2025-01', '80億'],
        ['2025-02', '80億'],
        ['2025-04', '90億'],
      ],
      1,
    ],
    [
      'no quarter',
      [
        ['2025-Q1', '80億'],
        ['2025-Q2', '80億'],
        ['2025-Q4', '90億'],
      ],
      1,
    ],
    [
      'every fifth year',
      [
        ['2015', '80億'],
        ['2020', '80億'],
        ['2025', '90億'],
      ],
      2,
    ],
    [
      'a day is no step',
      [
        ['2025-01-31', '80億'],
        ['2025-02-03', '80億'],
        ['2025-05-01', '90億'],
      ],
      2,
    ],
    ['a lone row', [['2024', '80億']], 0],
    ['nothing known', [['2024', '非公開']], 0],
  ] as const)('does not bridge what is missing: %s', async (_, rows, count) => {
    expect(await segments(rows)).toHaveLength(count);
    const { bodies, words } = await drawn(linePlan(rows));
    const silent = rows.filter(([, y]) => y === '').length;
    expect(new Set(bodies.map((b) => b.row)).size).toBe(rows.length - silent);
    expect(words.filter((word) => word === '—')).toHaveLength(silent);
  });

  it('joins each series to itself', async () => {
    const rows = [
      ['2023', '80億', '甲'],
      ['2023', '50億', '乙'],
      ['2024', '90億', '甲'],
      ['2024', '60億', '乙'],
    ] as const;
    expect(await segments(rows)).toHaveLength(2);
  });

  it('moves with its value, by the scale', async () => {
    const spec = await embedded(
      linePlan([
        ['2023', '80億'],
        ['2024', '40億'],
      ]),
      tools,
    );
    const { bodies, scale } = await stock(spec, ({ rows }) => {
      Object.assign(rows?.[1] ?? {}, { y_low: 80e8, y_high: 80e8 });
    });
    expect(bodies.map((b) => b.y)).toEqual([scale('y')(80e8), scale('y')(80e8)]);
  });
});

describe('steps of time are named', () => {
  it.each([
    ['quarters', ['2025-Q1', '2025-Q2'], ['Q1 2025', 'Q2 2025']],
    ['fiscal years', ['FY2024', 'FY2025'], ['FY2024', 'FY2025']],
    ['halves', ['2024-H2', '2025-H1'], ['H2 2024', 'H1 2025']],
    ['years', ['2024', '2025'], ['2024', '2025']],
    [
      'weeks',
      [
        '2025-11-17..2025-11-23',
        '2025-11-24..2025-11-30',
        '2025-12-01..2025-12-07',
        '2025-12-08..2025-12-14',
      ],
      ['1 December 2025–', '7 December 2025', '14 December 2025'],
    ],
    [
      'months',
      Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`),
      ['Jan', '2025', 'Feb', 'Dec'],
    ],
    [
      'many months',
      Array.from(
        { length: 60 },
        (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      ),
      ['Jan', '2021', '2025'],
    ],
    ['days, by the calendar', ['2025-02-03', '2025-11-10'], ['Apr', '2026']],
    ['a few days', ['2025-11-03', '2025-11-10'], ['3 November 2025', '9 November 2025']],
  ])('%s', async (_, moments, names) => {
    const plan = linePlan(
      moments.map((x, i) => [x, `${i + 5}億`] as const),
      { language: 'en' },
    );
    expect((await drawn(plan)).words).toEqual(expect.arrayContaining([...names]));
  });
});

describe('the scale', () => {
  const rows = [
    ['2023', '80億'],
    ['2024', '84億'],
  ] as const;
  it('holds zero unless it is told not to', async () => {
    const { bodies, others, scale } = await drawn(linePlan(rows));
    expect(scale('y')(0)).toBeGreaterThan(Math.max(...bodies.map((b) => b.y)) + 200);
    expect(others.filter((m) => m.name.endsWith('cut_axis'))).toEqual([]);
  });
  it('is told not to begin at zero where it does not', () => {
    const told = (plan: ChartPlan): boolean =>
      describeChart(plan).includes('目盛りは0から始まらない');
    expect(told(linePlan(rows))).toBe(false);
    expect(told(linePlan(rows, { zero: false }))).toBe(true);
    expect(told(linePlan([...rows, ['2025', '0億']], { zero: false }))).toBe(false);
  });
  it('begins near the figures with a cut axis', async () => {
    const { bodies, others } = await drawn(linePlan(rows, { zero: false }));
    const [first = NaN, second = NaN] = bodies.map((b) => b.y);
    expect(first - second).toBeGreaterThan(150);
    expect(others.filter((m) => m.name.endsWith('cut_axis')).map((m) => m.name)).toEqual([
      'base_of_a_cut_axis',
      'break_of_a_cut_axis',
    ]);
  });
});

it('below zero the axis is cut above, where zero would be', async () => {
  const plan = linePlan(
    [
      ['2023', '-101億'],
      ['2024', '-107億'],
    ],
    { zero: false },
  );
  const cut = (await drawn(plan)).others.filter((m) => m.name.endsWith('cut_axis'));
  expect(cut.map(({ y }) => y)).toEqual([0, 0]);
  expect(describeChart(plan)).toContain('目盛りは0から始まらない');
});

it('the line of the largest so far follows the values of the spec', async () => {
  const plan = stepsPlan([
    ['2023-03', '甲', '80億'],
    ['2023-09', '乙', '20億'],
    ['2024-06', '丙', '40億'],
  ]);
  const { others, scale } = await stock(await embedded(plan, tools), ({ rows }) => {
    Object.assign(rows?.[2] ?? {}, { y_low: 60e8, y_high: 60e8 });
  });
  const line = others.filter((m) => m.name === 'largest_so_far').map((m) => m.y);
  expect(line).toEqual([80e8, 80e8, 80e8].map(scale('y')));
});

describe.each(['line', 'area'] as const)('several courses (%s)', (preset) => {
  // Of areas the ends are sums.
  const ends = ['98億', '3億', '3億', '2億', '約2億', '3億', '3億', '3億'];
  const rows = ends.flatMap((end, i) => {
    const name = `事業者${'ABCDEFGH'.charAt(i)}`;
    const last = preset === 'area' ? end : `${98 + i}億`;
    return [
      ['2024', `${10 * (i + 1)}億`, name],
      ['2025', end.startsWith('約') ? `約${last.replace('約', '')}` : last, name],
    ] as const;
  });
  it('that end close to each other keep their names, and leave to the axis what it tells', async () => {
    const plan = { ...linePlan(rows), form: { type: 'preset', preset } as const };
    const { words } = await drawn(plan);
    for (const letter of 'ABCDEFGH') expect(words).toContain(`事業者${letter}`);
    expect(words).not.toContain('98');
    // “About” is said by words alone.
    expect(words).toContain(preset === 'area' ? '2' : '102');
  });
});

/** `columns`: up and down from zero by Vega's own scale, a missing step of time left free, each step named so that it cannot be taken for another. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { presets } from '../../src/charts/presets.ts';
import type { SceneMark } from '../../src/charts/read-scene.ts';
import type { LanguageName } from '../../src/languages/codes.ts';
import { channel, momentCells, presetPlan, quantityCells } from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

type Written = readonly (readonly [string, string])[];

async function drawn(rows: Written, language: LanguageName = 'en', time = true) {
  const cells = rows.map(([x, y]) => ({
    ...(time ? momentCells('x', x, language) : { x }),
    ...quantityCells('y', y, 'JPY', language),
  }));
  const channels = { x: channel('When'), y: channel('Balance', { type: 'quantity', unit: 'JPY' }) };
  const plan = presetPlan('columns', cells, channels, { language });
  const { value, diagnostics } = await drawPreset(plan, plan, presets.columns, tools);
  return { marks: value?.marks ?? [], codes: diagnostics.map((d) => d.code) };
}

function bodies(
  marks: readonly SceneMark[],
  row: number,
): (readonly [number, number, number, number])[] {
  return marks.flatMap((mark) =>
    mark.row === `rows:${row}` && mark.type === 'rect' && mark.box ? [mark.box] : [],
  );
}

/** What stands under the columns, in the order of the page. */
function written(marks: readonly SceneMark[]): string[] {
  return marks.flatMap(({ text, row }) => (text !== '' && row === '' ? [text] : []));
}

describe('a column', () => {
  const rows: Written = [
    ['A', '¥2 m'],
    ['B', '-¥1 m'],
    ['C', '¥0'],
    ['D', '>=¥1 m'],
    ['E', '<=-¥1 m'],
    ['F', '<=¥1 m'],
    ['G', '¥1 m..¥2 m'],
    ['H', 'est. ¥1 m'],
    ['I', 'undisclosed'],
    ['J', 'n/a'],
  ];
  let marks: readonly SceneMark[];
  let zero: number;
  let unit: number;
  beforeAll(async () => {
    const scene = await drawn(rows, 'en', false);
    expect(scene.codes).toEqual([]);
    ({ marks } = scene);
    const [box = [0, 0, 0, 0]] = bodies(marks, 0);
    zero = box[3];
    unit = (box[3] - box[1]) / 2;
  });
  const spanOf = (row: number): readonly [number, number] => {
    const boxes = bodies(marks, row);
    const [top, foot] = [Math.min(...boxes.map((b) => b[1])), Math.max(...boxes.map((b) => b[3]))];
    return [(zero - top) / unit, (zero - foot) / unit];
  };
  it.each([
    ['down from zero', 1, [0, -1]],
    ['up to a bound from above, fading to zero', 5, [1, 0]],
    ['a range from its low end to its high one', 6, [2, 0]],
    ['an estimate', 7, [1, 0]],
  ] as const)('%s', (_, row, [high, low]) => {
    const [top, foot] = spanOf(row);
    // Outlines are part of a mark's bounds.
    expect(Math.abs(top - high)).toBeLessThan(0.05);
    expect(Math.abs(foot - low)).toBeLessThan(0.05);
  });
  it('that is open goes on beyond its bound, away from zero', () => {
    expect(spanOf(3)[0] * unit).toBeCloseTo(unit + 72, 0);
    expect(spanOf(4)[1] * unit).toBeCloseTo(-unit - 72, 0);
  });
  it('of nothing is still to be seen', () => {
    const [top, foot] = spanOf(2);
    expect((top - foot) * unit).toBeCloseTo(3, 1);
  });
  it('that is not known is a slot with its word, and what does not apply a word alone', () => {
    expect(bodies(marks, 8)).toHaveLength(1);
    expect(bodies(marks, 9)).toHaveLength(0);
    const words = marks.flatMap((m) => (m.text === '' ? [] : [`${m.row} ${m.text}`]));
    expect(words).toContain('rows:8 undisclosed');
    expect(words).toContain('rows:9 n/a');
  });
});

describe('time', () => {
  const middleOf = (marks: readonly SceneMark[], row: number): number => {
    const [box = [NaN, 0, NaN, 0]] = bodies(marks, row);
    return (box[0] + box[2]) / 2;
  };
  it.each([
    ['month', ['2025-11', '2025-12', '2026-02']],
    ['quarter', ['2025-Q3', '2025-Q4', '2026-Q2']],
    ['fiscal year', ['FY2022', 'FY2023', 'FY2025']],
    ['year', ['2022', '2023', '2025']],
    ['week', ['2026-04-06..2026-04-12', '2026-04-13..2026-04-19', '2026-04-27..2026-05-03']],
    ['day', ['2026-04-06', '2026-04-07', '2026-04-09']],
  ])('leaves a missing %s free, whatever the order of the table', async (_, at) => {
    const [a = '', b = '', d = ''] = at;
    const { marks, codes } = await drawn([
      [d, '¥3 m'],
      [a, '¥1 m'],
      [b, '¥2 m'],
    ]);
    expect(codes).toEqual([]);
    const [x3, x1, x2] = [0, 1, 2].map((row) => middleOf(marks, row));
    expect(((x3 ?? 0) - (x2 ?? 0)) / ((x2 ?? 0) - (x1 ?? 0))).toBeCloseTo(2, 6);
  });
  it.each([
    ['dates without a step', ['2026-01-05', '2026-02-02', '2026-03-09', '2026-04-30']],
    ['dates far apart', ['2026-01-05', '2026-01-06', '2026-12-31']],
    ['a month and a year before', ['2025-01', '2026-01']],
    ['years far apart', ['FY2001', 'FY2002', 'FY2025']],
  ])('of %s has columns side by side, all named, and says so', async (_, at) => {
    const rows = at.toReversed().map((when): readonly [string, string] => [when, '¥1 m']);
    const { marks, codes } = await drawn(rows);
    expect(codes).toEqual([]);
    const middles = rows.map((_, row) => middleOf(marks, row)).reverse();
    const apart = middles.slice(1).map((x, i) => x - (middles[i] ?? NaN));
    for (const one of apart) expect(one).toBeCloseTo(apart[0] ?? NaN, 6);
    expect(apart[0]).toBeGreaterThan(0);
    const words = written(marks).join(' ');
    for (const when of at) expect(words).toContain(when.slice(0, 4));
    expect(words.endsWith('not to scale')).toBe(at.length > 2);
  });
  it.each([
    ['ends of months', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
    ['working days', ['2026-04-09', '2026-04-10', '2026-04-13', '2026-04-14']],
    ['halves', ['2025-H1', '2025-H2', '2026-H1']],
  ])('of %s is to scale, and says nothing', async (_, at) => {
    const { marks } = await drawn(at.map((when) => [when, '¥1 m']));
    expect(written(marks).join(' ')).not.toContain('scale');
  });
  it('gives a lone step its column', async () => {
    const { marks, codes } = await drawn([['2026-04', '¥1 m']]);
    expect(codes).toEqual([]);
    expect(bodies(marks, 0)).toHaveLength(1);
    expect(written(marks)).toEqual(['April 2026']);
  });
  const months = Array.from({ length: 14 }, (_, i): readonly [string, string] => [
    `${2025 + Math.floor((i + 10) / 12)}-${String(((i + 10) % 12) + 1).padStart(2, '0')}`,
    '¥1 m',
  ]);
  it.each([
    ['en', ['Nov', '2025', 'Dec', 'Jan', '2026', 'Feb']],
    ['ja', ['11月', '2025年', '12月', '1月', '2026年']],
    ['de', ['Nov', '2025', 'Dez', 'Jan', '2026', 'Feb']],
  ] as const)('names months in %s, with their year', async (language, first) => {
    const { marks } = await drawn(months, language);
    const words = written(marks).filter((w) => !w.includes('¥') && !/^0|\d+(万|億)/.test(w));
    expect(words.slice(0, first.length)).toEqual(first);
  });
  it('says that there are too many', async () => {
    const days = Array.from({ length: 120 }, (_, i): readonly [string, string] => [
      new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
      '¥1 m',
    ]);
    expect((await drawn(days)).codes).toContain('chart-too-many-rows');
  });
});

describe('where there is an axis', () => {
  const months = (figure: (month: number) => string): Written =>
    Array.from({ length: 12 }, (_, i) => [`2026-${String(i + 1).padStart(2, '0')}`, figure(i + 1)]);
  it('a rounded figure keeps its word, which no sign shows', async () => {
    const { marks, codes } = await drawn(
      months((month) => (month === 9 ? '~¥1,111 m' : `¥${1000 + ((month * 7) % 10) * 100} m`)),
    );
    expect(codes).toEqual([]);
    const words = marks.flatMap(({ text, row }) => (row === 'rows:8' && text !== '' ? [text] : []));
    expect(words).toContain('about');
  });
});

describe('a mark that is too small for the scale', () => {
  it('shows on which side of zero its value is', async () => {
    const { marks } = await drawn(
      [
        ['A', '¥12 m'],
        ['B', '¥1,000'],
        ['C', '-¥1,000'],
        ['D', '-¥12 m'],
      ],
      'en',
      false,
    );
    const zero = bodies(marks, 0)[0]?.[3] ?? NaN;
    const tips = (row: number): number[] =>
      bodies(marks, row).flatMap(([, top, , foot]) => [top - zero, foot - zero]);
    expect(Math.min(...tips(1))).toBeCloseTo(-3, 1);
    expect(Math.max(...tips(2))).toBeCloseTo(3, 1);
    expect(Math.min(...tips(2))).toBeGreaterThan(-1);
  });
});

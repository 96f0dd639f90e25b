/** Names of forty characters stand on two lines, on every preset; what has no place is said, and nothing is ever drawn over. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { nameLines } from '../../src/charts/wrap-text.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { formatTick } from '../../src/quantity/index.ts';
import {
  barsPlan,
  channel,
  dotsPlan,
  mapPlan,
  momentCells,
  presetPlan,
  quantityCells,
  stepsPlan,
} from './chart-plans.ts';
import { chartTools } from './tools.ts';

// The same inputs on every run; FACTDECK_SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101) });

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const long = '国立研究開発法人次世代大規模言語基盤モデル研究開発機構・産学官連携共同研究推進本部';
const other = '一般社団法人日本語大規模言語モデル評価基準策定および普及促進のための企業連合会議体';

const figure = channel('規模', { type: 'quantity', unit: 'parameter' });
const size = (as: string, written: string) => quantityCells(as, written, 'parameter', 'ja');
const lineRows = [
  { series: long, ...momentCells('x', '2024', 'ja'), ...size('y', '80億') },
  { series: long, ...momentCells('x', '2025', 'ja'), ...size('y', '100億') },
  { series: other, ...momentCells('x', '2024', 'ja'), ...size('y', '20億') },
  { series: other, ...momentCells('x', '2025', 'ja'), ...size('y', '30億') },
];
const time = { x: channel('年', { type: 'moment' }), y: figure, series: channel('組織') };
const pair = [{ y: long, ...size('x_0', '80億'), ...size('x_1', '90億') }];

const plans: readonly (readonly [string, ChartPlan])[] = [
  [
    'dots',
    dotsPlan(
      [
        [long, '', '1,000億'],
        [other, '', '130億'],
      ],
      { scale: 'log' },
    ),
  ],
  [
    'dots with second names',
    dotsPlan([
      [long, 'PLaMo-100B', '1,000億'],
      [other, '', '非公開'],
    ]),
  ],
  [
    'dots beside text',
    dotsPlan(
      [
        [long, '', '1,000億'],
        [other, '', '130億'],
      ],
      { width: 768 },
    ),
  ],
  [
    'bars',
    barsPlan([
      [long, '300億円以上'],
      [other, '20億円'],
    ]),
  ],
  [
    'steps',
    stepsPlan([
      ['2023-03', long, '36億'],
      ['2024-09', other, '100億'],
    ]),
  ],
  [
    'map',
    mapPlan([
      [long, '1,000億', '限定公開'],
      [other, '70億', '研究'],
    ]),
  ],
  ['line', presetPlan('line', lineRows, time)],
  [
    'grouped-dots',
    presetPlan('grouped-dots', pair, { x_0: figure, x_1: figure, y: channel('組織') }),
  ],
];

describe('a name of forty characters', () => {
  it('is what these are', () => {
    expect(Array.from(long).length).toBeGreaterThanOrEqual(40);
    expect(Array.from(other).length).toBeGreaterThanOrEqual(39);
  });

  it.each(plans)('stands on two lines on %s, whole and in nobody’s way', async (_, plan) => {
    const { value, diagnostics } = await drawChart(plan, tools);
    expect(diagnostics.map((d) => [d.code, d.args])).toEqual([]);
    const words = [...(value?.svg ?? '').matchAll(/<text[^>]*>([^<]*)</g)]
      .map((m) => m[1] ?? '')
      .join('');
    expect(words).toContain(long);
  });

  it('that still is too long is said, with how much', async () => {
    const { diagnostics } = await drawChart(dotsPlan([[long + other + long, '', '1億']]), tools);
    expect(diagnostics.map((d) => d.code)).toContain('chart-overflow');
  });

  it('is never broken so that a line begins with what must not begin one', () => {
    const character = fc.constantFrom(...Array.from('研究開発機構・、。ーっのとLM（）「」abc '));
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 60 }), (characters) => {
        const setting = { plan: { language: 'ja' }, measure: tools.measureText } as const;
        const text = characters.join('').trim();
        const lines = nameLines(text, 200, { size: 18, weight: 700 }, setting);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        if (lines[1] !== undefined) expect(lines[1]).not.toMatch(/^[、。ーっ）」・]/);
      }),
      { numRuns: 200 },
    );
  });
});

it('whatever the rows are, a chart is clean or says what has no place', async () => {
  const cell = fc.constantFrom(
    '1億',
    '70億',
    '約130億',
    '1,000億以上',
    '50億〜200億',
    '非公開',
    '該当なし',
    '推定30億',
  );
  const called = fc.constantFrom('甲', 'Preferred Networks', '東京科学大学', long, 'NTT');
  const row = fc.tuple(called, cell);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 7 }), async (rows) => {
      const plan = dotsPlan(
        rows.map(([name, x]) => [name, '', x] as const),
        { scale: 'log' },
      );
      const { diagnostics } = await drawChart(plan, tools);
      expect(diagnostics).toEqual([]);
      const placed = rows.map(
        ([name, x], i) => [name, x, stages[i % stages.length] ?? ''] as const,
      );
      const codes = (await drawChart(mapPlan(placed), tools)).diagnostics.map((d) => d.code);
      expect(codes.filter((code) => code !== 'label-no-place')).toEqual([]);
    }),
    { numRuns: 12, seed: 7 },
  );
});
const stages = ['研究', '限定公開', '個別展開', '本格展開'];

it.each(['ja', 'en'] as const)('ticks are worded as prose words figures (%s)', async (language) => {
  const rows = [
    ['甲', '', '1,000億'],
    ['乙', '', '10億'],
  ] as const;
  const { value } = await drawChart(dotsPlan(rows, { scale: 'log', language }), tools);
  for (const decade of [1e9, 1e10, 1e11])
    expect(value?.svg).toContain(`>${formatTick(decade, 'parameter', language)}<`);
});

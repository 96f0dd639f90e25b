/** What lies after the edition's month is a forecast, and nothing else; the edition's rule stands between the two, its words in the box. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { channel, momentCells, presetPlan, quantityCells, stepsPlan } from './chart-plans.ts';
import { embedded, stock } from './stock.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

function coursePlan(moments: readonly string[], now: string, width = 1168): ChartPlan {
  const rows = moments.map((at, i) => ({
    ...momentCells('x', at, 'en'),
    ...quantityCells('y', `${String(100 + i)}%`, 'percent', 'en'),
  }));
  const channels = {
    x: channel('Month', { type: 'moment' }),
    y: channel('Level', { type: 'quantity', unit: 'percent' }),
  };
  return presetPlan('line', rows, channels, { language: 'en', now, width });
}

interface Label {
  readonly text: string;
  readonly x: number;
}

/** What was drawn, from the spec that it leaves behind. */
async function drawnFrom(plan: ChartPlan) {
  const text = await embedded(plan, tools);
  const spec = JSON.parse(text) as {
    params: { name: string; value: unknown }[];
    datasets: { labels: Label[] };
    padding: { left: number };
  };
  const now = String(spec.params.find(({ name }) => name === 'now')?.value);
  return { ...(await stock(text)), now, labels: spec.datasets.labels, left: spec.padding.left };
}

const monthly = Array.from(
  { length: 60 },
  (_, i) => `${String(2021 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}-15`,
);

describe('a point', () => {
  it.each([
    // Point, edition, whether it lies ahead.
    ['2025-12-01', '2025-12-01', false],
    ['2025-12-15', '2025-12-01', false],
    ['2025-12-31', '2025-12-01', false],
    ['2025-12', '2025-12-01', false],
    ['2026-01-01', '2025-12-01', true],
    ['2026-01', '2025-12-01', true],
    ['2026-01-15', '2026-01-20', false],
    ['2026-02-01', '2026-01-20', true],
    ['2025-Q4', '2025-12-01', false],
    ['2026-Q1', '2025-12-01', true],
    ['2025', '2025-12-01', false],
  ])('of %s seen from %s is ahead: %s', async (at, now, ahead) => {
    const plan = coursePlan(['2025-08', '2025-09', at], now);
    const { bodies, labels } = await drawnFrom(plan);
    const hollow = bodies.at(-1)?.fill === tools.theme.surface;
    expect(hollow).toBe(ahead);
    const words = labels.map((label) => label.text);
    expect(words.includes('Forecast')).toBe(ahead);
    const { value, diagnostics } = await drawChart(plan, tools);
    expect(diagnostics).toEqual([]);
    expect(value?.alt.includes('orecast')).toBe(ahead);
  });
});

describe('the rule of the edition', () => {
  it.each([
    [['2026-07', '2026-08', '2026-09', '2026-10'], '2026-09-01'],
    [['2025-09-15', '2025-10-15', '2025-11-15', '2025-12-15', '2026-01-15'], '2025-12-01'],
    [['2025-11-30', '2025-12-31', '2026-01-31'], '2025-12-01'],
    [[...monthly, '2026-01'], '2025-12-01'],
  ])('stands right of the points of its own month (%#)', async (moments, now) => {
    const { bodies, others } = await drawnFrom(coursePlan(moments, now));
    const rule = others.find(({ name }) => name === 'now')?.x;
    const [ahead, past] = [true, false].map((is) =>
      bodies.filter(({ fill }) => (fill === tools.theme.surface) === is).map(({ x }) => x),
    );
    expect(rule).toBeGreaterThan(Math.max(...(past ?? [])));
    expect(rule).toBeLessThan(Math.min(...(ahead ?? []), Infinity));
  });

  it('stands at the beginning of a month that has no point', async () => {
    const { now, others, scale } = await drawnFrom(
      coursePlan(['2025-08', '2025-09', '2026-02'], '2025-12-01'),
    );
    expect(now).toBe('2025-12-01T00:00:00.000Z');
    const rule = others.find(({ name }) => name === 'now')?.x;
    expect(rule).toBeCloseTo(scale('x')(Date.UTC(2025, 11)), 6);
  });

  it('is not drawn where nothing lies ahead', async () => {
    const { now, others } = await drawnFrom(coursePlan(monthly, '2025-12-01'));
    expect(now).toBe('null');
    expect(others.map(({ name }) => name)).not.toContain('now');
  });

  it('is the same for the largest so far', async () => {
    const plan = stepsPlan(
      [
        ['2025-06', 'First', '10億'],
        ['2025-09', 'Second', '20億'],
        ['2026-01-20', 'Third', '30億'],
      ],
      { language: 'en' },
    );
    const { now, bodies, others } = await drawnFrom(plan);
    expect(now).toBe('2026-02-01T00:00:00.000Z');
    const rule = others.find(({ name }) => name === 'now')?.x;
    expect(rule).toBeGreaterThan(Math.max(...bodies.map(({ x }) => x)));
    const last = others.find(({ name }) => name === 'largest_until_now');
    expect((last?.x ?? NaN) + (last?.width ?? NaN)).toBeCloseTo((rule ?? NaN) + 2, 0);
  });
});

it.each([
  [[...monthly, '2026-01-15'], '2025-12-01', 1168],
  [[...monthly, '2026-01-15', '2026-03-31'], '2026-02-01', 560],
  [['2025-12-15', '2026-01-15', '2026-09'], '2025-12-01', 1168],
])('words beside the rule stay in the box', async (moments, now, width) => {
  const plan = coursePlan(moments, now, width);
  const { labels, left: edge } = await drawnFrom(plan);
  const style = { size: tools.theme.axisSize, weight: 700 } as const;
  for (const label of labels) {
    if (label.text !== 'Actual' && label.text !== 'Forecast') continue;
    const left = edge + label.x;
    expect(left).toBeGreaterThanOrEqual(0);
    const right = left + tools.measureText(label.text, style);
    expect(right).toBeLessThanOrEqual(plan.width);
  }
  const { diagnostics } = await drawChart(plan, tools);
  expect(diagnostics.filter((d) => d.code === 'chart-overflow')).toEqual([]);
});

it.each(['en', 'ja'] as const)(
  'the first month is in the box where the figures are narrow (%s)',
  async (language) => {
    const rows = ['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30'].map((at, i) => ({
      ...momentCells('x', at, language),
      ...quantityCells('y', String(3 + i), '', language),
    }));
    const channels = {
      x: channel('Month', { type: 'moment' }),
      y: channel('Level', { type: 'quantity', unit: '' }),
    };
    const plan = presetPlan('line', rows, channels, { language, now: '2026-11-01', width: 1168 });
    const { labels, left } = await drawnFrom(plan);
    const first = labels.find(
      ({ text }) => text === (language === 'en' ? 'July 2026' : '2026年7月'),
    );
    expect((first?.x ?? NaN) + left).toBeGreaterThanOrEqual(0);
    const { diagnostics } = await drawChart(plan, tools);
    expect(diagnostics).toEqual([]);
  },
);

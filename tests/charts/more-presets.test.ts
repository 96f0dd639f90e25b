/** waterfall, grouped-dots, heat and line: every kind of quantity is drawn or printed, told in words, and always the same. */
import type { LanguageName } from '../../src/languages/codes.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { textIn } from '../../src/charts/chart-row.ts';
import { flatRows } from '../../src/charts/columns.ts';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { layoutHeat } from '../../src/charts/layout-heat.ts';
import { layoutLine } from '../../src/charts/layout-line.ts';
import { layoutWaterfall } from '../../src/charts/layout-waterfall.ts';
import type { Layout } from '../../src/charts/layout.ts';
import { contrastOf } from '../../src/model/colour.ts';
import type { ChartCells, ChartPlan } from '../../src/model/plan.ts';
import { channel, momentCells, presetPlan, quantityCells, theme } from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

/** Every kind and flag that a cell can have. */
const kinds = [
  '100億',
  '約100億',
  '100億以上',
  '100億以下',
  '50億〜200億',
  '数十億',
  '推定100億',
  '推定50億〜200億',
  '非公開',
  '非公開(推定70億〜130億)',
  '該当なし',
] as const;

const figure = channel('規模', { type: 'quantity', unit: 'parameter' });
const name = channel('名前');
const cells = (as: string, written: string, language: LanguageName): ChartCells =>
  quantityCells(as, written, 'parameter', language);

/** Levels as plan gives them: `from` to `to`, null where open. */
function levels(
  total: boolean,
  from: readonly (number | null)[],
  to: readonly (number | null)[],
): ChartCells {
  const [from_low = null, from_high = null] = from;
  const [to_low = null, to_high = null] = to;
  return {
    total: { type: 'flag', on: total },
    from: { type: 'level', low: from_low, high: from_high },
    to: { type: 'level', low: to_low, high: to_high },
  };
}

function waterfallPlan(written: string, language: LanguageName): ChartPlan {
  const step = cells('x', written, language);
  const ends = step.x?.type === 'quantity' ? [step.x.low, step.x.high] : [];
  const to = ends.map((end) => (end === null ? null : 3e10 + end));
  const rows = [
    { y: '始め', ...cells('x', '300億', language), ...levels(true, [0, 0], [3e10, 3e10]) },
    { y: '増分', ...step, ...levels(false, [3e10, 3e10], to) },
  ];
  return presetPlan('waterfall', rows, { x: figure, y: name }, { language });
}

function groupedPlan(written: string, language: LanguageName): ChartPlan {
  const rows = [
    { y: '甲', ...cells('x_0', '80億', language), ...cells('x_1', written, language) },
    { y: '乙', ...cells('x_0', written, language), ...cells('x_1', '120億', language) },
  ];
  return presetPlan('grouped-dots', rows, { x_0: figure, x_1: figure, y: name }, { language });
}

function heatPlan(written: string, language: LanguageName): ChartPlan {
  const rows = [
    { x: '左', y: '上', ...cells('value', '80億', language) },
    { x: '右', y: '上', ...cells('value', written, language) },
    { x: '左', y: '下', ...cells('value', '200億', language) },
  ];
  return presetPlan('heat', rows, { x: name, y: name, value: figure }, { language });
}

function linePlan(written: string, language: LanguageName): ChartPlan {
  const rows = [
    { ...momentCells('x', '2024', language), ...cells('y', '80億', language) },
    { ...momentCells('x', '2025', language), ...cells('y', written, language) },
    { ...momentCells('x', '2027', language), ...cells('y', written, language) },
  ];
  return presetPlan(
    'line',
    rows,
    { x: channel('年', { type: 'moment' }), y: figure },
    { language },
  );
}

const plans = {
  waterfall: waterfallPlan,
  'grouped-dots': groupedPlan,
  heat: heatPlan,
  line: linePlan,
};

describe.each(Object.entries(plans))('%s', (_, planOf) => {
  it.each(kinds)('draws %s with a mark or a printed sign, and tells it', async (kind) => {
    for (const language of ['ja', 'en'] as const) {
      const plan = planOf(kind, language);
      const first = await drawChart(plan, tools);
      expect(first.diagnostics).toEqual([]);
      const word = kind === '該当なし' ? (language === 'ja' ? '該当なし' : 'n/a') : undefined;
      if (word !== undefined) expect(first.value?.svg.toLowerCase()).toContain(word);
      expect(first.value?.alt).not.toMatch(/undefined|null|NaN/);
      expect(first.value?.svg).not.toMatch(/undefined|NaN/);
      expect((await drawChart(plan, tools)).value?.svg).toBe(first.value?.svg);
    }
  });
});

function laidOut(plan: ChartPlan, layout: typeof layoutHeat): Layout {
  const rows = flatRows(plan).map((row) => ({ ...row, _row: textIn(row, 'key') }));
  return layout({ plan, rows, theme, measure: tools.measureText });
}

describe('a waterfall', () => {
  it('begins each step where the one before ended', () => {
    const { data } = laidOut(waterfallPlan('100億', 'ja'), layoutWaterfall);
    const [start, step] = data.rects ?? [];
    expect(step?.x).toBeCloseTo(Number(start?.x2), 6);
    expect(Number(step?.x2) / Number(start?.x2)).toBeCloseTo(4 / 3, 6);
  });

  it('draws a range solid as far as it is sure, and light for the rest', () => {
    const { data } = laidOut(waterfallPlan('50億〜200億', 'ja'), layoutWaterfall);
    const bars = (data.rects ?? []).filter((rect) => rect._row === 'k1');
    expect(bars.map((bar) => [bar.fill, bar.line])).toEqual([
      [`${theme.neutral}59`, 1.6],
      [theme.neutral, 0],
    ]);
    expect(Number(bars[0]?.x2)).toBeGreaterThan(Number(bars[1]?.x2));
  });

  it('never draws an undisclosed step as a solid bar', () => {
    const { data } = laidOut(waterfallPlan('非公開', 'ja'), layoutWaterfall);
    const fills = (data.rects ?? []).filter((rect) => rect._row === 'k1').map((rect) => rect.fill);
    expect(fills).not.toContain(theme.neutral);
  });
});

describe('a matrix', () => {
  it('prints a gap where no row is, and reads its figures on every shade', () => {
    const { data } = laidOut(heatPlan('150億', 'ja'), layoutHeat);
    expect(data.labels?.map((label) => label.text)).toContain('—');
    const isColour = (value: unknown): value is string => /^#[0-9a-f]{6}$/.test(String(value));
    const pairs = (data.rects ?? []).flatMap(({ fill, _row }) =>
      (data.labels ?? []).flatMap((label) =>
        _row !== '' && label._row === _row && isColour(fill) && isColour(label.color)
          ? [contrastOf(label.color, fill)]
          : [],
      ),
    );
    expect(pairs.length).toBeGreaterThan(2);
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('a line', () => {
  it('is dashed where it leads into what lies ahead, and only there', () => {
    const { data } = laidOut(linePlan('100億', 'ja'), layoutLine);
    expect(data.rules?.map((rule) => rule.dash)).toEqual([null, [7, 5]]);
    expect(data.labels?.map((label) => label.text)).toEqual(
      expect.arrayContaining(['実績', '予測']),
    );
  });

  it('has a gap where nothing was disclosed, and no middle in a range', () => {
    for (const kind of ['非公開', '50億〜200億'])
      expect(laidOut(linePlan(kind, 'ja'), layoutLine).data.rules).toEqual([]);
  });
});

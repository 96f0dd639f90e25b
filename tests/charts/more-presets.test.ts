/** waterfall, grouped-dots, heat and line: every kind of quantity is drawn or printed, told in words, and always the same. */
import type { LanguageName } from '../../src/languages/codes.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import type { ChartCells, ChartPlan } from '../../src/model/plan.ts';
import { channel, momentCells, presetPlan, quantityCells, waterfallPlan } from './chart-plans.ts';
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

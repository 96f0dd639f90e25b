/** A slide's charts → the panel that key `d` opens: the same rows as tables, in the same words. */
import type { SlidePlan } from '../model/plan.ts';
import { renderDataTable } from './data-table.ts';

const words = {
  ja: { title: '図のデータ', close: '閉じる' },
  en: { title: 'Data behind the chart', close: 'Close' },
} as const;

/** '' for a slide without a chart. */
export function renderChartData({ chart, secondChart, language }: SlidePlan): string {
  const tables = [chart, secondChart].flatMap((plan) =>
    plan ? [renderDataTable(plan, plan.caption)] : [],
  );
  if (tables.length === 0) return '';
  const { title, close } = words[language];
  return `<div class="figures-head"><h2>${title}</h2><button type="button" class="figures-close">${close}</button></div>${tables.join('\n')}`;
}

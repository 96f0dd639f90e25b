/** A slide's charts → the panel that key `d` opens: the same rows as tables, in the same words. */
import { languageOf } from '../languages/index.ts';
import type { SlidePlan } from '../model/plan.ts';
import { dataTableWords, renderDataTable } from './data-table.ts';

/** '' for a slide without a chart. */
export function renderChartData({ chart, secondChart, language }: SlidePlan): string {
  const tables = [chart, secondChart].flatMap((plan) =>
    plan ? [renderDataTable(plan, plan.caption)] : [],
  );
  if (tables.length === 0) return '';
  const { documents, screen } = languageOf(language);
  return `<div class="figures-head"><h2>${documents.chartData}</h2><button type="button" class="figures-close">${screen.close}</button></div>${tables.join('\n')}`;
}

/** All that the panel says. */
export function chartDataWords({ chart, secondChart, language }: SlidePlan): string {
  const tables = [chart, secondChart].flatMap((plan) =>
    plan ? [dataTableWords(plan, plan.caption)] : [],
  );
  if (tables.length === 0) return '';
  const { documents, screen } = languageOf(language);
  return documents.chartData + screen.close + tables.join('');
}

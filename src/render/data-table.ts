/** A chart's named data → an HTML table of the same rows in the same words: behind key `d`, in the reading view, and in the handout. */
import { languageOf } from '../languages/index.ts';
import { nameOf } from '../model/cell-name.ts';
import { presetTraits } from '../model/charts.ts';
import { oneLine } from '../model/one-line.ts';
import type { ChannelPlan, ChartPlan } from '../model/plan.ts';
import { escapeHtml } from './escape-html.ts';

/** @param caption '' where the page says itself what it is */
export function renderDataTable(plan: ChartPlan, caption: string): string {
  return tablesOf(plan)
    .map((table) => renderTable(table, caption))
    .join('\n');
}

/** All that the tables say. */
export function dataTableWords(plan: ChartPlan, caption: string): string {
  const words = tablesOf(plan).flatMap(({ columns, rows }) => [
    ...columns.map((c) => c.head),
    ...rows.flat(),
  ]);
  return caption + words.join('');
}

interface DataTable {
  readonly columns: readonly { readonly head: string; readonly channel: ChannelPlan }[];
  readonly rows: readonly (readonly string[])[];
}

function tablesOf(plan: ChartPlan): DataTable[] {
  const first = plan.form.type === 'preset' ? presetTraits(plan.form.preset).name : '';
  const names = Object.keys(plan.channels).sort(
    (a, b) => Number(b === first) - Number(a === first),
  );
  const { slides, writing } = languageOf(plan.language);
  const estimated = writing.parenthesis([slides.estimated]);
  return Object.values(plan.data).map((rows) => {
    const columns = names.flatMap((name) => {
      const channel = plan.channels[name];
      if (!channel || rows.every((row) => nameOf(row.cells[name]) === '')) return [];
      return [{ name, channel, head: channel.title + (channel.estimated ? estimated : '') }];
    });
    return {
      columns,
      rows: rows.map((row) => columns.map(({ name }) => oneLine(nameOf(row.cells[name])))),
    };
  });
}

function renderTable({ columns, rows }: DataTable, caption: string): string {
  const head = columns.map(
    ({ channel, head: title }) => `<th scope="col"${alignment(channel)}>${escapeHtml(title)}</th>`,
  );
  const body = rows.map((texts) => {
    const cells = columns.map(({ channel }, i) => {
      const text = escapeHtml(texts[i] ?? '');
      return i === 0
        ? `<th scope="row"${alignment(channel)}>${text}</th>`
        : `<td${alignment(channel)}>${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const captioned = caption === '' ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  return `<table class="data">${captioned}<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function alignment(channel: ChannelPlan): string {
  if (channel.unit === 'label') return '';
  return ['quantity', 'number', 'integer'].includes(channel.type) ? ' class="right"' : '';
}

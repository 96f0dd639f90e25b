/** A chart's named data → an HTML table of the same rows in the same words: behind key `d`, in the reading view, and in the handout. */
import { languageOf } from '../languages/index.ts';
import { presetTraits } from '../model/charts.ts';
import { oneLine } from '../model/one-line.ts';
import type { ChannelPlan, ChartPlan, ChartRow } from '../model/plan.ts';
import { escapeHtml } from './escape-html.ts';

/** @param caption '' where the page says itself what it is */
export function renderDataTable(plan: ChartPlan, caption: string): string {
  const first = plan.form.type === 'preset' ? presetTraits(plan.form.preset).name : '';
  const names = Object.keys(plan.channels).sort(
    (a, b) => Number(b === first) - Number(a === first),
  );
  return Object.values(plan.data)
    .map((rows) => tableOf(plan, names, rows, caption))
    .join('\n');
}

function tableOf(
  plan: ChartPlan,
  names: readonly string[],
  rows: readonly ChartRow[],
  caption: string,
): string {
  const columns = names.flatMap((name) => {
    const channel = plan.channels[name];
    return channel && rows.some((row) => textOf(row, name) !== '') ? [{ name, channel }] : [];
  });
  const { slides, writing } = languageOf(plan.language);
  const estimated = writing.parenthesis([slides.estimated]);
  const head = columns.map(
    ({ channel }) =>
      `<th scope="col"${alignment(channel)}>${escapeHtml(channel.title)}${channel.estimated ? estimated : ''}</th>`,
  );
  const body = rows.map((row) => {
    const cells = columns.map(({ name, channel }, i) => {
      const text = escapeHtml(oneLine(textOf(row, name)));
      return i === 0
        ? `<th scope="row"${alignment(channel)}>${text}</th>`
        : `<td${alignment(channel)}>${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const captioned = caption === '' ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  return `<table class="data">${captioned}<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

/** As it is worded at the mark: figures and moments have a text, categories a label. */
function textOf(row: ChartRow, name: string): string {
  return String(row[`${name}_text`] ?? row[`${name}_label`] ?? row[name] ?? '');
}

function alignment(channel: ChannelPlan): string {
  if (channel.unit === 'label') return '';
  return ['quantity', 'number', 'integer'].includes(channel.type) ? ' class="right"' : '';
}

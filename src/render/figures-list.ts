/** A slide's figures → the list that key `i` shows: value, kind, source with its place, as of when; of a measure, how it was computed. */
import type { FigureRow } from '../model/views.ts';
import { escapeHtml } from './escape-html.ts';

const words = {
  ja: {
    title: 'このスライドの数値',
    heads: ['数値', '値', '種類', '出典・計算', '時点'],
    before: (was: string) => `（前の版：${was}）`,
    none: 'このスライドに数値はありません。',
    close: '閉じる',
  },
  en: {
    title: 'Figures on this slide',
    heads: ['Figure', 'Value', 'Kind', 'Source or how computed', 'As of'],
    before: (was: string) => ` (before: ${was})`,
    none: 'This slide holds no figures.',
    close: 'Close',
  },
} as const;

export function renderFiguresList(figures: readonly FigureRow[], language: 'ja' | 'en'): string {
  const { title, heads, none, close, before } = words[language];
  const head = `<div class="figures-head"><h2>${title}</h2><button type="button" class="figures-close">${close}</button></div>`;
  if (figures.length === 0) return `${head}<p>${none}</p>`;
  const rows = figures.map(
    ({ label, text, kind, document, where, asOf, fact, was }) =>
      `<tr data-fact="${escapeHtml(fact)}"><th scope="row">${escapeHtml(label)}</th>${[
        was === '' ? text : `${text}${before(was)}`,
        kind,
        `${document} ${where}`.trim(),
        asOf,
      ]
        .map((cell) => `<td>${escapeHtml(cell)}</td>`)
        .join('')}</tr>`,
  );
  return `${head}<table><thead><tr>${heads
    .map((h) => `<th scope="col">${h}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

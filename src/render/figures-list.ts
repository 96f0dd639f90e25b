/** A slide's figures → the list that key `i` shows: value, kind, source with its place, as of when; of a measure, how it was computed. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { figureRowView, type FigureRow } from '../model/frame-views.ts';
import { escapeHtml } from './escape-html.ts';
import { wordsOf } from './view-schema.ts';

export function renderFiguresList(figures: readonly FigureRow[], language: LanguageName): string {
  const { documents, screen } = languageOf(language);
  const { title, heads, none, before } = documents.figures;
  const head = `<div class="figures-head"><h2>${title}</h2><button type="button" class="figures-close">${screen.close}</button></div>`;
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

/** All that the list says. */
export function figuresListWords(figures: readonly FigureRow[], language: LanguageName): string {
  const { documents, screen } = languageOf(language);
  const { title, heads, none, before } = documents.figures;
  const rows = figures.map((f) => wordsOf(figureRowView, f) + (f.was === '' ? '' : before('')));
  return title + screen.close + (figures.length === 0 ? none : heads.join('') + rows.join(''));
}

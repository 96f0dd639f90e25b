/** Rows of an erratum → its pages, in the deck's own look. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { SlideHtml } from '../model/pages.ts';
import { escapeHtml } from './escape-html.ts';

export interface ErrataRow {
  readonly page: number;
  readonly what: string;
  readonly wrong: string;
  readonly right: string;
}

/** What it is of, what was wrong, what is right. */
const cellClasses = ['', ' class="quiet"', ' class="strong"'];

/** Of the width, in percent: the page’s number, what it is of, what was wrong, what is right. */
const widths = [8, 32, 30, 30];
const cols = widths.map((width) => `<col style="width:${String(width)}%">`).join('');

/** What a page holds, so that rows of two lines still fit. */
const perPage = 7;

export function renderErrata(
  rows: readonly ErrataRow[],
  deck: {
    readonly title: string;
    readonly language: LanguageName;
    readonly edition: string;
    readonly before: string;
  },
): SlideHtml[] {
  const { title, of, heads, heading, gone } = languageOf(deck.language).documents.errata;
  const count = Math.max(1, Math.ceil(rows.length / perPage));
  const lines = rows.map((row) => [
    String(row.page),
    row.what === '' ? heading : row.what,
    row.wrong,
    row.right === '' ? gone : row.right,
  ]);
  const told = [title, of(deck.before), ...heads, deck.title, deck.edition];
  return Array.from({ length: count }, (_, i): SlideHtml => {
    const shown = lines.slice(i * perPage, (i + 1) * perPage);
    const body = shown.map(
      ([page = '', ...cells]) =>
        `<tr><th scope="row">${page}</th>${cells
          .map((cell, i) => `<td${cellClasses[i] ?? ''}>${escapeHtml(cell)}</td>`)
          .join('')}</tr>`,
    );
    const head = heads.map((h) => `<th scope="col">${h}</th>`).join('');
    return {
      id: `errata-${String(i + 1)}`,
      title,
      section: '',
      notes: '',
      figures: '',
      data: '',
      specs: [],
      words: { slide: [...told, ...shown.flat()].join(''), notes: '', lists: '' },
      html: `<div class="slide errata">
<header class="head"><p class="kicker quiet as-kicker">${escapeHtml(of(deck.before))}</p><h1 class="title as-title">${title}</h1></header>
<div class="body"><table class="as-table"><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>
<footer class="foot quiet as-footer"><span>${escapeHtml(deck.title)}</span><span>${escapeHtml(deck.edition)}</span><span>${String(i + 1)} / ${String(count)}</span></footer>
</div>`,
    };
  });
}

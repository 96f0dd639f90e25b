/** A slide's figures → where each was seen and as of when, or how it was computed: one line where all are alike, else a table. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { FigureRow, Footer } from '../model/frame-views.ts';
import { escapeHtml } from './escape-html.ts';

/** @param footer tells the sources of a slide that shows words alone */
export function renderSources(
  figures: readonly FigureRow[],
  footer: Pick<Footer, 'allSources' | 'asOf'>,
  language: LanguageName,
): string {
  const { documents: words, writing } = languageOf(language);
  const { title, heads, places, comma } = words.sources;
  const changes = renderChanges(figures, language);
  const groups = new Map<string, FigureRow[]>();
  for (const row of figures) {
    const key = `${row.document}\n${row.where}\n${row.asOf}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const [one, ...others] = groups.values();
  if (!one || others.length === 0) {
    const { document, where, asOf } = one?.[0] ?? {
      document: '',
      where: footer.allSources,
      asOf: footer.asOf,
    };
    const source = `${document} ${where}`.trim();
    const told = asOf === '' ? source : source + writing.parenthesis([asOf]);
    return told === ''
      ? changes
      : `<section class="more"><h2>${title}</h2><p>${escapeHtml(told)}</p></section>${changes}`;
  }
  // One document for all is told once, above their places in it.
  const documents = new Set(figures.map((f) => f.document).filter((d) => d !== ''));
  const [only = ''] = documents.size === 1 ? documents : [];
  const rows = [one, ...others].map((group) => {
    const { document = '', where = '', asOf = '' } = group[0] ?? {};
    const source = document === only ? where : `${document} ${where}`.trim();
    const told = group.map(({ label, text }) => `${label} ${text}`.trim()).join(comma);
    const cells = [asOf, told].map((c) => `<td>${escapeHtml(c)}</td>`);
    return `<tr><th scope="row">${escapeHtml(source)}</th>${cells.join('')}</tr>`;
  });
  const [first, ...rest] = heads;
  const head = [only === '' ? first : places, ...rest].map((h) => `<th scope="col">${h}</th>`);
  const caption = only === '' ? '' : `<caption>${escapeHtml(only)}</caption>`;
  return `<section class="more sources-of"><h2>${title}</h2><table>${caption}<thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></section>${changes}`;
}

/** For those who hold the last edition: what stood there. */
function renderChanges(figures: readonly FigureRow[], language: LanguageName): string {
  const changed = figures.filter((f) => f.was !== '');
  if (changed.length === 0) return '';
  const { documents, writing } = languageOf(language);
  const lines = changed.map(
    (f) => `<p>${escapeHtml(`${f.label}${writing.colon}${f.was} → ${f.text}`)}</p>`,
  );
  return `<section class="more"><h2>${documents.sources.changed}</h2>${lines.join('')}</section>`;
}

/** All that they say, and a little more: which of it, `renderSources` decides. */
export function sourcesWords(
  figures: readonly FigureRow[],
  { allSources, asOf }: Pick<Footer, 'allSources' | 'asOf'>,
  language: LanguageName,
): string {
  const { documents, writing } = languageOf(language);
  const { title, heads, places, comma, changed } = documents.sources;
  const isChanged = figures.some((f) => f.was !== '');
  return [
    ...[title, ...heads, places, comma, writing.parenthesis([asOf]), allSources],
    ...(isChanged ? [changed, writing.colon, ' → '] : []),
    ...figures.flatMap((f) => [f.document, f.where, f.asOf, f.label, f.text, f.was]),
  ].join('');
}

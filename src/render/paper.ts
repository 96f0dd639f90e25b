/** What documents on paper share: sheets, running head, `page n / N`, and contents whose page numbers the printer fills in. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { PaperDocument } from '../model/pages.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlTag } from './html-tag.ts';

export interface Sheet {
  readonly paper: 'A4' | 'Letter';
  readonly orientation: 'portrait' | 'landscape';
}

/** In millimetres; the margins hold the running head and the page number. */
export const margins = { side: 15, top: 20, bottom: 18 } as const;

const papers = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

/** The room between the margins, in millimetres. */
export function roomOf({ paper, orientation }: Sheet): { width: number; height: number } {
  const [short, long] = papers[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return { width: width - 2 * margins.side, height: height - margins.top - margins.bottom };
}

/** CSS pixels of so many millimetres. */
export function pixels(millimetres: number): number {
  return (millimetres / 25.4) * 96;
}

/** @param head left and right end of the running head; '' for nothing */
export function paperCss(sheet: Sheet, head: readonly [string, string]): string {
  const quoted = (text: string): string =>
    `"${text.replace(/["\\\n<]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`;
  const box = 'font: 400 8pt/1.3 var(--font), sans-serif; color: #595959;';
  return `
@page { size: ${sheet.paper} ${sheet.orientation}; margin: ${String(margins.top)}mm ${String(margins.side)}mm ${String(margins.bottom)}mm;
  @top-left { content: ${quoted(head[0])}; ${box} }
  @top-right { content: ${quoted(head[1])}; ${box} font-weight: 700; }
  @bottom-right { content: counter(page) " / " counter(pages); ${box} }
}
html, body { margin: 0; background: #fff; color: #1a1a1a; }
body { font: 400 10pt/1.65 var(--font), sans-serif; text-align: left; font-variant-numeric: tabular-nums; print-color-adjust: exact; }
:is(.full-width, .full-width *) { line-break: strict; word-break: auto-phrase; text-autospace: ideograph-alpha; text-spacing-trim: trim-start; }
.cover-page { box-sizing: border-box; height: ${String(roomOf(sheet).height)}mm; padding-top: 52mm; break-after: page; }
.cover-page h1 { margin: 0; padding-top: 8mm; border-top: 1.2mm solid var(--accent); font-size: 26pt; line-height: 1.35; text-wrap: balance; }
.cover-page p { margin: 4mm 0 0; font-size: 12pt; }
.cover-page .over { margin: 0 0 4mm; color: #595959; }
.cover-page .mark, .warning { display: inline-block; padding: 1mm 3mm; border: 0.5mm solid currentcolor; font-weight: 700; }
.contents { break-after: page;${sheet.orientation === 'landscape' ? ' columns: 2; column-gap: 12mm;' : ''} }
.contents h2 { column-span: all; }
.contents h2 { margin: 0 0 4mm; font-size: 16pt; }
.contents h3 { margin: 3mm 0 1mm; font-size: 10pt; color: #595959; break-after: avoid; }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents li { display: flex; gap: 6mm; padding: 0.35mm 0; line-height: 1.35; border-bottom: 0.2mm solid #d9d9d9; break-inside: avoid; }
.contents a { flex: 1; color: inherit; text-decoration: none; text-wrap: pretty; }
`;
}

export function renderContents(entries: PaperDocument['entries'], language: LanguageName): string {
  const groups: { section: string; items: string[] }[] = [];
  // A slide that goes on over further pages is listed once.
  const listed = entries.filter(({ title }, i) => title !== entries[i - 1]?.title);
  for (const { anchor, title, section } of listed) {
    const item = `<li><a href="#${anchor}">${escapeHtml(title)}</a><span data-page-of="${anchor}"></span></li>`;
    const last = groups.at(-1);
    if (last?.section === section) last.items.push(item);
    else groups.push({ section, items: [item] });
  }
  const lists = groups.map(
    ({ section, items }) =>
      `${section === '' ? '' : `<h3>${escapeHtml(section)}</h3>`}<ol>${items.join('\n')}</ol>`,
  );
  return `<nav class="contents"><h2>${languageOf(language).documents.contents}</h2>\n${lists.join('\n')}\n</nav>`;
}

/** One document that fetches nothing. */
export function paperHtml(
  language: LanguageName,
  title: string,
  styles: readonly string[],
  body: string,
): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  return `<!doctype html>
${htmlTag(language)}
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
${styles.map((css) => `<style>${css}</style>`).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}

/** DeckPlan + drawn slides → handout.pdf's document: cover, contents, then each slide with what a reader needs who was not in the room. */
import { languageOf } from '../languages/index.ts';
import { outputFormats } from '../model/formats.ts';
import type { PageSize } from '../model/page.ts';
import type { PaperDocument, SlideHtml } from '../model/pages.ts';
import type { DeckPlan, SlidePlan } from '../model/plan.ts';
import { dataTableWords, renderDataTable } from './data-table.ts';
import { linksTo } from './documents.ts';
import { escapeHtml } from './escape-html.ts';
import { paperCss, paperHtml, pixels, renderContents, roomOf } from './paper.ts';
import { renderPlain } from './render-slides.ts';
import { renderSources, sourcesWords } from './slide-sources.ts';

/** Slides a sheet: columns and rows, and where the lines for notes go. */
const grids = {
  portrait: { '2up': [1, 2, 'none'], '3up': [1, 3, 'beside'], '6up': [2, 3, 'none'] },
  landscape: { '2up': [2, 1, 'under'], '3up': [3, 1, 'under'], '6up': [3, 2, 'none'] },
} as const;

/** @param styles variables of the handout's theme, rules of the layouts, fonts */
export function renderHandout(
  plan: DeckPlan,
  slides: readonly SlideHtml[],
  styles: readonly string[],
): PaperDocument {
  const { handout: settings, language } = plan;
  const { code, documents, writing } = languageOf(language);
  const shown = shownIn(plan, slides);
  const entries = shown.map(({ drawn }) => ({
    anchor: `on-${drawn.id}`,
    title: drawn.title,
    section: drawn.section,
  }));
  const pages =
    settings.pages === 'slide-and-text'
      ? shown.map(({ slide, drawn }) => renderPage(plan, slide, drawn))
      : renderSheets(
          plan,
          settings.pages,
          shown.map((s) => s.drawn),
        );
  const head = plan.shortTitle + writing.gap + plan.edition.text;
  const css = paperCss(settings, [head, settings.classification ?? '']) + handoutCss;
  const support = plan.support === '' ? '' : `<p class="support">${escapeHtml(plan.support)}</p>`;
  const body = [renderCover(plan), renderContents(entries, language), ...pages, support].join('\n');
  return {
    file: outputFormats.handout.file,
    html: paperHtml(language, plan.title, [...styles, css], body),
    entries,
    attachments: [],
    info: {
      title: `${plan.title} ${documents.handout}`,
      author: plan.author,
      subject: plan.edition.text,
      keywords: plan.keywords,
      language: code,
    },
  };
}

/** All that the handout says: what its fonts must hold. */
export function handoutWords(plan: DeckPlan, slides: readonly SlideHtml[]): string {
  const { language, handout, title, shortTitle, edition, author } = plan;
  const { documents, writing } = languageOf(language);
  const pages = shownIn(plan, slides).map(({ slide, drawn }) => {
    const face = drawn.title + drawn.section + drawn.words.slide;
    return handout.pages === 'slide-and-text' ? face + besideWords(slide) : face;
  });
  const cover = slides.find((_, i) => plan.slides[i]?.layout === 'cover')?.words.slide ?? '';
  const own = [title, shortTitle, edition.text, author, handout.classification ?? ''].concat(
    writing.gap,
    plan.support,
  );
  return [...own, cover, documents.handout, documents.contents, ...pages].join('');
}

/** What stands below a slide, or beside it. */
function besideWords(slide: SlidePlan): string {
  const charts = [slide.chart, slide.secondChart].flatMap((chart) => chart ?? []);
  const tables = charts.map((chart) => dataTableWords(chart, chart.caption));
  return [
    slide.handout?.plain ?? '',
    ...(tables.length > 0 ? [languageOf(slide.language).documents.chartData] : []),
    ...tables,
    sourcesWords(slide.figures, slide.footer, slide.language),
  ].join('');
}

/** The slides that get a page. */
function shownIn(
  { slides, handout }: DeckPlan,
  drawn: readonly SlideHtml[],
): { slide: SlidePlan; drawn: SlideHtml }[] {
  return slides.flatMap((slide, i) => {
    const own = drawn[i];
    return own && hasPage(slide, handout.pages) ? [{ slide, drawn: own }] : [];
  });
}

/** Cover, agenda and dividers are told by the handout's own cover and contents, unless they have a text for the reader. */
function hasPage({ layout, handout }: SlidePlan, pages: string): boolean {
  const told = layout === 'cover' || layout === 'agenda' || layout === 'section';
  return pages !== 'slide-and-text' || !told || handout !== null;
}

function renderCover({ slides, title, edition, author, handout, language }: DeckPlan): string {
  const cover = slides.find((s) => s.layout === 'cover');
  const view = cover?.layout === 'cover' ? cover.view : undefined;
  const line = (text: string): string => (text === '' ? '' : `<p>${escapeHtml(text)}</p>`);
  const mark = handout.classification ?? '';
  const { documents, writing } = languageOf(language);
  const over = [view?.kicker?.plain ?? '', documents.handout]
    .filter((w) => w !== '')
    .join(writing.gap);
  return `<section class="cover-page">
<p class="over">${escapeHtml(over)}</p>
<h1>${escapeHtml(title)}</h1>
${line(view?.subtitle?.plain ?? '')}
<p><strong>${escapeHtml(edition.text)}</strong></p>
${line(author)}
${mark === '' ? '' : `<p><span class="mark">${escapeHtml(mark)}</span></p>`}
</section>`;
}

function renderPage(plan: DeckPlan, slide: SlidePlan, drawn: SlideHtml): string {
  const { language, handout } = plan;
  const beside = handout.orientation === 'landscape';
  const { width } = roomOf(handout);
  const charts = [slide.chart, slide.secondChart].flatMap((chart) => chart ?? []);
  const tables = charts.map((chart) => renderDataTable(chart, chart.caption));
  const text = slide.handout ? renderPlain(slide.handout) : '';
  return `<article class="reader-page${beside ? ' text-beside' : ''}" id="on-${drawn.id}">
${frame(plan.page, drawn, beside ? width * 0.6 : width)}
<div class="reader">${text}</div>
${tables.length === 0 ? '' : `<section class="more"><h2>${languageOf(language).documents.chartData}</h2>\n${tables.join('\n')}</section>`}
${renderSources(slide.figures, slide.footer, language)}
</article>`;
}

function renderSheets(
  plan: DeckPlan,
  pages: '2up' | '3up' | '6up',
  slides: readonly SlideHtml[],
): string[] {
  const [columns, rows, lines] = grids[plan.handout.orientation][pages];
  const room = roomOf(plan.handout);
  const gap = 6;
  const cell = (room.width - gap * (columns - 1)) / columns;
  const left = room.height - 2 - (plan.support === '' ? 0 : supportHeight);
  const height = (left - gap * (rows - 1)) / rows;
  const ratio = plan.page.height / plan.page.width;
  const wanted = lines === 'beside' ? cell * 0.56 : cell;
  const width = Math.min(wanted, height / ratio);
  const free = lines === 'beside' ? height : height - width * ratio;
  const count = lines === 'none' ? 0 : Math.floor(free / 9) - 1;
  const ruled = `<div class="lines" aria-hidden="true">${'<i></i>'.repeat(Math.max(0, count))}</div>`;
  const style = `grid-template-columns:repeat(${String(columns)},1fr);grid-template-rows:repeat(${String(rows)},${String(height)}mm);gap:${String(gap)}mm`;
  const sheets: string[] = [];
  for (let i = 0; i < slides.length; i += columns * rows) {
    const cells = slides
      .slice(i, i + columns * rows)
      .map(
        (drawn) =>
          `<article class="cell lines-${lines}" id="on-${drawn.id}">${frame(plan.page, drawn, width)}${lines === 'none' ? '' : ruled}</article>`,
      );
    sheets.push(`<section class="grid-page" style="${style}">${cells.join('\n')}</section>`);
  }
  return sheets;
}

/** The slide as it is, only smaller: its own layout, and nothing becomes a bitmap. */
function frame(page: PageSize, { html }: SlideHtml, millimetres: number): string {
  const scale = pixels(millimetres) / page.width;
  const size = `width:${String(millimetres)}mm;height:${String((millimetres * page.height) / page.width)}mm`;
  return `<div class="frame" style="${size}"><div class="scaled" style="transform:scale(${scale.toFixed(5)})">${linksTo('on-', html)}</div></div>`;
}

/** In millimetres, below the slides of the last sheet. */
const supportHeight = 14;

/** What begins a sheet. */
export const sheetStarts = '.contents, .reader-page, .grid-page';

const handoutCss = `
.reader-page { break-before: page; }
.reader-page:first-of-type { break-before: auto; }
.frame { position: relative; contain: strict; overflow: clip; break-inside: avoid; }
/* Inside: an outline would reach over the edge of the sheet before. */
.frame::after { content: ''; position: absolute; inset: 0; border: 0.2mm solid #8c8c8c; }
.scaled { width: var(--page-width); height: var(--page-height); transform-origin: 0 0; }
.reader { margin-top: 5mm; font-size: 10.5pt; text-wrap: pretty; }
.reader p { margin: 0 0 2mm; orphans: 2; widows: 2; }
/* A short table stays together; a long one goes on over further pages, its head with it. */
.more { margin-top: 4mm; break-inside: avoid; }
.more thead { break-after: avoid; }
.more h2 { margin: 0 0 1.5mm; font-size: 9pt; color: var(--accent); break-after: avoid; }
.more table { width: 100%; margin: 0 0 3mm; border-collapse: collapse; font-size: 8.5pt; line-height: 1.45; }
.more caption { padding-bottom: 1mm; text-align: left; color: #595959; break-after: avoid; }
.more :is(th, td) { padding: 0.8mm 3mm 0.8mm 0; border-bottom: 0.2mm solid #d9d9d9; text-align: left; vertical-align: top; font-weight: 400; }
.more thead th { color: #595959; border-bottom-color: #1a1a1a; }
.more tbody th { font-weight: 700; }
.more .right { text-align: right; padding-right: 6mm; }
.sources-of table { table-layout: fixed; }
.sources-of th:nth-child(1) { width: 32%; }
.sources-of th:nth-child(2) { width: 15%; }
.more tr { break-inside: avoid; }
.more p { margin: 0; font-size: 8.5pt; }
.reader-page.text-beside { display: grid; grid-template-columns: auto 1fr; column-gap: 6mm; align-content: start; }
.reader-page.text-beside .reader { margin-top: 0; }
.reader-page.text-beside .more { grid-column: 1 / -1; }
.grid-page { display: grid; break-after: page; }
.grid-page:last-of-type { break-after: auto; }
.cell.lines-beside { display: flex; gap: 6mm; }
.support { margin: 6mm 0 0; padding-top: 1.5mm; border-top: 0.2mm solid #8c8c8c; font-size: 8.5pt; color: #595959; }
.lines { flex: 1; padding-top: 2mm; }
.lines i { display: block; height: 9mm; border-bottom: 0.2mm solid #8c8c8c; box-sizing: border-box; }
`;

/** Slides and their styles → whole documents: index.html to be shared, presenter.html for the speaker, and the page that is printed. */
import { outputFormats, type Format } from '../model/formats.ts';
import type { DocumentInfo, PrintDocument, SlideHtml } from '../model/pages.ts';
import type { Place } from '../model/place.ts';
import { enlargeCss } from './enlarge.ts';
import { controlsCss } from './controls.ts';
import { escapeHtml } from './escape-html.ts';
import { helpCss, renderHelp } from './help.ts';
import { inScript } from './in-script.ts';
import { readingCss } from './reading-view.ts';
import { speakerView, withoutQuery } from './reveal-scripts.ts';
import { screenWords } from './screen-words.ts';
import { startScript } from './start-script.ts';
import { alwaysUsed, textsOf, visibleText } from './visible-text.ts';

/** All of a deck's documents but the fonts. */
export interface DeckParts {
  readonly info: DocumentInfo & { readonly language: 'ja' | 'en' };
  readonly slides: readonly SlideHtml[];
  readonly places: ReadonlyMap<string, Place>;
  /** Slide id → codes of what may be found on it. */
  readonly allowed: ReadonlyMap<string, readonly string[]>;
  /** The theme's variables and the layouts' rules. */
  readonly css: string;
  /** reveal.js as its package brings it. */
  readonly reveal: { readonly script: string; readonly css: string; readonly notes: string };
  readonly generator: string;
}

/** `@font-face` rules: WOFF for what is shared, TrueType for what is printed. */
export interface DeckFonts {
  readonly shared: string;
  readonly print: string;
  /** The files that the fonts were cut from: a sheet's picture depends on its own characters alone, not on which others came along. */
  readonly source: string;
}

type DocumentParts = DeckParts & {
  readonly sharedFonts: string;
  readonly printFonts: string;
  readonly fontSource: string;
};

/** All that is written on the deck's pages: its own words, and the pages'. */
export function charactersOf({ slides, info }: DeckParts): string {
  const { resume, jump, speaker } = screenWords[info.language];
  return (
    [...textsOf(slides).values()].join('') +
    visibleText(renderHelp(info.language, true)) +
    resume +
    jump +
    Object.values(speaker).flat().join('') +
    alwaysUsed
  );
}

/** The documents asked for, by their names in the set, and the page for the browser. */
export async function renderSet(
  deck: DeckParts,
  fonts: DeckFonts,
  formats: readonly Format[],
): Promise<{ documents: ReadonlyMap<string, string>; print: PrintDocument }> {
  const parts: DocumentParts = {
    ...deck,
    sharedFonts: fonts.shared,
    printFonts: fonts.print,
    fontSource: fonts.source,
  };
  const documents = new Map<string, string>();
  const { html, presenter } = outputFormats;
  if (formats.includes('html')) documents.set(html.file, await renderIndex(parts));
  if (formats.includes('presenter')) documents.set(presenter.file, renderPresenter(parts));
  return { documents, print: renderPrint(parts) };
}

async function renderIndex(parts: DocumentParts): Promise<string> {
  const script = `${withoutQuery(parts.reveal.script)}\n`;
  const start = startScript(parts.info.language, false);
  const styles = [parts.sharedFonts, parts.reveal.css, parts.css, deckCss];
  const policy = [
    "default-src 'none'",
    `script-src ${(await hashes([script, start])).join(' ')}`,
    `style-src ${(await hashes(styles)).join(' ')}`,
    // Positions that come from data are style attributes; they hold numbers alone (render/check-template).
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
${documentHead(parts, policy)}
${styles.map(styleTag).join('\n')}
</head>
<body>
${revealBody(parts, false)}
${scriptTag(script)}
${scriptTag(start)}
</body>
</html>
`;
}

/** Speaker view needs `postMessage`, frames and scripts of its own making: a wider policy, in a file that stays home. */
function renderPresenter(parts: DocumentParts): string {
  const warning =
    parts.info.language === 'ja'
      ? '発表者用。話者メモを含むため、配布しないこと。配布には index.html を使う。'
      : 'For the speaker. Holds speaker notes: not to be shared. Share index.html instead.';
  const policy = [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    "frame-src 'self' file:",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!-- ${warning} -->
<!doctype html>
${documentHead(parts, policy)}
${[parts.sharedFonts, parts.reveal.css, parts.css, deckCss].map(styleTag).join('\n')}
</head>
<body>
${revealBody(parts, true)}
${scriptTag(withoutQuery(parts.reveal.script))}
${scriptTag(speakerView(parts.reveal.notes, parts.info.language))}
${scriptTag(startScript(parts.info.language, true))}
</body>
</html>
`;
}

/** Every slide a sheet of its own page; no script, nothing to fetch. */
function renderPrint(parts: DocumentParts): PrintDocument {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  const sheets = parts.slides.map(
    (s) => `<section class="sheet" id="${s.id}">\n${linksTo('', s.html)}\n</section>`,
  );
  return {
    html: `<!doctype html>
${documentHead(parts, policy)}
${[parts.printFonts, parts.css, printCss].map(styleTag).join('\n')}
</head>
<body>
${sheets.join('\n')}
</body>
</html>
`,
    look: [parts.info.language, policy, parts.fontSource, parts.css, printCss].join('\n'),
    slides: parts.slides.map(({ id, title, section }, i) => ({
      id,
      title,
      section,
      sheet: sheets[i] ?? '',
      allowed: parts.allowed.get(id) ?? [],
    })),
    places: parts.places,
    attachments: [],
    info: parts.info,
  };
}

function documentHead(parts: DocumentParts, policy: string): string {
  return `<html lang="${parts.info.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${parts.info.keywords.length === 0 ? '' : `<meta name="keywords" content="${escapeHtml(parts.info.keywords.join(', '))}">\n`}<meta name="generator" content="${escapeHtml(parts.generator)}">
<title>${escapeHtml(parts.info.title)}</title>`;
}

/** What each slide is called by those who hear it: pages that go on with a slide are numbered. */
function labelsOf(slides: readonly SlideHtml[]): string[] {
  return slides.map(({ title }, i) => {
    const same = slides.filter((s) => s.title === title);
    if (same.length === 1) return title;
    const number = slides.slice(0, i + 1).filter((s) => s.title === title).length;
    return `${title} (${String(number)} / ${String(same.length)})`;
  });
}

/** A slide as a section of the presentation. */
export interface Section {
  readonly id: string;
  /** What it is called by those who hear it. */
  readonly label: string;
  readonly html: string;
  /** The speaker's, for presenter.html alone; '' where there are none. */
  readonly notes: string;
}

export function sectionsOf(slides: readonly SlideHtml[]): Section[] {
  const labels = labelsOf(slides);
  return slides.map((slide, i) => {
    const data =
      slide.data === '' ? '' : `\n<aside class="figures chart-data" hidden>${slide.data}</aside>`;
    return {
      id: slide.id,
      label: labels[i] ?? slide.title,
      html: `${shared(slide.html)}\n<aside class="figures" hidden>${slide.figures}</aside>${data}${specsOf(slide)}`,
      notes: slide.notes === '' ? '' : `\n<aside class="notes">${slide.notes}</aside>`,
    };
  });
}

function revealBody(parts: DocumentParts, presenter: boolean): string {
  const { language } = parts.info;
  const { figures } = screenWords[language];
  const sections = sectionsOf(parts.slides).map(
    ({ id, label, html, notes }) =>
      `<section id="${id}" aria-label="${escapeHtml(label)}">\n${html}${presenter ? notes : ''}\n</section>`,
  );
  return `<div class="reveal">
<div class="slides">
${sections.join('\n')}
</div>
</div>
<button type="button" id="figures-button" aria-label="${figures}" title="${figures} (i)">i</button>
${renderHelp(language, presenter)}
<p id="position" class="hidden-text" role="status" aria-live="polite"></p>`;
}

/** For whoever wants to draw it again, or to see what it was drawn from: data, which no script of ours reads. */
function specsOf({ specs }: SlideHtml): string {
  return specs
    .map(
      ({ chart, spec }) =>
        `\n<script type="application/json" class="chart-spec" data-chart="${chart}">${inScript(spec)}</script>`,
    )
    .join('');
}

/** Links between slides, on paper: to an anchor of the document. @param before what leads the slides' ids there */
export function linksTo(before: string, html: string): string {
  return html.replaceAll(' href="#/', ` href="#${before}`);
}

/** Where a text stands in the author's files is nobody else's business. */
function shared(html: string): string {
  return html.replace(/ data-at="[^"]*"/g, '');
}

const deckCss = `${readingCss}
html, body { height: 100%; margin: 0; overflow: hidden; }
.reveal { position: absolute; inset: 0; width: 100%; height: 100%; }
.reveal .slides { text-align: left; }
.reveal .slides > section { padding: 0; width: 1280px; height: 720px; box-sizing: border-box; overflow: hidden; }
.reveal .slides section, .reveal .slides section * { transition: none; }
${controlsCss}.figures { position: absolute; inset: 0; z-index: 5; overflow: auto; padding: 40px 56px; background: var(--surface); color: var(--ink); font: 400 16px/1.5 var(--font), sans-serif; text-align: left; }
.figures-head { display: flex; justify-content: space-between; align-items: center; }
.figures h2 { margin: 0; font-size: 22px; }
.figures-close { padding: 4px 16px; border: 1px solid currentcolor; background: none; color: inherit; font: inherit; cursor: pointer; }
.figures table { width: 100%; margin-top: 16px; border-collapse: collapse; }
.figures :is(th, td) { padding: 6px 16px 6px 0; border-bottom: 1px solid var(--grid); text-align: left; vertical-align: top; font-weight: 400; }
.figures thead th { color: var(--quiet); }
.figures tbody th { font-weight: 700; word-break: auto-phrase; }
.figures td:is(:nth-child(3), :last-child) { white-space: nowrap; }
.hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${helpCss}${enlargeCss}@page { size: 1280px 720px; margin: 0; }
@media print {
  html, body { height: auto !important; overflow: visible !important; background: none !important; print-color-adjust: exact; }
  .reveal, .reveal .slides { position: static !important; width: auto !important; height: auto !important; transform: none !important; zoom: 1 !important; overflow: visible !important; }
  .reveal .slides > section { display: block !important; position: relative !important; inset: auto !important; transform: none !important; visibility: visible !important; opacity: 1 !important; break-after: page; }
  .reveal .slides > section:last-of-type { break-after: auto; }
  .reveal > :not(.slides), .hidden-text, aside.notes, aside.figures, #figures-button, #help { display: none !important; }
  .reading .reveal .slides > section { height: auto !important; overflow: visible !important; margin: 0 !important; }
  .reading aside.chart-data { display: block !important; break-before: page; }
}
`;

const printCss = `
@page { size: 1280px 720px; margin: 0; }
html, body { margin: 0; background: none; }
.sheet { display: block; width: 1280px; height: 720px; overflow: hidden; break-after: page; }
.sheet:last-of-type { break-after: auto; }
.single, .single body { width: 1280px; height: 720px; overflow: hidden; }
.single .sheet { display: none; }
.single .sheet.current { display: block; }
`;

function styleTag(css: string): string {
  return `<style>${css}</style>`;
}

/** Reveal's own text may hold what ends a script; a JSON block never does. */
function scriptTag(script: string): string {
  return `<script>${script}</script>`;
}

async function hashes(texts: readonly string[]): Promise<string[]> {
  return Promise.all(
    texts.map(async (text) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );
}

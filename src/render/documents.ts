/** Slides and their styles → whole documents: index.html to be shared, presenter.html for the speaker, and the page that is printed. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { outputFormats, type Format } from '../model/formats.ts';
import type { PageScript } from '../model/in-page.ts';
import type { DocumentInfo, PrintDocument, Section, SlideHtml } from '../model/pages.ts';
import type { PageSize } from '../model/page.ts';
import type { Place } from '../model/place.ts';
import { escapeHtml } from './escape-html.ts';
import { helpWords, renderHelp } from './help.ts';
import { htmlTag } from './html-tag.ts';
import { inScript, settingsBlock } from './in-script.ts';
import { deckCss, printCss } from './page-css.ts';
import { speakerView, withoutQuery } from './reveal-scripts.ts';

/** All of a deck's documents but the fonts. */
export interface DeckParts {
  readonly info: Omit<DocumentInfo, 'language'> & { readonly language: LanguageName };
  readonly slides: readonly SlideHtml[];
  readonly page: PageSize;
  readonly places: ReadonlyMap<string, Place>;
  /** Slide id → codes of what may be found on it. */
  readonly allowed: ReadonlyMap<string, readonly string[]>;
  /** Which of them were found already. */
  readonly needed?: ReadonlyMap<string, readonly string[]>;
  /** The theme's variables and the layouts' rules. */
  readonly css: string;
  /** reveal.js as its package brings it. */
  readonly reveal: { readonly script: string; readonly css: string; readonly notes: string };
  readonly pageScript: PageScript;
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

/** What the pages themselves may write beside the deck's words: positions, speaker view. */
export const alwaysUsed =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;/-–—()%+…';

/** All that is written on the deck's pages: its own words, and the pages'. */
export function charactersOf({ slides, info }: DeckParts): string {
  const { resume, jump, speaker } = languageOf(info.language).screen;
  return (
    slides.map(({ words }) => words.slide + words.notes + words.lists).join('') +
    helpWords(info.language) +
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
  if (formats.includes('presenter')) documents.set(presenter.file, await renderPresenter(parts));
  return { documents, print: renderPrint(parts) };
}

async function renderIndex(parts: DocumentParts): Promise<string> {
  const script = `${withoutQuery(parts.reveal.script)}\n`;
  const start = await parts.pageScript('start');
  const styles = [parts.sharedFonts, parts.reveal.css, parts.css, deckCss(parts.page)];
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
${startSettings(parts)}
${scriptTag(start)}
</body>
</html>
`;
}

/** Speaker view needs `postMessage`, frames and scripts of its own making: a wider policy, in a file that stays home. */
async function renderPresenter(parts: DocumentParts): Promise<string> {
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
  return `<!-- ${languageOf(parts.info.language).documents.presenterWarning} -->
<!doctype html>
${documentHead(parts, policy)}
${[parts.sharedFonts, parts.reveal.css, parts.css, deckCss(parts.page)].map(styleTag).join('\n')}
</head>
<body>
${revealBody(parts, true)}
${scriptTag(withoutQuery(parts.reveal.script))}
${scriptTag(speakerView(parts.reveal.notes, parts.info.language))}
${startSettings(parts)}
${scriptTag(await parts.pageScript('presenter'))}
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
${[parts.printFonts, parts.css, printCss(parts.page)].map(styleTag).join('\n')}
</head>
<body>
${sheets.join('\n')}
</body>
</html>
`,
    look: [parts.info.language, policy, parts.fontSource, parts.css, printCss(parts.page)].join(
      '\n',
    ),
    slides: parts.slides.map(({ id, title, section }, i) => ({
      id,
      title,
      section,
      sheet: sheets[i] ?? '',
      allowed: parts.allowed.get(id) ?? [],
      needed: parts.needed?.get(id) ?? [],
    })),
    page: { width: parts.page.width, height: parts.page.height },
    places: parts.places,
    attachments: [],
    info: { ...parts.info, language: languageOf(parts.info.language).code },
  };
}

function documentHead(parts: DocumentParts, policy: string): string {
  return `${htmlTag(parts.info.language)}
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
  const { figures } = languageOf(language).screen;
  const sections = sectionsOf(parts.slides).map(
    ({ id, label, html, notes }) =>
      `<section id="${id}" aria-label="${escapeHtml(label)}">\n${html}${presenter ? notes : ''}\n</section>`,
  );
  return `<div class="reveal">
<div class="slides" role="main">
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

function startSettings({ info, page }: DocumentParts): string {
  const { width, height } = page;
  const { position, next, previous, resume, jump } = languageOf(info.language).screen;
  return settingsBlock('start', { position, next, previous, resume, jump, width, height });
}

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

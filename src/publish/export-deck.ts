/** A print document → deck.pdf and a PNG a slide, from one browser. Nothing waits on time: the page says when it is ready. */
import type { Page } from 'puppeteer';
import { outputFormats } from '../model/formats.ts';
import type { PageSize } from '../model/page.ts';
import type { PrintDocument } from '../model/pages.ts';
import { error, hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { askPage } from './ask-page.ts';
import { within, type OwnBrowser } from './browser.ts';
import { bookmarksOf } from './bookmarks.ts';
import { finishPdf } from './finish-pdf.ts';
import type { PdfIdentity } from './seal-pdf.ts';

export interface ExportOptions {
  readonly pdf: boolean;
  readonly png: boolean;
  readonly scale: number;
  /** Which slides to photograph, by id; absent: all. */
  readonly shoot?: (id: string) => boolean;
  /** What a step of the browser may take, beside the time for each slide. */
  readonly seconds: number;
  readonly date: Date;
  readonly producer: string;
  /** What the PDF says of itself; absent: nothing. */
  readonly identity?: PdfIdentity;
  /** What each page is known by; absent: its number. */
  readonly labels?: readonly string[];
  readonly progress: (stage: 'print' | 'shoot', done: number, of: number) => void;
}

export interface Exported {
  /** Path in the set → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

export async function exportDeck(
  browser: OwnBrowser,
  document: PrintDocument,
  options: ExportOptions,
): Promise<Exported> {
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  const count = document.slides.length;
  // One picture takes some 25 ms.
  const stepDeadline = options.seconds * 1000;
  const deadline = stepDeadline + 200 * count;
  // One page for both, printed first: a page that was photographed numbers its tags otherwise.
  if (options.pdf) options.progress('print', 0, 1);
  else if (options.png) options.progress('shoot', 0, count);
  const { page, faults } = await browser.open(document.html, {
    scale: 1,
    deadline,
    size: document.page,
  });
  diagnostics.push(...(await inspect(page, document, deadline)));
  if (hasErrors(diagnostics)) {
    await within('closing the slides', stepDeadline, page.close());
    diagnostics.push(...faults.map((fault) => error('page-fault', { fault })));
    return { files, diagnostics };
  }
  if (options.pdf) {
    const step = `printing ${String(count)} slides`;
    const printed = await within(step, deadline, printPdf(page, document.page));
    const { pdf, pages } = await finishPdf(printed, {
      ...document.info,
      ...(options.labels && { labels: options.labels }),
      date: options.date,
      producer: options.producer,
      bookmarks: bookmarksOf(document.slides.map((slide, page) => ({ ...slide, page }))),
      attachments: document.attachments,
      ...(options.identity && { identity: options.identity }),
    });
    if (pages !== count) diagnostics.push(error('pdf-pages', { pages, slides: count }));
    files.set(outputFormats.pdf.file, pdf);
    options.progress('print', 1, 1);
  }
  if (options.png) {
    const size = { ...document.page, deviceScaleFactor: options.scale };
    if (options.scale !== 1) {
      await within('preparing the pictures', stepDeadline, page.setViewport(size));
    }
    for (const [i, slide] of document.slides.entries()) {
      if (options.shoot?.(slide.id) === false) continue;
      const png = await within(`the picture of slide ${slide.id}`, stepDeadline, shoot(page, i));
      files.set(`slides/${slide.id}.png`, png);
      options.progress('shoot', i + 1, count);
    }
    files.set('slides/contents.json', contentsOf(document));
  }
  await within('closing the slides', stepDeadline, page.close());
  diagnostics.push(...faults.map((fault) => error('page-fault', { fault })));
  return { files, diagnostics };
}

/** The pictures in the order of the slides. */
export function contentsOf({ slides }: PrintDocument): Uint8Array {
  const contents = slides.map(({ id, title }, i) => ({
    page: i + 1,
    id,
    title,
    file: `${id}.png`,
  }));
  return new TextEncoder().encode(`${JSON.stringify(contents, null, 2)}\n`);
}

async function shoot(page: Page, index: number): Promise<Uint8Array> {
  await askPage(page, 'showSlide', index);
  return page.screenshot({ type: 'png', captureBeyondViewport: false, optimizeForSpeed: true });
}

function printPdf(page: Page, { width, height }: PageSize): Promise<Uint8Array> {
  return page.pdf({
    width: `${String(width)}px`,
    height: `${String(height)}px`,
    printBackground: true,
    tagged: true,
    outline: false,
    preferCSSPageSize: true,
    waitForFonts: false,
    timeout: 0,
  });
}

/** `inspect` alone, on a page of its own. */
export async function measureDeck(
  browser: OwnBrowser,
  document: PrintDocument,
  seconds: number,
): Promise<Diagnostic[]> {
  const deadline = seconds * 1000 + 200 * document.slides.length;
  const { page, faults } = await browser.open(document.html, {
    scale: 1,
    deadline,
    size: document.page,
  });
  const found = await inspect(page, document, deadline);
  await within('closing the slides', deadline, page.close());
  return [...found, ...faults.map((fault) => error('page-fault', { fault }))];
}

/** What cannot be read or does not fit, but for what a slide allows; and what it allows for nothing. */
async function inspect(
  page: Page,
  document: PrintDocument,
  deadline: number,
): Promise<Diagnostic[]> {
  const measured = askPage(page, 'measureSlides');
  const findings = await within('measuring the slides', deadline, measured);
  return document.slides.flatMap(({ id, allowed, needed }) => {
    const own = findings.filter((f) => f.slide === id);
    const told = own.filter((f) => !allowed.includes(f.rule));
    const found = new Set([...needed, ...own.map((f) => f.rule)]);
    const unneeded = allowed.filter((code) => !found.has(code));
    return [
      ...told.map(({ rule, at, ...measures }) =>
        error(rule, measures, document.places.get(at) ?? document.places.get(id)),
      ),
      ...unneeded.map((code) =>
        error('allow-unneeded', { slide: id, code }, document.places.get(id)),
      ),
    ];
  });
}

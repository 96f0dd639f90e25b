/** A print document → deck.pdf and a PNG a slide, from one browser. Nothing waits on time: the page says when it is ready. */
import type { PrintDocument } from '../model/pages.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OwnBrowser } from './browser.ts';
import { finishPdf, pageCount, type Bookmark } from './finish-pdf.ts';

export interface ExportOptions {
  readonly pdf: boolean;
  readonly png: boolean;
  readonly scale: number;
  readonly date: Date;
  readonly producer: string;
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
  const deadline = 20_000 + 200 * count;
  if (options.pdf) {
    options.progress('print', 0, 1);
    const printed = await printPdf(browser, document, deadline, diagnostics);
    const pages = await pageCount(printed);
    if (pages !== count) diagnostics.push(error('pdf-pages', { pages, slides: count }));
    const pdf = await finishPdf(printed, {
      title: document.title,
      author: document.author,
      language: document.language,
      subject: document.subject,
      date: options.date,
      producer: options.producer,
      bookmarks: bookmarksOf(document.slides),
    });
    files.set('deck.pdf', pdf);
    options.progress('print', 1, 1);
  }
  if (options.png) {
    const { page, faults } = await browser.open(document.html, { scale: options.scale, deadline });
    if (!options.pdf) diagnostics.push(...faults.map((fault) => error('page-fault', { fault })));
    for (const [i, slide] of document.slides.entries()) {
      await page.evaluate(showSlide, i);
      const png = await page.screenshot({
        type: 'png',
        captureBeyondViewport: false,
        optimizeForSpeed: true,
      });
      files.set(`slides/${slide.id}.png`, png);
      options.progress('shoot', i + 1, count);
    }
    await page.close();
    const contents = document.slides.map(({ id, title }, i) => ({
      page: i + 1,
      id,
      title,
      file: `${id}.png`,
    }));
    files.set(
      'slides/contents.json',
      new TextEncoder().encode(`${JSON.stringify(contents, null, 2)}\n`),
    );
  }
  return { files, diagnostics };
}

/** From a page of its own: a page that was touched numbers its tags otherwise. */
async function printPdf(
  browser: OwnBrowser,
  document: PrintDocument,
  deadline: number,
  diagnostics: Diagnostic[],
): Promise<Uint8Array> {
  const { page, faults } = await browser.open(document.html, { scale: 1, deadline });
  diagnostics.push(...faults.map((fault) => error('page-fault', { fault })));
  const pdf = await page.pdf({
    width: '1280px',
    height: '720px',
    printBackground: true,
    tagged: true,
    outline: false,
    preferCSSPageSize: true,
    waitForFonts: false,
    timeout: deadline,
  });
  await page.close();
  return pdf;
}

/** Runs in the page: one slide alone at 0, 0, so that its picture does not depend on where it stood. */
function showSlide(index: number): void {
  document.documentElement.classList.add('single');
  document.querySelectorAll('.sheet').forEach((sheet, i) => {
    sheet.classList.toggle('current', i === index);
  });
}

/** Nested by section: the section's first slide carries the others. */
function bookmarksOf(slides: PrintDocument['slides']): Bookmark[] {
  const roots: (Bookmark & { children: Bookmark[] })[] = [];
  let section = '';
  slides.forEach((slide, page) => {
    const bookmark = { title: slide.title, page, children: [] as Bookmark[] };
    const parent = roots.at(-1);
    if (slide.section !== '' && slide.section === section && parent) parent.children.push(bookmark);
    else if (slide.section !== '' && slide.title !== slide.section) {
      roots.push({ title: slide.section, page, children: [bookmark] });
    } else roots.push(bookmark);
    section = slide.section;
  });
  return roots;
}

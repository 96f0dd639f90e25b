/** A document on paper → its PDF: printed once to learn where things come to stand, then again with the page numbers in its contents. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Cache } from '../model/cache.ts';
import type { PaperDocument } from '../model/pages.ts';
import { askPage } from './ask-page.ts';
import { bookmarksOf } from './bookmarks.ts';
import { within, type OwnBrowser } from './browser.ts';
import { finishPdf } from './finish-pdf.ts';
import type { PdfIdentity } from './seal-pdf.ts';
import type { UseBrowser } from './lazy-browser.ts';

export interface PaperOptions {
  readonly date: Date;
  readonly producer: string;
  /** What the PDF says of itself; absent: nothing. */
  readonly identity?: PdfIdentity;
  /** What a step of the browser may take. */
  readonly seconds: number;
}

/** `exportPaper` with a memory: what was printed is not printed again. */
export async function paperRemembered(
  use: UseBrowser,
  paper: PaperDocument,
  options: PaperOptions & { readonly cache: Cache; readonly browser: string },
): Promise<{ pdf: Uint8Array; diagnostics: Diagnostic[] }> {
  const { cache, browser, date, producer } = options;
  const facts = JSON.stringify([options.identity, paper]);
  const key = `paper 2 ${browser} ${date.toISOString()} ${producer} ${facts}`;
  const known = await cache.get(key);
  if (known) return { pdf: known, diagnostics: [] };
  const made = await use((running) => exportPaper(running, paper, options));
  if (made.diagnostics.length === 0) await cache.put(key, made.pdf);
  return made;
}

async function exportPaper(
  browser: OwnBrowser,
  paper: PaperDocument,
  options: PaperOptions,
): Promise<{ pdf: Uint8Array; diagnostics: Diagnostic[] }> {
  const deadline = options.seconds * 1000 + 500 * paper.entries.length;
  const { page, faults } = await browser.open(paper.html, { scale: 1, deadline });
  const step = `printing ${paper.file}`;
  const first = await within(step, deadline, print(page));
  const pageOf = await destinations(first);
  await within(step, deadline, askPage(page, 'fillPages', Object.fromEntries(pageOf)));
  const printed = await within(step, deadline, print(page));
  await within(step, deadline, page.close());
  const entries = paper.entries.map((entry) => ({ ...entry, page: pageOf.get(entry.anchor) ?? 0 }));
  const { pdf } = await finishPdf(printed, {
    ...paper.info,
    date: options.date,
    producer: options.producer,
    bookmarks: bookmarksOf(entries),
    attachments: paper.attachments,
    ...(options.identity && { identity: options.identity }),
  });
  return { pdf, diagnostics: faults.map((fault) => error('page-fault', { fault })) };
}

function print(page: Page): Promise<Uint8Array> {
  return page.pdf({
    printBackground: true,
    tagged: true,
    outline: false,
    preferCSSPageSize: true,
    waitForFonts: false,
    timeout: 0,
  });
}

/** Where the links of a printed document lead: the id → the page, from 0. */
async function destinations(printed: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const pages = pdf.getPages().map((p) => p.ref.toString());
  const found = new Map<string, number>();
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, object] of named?.entries() ?? []) {
    const target = pdf.context.lookup(object);
    const at = target instanceof PDFArray ? target.get(0) : undefined;
    if (at instanceof PDFRef) found.set(name.decodeText(), pages.indexOf(at.toString()));
  }
  return found;
}

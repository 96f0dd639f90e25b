/** The PDF that Chromium printed → the same file with our bookmarks, metadata and dates. Edited in place, so that its tags survive. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Attachment } from '../model/pages.ts';
import { identityXml, sealPdf, type PdfIdentity } from './seal-pdf.ts';
import { xmpOf, type DocumentFacts } from './xmp.ts';

export interface PdfFacts extends DocumentFacts {
  /** What each page is known by, as on a copy that it replaces; absent: its number. */
  readonly labels?: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  /** Absent: the file says nothing of where it comes from. */
  readonly identity?: PdfIdentity;
  readonly attachments: readonly Attachment[];
}

export interface Bookmark {
  readonly title: string;
  /** From 0. */
  readonly page: number;
  readonly children: readonly Bookmark[];
}

/** @returns the file, and how many pages it has */
export async function finishPdf(
  printed: Uint8Array,
  facts: PdfFacts,
): Promise<{ pdf: Uint8Array; pages: number }> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  if (facts.author !== '') pdf.setAuthor(facts.author);
  pdf.setSubject(facts.subject);
  if (facts.keywords.length > 0) pdf.setKeywords([facts.keywords.join(', ')]);
  pdf.setCreator(facts.producer);
  pdf.setProducer(facts.producer);
  pdf.setCreationDate(facts.date);
  pdf.setModificationDate(facts.date);
  pdf.setLanguage(facts.language);
  writeLabels(pdf, facts.labels);
  writeOutline(pdf, facts.bookmarks);
  for (const { name, type, description, text } of facts.attachments) {
    await pdf.attach(new TextEncoder().encode(text), name, {
      mimeType: type,
      description,
      creationDate: facts.date,
      modificationDate: facts.date,
    });
  }
  const packet = pdf.context.stream(
    new TextEncoder().encode(xmpOf(facts, facts.identity ? identityXml(facts.identity) : '')),
    {
      Type: 'Metadata',
      Subtype: 'XML',
    },
  );
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(packet));
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  return {
    pdf: sealPdf(await pdf.save({ useObjectStreams: true, addDefaultPage: false })),
    pages: pdf.getPageCount(),
  };
}

/** What a reader shows in place of a page's position. */
function writeLabels(pdf: PDFDocument, labels: readonly string[] | undefined): void {
  const numbers = PDFArray.withContext(pdf.context);
  const from = (page: number, key: string, value: PDFObject): void => {
    numbers.push(PDFNumber.of(page));
    numbers.push(dictionary(pdf, new Map([[key, value]])));
  };
  if (labels)
    labels.forEach((label, page) => {
      from(page, 'P', PDFHexString.fromText(label));
    });
  else from(0, 'S', PDFName.of('D'));
  pdf.catalog.set(PDFName.of('PageLabels'), dictionary(pdf, new Map([['Nums', numbers]])));
}

function writeOutline(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const root = pdf.context.nextRef();
  const { first, last, count } = writeLevel(pdf, bookmarks, root);
  const outline = new Map<string, PDFObject>([['Type', PDFName.of('Outlines')]]);
  if (first && last) {
    outline.set('First', first);
    outline.set('Last', last);
    outline.set('Count', PDFNumber.of(count));
  }
  pdf.context.assign(root, dictionary(pdf, outline));
  pdf.catalog.set(PDFName.of('Outlines'), root);
}

function writeLevel(
  pdf: PDFDocument,
  bookmarks: readonly Bookmark[],
  parent: PDFRef,
): { first?: PDFRef; last?: PDFRef; count: number } {
  const refs = bookmarks.map(() => pdf.context.nextRef());
  let count = bookmarks.length;
  bookmarks.forEach((bookmark, i) => {
    const ref = refs[i];
    const page = pdf.getPages()[bookmark.page];
    if (!ref || !page) return;
    const inner = writeLevel(pdf, bookmark.children, ref);
    count += inner.count;
    const target = PDFArray.withContext(pdf.context);
    target.push(page.ref);
    target.push(PDFName.of('Fit'));
    const entries = new Map<string, PDFObject>([
      ['Title', PDFHexString.fromText(bookmark.title)],
      ['Parent', parent],
      ['Dest', target],
    ]);
    const [before, after] = [refs[i - 1], refs[i + 1]];
    if (before) entries.set('Prev', before);
    if (after) entries.set('Next', after);
    if (inner.first && inner.last) {
      entries.set('First', inner.first);
      entries.set('Last', inner.last);
      entries.set('Count', PDFNumber.of(inner.count));
    }
    pdf.context.assign(ref, dictionary(pdf, entries));
  });
  const [first, last] = [refs[0], refs.at(-1)];
  return { ...(first && { first }), ...(last && { last }), count };
}

function dictionary(pdf: PDFDocument, entries: ReadonlyMap<string, PDFObject>): PDFDict {
  return PDFDict.fromMapWithContext(
    new Map([...entries].map(([k, v]) => [PDFName.of(k), v])),
    pdf.context,
  );
}

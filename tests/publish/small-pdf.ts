/** A PDF of one empty page, finished as the product finishes its own. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { finishPdf } from '../../src/publish/finish-pdf.ts';
import type { PdfIdentity } from '../../src/publish/seal-pdf.ts';

export async function smallPdf(identity?: PdfIdentity): Promise<Uint8Array> {
  const empty = await PDFDocument.create({ updateMetadata: false });
  empty.addPage([1280, 720]);
  const { pdf } = await finishPdf(await empty.save(), {
    title: 'Kettles',
    author: '',
    language: 'en',
    subject: '',
    keywords: [],
    date: new Date('2026-01-01T00:00:00Z'),
    producer: 'test',
    bookmarks: [],
    attachments: [],
    ...(identity && { identity }),
  });
  return pdf;
}

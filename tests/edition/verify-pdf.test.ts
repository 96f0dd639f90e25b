/** A PDF without facts.json, of an edition that was frozen: what is out of date in it is told by that edition alone. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { finishPdf } from '../../src/publish/finish-pdf.ts';
import { verifyPdf } from '../../src/verify.ts';

const deck = 'gallery';

async function copyOf(edition: string): Promise<Uint8Array> {
  const empty = await PDFDocument.create({ updateMetadata: false });
  empty.addPage([1280, 720]);
  const { pdf } = await finishPdf(await empty.save(), {
    title: '',
    author: '',
    language: 'en',
    subject: '',
    keywords: [],
    date: new Date('2026-01-01T00:00:00Z'),
    producer: 'test',
    bookmarks: [],
    attachments: [],
    identity: { deck, edition, inputs: 'ab'.repeat(32) },
  });
  return pdf;
}

it('is compared with the edition as it was frozen', async () => {
  const found = await verifyPdf(await copyOf('2026-01'), deck);
  expect(found?.current).toBe(false);
  expect(found?.outOfDate?.length).toBeGreaterThan(0);
});

it.each(['2024-Q4', '../editions/2026-01', './2026-01', '2026-01.json\u0000'])(
  'opens no other file, whatever it calls its edition: %j',
  async (edition) => {
    const found = await verifyPdf(await copyOf(edition), deck);
    expect(found?.seal.edition).toBe(edition);
    expect(found?.outOfDate).toBeUndefined();
  },
);

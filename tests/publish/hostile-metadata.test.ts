/** Whatever a title holds is text in a PDF's metadata and bookmarks too. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocumentProxy, getMeta } from 'unpdf';
import { expect, it } from 'vitest';
import { finishPdf } from '../../src/publish/finish-pdf.ts';

it.each([
  ['a parenthesis and a dictionary', ') /OpenAction << /S /JavaScript /JS (app.alert(1)) >> ('],
  ['the end of an object', 'endobj 9 0 obj << /S /JavaScript >> endobj trailer'],
  [
    'XML',
    '</rdf:li></rdf:Alt></dc:title><pdf:Keywords>x</pdf:Keywords>&amp;]]><?xpacket end="w"?>',
  ],
  ['a backslash', 'C:\\053\\051\\n'],
  ['signs beyond two bytes', '市場 𠮷野家 🫖'],
])('%s stays text', async (_, text) => {
  const printed = await PDFDocument.create();
  printed.addPage();
  const { pdf } = await finishPdf(await printed.save(), {
    title: text,
    author: text,
    subject: text,
    keywords: [text, text],
    language: 'en',
    producer: 'factdeck test',
    date: new Date('2026-01-01T00:00:00Z'),
    attachments: [{ name: 'facts.json', type: 'application/json', description: text, text }],
    bookmarks: [{ title: text, page: 0, children: [{ title: text, page: 0, children: [] }] }],
  });
  const proxy = await getDocumentProxy(pdf);
  const { info } = await getMeta(proxy);
  expect(info).toMatchObject({
    Title: text,
    Author: text,
    Subject: text,
    Keywords: `${text}, ${text}`,
  });
  expect(await proxy.getOutline()).toMatchObject([{ title: text, items: [{ title: text }] }]);
  expect(await proxy.getJSActions()).toBeNull();
  expect(await proxy.getOpenAction()).toBeNull();
  const { metadata } = await proxy.getMetadata();
  expect(String(metadata.get('dc:title'))).toBe(text);
  expect(metadata.get('pdf:keywords')).toBe(`${text}, ${text}`);
});

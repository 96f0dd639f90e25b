/** A PDF that says what it is, and whether it still is. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { readSeal } from '../../src/publish/seal-pdf.ts';
import { smallPdf } from './small-pdf.ts';

const identity = { deck: '国産 & "kettles"', edition: '2026-01', inputs: 'ab'.repeat(32) };

it('says its deck, edition and inputs, and that it is intact', async () => {
  const pdf = await smallPdf(identity);
  expect(readSeal(pdf)).toEqual({ ...identity, intact: true });
  expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
  expect(Buffer.from(await smallPdf(identity)).equals(pdf)).toBe(true);
});

it.each([
  ['a byte changed', (pdf: Uint8Array) => pdf.map((b, i) => (i === 20 ? b ^ 1 : b))],
  ['something appended', (pdf: Uint8Array) => Buffer.concat([pdf, Buffer.from(' ')])],
  [
    'another edition written into it',
    (pdf: Uint8Array) =>
      Buffer.from(Buffer.from(pdf).toString('latin1').replace('2026-01<', '2026-07<'), 'latin1'),
  ],
])('is not intact with %s', async (_, spoil) => {
  expect(readSeal(spoil(await smallPdf(identity)))?.intact).toBe(false);
});

it('is not asked of what says nothing', async () => {
  expect(readSeal(await smallPdf())).toBeUndefined();
  expect(readSeal(new TextEncoder().encode('no PDF'))).toBeUndefined();
});

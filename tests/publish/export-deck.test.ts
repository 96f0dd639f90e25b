/** A small made-up document through a real browser: the PDF is read with a PDF library, the PNGs are decoded. */
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { renderFontFaces } from '../../src/fonts/font-faces.ts';
import { subsetFonts } from '../../src/fonts/subset-fonts.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { PrintDocument } from '../../src/model/pages.ts';
import type { OwnBrowser } from '../../src/publish/browser.ts';
import { exportDeck, type ExportOptions } from '../../src/publish/export-deck.ts';
import { renderSet } from '../../src/render/documents.ts';
import { ownBrowser, pageScript } from '../browsers.ts';

const titles = [
  '表紙：数の出どころ',
  '市場',
  '用語の一意な立て方を、二行に折り返すほど長い題名で確かめるためのスライドの題名である',
];
const options: ExportOptions = {
  pdf: true,
  png: true,
  scale: 1,
  seconds: 20,
  date: new Date('2026-01-01T00:00:00Z'),
  producer: 'factdeck test',
  progress: () => undefined,
};

let browser: OwnBrowser;
let document: PrintDocument;

beforeAll(async () => {
  browser = await ownBrowser();
  document = await documentOf(
    titles.map(
      (title, i) =>
        `<div class="slide"><h1 class="title">${title}</h1><p>本文 ${i} 1,000億</p><svg role="img" aria-label="図 ${i}" viewBox="0 0 100 10" width="600" height="60"><rect width="${30 + i}" height="10"/></svg></div>`,
    ),
  );
});
afterAll(() => browser.close());

async function documentOf(slides: string[]): Promise<PrintDocument> {
  const fonts = await loadFonts(nodeHost.readBytes);
  const files = await subsetFonts(fonts, slides.join(''), 'truetype');
  const { print } = await renderSet(
    {
      info: {
        title: '試験のデッキ',
        author: '作成者',
        subject: '2026年1月版',
        keywords: ['試験', 'LLM'],
        language: 'ja',
      },
      page: { width: 1280, height: 720 },
      css: ".slide{width:1280px;height:720px;font-family:'Noto Sans JP'}.title{font-size:33px}",
      slides: slides.map((html, i) => ({
        id: `s${i}`,
        title: titles[i] ?? '',
        section: i === 0 ? '' : '市場',
        html,
        notes: '',
        figures: '',
        data: '',
        specs: [],
        words: { slide: '', notes: '', lists: '' },
      })),
      places: new Map(),
      allowed: new Map(),
      reveal: { script: '', css: '', notes: '' },
      pageScript,
      generator: 'test',
    },
    { shared: '', print: renderFontFaces(fonts, files, 'truetype'), source: 'noto' },
    [],
  );
  return print;
}

describe('exportDeck', () => {
  it('prints one page a slide: text, bookmarks, tags, fonts, dates', async () => {
    const { files, diagnostics } = await exportDeck(browser, document, { ...options, png: false });
    expect(diagnostics).toEqual([]);
    expect([...files.keys()]).toEqual(['deck.pdf']);
    const bytes = files.get('deck.pdf') ?? new Uint8Array();

    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    expect(pdf.numPages).toBe(3);
    const [x, y, width, height] = (await pdf.getPage(1)).view;
    expect([x, y, width, height]).toEqual([0, 0, 960, 540]);
    const { text } = await extractText(pdf, { mergePages: false });
    const plain = text.map((page) => page.replace(/\s/g, ''));
    titles.forEach((title, i) => {
      expect(plain[i]).toContain(title);
      expect(plain[i]).toContain('1,000億');
      // No radical stands in for a character that has the same shape.
      expect(plain[i]).not.toMatch(/[\u2e80-\u2fdf]/);
    });

    const outline = await pdf.getOutline();
    expect(outline.map((o) => [o.title, o.items.map((i: { title: string }) => i.title)])).toEqual([
      [titles[0], []],
      [titles[1], [titles[2]]],
    ]);

    const { info } = await getMeta(pdf);
    expect(info).toMatchObject({
      Title: '試験のデッキ',
      Author: '作成者',
      Subject: '2026年1月版',
      Keywords: '試験, LLM',
      Producer: 'factdeck test',
      Language: 'ja',
    });
    expect(String(info['CreationDate'])).toMatch(/^D:20260101000000/);
    expect(String(info['ModDate'])).toMatch(/^D:20260101000000/);
    expect(await pdf.getPageLabels()).toEqual(['1', '2', '3']);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });

    const raw = await PDFDocument.load(bytes, { updateMetadata: false });
    const dicts = raw.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const fonts = dicts.filter((d) => d.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every((f) => f.has(PDFName.of('FontFile2')))).toBe(true);
    const figures = dicts.filter((d) => d.get(PDFName.of('S')) === PDFName.of('Figure'));
    expect(figures.length).toBe(3);
    expect(figures.every((f) => f.has(PDFName.of('Alt')))).toBe(true);
  });

  it('takes a picture of each slide, in either scale, none of them blank or alike', async () => {
    for (const scale of [1, 2]) {
      const { files } = await exportDeck(browser, document, { ...options, pdf: false, scale });
      const pictures = ['s0', 's1', 's2'].map((id) =>
        PNG.sync.read(Buffer.from(files.get(`slides/${id}.png`) ?? [])),
      );
      for (const { width, height, data } of pictures) {
        expect([width, height]).toEqual([1280 * scale, 720 * scale]);
        expect(new Set(data).size).toBeGreaterThan(10);
      }
      expect(new Set(pictures.map((p) => p.data.toString('base64'))).size).toBe(3);
    }
  });

  it('gives the same bytes again', async () => {
    const first = await exportDeck(browser, document, options);
    const second = await exportDeck(browser, document, options);
    for (const [name, bytes] of first.files) {
      expect(Buffer.from(bytes).equals(Buffer.from(second.files.get(name) ?? [])), name).toBe(true);
    }
  });

  it.each([1, 2])(
    'gives the same bytes when one format is asked for alone, scale %i',
    async (scale) => {
      const both = await exportDeck(browser, document, { ...options, scale });
      const pdf = await exportDeck(browser, document, { ...options, scale, png: false });
      const png = await exportDeck(browser, document, { ...options, scale, pdf: false });
      const apart = new Map([...pdf.files, ...png.files]);
      expect([...apart.keys()]).toEqual([...both.files.keys()]);
      for (const [name, bytes] of both.files) {
        expect(Buffer.from(bytes).equals(Buffer.from(apart.get(name) ?? [])), name).toBe(true);
      }
    },
  );

  it('takes the same picture wherever the slide stands', async () => {
    const alone = { ...document, slides: document.slides.slice(0, 2) };
    const whole = await exportDeck(browser, document, { ...options, pdf: false });
    const part = await exportDeck(browser, alone, { ...options, pdf: false });
    const bytes = (set: typeof whole) => Buffer.from(set.files.get('slides/s1.png') ?? []);
    expect(bytes(whole).equals(bytes(part))).toBe(true);
  });

  it.each([
    ['a picture from the network', '<img src="http://127.0.0.1:9/x.png">'],
    ['a local file', '<img src="file:///etc/hostname">'],
    ['a frame', '<iframe src="http://127.0.0.1:9/"></iframe>'],
    ['another page', '<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/">'],
  ])('tells of %s, which is not fetched', async (_, html) => {
    const bad = await documentOf([`<div class="slide">${html}</div>`]);
    const { diagnostics } = await exportDeck(browser, bad, { ...options, png: false });
    const others = diagnostics.map((d) => d.code).filter((code) => code !== 'image-missing');
    expect(new Set(others)).toEqual(new Set(['page-fault']));
  });

  it('tells when something is larger than its slide and makes a page more', async () => {
    const bad = await documentOf(['<div class="slide">a</div>']);
    const tall = {
      ...bad,
      html: bad.html.replace('.sheet { display: block;', '.sheet { padding-bottom: 900px;'),
    };
    const { diagnostics } = await exportDeck(browser, tall, { ...options, png: false });
    expect(diagnostics).toMatchObject([{ code: 'pdf-pages', args: { slides: 1 } }]);
  });
});

/** index.html and presenter.html as a reader prints them with the browser's own command. */
import { extractText, getDocumentProxy } from 'unpdf';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadToolFiles } from '../../src/host/tool-files.ts';
import { nodeHost } from '../../src/host/node.ts';
import { toolRoot } from '../../src/host/tool-root.ts';
import type { OpenPage, OwnBrowser } from '../../src/publish/browser.ts';
import { renderSet } from '../../src/render/documents.ts';
import { ownBrowser, pageScript } from '../browsers.ts';

let browser: OwnBrowser;
let documents: ReadonlyMap<string, string>;
let print: string;

beforeAll(async () => {
  browser = await ownBrowser();
  const { reveal } = await loadToolFiles(nodeHost, toolRoot);
  const set = await renderSet(
    {
      info: { title: 'Deck', author: '', subject: '2026', keywords: [], language: 'en' },
      // Paragraphs, headings, table cells: what reveal's rules for paper restyle.
      page: { width: 1280, height: 720 },
      css: '.slide{font:16px/1.5 sans-serif;color:#111;position:relative;width:1280px;height:720px;background:#eef} .slide *{margin:0;position:absolute} h1{left:56px;top:60px;font-size:33px;color:#036} p{left:700px;top:400px;font-size:18px;color:#630} table{left:56px;top:176px} td{position:static;font-size:17px}',
      slides: ['one', 'two', 'three'].map((id) => ({
        id,
        title: id,
        section: '',
        html: `<div class="slide"><h1>Title ${id}</h1><table><tr><td>cell ${id}</td></tr></table><p>Text ${id}</p></div>`,
        notes: `note ${id}`,
        figures: `<p>figures of ${id}</p>`,
        data: id === 'two' ? '<table><tr><td>data behind two</td></tr></table>' : '',
        specs: [],
        words: { slide: '', notes: '', lists: '' },
      })),
      places: new Map(),
      allowed: new Map(),
      reveal,
      pageScript,
      generator: 'test',
    },
    { shared: '', print: '', source: '' },
    ['html', 'presenter'],
  );
  documents = set.documents;
  print = set.print.html;
});
afterAll(() => browser.close());

/** Where the browser's own command prints from: unlike a page that we print, it runs the document's scripts. */
async function open(html: string): Promise<OpenPage> {
  const opened = await browser.open('', { scale: 1, deadline: 20_000 });
  await opened.page.setContent(html);
  return opened;
}

async function openDeck(name: string): Promise<OpenPage> {
  const opened = await open(documents.get(name) ?? '');
  await opened.page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  return opened;
}

describe.each(['index.html', 'presenter.html'])('%s on paper', (name) => {
  it('is one page a slide, in order, without notes', async () => {
    const { page, faults } = await openDeck(name);
    const bytes = await page.pdf({ printBackground: true, preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
    expect(text.map((t) => t.replace(/\s+/g, ' ').trim())).toEqual(
      ['one', 'two', 'three'].map((id) => `Title ${id} cell ${id} Text ${id}`),
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is what is read, in the reading view: behind a chart its data', async () => {
    const { page } = await openDeck(name);
    await page.keyboard.press('r');
    const bytes = await page.pdf({ printBackground: true, preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
    expect(text.map((t) => t.replace(/\s+/g, ' ').trim())).toEqual([
      'Title one cell one Text one',
      'Title two cell two Text two',
      'data behind two',
      'Title three cell three Text three',
    ]);
    await page.close();
  });

  it('shows the slides of deck.pdf', async () => {
    const pictures: PNG[] = [];
    for (const opening of [() => openDeck(name), () => open(print)]) {
      const { page } = await opening();
      // A window as tall as the paper: nothing is resized while the picture is taken.
      await page.setViewport({ width: 1280, height: 3 * 720 });
      await page.emulateMediaType('print');
      await page.waitForFunction(
        (height) => matchMedia('print').matches && document.documentElement.scrollHeight === height,
        {},
        3 * 720,
      );
      const shot = await page.screenshot({ captureBeyondViewport: false });
      pictures.push(PNG.sync.read(Buffer.from(shot)));
      await page.close();
    }
    const [reader, ours] = pictures;
    expect([reader?.width, reader?.height]).toEqual([1280, 3 * 720]);
    expect(ours && reader?.data.equals(ours.data)).toBe(true);
  });
});

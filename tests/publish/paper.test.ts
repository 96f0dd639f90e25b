/** The papers of a whole deck, built as an author builds it, and read with a PDF library. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks, runBuild } from '../../src/build.ts';
import { renderScript } from '../../src/render/script.ts';
import { knownFormats, type Format } from '../../src/model/formats.ts';

const out = await mkdtemp(join(tmpdir(), 'factdeck-paper-'));
const file = (name: string, folder = out): string => join(folder, 'quarterly-review', name);

async function build(formats: readonly Format[], folder = out): Promise<void> {
  const options = {
    decks: ['quarterly-review'],
    publish: true,
    formats,
    scale: 1,
    out: folder,
  } as const;
  const { decks } = await runBuild(options, () => undefined);
  expect(decks.map((d) => d.diagnostics)).toEqual([[]]);
}

async function textOf(name: string): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(file(name))));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((page) => page.replace(/\s/g, ''));
}

beforeAll(() => build(knownFormats));
afterAll(() => rm(out, { recursive: true, force: true }));

describe('handout.pdf', () => {
  it('has a cover, contents that tell the page of each slide, and a page number on each page', async () => {
    const text = await textOf('handout.pdf');
    text.forEach((page, i) => {
      expect(page).toContain(`${String(i + 1)}/${String(text.length)}`);
    });
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(file('handout.pdf'))));
    const outline = await pdf.getOutline();
    type Entry = Pick<(typeof outline)[number], 'title'> & { dest: unknown; items: Entry[] };
    const entries = outline.flatMap((o: Entry) => (o.items.length > 0 ? o.items : [o]));
    expect(entries.length).toBeGreaterThan(5);
    const contents = text.slice(1, 3).join('');
    for (const { title, dest } of entries) {
      const page = await pdf.getPageIndex((dest as Parameters<typeof pdf.getPageIndex>)[0]);
      const words = title.replace(/\s/g, '');
      expect(text[page]).toContain(words);
      expect(contents).toContain(`${words}${String(page + 1)}`);
    }
  });

  it('shows the data behind a chart and its sources, and no speaker note', async () => {
    const text = (await textOf('handout.pdf')).join('');
    expect(text).toContain('Databehindthechart');
    expect(text).toContain('Sources');
    expect(text).not.toContain('Itshowshowadeckisbuilt.');
  });

  it('is the same when it is asked for alone', async () => {
    const alone = await mkdtemp(join(tmpdir(), 'factdeck-alone-'));
    await build(['handout'], alone);
    const [a, b] = [
      await readFile(file('handout.pdf')),
      await readFile(file('handout.pdf', alone)),
    ];
    expect(a.equals(b)).toBe(true);
    await rm(alone, { recursive: true, force: true });
  });
});

describe('script.pdf', () => {
  it('adds up the minutes that slides are given', async () => {
    const [deck] = (await prepareDecks(['quarterly-review'], {})).prepared;
    if (!deck) throw new Error('nothing was prepared');
    const [a, b, c] = deck.plan.slides.map((s) => s.id);
    const plan = { ...deck.plan, minutes: { [a ?? '']: 1.5, [c ?? '']: 0.7 } };
    const { html } = renderScript(plan, deck.parts.slides, []);
    const parts = html.split('<article').slice(1);
    expect(
      [a, b, c].map((_, i) => /[\d.]+ min \([\d.]+ min so far\)/.exec(parts[i] ?? '')?.[0]),
    ).toEqual(['1.5 min (1.5 min so far)', undefined, '0.7 min (2.2 min so far)']);
  });

  it('holds the notes, says on each page that it is not to be shared, and tells what comes next', async () => {
    const text = await textOf('script.pdf');
    expect(text.join('')).toContain('Itshowshowadeckisbuilt.');
    expect(text.join('')).toContain('Next:');
    expect(text.filter((page) => !page.includes('Nottobeshared.'))).toEqual([]);
  });
});

describe.each(['deck.pdf', 'handout.pdf', 'script.pdf'])('%s', (name) => {
  it('holds no bitmap', async () => {
    const pdf = await PDFDocument.load(await readFile(file(name)), { updateMetadata: false });
    const images = pdf.context
      .enumerateIndirectObjects()
      .filter(
        ([, o]) =>
          o instanceof PDFRawStream && o.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
      );
    expect(images).toEqual([]);
  });

  it('says in its XMP what its information says', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(file(name))));
    const { info, metadata } = await pdf.getMetadata();
    const told: { Title?: string; Keywords?: string } = info;
    expect(told.Title).not.toBe('');
    expect(metadata.get('dc:title')).toBe(told.Title);
    expect(metadata.get('pdf:keywords')).toBe(told.Keywords ?? null);
    expect((await pdf.getPageLabels())?.at(-1)).toBe(String(pdf.numPages));
    expect(metadata.get('xmp:createdate')).toMatch(/T00:00:00Z$/);
  });
});

/** Every way to lay a handout out, on both papers: how many sheets, how large, what stands on each. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks, runBuild } from '../../src/build.ts';

const points = { A4: [594.96, 841.92], Letter: [612, 792] } as const;
const cases = [
  { pages: '2up', paper: 'A4', orientation: 'portrait', each: 2 },
  { pages: '3up', paper: 'Letter', orientation: 'portrait', each: 3 },
  { pages: '6up', paper: 'A4', orientation: 'landscape', each: 6 },
  { pages: 'slide-and-text', paper: 'Letter', orientation: 'landscape', each: 1 },
] as const;

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  for (const { pages, paper, orientation } of cases) {
    const folder = join(root, pages);
    await cp('data/quarterly-review', folder, { recursive: true });
    const deck = join(folder, 'deck.yaml');
    const handout = `handout: { pages: ${pages}, paper: ${paper}, orientation: ${orientation}, theme: print, classification: For members }\n`;
    await writeFile(deck, handout + (await readFile(deck, 'utf8')));
  }
  const { decks } = await runBuild(
    {
      decks: cases.map((c) => join(root, c.pages)),
      publish: true,
      formats: ['handout'],
      scale: 1,
      out: join(root, 'out'),
    },
    () => undefined,
  );
  expect(decks.flatMap((d) => d.diagnostics)).toEqual([]);
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

describe.each(cases)('$pages on $paper, $orientation', ({ pages, paper, orientation, each }) => {
  it('has sheets of that size, so many slides on each, and the same head and foot on all', async () => {
    const bytes = await readFile(join(root, 'out', pages, 'handout.pdf'));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const [short, long] = points[paper];
    const upright = orientation === 'portrait';
    const [wide, high] = upright ? [short, long] : [long, short];
    const { text } = await extractText(pdf, { mergePages: false });
    const sheets = text.map((t) => t.replace(/\s/g, ''));
    for (let i = 1; i <= pdf.numPages; i++) {
      const [, , width = 0, height = 0] = (await pdf.getPage(i)).view;
      expect([Math.abs(width - wide) < 1.5, Math.abs(height - high) < 1.5]).toEqual([true, true]);
      expect(sheets[i - 1]).toContain('NorthwindKettlesQ32026edition');
      expect(sheets[i - 1]).toContain('Formembers');
      expect(sheets[i - 1]).toContain(`${String(i)}/${String(pdf.numPages)}`);
    }
    const [deck] = (await prepareDecks([join(root, pages)], {})).prepared;
    const slides = deck?.parts.slides ?? [];
    const from = 2;
    if (each > 1) expect(pdf.numPages).toBe(from + Math.ceil(slides.length / each));
    else expect(pdf.numPages).toBeGreaterThanOrEqual(from + slides.length);
    for (const [i, slide] of slides.entries()) {
      const at = sheets.findIndex(
        (s, n) => n >= from && s.includes(slide.title.replace(/\s/g, '')),
      );
      if (each > 1) expect([slide.id, at]).toEqual([slide.id, from + Math.floor(i / each)]);
      else expect(at).toBeGreaterThanOrEqual(from + i);
    }
    // What the speaker says stays with the speaker.
    const notes = slides.map((s) => s.notes.replace(/<[^>]*>|\s/g, '')).filter((n) => n !== '');
    expect(notes.length).toBeGreaterThan(3);
    expect(notes.filter((n) => sheets.join('').includes(n.slice(0, 40)))).toEqual([]);
  });
});

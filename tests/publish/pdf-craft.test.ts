/** The PDFs of every deck, read with PDF libraries: tags, alternative texts, heads of tables, the text itself, fonts, weight. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachmentsOf } from '../../src/render/attachments.ts';
import { prepareDecks, runBuild } from '../../src/build.ts';
import type { Prepared } from '../../src/run/prepared.ts';
import { readSeal } from '../../src/publish/seal-pdf.ts';
import { visibleText } from '../visible-text.ts';

const decks = ['japanese-llm', 'quarterly-review', 'gallery'];
let out: string;
const prepared = new Map<string, Prepared>();
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  const result = await runBuild(
    { decks, publish: true, formats: ['pdf', 'handout'], scale: 1, out },
    () => undefined,
  );
  expect(result.decks.flatMap((d) => d.diagnostics)).toEqual([]);
  for (const deck of (await prepareDecks(decks, {})).prepared) prepared.set(deck.name, deck);
});
afterAll(() => rm(out, { recursive: true, force: true }));

const bytesOf = async (deck: string, file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(out, deck, file)));

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Tag[];
}
function tagsIn(tag: Tag): Tag[] {
  return [tag, ...(tag.children ?? []).flatMap(tagsIn)];
}
async function pagesOf(bytes: Uint8Array): Promise<Tag[][]> {
  const pdf = await getDocumentProxy(bytes);
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const tree = (await (await pdf.getPage(i + 1)).getStructTree()) as Tag;
      return tagsIn(tree);
    }),
  );
}
const roles = (tags: readonly Tag[], role: string): Tag[] => tags.filter((t) => t.role === role);

describe.each(decks)('deck.pdf of %s', (deck) => {
  it('has one first heading a page, and its figures an alternative text each', async () => {
    const pages = await pagesOf(await bytesOf(deck, 'deck.pdf'));
    const slides = prepared.get(deck)?.plan.slides ?? [];
    expect(pages.map((tags) => roles(tags, 'H1').length)).toEqual(slides.map(() => 1));
    for (const [i, tags] of pages.entries()) {
      const figures = roles(tags, 'Figure');
      const slide = slides[i];
      const charts = [slide?.chart, slide?.secondChart].filter((c) => c).length;
      const pictures = slide?.layout === 'image' ? 1 : 0;
      const sparks = JSON.stringify(slide).split('"form":"spark"').length - 1;
      expect([slide?.id, figures.length]).toEqual([slide?.id, charts + pictures + sparks]);
      expect(figures.map((f) => (f.alt ?? '').length > 10)).toEqual(figures.map(() => true));
    }
  });

  it('has tables whose rows and columns have heads, and says its language', async () => {
    const pages = await pagesOf(await bytesOf(deck, 'deck.pdf'));
    const language = prepared.get(deck)?.plan.language;
    expect(new Set(pages.map((tags) => roles(tags, 'Document')[0]?.lang))).toEqual(
      new Set([language]),
    );
    const tables = pages.flatMap((tags) => roles(tags, 'Table'));
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const [head, ...rows] = roles(tagsIn(table), 'TR');
      const cells = (row: Tag | undefined): (string | undefined)[] =>
        (row?.children ?? []).map((c) => c.role).filter((r) => r === 'TH' || r === 'TD');
      expect(new Set(cells(head)).has('TH')).toBe(true);
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it('says, page by page, what its slides say, letter by letter', async () => {
    const { text } = await extractText(await bytesOf(deck, 'deck.pdf'), { mergePages: false });
    const slides = prepared.get(deck)?.parts.slides ?? [];
    const letters = (from: string): string[] =>
      Array.from(from.normalize('NFC').replace(/\s/g, '')).sort();
    for (const [i, page] of text.entries()) {
      // Read order differs with columns and charts: the letters, and how many of each, do not.
      const shown = visibleText(slides[i]?.html.replace(/ aria-label="[^"]*"/g, '') ?? '');
      const lacking = without(letters(shown), letters(page));
      expect([slides[i]?.id, lacking.join('')]).toEqual([slides[i]?.id, '']);
      // No radical in place of a character: 用 is U+7528, not U+2F64.
      expect(/[\u2e80-\u2fdf]/.test(page)).toBe(false);
    }
  });

  it('is read out in the order of its slides: what only shows is skipped, charts are their descriptions', async () => {
    const pdf = await getDocumentProxy(await bytesOf(deck, 'deck.pdf'));
    const slides = prepared.get(deck)?.parts.slides ?? [];
    for (const [i, slide] of slides.entries()) {
      const spoken = await readOut(await pdf.getPage(i + 1));
      const html = slide.html
        .replace(/<svg[^]*?<\/svg>/g, '')
        .replace(/<(\w+)[^>]* aria-hidden="true"[^>]*>.*?<\/\1>/gs, '')
        .replace(/ aria-label="[^"]*"/g, '');
      expect([slide.id, spoken]).toEqual([slide.id, visibleText(html).replace(/\s/g, '')]);
    }
  });

  it('leads from its contents to the slides', async () => {
    const pdf = await getDocumentProxy(await bytesOf(deck, 'deck.pdf'));
    const slides = prepared.get(deck)?.plan.slides ?? [];
    for (const [i, slide] of slides.entries()) {
      if (slide.layout !== 'agenda') continue;
      const links = (await (await pdf.getPage(i + 1)).getAnnotations()) as { dest: string }[];
      const pages = await Promise.all(
        links.map(async ({ dest }) => {
          const [target] = ((await pdf.getDestination(dest)) ?? []) as unknown[];
          return target ? (await pdf.getPageIndex(target as never)) + 1 : 0;
        }),
      );
      expect(pages.length).toBeGreaterThan(1);
      expect(pages).toEqual(slide.view.sections.map((s) => s.page));
    }
  });

  it('embeds every font as outlines, draws no chart as a bitmap, and is light', async () => {
    const bytes = await bytesOf(deck, 'deck.pdf');
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
    const dictionaries = objects.flatMap((o) =>
      o instanceof PDFDict ? [o] : o instanceof PDFRawStream ? [o.dict] : [],
    );
    const named = (key: string, value: string): PDFDict[] =>
      dictionaries.filter((d) => d.get(PDFName.of(key)) === PDFName.of(value));
    expect(named('Subtype', 'Type3')).toEqual([]);
    const descriptors = named('Type', 'FontDescriptor');
    expect(descriptors.length).toBeGreaterThan(0);
    for (const font of descriptors) {
      const file = ['FontFile', 'FontFile2', 'FontFile3'].some((k) => font.has(PDFName.of(k)));
      expect(file).toBe(true);
    }
    expect(named('Subtype', 'Image')).toEqual([]);
    expect(bytes.length).toBeLessThan(1_000_000);
  });
});

describe.each(decks)('handout.pdf of %s', (deck) => {
  it('is tagged: figures with alternative texts, tables with heads, its language', async () => {
    const pages = await pagesOf(await bytesOf(deck, 'handout.pdf'));
    const all = pages.flat();
    expect(roles(all, 'Figure').map((f) => (f.alt ?? '').length > 10)).not.toContain(false);
    for (const table of roles(all, 'Table')) {
      expect(roles(tagsIn(table), 'TH').length).toBeGreaterThan(0);
    }
    expect(roles(all, 'Document')[0]?.lang).toBe(prepared.get(deck)?.plan.language);
  });
});

describe.each(['deck.pdf', 'handout.pdf'])('%s', (file) => {
  it('carries the figures it shows, and knows its edition and that it is whole', async () => {
    const bytes = await bytesOf('quarterly-review', file);
    const pdf = await getDocumentProxy(bytes.slice());
    const attached = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>;
    expect(Object.keys(attached)).toEqual(['facts.json']);
    const text = new TextDecoder().decode(attached['facts.json']?.content);
    expect(text).toBe(await readFile(join(out, 'quarterly-review/facts.json'), 'utf8'));
    expect(readSeal(bytes)).toMatchObject({
      deck: 'quarterly-review',
      edition: '2026-Q3',
      intact: true,
    });
    const changed = bytes.slice();
    changed[changed.length - 40] = (changed[changed.length - 40] ?? 0) ^ 1;
    expect(readSeal(changed)?.intact).toBe(false);
  });
});

describe('attachments', () => {
  const deck = (): Prepared => {
    const found = prepared.get('quarterly-review');
    if (!found) throw new Error('not prepared');
    return found;
  };

  it('are the tables that are shown where the deck asks for them, and nothing that stays home', () => {
    const { plan, sources } = deck();
    const regions = sources.dataset.tables.get('regions');
    if (!regions) throw new Error('no such table');
    const [first] = regions.rows;
    const internal = regions.fields.map((f) =>
      f.name === 'customers' ? { ...f, internal: true } : f,
    );
    const formula = {
      value: { type: 'text' as const, text: '' },
      raw: '=1+1',
      place: regions.place,
    };
    const row = first && { ...first, cells: new Map(first.cells).set('outlook_why', formula) };
    const tables = new Map(sources.dataset.tables).set('regions', {
      ...regions,
      fields: internal,
      rows: row ? [row] : [],
    });
    const made = attachmentsOf('tables', '{}', plan, { ...sources.dataset, tables });
    expect(made.map((a) => a.name)).toContain('regions.csv');
    const text = made.find((a) => a.name === 'regions.csv')?.text ?? '';
    expect(text.split('\r\n')[0]).toBe(
      'id,name,revenue,year_before,growth,growth_constant,forecast,outlook,outlook_why',
    );
    expect(text).toContain(",'=1+1\r\n");
    expect(text).not.toContain('1,200 customers');
    const odd = { ...regions, name: 'my regions' };
    const facts = plan.facts.map((f) => ({
      ...f,
      address: f.address.replace(/^regions/, '[my regions]'),
    }));
    const named = attachmentsOf(
      'tables',
      '{}',
      { ...plan, facts },
      {
        ...sources.dataset,
        tables: new Map([[odd.name, odd]]),
      },
    );
    expect(named.map((a) => a.name)).toContain('my regions.csv');
    expect(attachmentsOf('nothing', '{}', plan, sources.dataset)).toEqual([]);
  });
});

/** A page as its tags order it, without white space; a figure is its alternative text, which is tested elsewhere. */
async function readOut(
  page: Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>,
): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (!('type' in item)) {
      const id = open.findLast((i) => i !== undefined) ?? '';
      marked.set(id, (marked.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  const told = (tag: Content): string => {
    if (tag.type === 'content') return marked.get(tag.id ?? '') ?? '';
    return tag.role === 'Figure' ? '' : (tag.children ?? []).map(told).join('');
  };
  const tree = (await page.getStructTree()) as Content;
  return told(tree).normalize('NFC').replace(/\s/g, '');
}

interface Content {
  readonly type?: string;
  readonly id?: string;
  readonly role?: string;
  readonly children?: readonly Content[];
}

/** What is in `these` more often than in `those`. Both sorted. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const letter of those) left.set(letter, (left.get(letter) ?? 0) + 1);
  return these.filter((letter) => {
    const count = left.get(letter) ?? 0;
    left.set(letter, count - 1);
    return count <= 0;
  });
}

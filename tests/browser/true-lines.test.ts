/** What `fit/` decides is what a browser draws: each line as wide as it says, on one line; each column and row of a table. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { noCache } from '../../src/model/cache.ts';
import type { RichText } from '../../src/model/views.ts';
import { outputsOf } from '../../src/run/outputs.ts';
import { readersBrowser } from '../browsers.ts';

const out = await mkdtemp(join(tmpdir(), 'factdeck-lines-'));
let browser: Browser;
beforeAll(async () => {
  browser = await readersBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(out, { recursive: true, force: true });
});

interface Drawn {
  readonly slide: string;
  readonly lines: readonly { text: string; width: number; rows: number }[];
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Runs in the page. */
function drawnSlides(): Drawn[] {
  const deck = Reflect.get(window, 'deck') as { slide: (index: number) => void };
  return [...document.querySelectorAll('.slides > section')].map((section, index): Drawn => {
    deck.slide(index);
    const slide = section.querySelector('.slide') ?? section;
    const scale = slide.getBoundingClientRect().width / 1280;
    const size = (element: Element): DOMRect => element.getBoundingClientRect();
    const lines = [...slide.querySelectorAll('.text-line')].map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0.01);
      const left = Math.min(...boxes.map((box) => box.left));
      const right = Math.max(...boxes.map((box) => box.right));
      // Small letters stand within the height of large ones.
      const bottom = Math.min(...boxes.map((box) => box.bottom));
      const rows = boxes.filter((box) => box.top >= bottom).length + 1;
      return { text: line.textContent, width: (right - left) / scale, rows };
    });
    const table = slide.querySelector('.slide.table table');
    const heads = [...(table?.querySelectorAll('thead th') ?? [])];
    const rows = [...(table?.querySelectorAll('tr') ?? [])];
    return {
      slide: section.id,
      lines,
      columns: heads.map((head) => size(head).width / scale),
      rows: rows.map((row) => size(row).height / scale),
    };
  });
}

/** In the order in which templates print them. */
function decidedLines(value: unknown): { text: string; width: number | null }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(decidedLines);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'lines' ? listsIn(inner).flatMap(decidedLine) : decidedLines(inner),
  );
}

/** One list, or one a column. */
function listsIn(lines: unknown): object[] {
  const lists = Array.isArray(lines) ? [lines] : Object.values(lines ?? {});
  return lists.flatMap((list: unknown) => (Array.isArray(list) ? (list as object[]) : []));
}

/** The lines of a cover's ornament are none. */
function decidedLine(
  line: string | RichText['lines'][number] | object,
): { text: string; width: number | null }[] {
  if (typeof line === 'string') return [{ text: line, width: null }];
  if (!('pieces' in line)) return [];
  const text = line.pieces.map((p) => (p.break ? '' : (p.figure?.text ?? p.text))).join('');
  return [{ text, width: line.width }];
}

const tolerance = 0.3;
const decks = ['gallery', 'japanese-llm', 'quarterly-review', 'strommix'];

describe('in a browser', () => {
  it.each(decks)('the lines and rows of %s stand as they were decided', async (name) => {
    const { prepared, diagnostics } = await prepareDecks([name], {});
    expect(diagnostics).toEqual([]);
    const [deck] = prepared;
    if (!deck) throw new Error('nothing was prepared');
    const { documents } = await outputsOf(deck, ['html'], noCache);
    const file = join(out, `${name}.html`);
    await writeFile(file, documents.get('index.html') ?? '');
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const drawn = await page.evaluate(drawnSlides);
    await page.close();

    const off: string[] = [];
    let lines = 0;
    for (const { slide: id, ...is } of drawn) {
      const slide = deck.plan.slides.find((s) => s.id === id);
      if (!slide) throw new Error(`no slide ${id}`);
      const decided = [slide.title, slide.view].flatMap(decidedLines);
      expect([id, is.lines.map((l) => l.text)]).toEqual([id, decided.map((l) => l.text)]);
      for (const [i, { text, width }] of decided.entries()) {
        lines++;
        const line = is.lines[i];
        const by = width === null ? 0 : Math.abs((line?.width ?? 0) - width);
        if (by > tolerance || line?.rows !== 1) {
          off.push(
            `${id}: “${text}” ${width ?? ''} is ${line?.width ?? ''}, ${line?.rows ?? 0} rows`,
          );
        }
      }
      if (slide.layout !== 'table') continue;
      const { columns, rows, headHeight } = slide.view;
      const sizes = [
        ...columns.map((c, i) => [`column ${i}`, c.width, is.columns[i]] as const),
        ...[headHeight, ...rows.map((r) => r.height)].map(
          (height, i) => [`row ${i}`, height, is.rows[i]] as const,
        ),
      ];
      for (const [what, size, drawnSize = 0] of sizes) {
        if (Math.abs(size - drawnSize) > tolerance)
          off.push(`${id}: ${what} ${size} is ${drawnSize}`);
      }
    }
    expect(lines).toBeGreaterThan(drawn.length);
    expect(off).toEqual([]);
  });
});

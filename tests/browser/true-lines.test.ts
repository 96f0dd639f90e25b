/**
 * What `fit/` decides is what browsers draw: lines, columns, rows and boxes, in the product's own browser, and in Chromium
 * and Firefox where the machine has them.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { noCache } from '../../src/model/cache.ts';
import type { Finding, PrintWork } from '../../src/model/in-page.ts';
import type { DeckBoxes, LineBox, SlideBoxes } from '../../src/model/boxes.ts';
import type { DeckPlan } from '../../src/model/plan.ts';
import type { RichText, WordLine } from '../../src/model/views.ts';
import { outputsOf } from '../../src/run/outputs.ts';
import { pageScript, readersBrowser } from '../browsers.ts';

const decks = ['gallery', 'japanese-llm', 'quarterly-review', 'strommix'];
/** Whose boxes are held against what is drawn, too. */
const toldDecks = ['quarterly-review'];
const others = [
  { name: 'Chromium', executable: '/usr/bin/chromium', browser: 'chrome' },
  { name: 'Firefox', executable: '/usr/bin/firefox-esr', browser: 'firefox' },
] as const;

const out = await mkdtemp(join(tmpdir(), 'factdeck-lines-'));
const plans = new Map<string, DeckPlan>();
const tellings = new Map<string, DeckBoxes>();
let script: string;
let own: Browser;
beforeAll(async () => {
  script = await pageScript('print');
  own = await readersBrowser();
  for (const name of decks) {
    const { prepared, diagnostics } = await prepareDecks([name], {});
    expect(diagnostics).toEqual([]);
    for (const deck of prepared) {
      const { print } = await outputsOf(deck, ['html'], noCache);
      await writeFile(fileOf(name), print.html);
      plans.set(name, deck.plan);
      tellings.set(name, deck.boxes());
    }
  }
});
afterAll(async () => {
  await own.close();
  await rm(out, { recursive: true, force: true });
});

function fileOf(deck: string): string {
  return join(out, `${deck}.html`);
}

interface Drawn {
  readonly findings: readonly Finding[];
  /** Text of each line, and where its middle is. */
  readonly lines: readonly {
    readonly slide: string;
    readonly text: string;
    readonly left: number;
    readonly middle: number;
    readonly colour: string;
  }[];
  /** Left, top and size of each dot of a rating. */
  readonly dots: readonly (readonly number[])[];
}

async function drawnIn(browser: Browser, deck: string): Promise<Drawn> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(fileOf(deck)).href);
  await page.evaluate(script);
  const drawn = await page.evaluate(async () => {
    const work = Reflect.get(globalThis, 'factdeckPrint') as PrintWork;
    const faults = await work.waitUntilReady();
    if (faults.length > 0) throw new Error(faults.join(', '));
    const lines = [...document.querySelectorAll('.text-line')].map((line) => {
      const { left, top, bottom } = line.getBoundingClientRect();
      const sheet = line.closest('.sheet');
      const from = sheet?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const [, ...rgb] = /rgb\((\d+), (\d+), (\d+)\)/.exec(getComputedStyle(line).color) ?? [];
      const hex = rgb.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
      return {
        slide: sheet?.id ?? '',
        text: line.textContent,
        left: left - from.left,
        middle: (top + bottom) / 2 - from.top,
        colour: `#${hex}`,
      };
    });
    const dots = [...document.querySelectorAll('.sheet .step')].map((dot) => {
      const { left, top, width } = dot.getBoundingClientRect();
      const from = dot.closest('.sheet')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return [left - from.left, top - from.top, width];
    });
    return { findings: work.measureSlides(), lines, dots };
  });
  await page.close();
  return drawn;
}

function told({ findings }: Drawn): string[] {
  return findings.map((f) => `${f.slide}: ${f.rule} “${f.text}” ${f.against} ${f.is} (${f.limit})`);
}

/** In the order in which templates print them. */
function decidedLines(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(decidedLines);
  if ('width' in value && ('pieces' in value || 'parts' in value)) {
    return [textOf(value as RichText['lines'][number] | WordLine)];
  }
  return Object.values(value).flatMap(decidedLines);
}

function linesIn({ blocks }: SlideBoxes): LineBox[] {
  return blocks.flatMap((block) => {
    if (block.type === 'text') return block.lines;
    return block.type === 'table'
      ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines))
      : [];
  });
}

function dotsIn({ blocks }: SlideBoxes): number[][] {
  return blocks.flatMap((block) => {
    const rows = block.type === 'table' ? block.rows : [];
    const steps = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.steps));
    const dots = block.type === 'shape' && block.shape === 'dot' ? [block] : steps;
    return dots.map(({ box }) => [box.x, box.y, box.width]);
  });
}

/** Without the signs of a title, which stand behind its last line. */
function spoken({ runs }: LineBox): string {
  return runs
    .map(({ text, size, raised }) => (raised > size * 0.5 ? '' : text))
    .join('')
    .trim();
}

function textOf(line: RichText['lines'][number] | WordLine): string {
  return 'parts' in line
    ? line.parts.map((part) => part.text).join('')
    : line.pieces.map((p) => (p.break ? '' : (p.figure?.text ?? p.text))).join('');
}

describe('in the product’s own browser', () => {
  it.each(decks)('the lines and boxes of %s are drawn as they were decided', async (deck) => {
    const drawn = await drawnIn(own, deck);
    const slides = plans.get(deck)?.slides ?? [];
    const decided = slides.flatMap(({ title, view, frame }) => {
      const { classification, stamp, section, kicker, key, foot } = frame;
      return [classification, stamp, section, kicker, title, view, key, foot].flatMap(decidedLines);
    });
    expect(decided.length).toBeGreaterThan(slides.length);
    expect(drawn.lines.map((line) => line.text)).toEqual(decided);
    expect(told(drawn)).toEqual([]);
    const dots = tellings.get(deck)?.slides.flatMap(dotsIn) ?? [];
    expect(drawn.dots.length).toBe(dots.length);
    const elsewhere = dots.filter((dot, i) =>
      dot.some((px, k) => Math.abs(px - (drawn.dots[i]?.[k] ?? NaN)) > 0.3),
    );
    expect(elsewhere).toEqual([]);
    if (!toldDecks.includes(deck)) return;
    // What `plan --json` tells is what stands there, in that colour.
    const { slides: boxes = [], colours = {} } = tellings.get(deck) ?? {};
    const lines = new Map(boxes.map((slide) => [slide.id, linesIn(slide)]));
    const untold = drawn.lines.filter(({ slide, text, left, middle, colour }) => {
      const same = lines.get(slide)?.filter((line) => spoken(line) === text.trim()) ?? [];
      return !same.some(
        ({ x, y, height, runs }) =>
          Math.abs(x - left) < 0.5 &&
          Math.abs(y + height / 2 - middle) <= 3 &&
          // Of the words: a figure among them may have its own.
          runs.some((run) => colours[run.colour] === colour),
      );
    });
    expect(untold).toEqual([]);
  });

  it('what is drawn otherwise is told', async () => {
    const page = await own.newPage();
    await page.goto(pathToFileURL(fileOf('quarterly-review')).href);
    await page.evaluate(script);
    const found = await page.evaluate(() => {
      const work = Reflect.get(globalThis, 'factdeckPrint') as PrintWork;
      const [first, second] = document.querySelectorAll<HTMLElement>('h1 .text-line:first-child');
      if (!first || !second) throw new Error('no lines');
      first.style.letterSpacing = '0.5px';
      second.style.fontWeight = '400';
      return work.measureSlides().map((f) => `${f.rule} ${f.against}`);
    });
    await page.close();
    expect(found).toEqual(['drawn-otherwise width', 'drawn-otherwise width']);
  });
});

describe.each(others)('in $name', ({ name, executable, browser }) => {
  if (!existsSync(executable)) {
    it(`nothing was looked at: ${executable} is not on this machine`, () => {
      expect(existsSync(executable)).toBe(false);
    });
    return;
  }
  let theirs: Browser;
  beforeAll(async () => {
    const args = browser === 'chrome' ? ['--no-sandbox'] : [];
    theirs = await puppeteer.launch({
      browser,
      executablePath: executable,
      headless: true,
      args,
      // The tests hide the machine's fonts (vitest.config.ts); these two start with none only to fall.
      env: Object.fromEntries(
        Object.entries(process.env).filter(([key]) => !/^FONTCONFIG_/.test(key)),
      ),
      timeout: 100_000,
    });
  });
  afterAll(() => theirs.close());

  it.each(decks)(`%s is drawn as it was decided`, { timeout: 300_000 }, async (deck) => {
    const drawn = await drawnIn(theirs, deck);
    expect(told(drawn).filter((line) => line.includes('drawn-otherwise'))).toEqual([]);
    const ours = await drawnIn(own, deck);
    const off = drawn.lines.filter(
      (line, i) => Math.abs(line.middle - (ours.lines[i]?.middle ?? 0)) > 1,
    );
    expect([name, drawn.lines.length, off]).toEqual([name, ours.lines.length, []]);
  });
});

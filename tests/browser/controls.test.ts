/** No arrow or button of the page lies over a word of a slide, whatever the window. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import { readersBrowser } from '../browsers.ts';

const out = await mkdtemp(join(tmpdir(), 'factdeck-controls-'));
const decks = ['gallery', 'japanese-llm'];
let browser: Browser;

beforeAll(async () => {
  await runBuild({ decks, publish: true, formats: ['html'], scale: 1, out }, () => undefined);
  browser = await readersBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(out, { recursive: true, force: true });
});

/** Runs in the page: each control over a text of a slide, and how much of the window is out of its sight. */
async function overlaps(): Promise<{ found: string[]; slides: number; controls: number }> {
  const deck = Reflect.get(window, 'deck') as { slide: (index: number) => void };
  const slides = [...document.querySelectorAll('.slides > section')];
  const found: string[] = [];
  let controls = 0;
  for (const [index, slide] of slides.entries()) {
    deck.slide(index);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const buttons = [...document.querySelectorAll('.controls button.enabled, #figures-button')];
    controls += buttons.length;
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const holder = node.parentElement;
      if (text === '' || !holder?.checkVisibility() || holder.closest('.hidden-text')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // The first half of a full-width mark that is closed up is blank: it stands in the margin.
      const blank = holder.matches('.closed-up') ? 0.5 : 0;
      for (const box of range.getClientRects()) {
        const left = box.left + blank * box.width;
        for (const button of buttons) {
          const b = button.getBoundingClientRect();
          const isApart =
            box.right <= b.left || b.right <= left || box.bottom <= b.top || b.bottom <= box.top;
          if (!isApart) found.push(`${slide.id}: ${button.className || button.id} over ${text}`);
        }
      }
    }
    for (const button of buttons) {
      const { left, top, right, bottom, width } = button.getBoundingClientRect();
      const isSeen = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      if (!isSeen || width < 12) found.push(`${slide.id}: ${button.className} is out of sight`);
    }
  }
  return { found, slides: slides.length, controls };
}

describe.each(decks)('%s', (deck) => {
  it.each([
    [1280, 720, false],
    [1024, 768, false],
    [1366, 768, false],
    [1920, 1080, false],
    [1280, 800, false],
    [390, 844, true],
    [844, 390, true],
    [667, 375, true],
  ])('in a window of %i × %i (touched: %s)', async (width, height, hasTouch) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height, hasTouch, isMobile: hasTouch });
    await page.goto(pathToFileURL(join(out, deck, 'index.html')).href);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { found, slides, controls } = await page.evaluate(overlaps);
    expect(found).toEqual([]);
    // An arrow each way but at the ends, and the button of the figures.
    expect(controls).toBe(slides * 3 - 2);
    await page.close();
  });
});

it('are there for a mouse that moves, for the keyboard, and for fingers', async () => {
  const page = await browser.newPage();
  const open = () => page.goto(pathToFileURL(join(out, 'gallery', 'index.html')).href);
  const seen = () =>
    page.evaluate(() =>
      ['.controls', '#figures-button'].map((s) => {
        const element = document.querySelector(s);
        return element ? getComputedStyle(element).opacity : '';
      }),
    );
  await page.setViewport({ width: 1280, height: 720 });
  // A mouse that rests where the page comes up has not moved, though a browser may tell of it.
  await page.mouse.move(100, 100);
  await open();
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  expect(await seen()).toEqual(['0', '0']);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.navigate-right')?.focus();
  });
  expect(await seen()).toEqual(['1', '0']);
  await page.mouse.move(110, 100);
  await page.mouse.move(120, 100);
  await page.waitForFunction(() => document.documentElement.classList.contains('pointing'));
  expect(await seen()).toEqual(['1', '1']);
  await page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true });
  await open();
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  expect(await seen()).toEqual(['1', '1']);
  await page.close();
});

/** Every slide of every deck through axe-core in a real browser: as it is read, and as it is presented (one deck here, all by `npm run test:hard`). */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import { readersBrowser } from '../browsers.ts';

const out = await mkdtemp(join(tmpdir(), 'factdeck-axe-'));
const decks = ['japanese-llm', 'quarterly-review', 'gallery'];
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hard = process.env['FACTDECK_HARD'] === '1';
let browser: Browser;

beforeAll(async () => {
  const result = await runBuild(
    { decks, publish: true, formats: ['html'], scale: 1, out },
    () => undefined,
  );
  expect(result.decks.flatMap((d) => d.diagnostics)).toEqual([]);
  browser = await readersBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(out, { recursive: true, force: true });
});

declare const globalThis: {
  axe: { run: (context: Element | Document, options: RunOptions) => Promise<AxeResults> };
};

async function open(deck: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(join(out, deck, 'index.html')).href);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(axe);
  return page;
}

/** `rule: element` of every violation in the page, or in the slide that is shown. */
function violations(page: Page, what: 'page' | 'slide'): Promise<string[]> {
  return page.evaluate(async (scope) => {
    const slide = document.querySelector('.slides > section.present');
    const context = scope === 'slide' && slide ? slide : document;
    const found = await globalThis.axe.run(context, { resultTypes: ['violations'] });
    return found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`));
  }, what);
}

describe.each(hard ? decks : ['quarterly-review'])('%s', (deck) => {
  it('has no fault on any slide as it is presented', async () => {
    const page = await open(deck);
    const count = await page.evaluate(() => document.querySelectorAll('.slides > section').length);
    const found: string[] = await violations(page, 'page');
    for (let i = 1; i < count; i++) {
      await page.keyboard.press('ArrowRight');
      const id = await page.evaluate(() => document.querySelector('section.present')?.id);
      found.push(...(await violations(page, 'slide')).map((v) => `${id ?? ''}: ${v}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });
});

describe.each(decks)('%s', (deck) => {
  it('has no fault as it is read, on one page', async () => {
    const page = await open(deck);
    await page.keyboard.press('r');
    await page.waitForFunction(() => document.documentElement.classList.contains('reading'));
    expect(await violations(page, 'page')).toEqual([]);
    await page.close();
  });
});

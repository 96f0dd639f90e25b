/** What the pages and the speaker view say of their own is in the deck's language, to the last word. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fontkit from 'fontkit';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import { languageOf } from '../../src/languages/index.ts';
import { speakerView } from '../../src/render/reveal-scripts.ts';
import { readersBrowser } from '../browsers.ts';

const out = await mkdtemp(join(tmpdir(), 'factdeck-words-'));
const decks = { ja: 'japanese-llm', en: 'quarterly-review' } as const;
const languages = ['ja', 'en'] as const;
let browser: Browser;

beforeAll(async () => {
  await runBuild(
    { decks: Object.values(decks), publish: true, formats: ['html', 'presenter'], scale: 1, out },
    () => undefined,
  );
  browser = await readersBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(out, { recursive: true, force: true });
});

async function open(language: 'ja' | 'en', file: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(join(out, decks[language], file)).href);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  return page;
}

/** All that the page says but for the slides: texts, names for those who hear it, tips. */
const ownWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof HTMLElement) || node.closest('.slides, script, style, kbd')) continue;
      // What speaks of a slide in the deck's own words.
      if (node.closest('#position, .speaker-controls-notes .value, .slides, .aria-status'))
        continue;
      const own = [...node.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE);
      said.push(...own.map((n) => n.textContent ?? ''));
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        said.push(node.getAttribute(name) ?? '');
      }
    }
    return said.map((text) => text.trim()).filter((text) => text !== '');
  });
const latin = (said: readonly string[]): string[] =>
  said.filter((text) => /[A-Za-z]{2}/.test(text));

describe.each(languages)('a deck in %s', (language) => {
  const words = languageOf(language).screen;

  it.each(['index.html', 'presenter.html'])('%s: help, overview, pause and jump', async (file) => {
    const page = await open(language, file);
    const shown = (selector: string): Promise<boolean> =>
      page.$eval(selector, (e) => e.checkVisibility());
    await page.keyboard.press('?');
    expect(await shown('#help')).toBe(true);
    const help = await page.$eval('#help', (e) => e.textContent);
    for (const [, what] of words.keys) expect(help).toContain(what);
    expect(help.includes(words.speakerKey[1])).toBe(file === 'presenter.html');
    // No key does what it says while it is open.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    expect(await shown('#help')).toBe(false);
    expect(await page.$('.reveal.overview, .reveal.paused, #cover:not(.present)')).toBeNull();
    await page.keyboard.press('g');
    const placeholder = await page.$eval('.jump-to-slide-input', (e) =>
      e.getAttribute('placeholder'),
    );
    expect(placeholder).toBe(words.jump);
    if (language === 'ja') expect(latin(await ownWords(page))).toEqual([]);
    // What is typed there is no key of the page.
    await page.keyboard.type('r3');
    expect(await page.$('html.reading')).toBeNull();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    expect(await page.$eval('.resume-button', (e) => e.textContent)).toBe(words.resume);
    await page.keyboard.press('b');
    await page.keyboard.press('o');
    expect(await page.$('.reveal.overview')).not.toBeNull();
    if (language === 'ja') expect(latin(await ownWords(page))).toEqual([]);
    const names = await page.$$eval('.controls button', (all) => all.map((b) => b.ariaLabel));
    expect(names).toEqual([words.previous, words.next]);
    await page.close();
  });

  it('pause and jump are drawn in the fonts that the page brings', async () => {
    const page = await open(language, 'index.html');
    await page.keyboard.press('g');
    const fields = await page.$$eval('.resume-button, .jump-to-slide-input', (all) =>
      all.map((e) => getComputedStyle(e).fontFamily),
    );
    expect(fields).toHaveLength(2);
    for (const family of fields) expect(family).toMatch(/^"Noto Sans JP"/);
    // What is typed stands over a slide.
    const ground = await page.$eval(
      '.jump-to-slide-input',
      (e) => getComputedStyle(e).backgroundColor,
    );
    expect(ground).toBe('rgb(255, 255, 255)');
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    const list = await page.$eval('#figures-button', (e) => e.checkVisibility());
    expect(list).toBe(false);
    await page.close();
    const html = await readFile(join(out, decks[language], 'index.html'), 'utf8');
    const fonts = [...html.matchAll(/url\(["']?data:font\/woff;base64,([A-Za-z0-9+/=]+)/g)];
    expect(fonts).toHaveLength(2);
    const said = words.resume + words.jump + Object.values(words.speaker).flat().join('');
    for (const [, data = ''] of fonts) {
      const font = fontkit.create(Buffer.from(data, 'base64'));
      if (!('hasGlyphForCodePoint' in font)) throw new Error('a collection of fonts');
      const missing = Array.from(said).filter(
        (c) => !font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
    }
  });

  it('the speaker view, with a clock of 24 hours', async () => {
    const page = await open(language, 'presenter.html');
    const popup = new Promise<Page>((resolve) => {
      page.once('popup', (p) => {
        if (p) resolve(p);
      });
    });
    await page.keyboard.press('s');
    const speaker = await popup;
    await speaker.waitForFunction(
      () => /^\d\d:\d\d$/.test(document.querySelector('.clock-value')?.textContent ?? ''),
      { polling: 100 },
    );
    const said = await ownWords(speaker);
    const { speaker: ours } = words;
    expect(said).toEqual(
      expect.arrayContaining([ours.upcoming, ours.time, ours.reset, ours.notes, ...ours.layouts]),
    );
    expect(await speaker.title()).toBe(ours.title);
    expect(await speaker.$eval('html', (e) => e.lang)).toBe(language);
    if (language === 'ja') expect(latin(said)).toEqual([]);
    // Whatever fonts the machine has.
    const drawn = await speaker.evaluate(
      (text) => document.fonts.check('18px "Noto Sans JP"', text),
      ours.notes,
    );
    expect(drawn).toBe(true);
    expect(await speaker.evaluate(() => document.fonts.size)).toBe(2);
    // Each way of arranging it is named.
    for (const [i, id] of ['default', 'wide', 'tall', 'notes-only'].entries()) {
      await speaker.select('.speaker-layout-dropdown', id);
      const label = await speaker.$eval('.speaker-layout-label', (e) => e.textContent);
      expect(label).toBe(`${ours.layout}${ours.layouts[i] ?? ''}`);
    }
    await speaker.close();
    await page.close();
  });
});

it('has a word of ours for each of reveal’s, and none that would end a string of its script', async () => {
  for (const language of languages) {
    for (const word of Object.values(languageOf(language).screen.speaker).flat()) {
      expect(word).not.toMatch(/['"`\\]|\$\{/);
    }
  }
  const notes = await readFile(
    new URL('../../node_modules/reveal.js/dist/plugin/notes.js', import.meta.url),
    'utf8',
  );
  const japanese = speakerView(notes, 'ja');
  expect(japanese).not.toMatch(/toLocale|Intl|Upcoming|Loading speaker/);
  expect(() => speakerView(japanese, 'ja')).toThrow('reveal.js does not say');
});

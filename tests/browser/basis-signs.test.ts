/** `basis: shown` as a reader meets it: a sign behind each sentence and its line of the key, in each theme, in a narrow window, to those who hear the page, and on paper. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import { languageOf } from '../../src/languages/index.ts';
import { readersBrowser } from '../browsers.ts';

const folder = await mkdtemp(join(tmpdir(), 'factdeck-basis-'));
const kettles = join(folder, 'kettles');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['briefing', 'dark', 'print'];
const { supportedBy } = languageOf('en').slides;
/** What stands behind a sentence, and what the key says of it. */
const signs = {
  '✓': supportedBy.checked,
  '=': supportedBy.quoted,
  '+': supportedBy.given,
  '»': supportedBy.according,
  '→': supportedBy.proposal,
  '~': supportedBy.view,
  '¬': supportedBy.open,
};
let browser: Browser;

beforeAll(async () => {
  await cp(fileURLToPath(new URL('../mistakes/_base', import.meta.url)), kettles, {
    recursive: true,
  });
  await writeFile(
    join(kettles, 'deck.yaml'),
    `title: Kettles
language: en
edition: 2026-01
basis: shown
limits: { seconds: 60 }
slides:
  - id: words
    layout: statement
    title: Northwind is the largest of the makers
    points:
      - 'Northwind: Revenue {{makers.north.revenue}}'
      - The visit takes 3 days
      - According to the report Northwind is sound
      - Should we visit Northwind in spring?
      - { text: Northwind is a joy, view: true }
      - Southgate delights its friends
    because:
      the largest: { largest: makers.north.revenue }
      Northwind is sound: { said: the report, at: table 1 }
    given: { visit: 3 days }
  - { id: sources, layout: sources, title: Sources }
`,
  );
  for (const theme of themes) {
    const result = await runBuild(
      {
        decks: [kettles],
        publish: true,
        formats: ['html', 'pdf'],
        scale: 1,
        theme,
        out: join(folder, theme),
      },
      () => undefined,
    );
    expect(
      result.decks.flatMap((d) => d.diagnostics.filter((p) => p.severity === 'error')),
    ).toEqual([]);
  }
  browser = await readersBrowser();
  // Three decks are built: more than two minutes where the machine is busy.
}, 300_000);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

declare const globalThis: {
  axe: { run: (context: Document, options: object) => Promise<AxeResults> };
};

async function open(theme: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 844 });
  await page.goto(pathToFileURL(join(folder, theme, 'kettles/index.html')).href);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

it('is counted in build.json, and told clause by clause in no file of the set', async () => {
  const set = join(folder, 'briefing/kettles');
  const build: unknown = JSON.parse(await readFile(join(set, 'build.json'), 'utf8'));
  expect(build).toMatchObject({
    sentences: { checked: 1, quoted: 1, given: 1, according: 1, proposal: 1, view: 1, open: 1 },
  });
  const files = await readdir(set, { recursive: true, withFileTypes: true });
  for (const file of files.filter((f) => f.isFile())) {
    const text = await readFile(join(file.parentPath, file.name), 'latin1');
    // The words that nothing checks, and what the live page shows of them.
    for (const list of ['unchecked', 'not checked: ', 'clauses']) {
      expect(text.includes(list), `${file.name}: ${list}`).toBe(false);
    }
  }
});

describe.each(themes)('theme %s', (theme) => {
  it('shows each sign whole in the reading view of a window of 390 px, with its words for those who hear it', async () => {
    const page = await open(theme, 390);
    const reads = await page.evaluate(() => document.documentElement.classList.contains('reading'));
    if (!reads) await page.keyboard.press('r');
    await page.waitForFunction(() => document.documentElement.classList.contains('reading'));
    const found = await page.evaluate(() => {
      return [...document.querySelectorAll('#words sup.left-out')].map((mark) => {
        mark.scrollIntoView({ inline: 'nearest' });
        const { left, right, width, height } = mark.getBoundingClientRect();
        const isSeen = width > 0 && height > 0 && left >= 0 && right <= window.innerWidth;
        return [mark.textContent, mark.getAttribute('aria-label') ?? '', isSeen] as const;
      });
    });
    // The title may be followed by a mark of its own.
    const told = new Map(found.map(([sign, label]) => [sign, label]));
    for (const [sign, label] of Object.entries(signs)) expect(told.get(sign)).toBe(label);
    expect(found.filter(([, , isSeen]) => !isSeen)).toEqual([]);
    const key = await page.evaluate(
      () => document.querySelector('#words')?.textContent.replaceAll(/\s+/g, ' ') ?? '',
    );
    for (const label of Object.values(signs)) expect(key).toContain(label);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`));
    });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('prints each sign and its line of the key', async () => {
    const bytes = new Uint8Array(await readFile(join(folder, theme, 'kettles/deck.pdf')));
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
    const [first = ''] = text;
    for (const [sign, label] of Object.entries(signs)) {
      // Behind its sentence, and before its line of the key.
      expect(first.split(sign).length, sign).toBeGreaterThanOrEqual(3);
      expect(first).toContain(label);
    }
  });
});

/** The live preview as an author has it: a deck in a folder, a page in a real browser, saves in between. */
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sentenceLines } from '../../src/commands/read-back.ts';
import { languageOf } from '../../src/languages/index.ts';
import { startDev, type Dev } from '../../src/serve/dev.ts';
import { readersBrowser } from '../browsers.ts';

const base = fileURLToPath(new URL('../mistakes/_base', import.meta.url));
let folder = '';
let dev: Dev;
let browser: Browser;
let page: Page;
const noise: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdeck-dev-'));
  await cp(base, join(folder, 'kettles'), { recursive: true });
  dev = await startDev({
    deck: { path: join(folder, 'kettles') },
    port: 0,
    language: 'en',
    words: languageOf('en').commands.dev,
    failed: (reason) => reason,
    tellSentence: (sentence) => sentenceLines(sentence, languageOf('en').commands).join('\n'),
    told: () => undefined,
  });
  browser = await readersBrowser();
  page = await browser.newPage();
  page.on('console', (m) => noise.push(m.text()));
  page.on('pageerror', (e) => noise.push(String(e)));
  await page.goto(`${dev.url}#/sizes`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
});
afterAll(async () => {
  await browser.close();
  await dev.close();
  await rm(folder, { recursive: true, force: true });
});

async function save(file: string, find: string, put: string): Promise<void> {
  const path = join(folder, 'kettles', file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(find);
  await writeFile(path, text.replace(find, put));
}

const shows = (words: string): Promise<unknown> =>
  page.waitForFunction(
    (w) => document.querySelector('.slides > .present')?.textContent.includes(w),
    {},
    words,
  );
const overlay = (words: string): Promise<unknown> =>
  page.waitForFunction(
    (w) => {
      const found = document.querySelector<HTMLElement>('#factdeck-overlay');
      return w === '' ? found?.hidden : !found?.hidden && found?.textContent.includes(w);
    },
    {},
    words,
  );
const current = (): Promise<string> =>
  page.evaluate(() => document.querySelector('.slides > .present')?.id ?? '');

it('tells its author what the sentences of a slide rest on, at a key, and follows a save', async () => {
  const panel = (words: string): Promise<unknown> =>
    page.waitForFunction(
      (w) => {
        const found = document.querySelector<HTMLElement>('#factdeck-sentences');
        return w === '' ? found?.hidden : !found?.hidden && found?.textContent.includes(w);
      },
      {},
      words,
    );
  await panel('');
  await page.keyboard.press('w');
  await panel('What the sentences of this slide rest on');
  await panel('open  ');
  await page.keyboard.press('Escape');
  await panel('');
});

it('shows a save on the slide where one is, without loading the page anew', async () => {
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
  await save('makers.csv', '$30 m', '$47 m');
  await shows('$47 m');
  expect(await current()).toBe('sizes');
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument') as unknown)).toBe(true);
});

it('lays a mistake over the last good deck, with its line, and takes it away when it is mended', async () => {
  await save('deck.yaml', 'x: revenue', 'x: revenu');
  await overlay('deck.yaml:9:46');
  await overlay('Did you mean “revenue”?');
  await shows('$47 m');
  await save('makers.csv', '$47 m', 'forty');
  await overlay('forty');
  await save('makers.csv', 'forty', '$48 m');
  await save('deck.yaml', 'x: revenu', 'x: revenue');
  await overlay('');
  await shows('$48 m');
});

it('goes on after what the machine cannot read', async () => {
  const table = join(folder, 'kettles/makers.csv');
  const good = await readFile(table, 'utf8');
  await rm(table);
  await symlink('makers.csv', table);
  await overlay('makers.csv');
  await rm(table);
  await writeFile(table, good);
  await overlay('');
  await shows('$48 m');
});

it('keeps the slide when others come and go', async () => {
  await save(
    'deck.yaml',
    '  - id: sizes',
    '  - { id: extra, title: More, points: [One] }\n  - id: sizes',
  );
  await page.waitForFunction(() => document.querySelectorAll('.slides > section').length === 3);
  expect(await current()).toBe('sizes');
  await save('deck.yaml', '  - { id: extra, title: More, points: [One] }\n', '');
  await page.waitForFunction(() => document.querySelectorAll('.slides > section').length === 2);
  expect(await current()).toBe('sizes');
});

it('tells the cell of a number that is clicked', async () => {
  await save('deck.yaml', 'The makers,', 'At {{makers.north.revenue}}');
  await shows('At $48 m');
  await page.evaluate(() => {
    document
      .querySelector('.present data[data-fact="makers.north.revenue"]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  const told = await page.evaluate(() => document.querySelector('#factdeck-place')?.textContent);
  expect(told).toContain('kettles/makers.csv:2:17');
  expect(noise).toEqual([]);
});

it('shows the page for the speaker, and brings the notes of its speaker view up to date', async () => {
  const presenter = await browser.newPage();
  presenter.on('pageerror', (e) => noise.push(String(e)));
  await presenter.goto(`${dev.url}presenter.html#/sizes`);
  await presenter.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  const popup = new Promise<Page>((resolve) => {
    presenter.once('popup', (p) => {
      if (p) resolve(p);
    });
  });
  await presenter.keyboard.press('s');
  const speaker = await popup;
  // A window that lies behind draws no frames: looked at on a clock.
  const says = (words: string): Promise<unknown> =>
    speaker.waitForFunction(
      (w) => document.querySelector('.speaker-controls-notes .value')?.textContent.includes(w),
      { polling: 50 },
      words,
    );
  await says('The speaker knows more.');
  await save('deck.yaml', 'The speaker knows more.', 'The speaker knows the room.');
  await says('The speaker knows the room.');
  await save('makers.csv', '$48 m', '$46 m');
  await shows('$46 m');
  await save('makers.csv', '$46 m', '$48 m');
  await shows('$48 m');
  await says('The speaker knows the room.');
  expect(await presenter.evaluate(() => document.querySelectorAll('aside.notes').length)).toBe(1);
  expect(await page.evaluate(() => document.querySelectorAll('aside.notes').length)).toBe(0);
  await speaker.close();
  await presenter.close();
  expect(noise).toEqual([]);
});

it('shows the handout and the page that is printed, and writes nothing', async () => {
  expect(await (await fetch(`${dev.url}print.html`)).text()).toContain('class="sheet"');
  const handout = await browser.newPage();
  await handout.goto(`${dev.url}handout.html`);
  expect(await handout.evaluate(() => document.body.innerText)).toContain('At $48 m');
  await save('makers.csv', '$48 m', '$49 m');
  await shows('At $49 m');
  await handout.waitForFunction(() => document.body.innerText.includes('At $49 m'));
  await handout.close();
  expect(await readdir(folder)).toEqual(['kettles']);
  expect((await readdir(join(folder, 'kettles'))).sort()).toEqual([
    'datapackage.yaml',
    'deck.yaml',
    'evidence.csv',
    'makers.csv',
  ]);
});

it('shows a save in more windows than a browser has connections', async () => {
  const more: Page[] = [];
  for (let i = 0; i < 7; i++) {
    const one = await browser.newPage();
    await one.goto(`${dev.url}#/sizes`);
    more.push(one);
  }
  await save('makers.csv', '$49 m', '$48 m');
  for (const one of more) {
    await one.waitForFunction(
      () => document.querySelector('.slides > .present')?.textContent.includes('$48 m'),
      { polling: 50 },
    );
    await one.close();
  }
  await save('makers.csv', '$48 m', '$49 m');
  await shows('$49 m');
});

it.each([
  ['a foreign host', { host: 'factdeck.example' }, 403],
  ['a foreign origin', { origin: 'https://factdeck.example' }, 403],
  ['a page from disk', { origin: 'null' }, 403],
  ['itself', {}, 200],
])('answers %s as it should', async (_, headers, status) => {
  const answered = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request(dev.url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
  expect(answered).toBe(status);
});

it('tells nothing to who does not know its address', async () => {
  const { origin, pathname } = new URL(dev.url);
  for (const path of [
    '/',
    '/presenter.html',
    '/events',
    '/fonts/regular.ttf',
    '/x/presenter.html',
  ]) {
    expect([path, (await fetch(origin + path)).status]).toEqual([path, 404]);
  }
  expect(pathname).toMatch(/^\/[0-9a-f]{32}\/$/);
  expect((await fetch(`${dev.url}presenter.html`)).status).toBe(200);
});

it('is never blank, not even with a deck that was broken from the start; takes a free port; says when it is gone', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  const broken = join(folder, 'broken');
  await cp(base, broken, { recursive: true });
  const deck = join(broken, 'deck.yaml');
  const good = await readFile(deck, 'utf8');
  await writeFile(deck, good.replace('x: revenue', 'x: revenu'));
  const words = languageOf('en').commands.dev;
  const second = await startDev({
    deck: { path: broken },
    port,
    language: 'en',
    words,
    failed: (reason) => reason,
    tellSentence: (s) => s.text,
    told: () => undefined,
  });
  expect(second.url).not.toContain(`:${String(port)}/`);
  await page.goto(second.url);
  await overlay('revenu');
  expect(await page.evaluate(() => document.body.innerText)).toContain(words.broken);
  await writeFile(deck, good);
  await page.waitForFunction(() => document.querySelectorAll('.slides > section').length === 2);
  await writeFile(deck, good.replace('x: revenue', 'x: revenu'));
  await overlay('revenu');
  await second.close();
  await overlay(words.lost);
  expect(await page.evaluate(() => document.querySelector('#factdeck-overlay')?.textContent)).toBe(
    words.lost,
  );
  await writeFile(deck, good);
  const third = await startDev({
    deck: { path: broken },
    port: Number(new URL(second.url).port),
    language: 'en',
    words,
    failed: (reason) => reason,
    tellSentence: (s) => s.text,
    told: () => undefined,
  });
  await overlay('');
  await third.close();
  taken.close();
  await rm(broken, { recursive: true });
});

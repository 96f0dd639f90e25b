/** The live page for who writes the deck: where a text stands, the editor there, texts written back, what is still to be done. */
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import { languageOf } from '../../src/languages/index.ts';
import { answerAuthor } from '../../src/serve/author.ts';
import { startDev, type Dev, type DevOptions } from '../../src/serve/dev.ts';
import { readersBrowser } from '../browsers.ts';

const base = fileURLToPath(new URL('../mistakes/_base', import.meta.url));
const words = languageOf('en').commands.dev;
let folder = '';
let deck = '';
let dev: Dev;
let browser: Browser;
let page: Page;
const noise: string[] = [];

const start = (own: Partial<DevOptions> = {}): Promise<Dev> =>
  startDev({
    deck: { path: join(folder, 'kettles') },
    port: 0,
    language: 'en',
    words,
    failed: (reason) => reason,
    tellSentence: (sentence) => sentence.text,
    told: () => undefined,
    ...own,
  });

async function look(served: Dev, at = '#/sizes'): Promise<Page> {
  const seen = await browser.newPage();
  seen.on('console', (m) => noise.push(m.text()));
  seen.on('pageerror', (e) => noise.push(String(e)));
  await seen.goto(served.url + at);
  await seen.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  return seen;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdeck-author-'));
  deck = join(folder, 'kettles/deck.yaml');
  await cp(base, join(folder, 'kettles'), { recursive: true });
  const yaml = await readFile(deck, 'utf8');
  await writeFile(
    deck,
    yaml
      .replace('    title: The makers', '    # Keep this.\n    title: The makers')
      .replace('  - id: sizes', '  - id: sizes # TODO ask for 2026'),
  );
  await writeFile(
    join(folder, 'kettles/remarks.csv'),
    'slide,who,text,done\ncover,Aya,A photograph,\nsizes,Ben,Old,yes\n',
  );
  dev = await start();
  browser = await readersBrowser();
  page = await look(dev);
});
afterAll(async () => {
  await browser.close();
  await dev.close();
  await rm(folder, { recursive: true, force: true });
});

const holds = (on: Page, selector: string, text: string): Promise<unknown> =>
  on.waitForFunction(
    (s, t) => {
      const found = [...document.querySelectorAll<HTMLElement>(s)].filter(
        (e) => !e.closest('[hidden]'),
      );
      return t === '' ? found.length === 0 : found.some((e) => e.textContent.includes(t));
    },
    { polling: 50 },
    selector,
    text,
  );
const field = '#factdeck-texts textarea[aria-label="title"]';
/** In the field of the title. */
async function write(on: Page, text: string): Promise<void> {
  await on.waitForSelector(field);
  await on.focus(field);
  await on.evaluate((s) => document.querySelector<HTMLTextAreaElement>(s)?.select(), field);
  await on.keyboard.type(text);
  await on.keyboard.down('Control');
  await on.keyboard.press('Enter');
  await on.keyboard.up('Control');
}

it('tells where a text stands that is clicked, also beside a bound figure', async () => {
  await page.click('.present h2, .present h1');
  await holds(page, '#factdeck-place', 'kettles/deck.yaml:9:12');
});

it('writes a title back as it is written, with its remarks, and shows it', async () => {
  await page.keyboard.press('e');
  await page.waitForSelector(field);
  expect(await page.$eval(field, (f) => f.value)).toBe('The makers, {{makers.north.name}} first');
  const before = await readFile(deck, 'utf8');
  await write(page, 'Makers: {{makers.north.name}} and others');
  await holds(page, '.slides > .present', 'Makers: Northwind and others');
  expect(await readFile(deck, 'utf8')).toBe(
    before.replace(
      'The makers, {{makers.north.name}} first',
      "'Makers: {{makers.north.name}} and others'",
    ),
  );
  expect(await page.evaluate(() => location.hash)).toBe('#/sizes');
});

it('has the notes, though no slide shows them', async () => {
  const notes = '#factdeck-texts textarea[aria-label="notes"]';
  expect(await page.$eval(notes, (f) => f.value)).toBe('The speaker knows more.');
});

it('tells a mistake beside the text, which stays to be mended', async () => {
  await write(page, 'Makers: 47 of them');
  await holds(page, '#factdeck-overlay', 'unbound-number');
  await holds(page, '.slides > .present', 'Makers: Northwind and others');
  await write(page, 'Makers, {{makers.north.name}} and others');
  await holds(page, '.slides > .present', 'Makers, Northwind and others');
  await holds(page, '#factdeck-overlay', '');
});

it('writes nothing over a file that changed since it was shown', async () => {
  const file = join(folder, 'shown.yaml');
  const shown = 'slides:\n  - title: Old\n';
  const desk = {
    ...{ words, editor: undefined },
    latest: () => undefined,
    texts: () => new Map([[file, shown]]),
    tell: () => undefined,
  };
  const at = { file, line: 2, column: 12 };
  const write = (was: string) => answerAuthor(desk, 'write', { at, was, text: 'New' });
  await writeFile(file, shown);
  expect(await write('Another')).toEqual({ refused: words.changedMeanwhile(file) });
  await writeFile(file, `# somebody else\n${shown}`);
  expect(await write('Old')).toEqual({ refused: words.changedMeanwhile(file) });
  expect(await readFile(file, 'utf8')).toBe(`# somebody else\n${shown}`);
  await rm(file);
  expect(await write('Old')).toEqual({ refused: words.changedMeanwhile(file) });
  await writeFile(file, shown);
  expect(await write('Old')).toEqual({ refused: '' });
  expect(await readFile(file, 'utf8')).toBe(shown.replace('Old', 'New'));
});

it('lists what is still to be done: on this slide, then on the others', async () => {
  await holds(page, '#factdeck-to-do', 'To do: 1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await holds(page, '#factdeck-texts', 'ask for 2026');
  await holds(page, '#factdeck-texts', 'A photograph (Aya)');
  expect(await page.$eval('#factdeck-texts', (box) => box.textContent)).not.toContain('Old');
  // No build reads the list, and it opens like any file of the deck.
  const at = { file: join(folder, 'kettles/remarks.csv'), line: 2, column: 11 };
  const opened = await fetch(`${dev.url}ask/open`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(at),
  });
  expect(await opened.json()).toEqual({ link: `vscode://file${at.file}:2:11` });
  await page.keyboard.press('Escape');
  await holds(page, '#factdeck-texts', '');
});

it('tells mistakes of the slide that is shown before those of others, with the text to paste', async () => {
  const yaml = await readFile(deck, 'utf8');
  await writeFile(
    deck,
    yaml
      .replace('    layout: cover', '    layout: cover\n    subtitle: 12 makers')
      .replace(/title: .*others/, 'title: Northwind earns $30 m'),
  );
  await holds(page, '#factdeck-overlay', words.elsewhere);
  const told = await page.$eval('#factdeck-overlay', (box) => box.textContent);
  const [here = '', others = ''] = told.split(words.elsewhere);
  expect(here).toContain('Northwind earns $30 m');
  expect(others).toContain('#cover');
  expect(others).toContain('12 makers');
  await page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
  });
  await page.evaluate((copy) => {
    [...document.querySelectorAll('button')].find((b) => b.textContent === copy)?.click();
  }, words.copy);
  const [copied = ''] = await page.evaluate(() => Reflect.get(window, 'copied') as string[]);
  expect(copied).toBe('{{makers.north.revenue}}');
  await writeFile(deck, yaml);
  await holds(page, '#factdeck-overlay', '');
});

it('opens the editor that was named, at the line; tells one that fails', async () => {
  const editor = join(folder, 'subl');
  const told = join(folder, 'opened');
  await writeFile(
    editor,
    `#!${process.execPath}\nrequire('node:fs').writeFileSync(${JSON.stringify(told)}, process.argv.slice(2).join(' '));\n`,
  );
  await chmod(editor, 0o755);
  const served = await start({ editor, opens: true });
  const seen = await look(served);
  await seen.click('.present h2, .present h1');
  await expect.poll(() => readFile(told, 'utf8').catch(() => '')).toBe(`${deck}:9:12`);
  await served.close();
  await seen.close();

  const without = await start({ editor: join(folder, 'no-such-editor'), opens: true });
  const other = await look(without);
  await other.click('.present h2, .present h1');
  await holds(other, '#factdeck-place', 'no-such-editor');
  await without.close();
  await other.close();
});

it.each([
  ['open', { file: '/etc/passwd', line: 1, column: 1 }],
  ['write', { at: { file: '/etc/passwd', line: 1, column: 1 }, was: '', text: 'x' }],
  ['write', { at: 'deck.yaml', was: '', text: 'x' }],
  ['texts', { slide: 7 }],
  ['constructor', {}],
  ['nothing', {}],
  ['texts', null],
])('answers nothing that its own page does not ask: %s %j', async (name, asked) => {
  const post = (type: string) =>
    fetch(`${dev.url}ask/${name}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify(asked),
    });
  expect((await post('application/json')).status).toBe(400);
  expect((await post('text/plain')).status).toBe(400);
});

it('has no word of it in a set', async () => {
  const out = join(folder, 'out');
  const built = await runBuild(
    {
      decks: [join(folder, 'kettles')],
      out,
      formats: ['html', 'presenter'],
      publish: true,
    } as unknown as Parameters<typeof runBuild>[0],
    () => undefined,
  );
  expect(built.decks.map((d) => d.diagnostics)).toEqual([[]]);
  for (const file of ['index.html', 'presenter.html', 'facts.json', 'build.json']) {
    const text = await readFile(join(out, 'kettles', file), 'utf8');
    expect([file, /TODO|A photograph|remarks\.csv|factdeck-texts/.exec(text)]).toEqual([
      file,
      null,
    ]);
  }
  expect(noise).toEqual([]);
});

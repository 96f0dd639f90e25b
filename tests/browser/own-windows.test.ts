/** presenter.html, shown by somebody else: its notes are the speaker's own. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import { readersBrowser } from '../browsers.ts';

const out = await mkdtemp(join(tmpdir(), 'factdeck-presenter-'));
let browser: Browser;
let server: Server;
let port: string;
/** What a request for the preview of the next slide waits for: a machine that is slow to load it. */
let held: Promise<unknown> = Promise.resolve();

beforeAll(async () => {
  const built = await runBuild(
    { decks: ['quarterly-review'], publish: true, formats: ['presenter'], scale: 1, out },
    () => undefined,
  );
  expect(built.decks.map((d) => d.diagnostics)).toEqual([[]]);
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://any');
    const wait = searchParams.get('controls') === 'false' ? held : undefined;
    Promise.resolve(wait)
      .then(() => readFile(join(out, pathname)))
      .then(
        (bytes) => response.setHeader('content-type', 'text/html').end(bytes),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = String((server.address() as AddressInfo).port);
  browser = await readersBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  await rm(out, { recursive: true, force: true });
});

const heardIn = (frame: Frame) =>
  frame.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

it.each([
  ['beside it on the disk', () => pathToFileURL(out).href, ''],
  ['beside it, as a preview', () => pathToFileURL(out).href, '?receiver'],
  ['of another server', () => `http://localhost:${port}`, ''],
  ['of another server, as a preview', () => `http://localhost:${port}`, '?receiver'],
])('in a frame %s, tells no note and does nothing that it is told to', async (_, where, query) => {
  const deck = where().replace('localhost', '127.0.0.1');
  await writeFile(
    join(out, 'outside.html'),
    `<iframe src="${deck}/quarterly-review/presenter.html${query}" width="1280" height="720"></iframe>`,
  );
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', (event) => heard.push(event.data), true);
  });
  await page.goto(`${where()}/outside.html`);
  const frame = page.frames().find((f) => f.url().includes('presenter.html'));
  if (!frame) throw new Error('there is no frame');
  await frame.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  const told = [
    { namespace: 'reveal-notes', type: 'heartbeat' },
    { namespace: 'reveal-notes', type: 'call', methodName: 'getSlideNotes', callId: 1 },
    { method: 'getSlideNotes' },
    { method: 'slide', args: [3] },
  ].map((message) => JSON.stringify(message));
  await page.evaluate((all) => {
    for (const one of all) document.querySelector('iframe')?.contentWindow?.postMessage(one, '*');
  }, told);
  await frame.waitForFunction(
    (count) => (window as unknown as { heard: unknown[] }).heard.length === count,
    {},
    told.length,
  );
  // What it answers comes before this.
  await frame.evaluate(() => {
    parent.postMessage('end', '*');
  });
  await page.waitForFunction(() =>
    (window as unknown as { heard: unknown[] }).heard.includes('end'),
  );
  expect(await heardIn(page.mainFrame())).toEqual(['end']);
  expect(await frame.evaluate(() => document.querySelector('.slides > .past'))).toBeNull();
  await page.close();
});

/** The presentation with its speaker view, opened as a reader opens it. */
async function presented(
  where: string,
): Promise<{ page: Page; speaker: Page; ids: readonly string[] }> {
  const page = await browser.newPage();
  await page.goto(`${where}/quarterly-review/presenter.html`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('.slides > section')].map((s) => s.id),
  );
  const popup = new Promise<Page>((resolve) => {
    page.once('popup', (p) => {
      if (p) resolve(p);
    });
  });
  await page.keyboard.press('s');
  return { page, speaker: await popup, ids };
}

async function shows(speaker: Page, name: string, id: string | undefined): Promise<void> {
  // A window that lies behind draws no frames: looked at on a clock.
  const holder = await speaker.waitForSelector(`#${name} iframe`);
  const frame = await holder?.contentFrame();
  await frame?.waitForFunction(
    (wanted) => document.querySelector('.slides > .present')?.id === wanted,
    { polling: 100 },
    id,
  );
}

it.each([
  ['on the disk', () => pathToFileURL(out).href],
  ['on a server', () => `http://127.0.0.1:${port}`],
])('%s, its own speaker view follows, with the slide and the next', async (_, where) => {
  const { page, speaker, ids } = await presented(where());
  await page.keyboard.press('ArrowRight');
  await shows(speaker, 'current-slide', ids[1]);
  await shows(speaker, 'upcoming-slide', ids[2]);
  await speaker.close();
  await page.close();
});

/** Back once the presentation has answered a question, and with it all that was asked before. */
const answered = (speaker: Page) =>
  speaker.evaluate(
    async (question) =>
      new Promise<void>((resolve) => {
        const hear = (event: MessageEvent<string>): void => {
          if (!event.data.includes('"callId":"last"')) return;
          event.stopImmediatePropagation();
          removeEventListener('message', hear, true);
          resolve();
        };
        addEventListener('message', hear, true);
        (opener as Window).postMessage(question, '*');
      }),
    JSON.stringify({
      namespace: 'reveal-notes',
      type: 'call',
      methodName: 'getSlidePastCount',
      callId: 'last',
    }),
  );

it('shows the next slide also where that preview is the last to load', async () => {
  const slow = Promise.withResolvers<undefined>();
  held = slow.promise;
  const { page, speaker, ids } = await presented(`http://127.0.0.1:${port}`);
  await shows(speaker, 'current-slide', ids[0]);
  await answered(speaker);
  slow.resolve(undefined);
  await shows(speaker, 'upcoming-slide', ids[1]);
  await speaker.close();
  await page.close();
});

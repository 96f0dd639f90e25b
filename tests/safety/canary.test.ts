/** Whatever a page asks for, nobody is asked: a listener on loopback hears nothing, and the build is told. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFlags, type OwnBrowser } from '../../src/publish/browser.ts';
import { startOf } from '../../src/model/place.ts';
import { readPicture } from '../../src/read/read-picture.ts';
import { ownBrowser, readersBrowser } from '../browsers.ts';

const folder = await mkdtemp(join(tmpdir(), 'factdeck-canary-'));
const file = join(folder, 'canary.txt');
let hits = 0;
const listener = createServer((socket) => {
  hits += 1;
  socket.on('error', () => undefined);
  socket.end();
});
await new Promise<void>((resolve) => {
  listener.listen(0, '127.0.0.1', resolve);
});
const address = listener.address();
const port = String(typeof address === 'object' && address ? address.port : 0);
const host = `127.0.0.1:${port}`;
const url = `http://${host}/canary`;
const script = (code: string) => `<script>${code}</script>`;
let browser: OwnBrowser;

beforeAll(async () => {
  browser = await ownBrowser();
});
afterAll(async () => {
  await browser.close();
  listener.close();
  await rm(folder, { recursive: true });
});

// Without the policy that our own documents carry: what is tested is the browser as we start it.
describe('a page that asks for something', () => {
  it.each([
    ['an image', `<img src="${url}">`],
    ['a scheme in capitals', `<img src="HTTP://${host}/">`],
    ['a decimal address', `<img src="http://2130706433:${port}/">`],
    ['an IPv6-mapped address', `<img src="http://[::ffff:127.0.0.1]:${port}/">`],
    ['a name', `<img src="http://localhost:${port}/">`],
    ['a name that could be rebound', `<img src="http://canary.example:${port}/">`],
    ['an address in a style', `<style>body{background:url(${url})}</style>`],
    ['@import', `<style>@import url(${url});</style>`],
    ['@font-face', `<style>@font-face{font-family:c;src:url(${url})}body{font-family:c}</style>x`],
    ['a frame', `<iframe src="${url}"></iframe>`],
    ['a frame within a frame', `<iframe srcdoc="<img src=${url}>"></iframe>`],
    ['a file in a frame', `<iframe src="file://${file}"></iframe>`],
    ['a file as an image', `<img src="file://${file}">`],
    ['an object', `<object data="${url}"></object>`],
    ['an embedded thing', `<embed src="${url}">`],
    ['a style sheet', `<link rel="stylesheet" href="${url}">`],
    ['a prefetch', `<link rel="prefetch" href="${url}">`],
    ['a video', `<video src="${url}" autoplay></video>`],
    ['an image in SVG', `<svg><image href="${url}"/></svg>`],
    ['a use in SVG', `<svg><use href="${url}#x"/></svg>`],
    ['a refresh', `<meta http-equiv="refresh" content="0;url=${url}">`],
    ['fetch', script(`fetch('${url}')`)],
    ['a WebSocket', script(`new WebSocket('ws://${host}')`)],
    [
      'a WebSocket in a worker',
      script(`new Worker(URL.createObjectURL(new Blob(["new WebSocket('ws://${host}')"])))`),
    ],
    ['an EventSource', script(`new EventSource('${url}')`)],
    ['a beacon', script(`navigator.sendBeacon('${url}','x')`)],
    [
      'a form',
      `<form action="${url}" method="post"></form>${script('document.forms[0].submit()')}`,
    ],
    ['a preconnect', `<link rel="preconnect" href="${url}">`],
    [
      'WebRTC',
      script(
        `const c=new RTCPeerConnection({iceServers:[{urls:'turn:${host}?transport=tcp',username:'a',credential:'b'}]});c.createDataChannel('x');c.createOffer().then(o=>c.setLocalDescription(o))`,
      ),
    ],
  ])('%s: is a fault, and nobody is asked', async (_, html) => {
    await writeFile(file, 'canary');
    const { page, faults } = await open(html);
    await expect.poll(() => faults.length).toBeGreaterThan(0);
    expect(hits).toBe(0);
    await page.close();
  });

  it('an SVG picture that asks in every way it can: nobody is asked, and a deck may not name it', async () => {
    const svg = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "${url}">]><?xml-stylesheet href="${url}"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="fetch('${url}')"><style>@import url(${url});</style><script>fetch('${url}')</script><image href="${url}"/><use href="${url}#x"/><image xlink:href="file://${file}"/><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="${url}"/></foreignObject></svg>`;
    const { page } = await open(`<img src="data:image/svg+xml,${encodeURIComponent(svg)}">`);
    // By the time the next page stands, the first has had its turn.
    await (await open('next')).page.close();
    expect(hits).toBe(0);
    await page.close();
    const read = readPicture('canary.svg', new TextEncoder().encode(svg), startOf('deck.yaml'));
    expect(read.value).toBeUndefined();
    expect(read.diagnostics).toMatchObject([{ severity: 'error' }]);
  });

  it('could be heard: the listener listens', async () => {
    await fetch(url).catch(() => undefined);
    expect(hits).toBeGreaterThan(0);
  });
});

/** The browser's own log of what it did on the network, after a page that names hosts in every way. */
async function namesAsked(flags: readonly string[]): Promise<string[]> {
  const log = join(folder, `net-${String(flags.length)}.json`);
  const started = await readersBrowser([...flags, `--log-net-log=${log}`]);
  const page = await started.newPage();
  const named = 'canary.example';
  await page.setContent(
    `<link rel="dns-prefetch" href="//a.${named}"><link rel="preconnect" href="https://b.${named}"><img src="http://c.${named}/">${script(
      `fetch('https://d.${named}').catch(() => undefined); try { new WebSocket('wss://e.${named}') } catch {}`,
    )}`,
  );
  await page.evaluate(() => fetch('http://f.canary.example/').catch(() => undefined));
  await started.close();
  const { constants, events } = JSON.parse(await readFile(log, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number }[];
  };
  const asking = ['HOST_RESOLVER_MANAGER_JOB', 'HOST_RESOLVER_SYSTEM_TASK', 'DNS_TRANSACTION'];
  const types = new Map(asking.map((name) => [constants.logEventTypes[name], name]));
  return events.flatMap(({ type }) => types.get(type) ?? []);
}

it('asks nobody for the address of a name; without our flags it would', async () => {
  expect(await namesAsked(browserFlags)).toEqual([]);
  const control = browserFlags.filter((flag) => !flag.startsWith('--host-resolver-rules'));
  expect(await namesAsked(control)).toContain('HOST_RESOLVER_MANAGER_JOB');
});

function open(html: string) {
  return browser.open(`<!doctype html><body>${html}`, { scale: 1, deadline: 20_000 });
}

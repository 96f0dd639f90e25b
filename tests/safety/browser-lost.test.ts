/** A browser that is killed or stopped in the midst of its work, for real: a fresh one does the work, or the error names the step. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noCache } from '../../src/model/cache.ts';
import type { PrintDocument } from '../../src/model/pages.ts';
import { exportDeck, type ExportOptions } from '../../src/publish/export-deck.ts';
import { lazyBrowser, type LazyBrowser } from '../../src/publish/lazy-browser.ts';
import { pageScript } from '../browsers.ts';
import { sharedCache } from '../caches.ts';

const usual = process.env['TMPDIR'];
let temporary = '';
let browser: LazyBrowser;
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  process.env['TMPDIR'] = temporary;
  browser = lazyBrowser(sharedCache, noCache, process.env, pageScript);
  expect(await browser.identify()).not.toHaveProperty('code');
});
afterEach(async () => {
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  await browser.close();
  expect(await readdir(temporary)).toEqual([]);
  expect(await ours()).toEqual([]);
  await rm(temporary, { recursive: true });
});

// So many that none is reached before the signal is.
const slides = Array.from({ length: 60 }, (_, i) => `s${String(i)}`).map((id) => ({
  id,
  title: id,
  section: '',
  sheet: '',
  allowed: [],
  needed: [],
}));
const document: PrintDocument = {
  html: `<!doctype html><title>x</title>${slides
    .map(({ id }) => `<section class="sheet" id="${id}"><div class="slide">${id}</div></section>`)
    .join('')}`,
  page: { width: 1280, height: 720 },
  look: '',
  slides,
  places: new Map(),
  attachments: [],
  info: { title: 'Deck', author: '', subject: '', keywords: [], language: 'en' },
};

/** Every process that works in our temporary folder: the browser with all it started. */
async function ours(): Promise<number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    all.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return all.filter((_, i) => lines[i]?.includes(temporary)).map(Number);
}

/** Puppeteer makes the browser the leader of a group of its own. */
async function signal(name: NodeJS.Signals): Promise<void> {
  const [leader] = await ours();
  if (leader !== undefined) process.kill(-leader, name);
}

function run(disturb: (attempt: number) => Promise<void>) {
  let attempt = 0;
  return browser.use((running) => {
    attempt += 1;
    const now = attempt;
    let sent: Promise<void> | undefined;
    const options: ExportOptions = {
      pdf: false,
      png: true,
      scale: 1,
      seconds: 4,
      date: new Date('2026-01-01T00:00:00Z'),
      producer: 'factdeck test',
      progress: (_, done) => {
        if (done === 1) sent ??= disturb(now);
      },
    };
    return exportDeck(running, document, options).finally(() => sent);
  });
}

const first = (name: NodeJS.Signals) => (attempt: number) =>
  attempt === 1 ? signal(name) : Promise.resolve();

// Processes are listed as Linux does.
describe.runIf(process.platform === 'linux')('a browser', () => {
  it.each<[string, NodeJS.Signals, RegExp]>([
    ['killed', 'SIGKILL', /the browser failed \(the picture of slide s\d+\)/],
    [
      'stopped, so that it hangs',
      'SIGSTOP',
      /did not answer within 4 s \(the picture of slide s\d+\)/,
    ],
  ])(
    '%s in the midst of its work is followed by a fresh one',
    async (_, name, reason) => {
      const { files, diagnostics } = await run(first(name));
      expect(diagnostics).toEqual([]);
      const names = slides.map(({ id }) => `slides/${id}.png`);
      expect([...files.keys()].sort()).toEqual([...names, 'slides/contents.json'].sort());
      expect(browser.remarks()).toEqual([
        expect.objectContaining({
          code: 'browser-restarted',
          args: { reason: expect.stringMatching(reason) as string },
        }),
      ]);
      expect(files).toEqual((await run(() => Promise.resolve())).files);
    },
    60_000,
  );

  it('killed twice is an error that names the slide', async () => {
    await expect(run(() => signal('SIGKILL'))).rejects.toThrow(
      /the browser failed \(the picture of slide s\d+\)/,
    );
  }, 60_000);
});

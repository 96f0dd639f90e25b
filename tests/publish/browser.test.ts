import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isMachineFault, MachineError } from '../../src/diagnostics/machine-error.ts';
import type { PrintDocument } from '../../src/model/pages.ts';
import { launchBrowser, within } from '../../src/publish/browser.ts';
import { exportDeck } from '../../src/publish/export-deck.ts';
import type { FoundBrowser } from '../../src/publish/find-browser.ts';
import { foundBrowser, pageScript } from '../browsers.ts';
import { sharedCache } from '../caches.ts';

const usual = process.env['TMPDIR'];
let temporary = '';
let found: FoundBrowser;
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  process.env['TMPDIR'] = temporary;
  found = await foundBrowser();
});
afterEach(async () => {
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  await rm(temporary, { recursive: true, force: true });
});

const slides = ['one', 'two', 'three'].map((id) => ({
  id,
  title: id,
  section: '',
  sheet: '',
  allowed: [],
  needed: [],
}));
const document: PrintDocument = {
  html: `<!doctype html><style>.sheet{display:none}.sheet.current{display:block}</style>${slides
    .map(({ id }) => `<section class="sheet" id="${id}"><div class="slide">${id}</div></section>`)
    .join('')}`,
  page: { width: 1280, height: 720 },
  look: '',
  slides,
  places: new Map(),
  attachments: [],
  info: { title: 'Deck', author: '', subject: '', keywords: [], language: 'en' },
};
const options = {
  pdf: false,
  png: true,
  scale: 1,
  seconds: 20,
  date: new Date('2026-01-01T00:00:00Z'),
  producer: 'factdeck test',
};

const source = (name: string): string =>
  JSON.stringify(new URL(`../../src/publish/${name}.ts`, import.meta.url).href);

describe('a browser of our own', () => {
  it('leaves nothing in the temporary folder', async () => {
    const browser = await launchBrowser(found, process.env, pageScript);
    await exportDeck(browser, document, { ...options, pdf: true, progress: () => undefined });
    expect(await readdir(temporary)).toHaveLength(1);
    await browser.close();
    expect(await readdir(temporary)).toEqual([]);
  });

  it('leaves nothing in the folder where the command is run', async () => {
    // A page with a font of the system: then fontconfig writes its cache.
    const script = await pageScript('print');
    const program = `
      const { findBrowser } = await import(${source('find-browser')});
      const { launchBrowser } = await import(${source('browser')});
      const found = await findBrowser(${JSON.stringify(await sharedCache())}, process.env);
      const browser = await launchBrowser(found, process.env, () => Promise.resolve(${JSON.stringify(script)}));
      const { page } = await browser.open('<p style="font-family: serif">x', { scale: 1, deadline: 20000 });
      await page.screenshot();
      await browser.close();`;
    const run = promisify(execFile);
    await run(process.execPath, ['--input-type=module', '-e', program], { cwd: temporary });
    expect(await readdir(temporary)).toEqual([]);
  });

  it('that goes away midway is a fault of the machine, told with the slide and the step', async () => {
    const browser = await launchBrowser(found, process.env, pageScript);
    let closed: Promise<void> | undefined;
    const exported = exportDeck(browser, document, {
      ...options,
      progress: (_, done) => {
        if (done === 1) closed = browser.close();
      },
    });
    const fault = await exported.catch((cause: unknown) => cause);
    expect(isMachineFault(fault)).toBe(true);
    expect(String(fault)).toMatch(/the browser failed \(the picture of slide (two|three)\)/);
    await closed;
  });

  it('that does not start is a fault of the machine, and leaves nothing', async () => {
    const wrong = { ...found, executable: process.execPath };
    await expect(launchBrowser(wrong, process.env, pageScript)).rejects.toThrow(
      /does not start.*doctor/,
    );
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('within', () => {
  it('gives what the work gives', async () => {
    expect(await within('a step', 60_000, Promise.resolve(7))).toBe(7);
  });

  it('names the step that is late', async () => {
    const never = new Promise<never>(() => undefined);
    const fault = await within('the picture of slide x', 0, never).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(MachineError);
    expect(String(fault)).toContain('did not answer within 0 s (the picture of slide x)');
  });

  it('names the step that failed, in one line, and keeps the cause', async () => {
    const cause = new Error('Target closed\n  at …');
    const fault = await within('printing 3 slides', 60_000, Promise.reject(cause)).catch(
      (reason: unknown) => reason,
    );
    expect(fault).toMatchObject({
      message: 'the browser failed (printing 3 slides): Target closed',
      cause,
    });
  });
});

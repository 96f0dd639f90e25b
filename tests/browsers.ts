/** The browsers that tests use: the product's own, and one as a reader has it. */
import puppeteer, { type Browser } from 'puppeteer';
import { launchBrowser, type OwnBrowser } from '../src/publish/browser.ts';
import { findBrowser, type FoundBrowser } from '../src/publish/find-browser.ts';
import { sharedCache } from './caches.ts';

export async function foundBrowser(): Promise<FoundBrowser> {
  const found = await findBrowser(await sharedCache(), process.env);
  if ('tried' in found) throw new Error(found.tried.join());
  return found;
}

export async function ownBrowser(): Promise<OwnBrowser> {
  return launchBrowser(await foundBrowser(), process.env);
}

export async function readersBrowser(flags: readonly string[] = []): Promise<Browser> {
  const found = await foundBrowser();
  return puppeteer.launch({
    executablePath: found.executable,
    headless: 'shell',
    // The machine's fonts are hidden from the tests (vitest.config.ts), and a reader's page rests on none.
    env: { ...found.environment },
    args: [...flags, '--no-sandbox'],
  });
}

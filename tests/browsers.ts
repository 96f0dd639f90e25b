/** The browsers that tests use: the product's own, and one as a reader has it. */
import puppeteer, { type Browser } from 'puppeteer';
import { openPageScripts } from '../src/host/page-scripts.ts';
import { nodeHost } from '../src/host/node.ts';
import { toolRoot } from '../src/host/tool-root.ts';
import { noCache } from '../src/model/cache.ts';
import { launchBrowser, type OwnBrowser } from '../src/publish/browser.ts';
import { findBrowser, type FoundBrowser } from '../src/publish/find-browser.ts';
import { sharedCache } from './caches.ts';

/** The tool's own code for pages. */
export const pageScript = openPageScripts(nodeHost, toolRoot, noCache);

export async function foundBrowser(): Promise<FoundBrowser> {
  const found = await findBrowser(await sharedCache(), process.env);
  if ('looked' in found) throw new Error(JSON.stringify(found.looked));
  return found;
}

export async function ownBrowser(): Promise<OwnBrowser> {
  return launchBrowser(await foundBrowser(), process.env, pageScript);
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

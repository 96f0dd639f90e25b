/** The browser of a run: what it is, known from earlier runs where it can be, and the running thing, started once when it is first needed. */
import { stat } from 'node:fs/promises';
import { error, warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Environment } from '../host/host.ts';
import type { Cache } from '../model/cache.ts';
import type { PageScript } from '../model/in-page.ts';
import { BrowserFault, launchBrowser, type OwnBrowser } from './browser.ts';
import { findBrowser, type FoundBrowser } from './find-browser.ts';

export interface BrowserIdentity {
  readonly version: string;
  readonly sandbox: boolean;
}

export interface LazyBrowser {
  /** A diagnostic: there is none on this machine. */
  readonly identify: () => Promise<BrowserIdentity | Diagnostic>;
  /** Work for the browser, which may be begun anew: when it crashes or hangs, a fresh one is tried once. */
  readonly use: UseBrowser;
  /** Warnings: a fresh browser had to be taken, or to be unpacked. */
  readonly remarks: () => readonly Diagnostic[];
  readonly running: () => OwnBrowser | undefined;
  readonly close: () => Promise<void>;
}

export type UseBrowser = <T>(work: (browser: OwnBrowser) => Promise<T>) => Promise<T>;

/** @param home the folder of what is kept between runs, opened when a browser is looked for */
export function lazyBrowser(
  home: () => Promise<string>,
  cache: Cache,
  environment: Environment,
  pageScript: PageScript,
): LazyBrowser {
  let found: FoundBrowser | undefined;
  let identity: BrowserIdentity | undefined;
  let browser: OwnBrowser | undefined;
  const start = async (): Promise<OwnBrowser> => {
    if (browser) return browser;
    // identify() was asked first.
    if (!found) throw new Error('no browser has been found');
    browser = await launchBrowser(found, environment, pageScript);
    const { version, sandbox } = browser;
    identity = { version, sandbox };
    const bytes = new TextEncoder().encode(JSON.stringify(identity));
    await cache.put(await keyOf(found), bytes);
    return browser;
  };
  const remarks: Diagnostic[] = [];
  const use: UseBrowser = async (work) => {
    try {
      return await work(await start());
    } catch (cause) {
      if (!(cause instanceof BrowserFault)) throw cause;
      remarks.push(warning('browser-restarted', { reason: cause.message }));
      const lost = browser;
      browser = undefined;
      await lost?.kill();
      return work(await start());
    }
  };
  return {
    identify: async () => {
      if (identity) return identity;
      const looked = await findBrowser(await home(), environment);
      if ('looked' in looked) return error('browser-missing', looked);
      found = looked;
      if (looked.renewed !== undefined) {
        remarks.push(warning('browser-renewed', looked.renewed));
      }
      const known = await cache.get(await keyOf(found));
      identity = known && (JSON.parse(new TextDecoder().decode(known)) as BrowserIdentity);
      if (!identity) await start();
      return identity ?? { version: '', sandbox: false };
    },
    use,
    remarks: () => remarks,
    running: () => browser,
    close: async () => {
      await browser?.close();
    },
  };
}

/** Another file, or another user who may not use the sandbox, is another browser. */
async function keyOf(found: FoundBrowser): Promise<string> {
  const { size, mtimeMs } = await stat(found.executable);
  const user = String(process.getuid?.() ?? '');
  return `browser 1 ${found.executable} ${String(size)} ${String(mtimeMs)} ${user}`;
}

/** One browser process of our own, for all decks of a run: its own profile, no network, fonts drawn alike everywhere. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Browser, Page } from 'puppeteer';
import type { PageSize } from '../model/page.ts';
import { MachineError } from '../diagnostics/machine-error.ts';
import { atTheEnd } from '../host/at-the-end.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import type { Environment } from '../host/host.ts';
import type { PageScript } from '../model/in-page.ts';
import { askPage } from './ask-page.ts';
import type { FoundBrowser } from './find-browser.ts';

export interface OwnBrowser {
  /** `HeadlessChrome/153.0.…` */
  readonly version: string;
  readonly sandbox: boolean;
  /** A fresh foreground page with the document in it, once it says that it is ready. */
  readonly open: (html: string, options: OpenOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
  /** At once, for one that no longer answers. */
  readonly kill: () => Promise<void>;
}

export interface OpenOptions {
  readonly scale: number;
  /** Milliseconds that loading may take. */
  readonly deadline: number;
  /** Of the window; a paper needs none of its own. */
  readonly size?: PageSize;
}

export interface OpenPage {
  readonly page: Page;
  /** Page errors, console errors, attempted requests, fonts that did not load: in the order in which they came. */
  readonly faults: readonly string[];
}

export const browserFlags: readonly string[] = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--disable-frame-rate-limit',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  '--mute-audio',
  // Nothing is to be fetched; what tries finds no name.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

export async function launchBrowser(
  found: FoundBrowser,
  environment: Environment,
  pageScript: PageScript,
): Promise<OwnBrowser> {
  askForFiles();
  const script = await pageScript('print');
  const profile = await temporaryFolder(tmpdir(), 'browser');
  let browser: Browser | undefined;
  const forget = atTheEnd(() => {
    if (browser) kill(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  const leave = async (): Promise<void> => {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    forget();
  };
  try {
    const started = await startIn(profile, found, environment);
    browser = started.browser;
    return asOwn(started, script, leave);
  } catch (cause) {
    if (browser) kill(browser);
    await leave();
    throw cause;
  }
}

interface StartedBrowser {
  readonly browser: Browser;
  readonly sandbox: boolean;
  readonly version: string;
}

/** Chromium's own sandbox cannot run as root, nor for the unpacked binary without user namespaces. */
async function startIn(
  profile: string,
  found: FoundBrowser,
  environment: Environment,
): Promise<StartedBrowser> {
  const { default: puppeteer } = await import('puppeteer');
  const launch = async (sandbox: boolean): Promise<StartedBrowser> => {
    const browser = await puppeteer.launch({
      executablePath: found.executable,
      headless: 'shell',
      pipe: true,
      userDataDir: profile,
      args: [...browserFlags, ...(sandbox ? [] : ['--no-sandbox'])],
      env: environmentOf(found, profile, environment),
      // Its own would swallow the signal: what is to be done at the end, `atTheEnd` does.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      defaultViewport: null,
    });
    try {
      return { browser, sandbox, version: await browser.version() };
    } catch (cause) {
      // It may be started, and gone before it has said a word: few files may be open, say.
      kill(browser);
      throw cause;
    }
  };
  const asRoot = process.getuid?.() === 0;
  try {
    return await launch(!asRoot);
  } catch (cause) {
    if (asRoot) throw failed(found, cause);
  }
  try {
    return await launch(false);
  } catch (cause) {
    throw failed(found, cause);
  }
}

/** Of the user's environment the embedded browser gets nothing: fonts, smoothing, libraries and settings are its own. */
function environmentOf(
  found: FoundBrowser,
  profile: string,
  environment: Environment,
): Record<string, string | undefined> {
  // It now and then leaves a file in the temporary folder: so that goes with the profile.
  const temporary = process.platform === 'linux' && { TMPDIR: profile };
  if (found.how !== 'embedded') return { ...environment, ...temporary };
  return { ...found.environment, ...temporary, HOME: profile, XDG_CACHE_HOME: profile };
}

function asOwn(
  { browser, sandbox, version }: StartedBrowser,
  script: string,
  leave: () => Promise<void>,
): OwnBrowser {
  // One that goes while a page is being made is not always told to whoever waits for the page.
  const gone = new Promise<never>((_, reject) => {
    browser.once('disconnected', () => {
      reject(new Error('it has gone'));
    });
  });
  gone.catch(() => undefined);
  return {
    version,
    sandbox,
    open: (html, options) =>
      within(
        'opening the slides',
        options.deadline,
        Promise.race([openPage(browser, script, html, options), gone]),
      ),
    close: async () => {
      await within('closing', closeDeadline, browser.close()).catch(() => {
        kill(browser);
      });
      await leave();
    },
    kill: async () => {
      kill(browser);
      await leave();
    },
  };
}

/** Milliseconds after which a browser that does not close is killed. */
const closeDeadline = 5_000;

function kill(browser: Browser): void {
  const pid = browser.process()?.pid;
  if (pid === undefined) return;
  try {
    // Puppeteer makes it the leader of a group of its own, but for Windows.
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has gone by itself meanwhile.
  }
}

/** It crashed, or does not answer: a fresh one may do better. */
export class BrowserFault extends MachineError {}

/**
 * Nothing that is asked of a browser may take for ever.
 * @param step what was being done, as the message is to say it
 * @param deadline in milliseconds
 * @throws BrowserFault when it is late or the browser fails
 */
export async function within<T>(step: string, deadline: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = String(Math.ceil(deadline / 1000));
      reject(
        new BrowserFault(
          `the browser did not answer within ${seconds} s (${step}); limits: { seconds } in deck.yaml allows more.`,
        ),
      );
    }, deadline);
  });
  try {
    return await Promise.race([work, late]);
  } catch (cause) {
    if (cause instanceof MachineError) throw cause;
    throw new BrowserFault(`the browser failed (${step}): ${firstLine(cause)}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

function firstLine(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
}

function failed(found: FoundBrowser, cause: unknown): MachineError {
  return new MachineError(
    `the browser ${found.executable} does not start (${firstLine(cause)}). See factdeck doctor.`,
    { cause },
  );
}

/** Files that Chromium holds open, and some to spare: with fewer it starts or not, or hangs. */
const filesNeeded = 128;

/** @throws MachineError where the system (Linux tells it) lets too few files be open at a time */
function askForFiles(): void {
  const limits = '/proc/self/limits';
  const told = existsSync(limits) ? readFileSync(limits, 'utf8') : '';
  // Node has raised its own to the hard limit.
  const limit = /^Max open files\s+(\d+)/m.exec(told)?.[1];
  if (limit === undefined || Number(limit) >= filesNeeded) return;
  throw new MachineError(
    `only ${limit} files may be open at a time, and the browser needs ${String(filesNeeded)}. Type ulimit -n 1024 first, in a new shell.`,
  );
}

const window: PageSize = { width: 1280, height: 720 };

async function openPage(
  browser: Browser,
  script: string,
  html: string,
  options: OpenOptions,
): Promise<OpenPage> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) =>
    faults.push(`page error: ${fault instanceof Error ? fault.message : String(fault)}`),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data:|about:)/.test(url)) faults.push(`request: ${url}`);
  });
  // In the page as it is opened, and in one that a fault leads to.
  await page.evaluateOnNewDocument(script);
  await page.evaluate(script);
  await page.setOfflineMode(true);
  await page.setViewport({ ...(options.size ?? window), deviceScaleFactor: options.scale });
  await page.setContent(html, { waitUntil: 'load', timeout: 0 });
  const lacks = await askPage(page, 'waitUntilReady').catch((cause: unknown): string[] => {
    // A page that leaves for another address was heard asking for it: that is the fault.
    if (faults.length > 0) return [];
    throw cause;
  });
  faults.push(...lacks);
  return { page, faults };
}

/** Which browser there is on this machine: the one named, the embedded one, Puppeteer's own, or an installed one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedPackage, prepareEmbedded } from './embedded-browser.ts';

export interface FoundBrowser {
  readonly how: 'named' | 'embedded' | 'puppeteer' | 'installed';
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What was looked for, in order, and that it was not there. */
export interface NoBrowser {
  readonly tried: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

export async function findBrowser(
  cache: string,
  environment: Environment,
): Promise<FoundBrowser | NoBrowser> {
  const tried: string[] = [];
  const named = environment['FACTDECK_BROWSER'];
  if (named) {
    if (existsSync(named)) return { how: 'named', executable: named, environment: {} };
    // Who names one wants that one: another in its place would draw other pictures without a word.
    return { tried: [`FACTDECK_BROWSER=${named}`] };
  }
  tried.push('FACTDECK_BROWSER');
  const embedded = await prepareEmbedded(cache);
  if (embedded) return { how: 'embedded', ...embedded };
  tried.push(
    embeddedPackage()
      ? 'the embedded browser'
      : `the embedded browser (${process.platform} ${process.arch}: Linux x64 only)`,
  );
  const own = await puppeteersOwn();
  if (own !== undefined) return { how: 'puppeteer', executable: own, environment: {} };
  tried.push('Puppeteer’s own browser');
  const installed = installedPaths(environment).find((path) => existsSync(path));
  if (installed !== undefined) return { how: 'installed', executable: installed, environment: {} };
  tried.push('Chrome, Edge, Chromium');
  return { tried };
}

async function puppeteersOwn(): Promise<string | undefined> {
  const { default: puppeteer } = await import('puppeteer');
  for (const headless of ['shell', true] as const) {
    try {
      const path = await puppeteer.executablePath({ headless });
      if (existsSync(path)) return path;
    } catch {
      // Puppeteer throws where it has downloaded none.
    }
  }
  return undefined;
}

function installedPaths(environment: Environment): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32': {
      const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
        (key) => environment[key] ?? [],
      );
      return roots.flatMap((root) => [
        join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        join(root, 'Chromium', 'Application', 'chrome.exe'),
      ]);
    }
    default:
      return [
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
        'chromium',
        'chromium-browser',
      ].flatMap((name) =>
        (environment['PATH'] ?? '').split(':').map((folder) => join(folder, name)),
      );
  }
}

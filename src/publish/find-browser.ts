/** Which browser there is on this machine: the one named, the embedded one, one brought into the cache, or an installed one. */
import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Environment } from '../host/host.ts';
import type { LookedFor, UnpackedFault } from '../diagnostics/codes.ts';
import { textOrder } from '../model/text-order.ts';
import { embeddedPackage, prepareEmbedded } from './embedded-browser.ts';

export interface FoundBrowser {
  readonly how: 'named' | 'embedded' | 'brought' | 'installed';
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The embedded one had to be unpacked anew. */
  readonly renewed?: UnpackedFault;
}

/** What was looked for, in order, and that it was not there; and what brings one. */
export interface NoBrowser {
  readonly looked: readonly LookedFor[];
  readonly command: string;
}

/** The build that the pinned Puppeteer is made for, and the program that brings it. */
const headlessShell = '156.0.8078.47';
const bringer = '@puppeteer/browsers@3.2.6';

/**
 * Nothing is looked for by a name alone: in a stranger's folder another program may bear it.
 * @param cache the folder of what is kept between runs
 */
export async function findBrowser(
  cache: string,
  environment: Environment,
): Promise<FoundBrowser | NoBrowser> {
  const looked: LookedFor[] = [];
  const command = bringCommand(cache);
  const named = environment['FACTDECK_BROWSER'];
  if (named) {
    if (isAbsolute(named) && existsSync(named)) {
      return { how: 'named', executable: named, environment: {} };
    }
    // Who names one wants that one: another in its place would draw other pictures without a word.
    return { looked: [{ what: 'named', path: named, full: isAbsolute(named) }], command };
  }
  looked.push({ what: 'at', place: 'FACTDECK_BROWSER' });
  const embedded = await prepareEmbedded(cache);
  if (embedded) return { how: 'embedded', ...embedded };
  const machine = embeddedPackage() ? '' : `${process.platform} ${process.arch}`;
  looked.push({ what: 'embedded', machine });
  const brought = broughtPath(broughtFolder(cache));
  if (brought !== undefined) return { how: 'brought', executable: brought, environment: {} };
  looked.push({ what: 'at', place: broughtFolder(cache) });
  const installed = installedPaths(process.platform, environment).find((p) => existsSync(p));
  if (installed !== undefined) return { how: 'installed', executable: installed, environment: {} };
  looked.push({ what: 'at', place: 'Chrome, Edge, Chromium' });
  return { looked, command };
}

export function bringCommand(cache: string): string {
  return `npx --yes ${bringer} install chrome-headless-shell@${headlessShell} --path "${broughtFolder(cache)}"`;
}

function broughtFolder(cache: string): string {
  return join(cache, 'installed');
}

/** As `@puppeteer/browsers` lays them out: chrome-headless-shell/linux-156.0.8078.47/chrome-headless-shell-linux64/. */
export function broughtPath(folder: string): string | undefined {
  const kind = 'chrome-headless-shell';
  const builds = foldersIn(join(folder, kind)).sort((a, b) => compareBuilds(b, a));
  for (const build of builds) {
    for (const inner of foldersIn(join(folder, kind, build))) {
      const path = [kind, `${kind}.exe`]
        .map((program) => join(folder, kind, build, inner, program))
        .find((p) => existsSync(p));
      if (path !== undefined) return path;
    }
  }
  return undefined;
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((e) => e.isDirectory()).map((e) => e.name);
}

/** `linux-99.0.1` is older than `linux-156.0.1`. */
function compareBuilds(a: string, b: string): number {
  const even = (build: string): string => build.replace(/\d+/g, (part) => part.padStart(12, '0'));
  return textOrder(even(a), even(b));
}

/** Where they usually stand. PATH is not asked: `npm run` and `npx` put the folder's own programs into it. */
export function installedPaths(platform: NodeJS.Platform, environment: Environment): string[] {
  switch (platform) {
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32': {
      const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
        (key) => environment[key] ?? [],
      );
      return roots
        .filter(isAbsolute)
        .flatMap((root) => [
          join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          join(root, 'Chromium', 'Application', 'chrome.exe'),
        ]);
    }
    default:
      return [
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge',
        '/opt/microsoft/msedge/msedge',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/lib/chromium/chromium',
        '/snap/bin/chromium',
      ];
  }
}

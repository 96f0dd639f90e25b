/** The headless Chromium that comes inside an npm package → unpacked once into this user's own cache, and checked before it is used. */
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { UnpackedFault } from '../diagnostics/codes.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { faultOf, lastUse } from './browser-stamp.ts';
import { checkArchives, unpack } from './unpack-browser.ts';

export interface EmbeddedBrowser {
  readonly executable: string;
  readonly version: string;
  /** All that its process gets to know: its own copies of the libraries a bare system lacks, its own fonts. */
  readonly environment: Readonly<Record<string, string>>;
  /** What was wrong with the one that was unpacked before, which another was unpacked for. */
  readonly renewed?: UnpackedFault;
}

/** Raised when what `unpack` writes changes, so that older ones are left alone. */
const layout = 4;
/** Other versions of the tool use the same folder. */
const unusedInMs = 30 * 86_400_000;

/** undefined: not for this platform, or not installed. */
export function embeddedPackage(): { folder: string; version: string } | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const file = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const folder = dirname(dirname(file));
    const { version } = createRequire(import.meta.url)(join(folder, 'package.json')) as {
      version: string;
    };
    return { folder, version };
  } catch {
    return undefined;
  }
}

/** @param cache the folder of what is kept between runs, private and absolute */
export async function prepareEmbedded(cache: string): Promise<EmbeddedBrowser | undefined> {
  const found = embeddedPackage();
  if (!found) return undefined;
  const parent = join(cache, 'browser');
  const name = `chromium-${found.version}-${String(layout)}`;
  const { home, fault } = await findHome(parent, name, join(found.folder, 'bin'));
  return {
    executable: join(home, 'chromium'),
    version: found.version,
    environment: {
      LD_LIBRARY_PATH: join(home, 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      LANG: 'en_US.UTF-8',
      TZ: 'UTC',
    },
    ...(fault !== undefined && { renewed: fault }),
  };
}

/** One that is damaged gives way to another of a new name: `name`, `name-2`, … */
async function findHome(
  parent: string,
  name: string,
  bin: string,
): Promise<{ home: string; fault?: UnpackedFault }> {
  const damaged: string[] = [];
  let fault: UnpackedFault | undefined;
  for (const each of await homesOf(parent, name)) {
    const found = await faultOf(each);
    if (found === undefined) {
      await removeAll(damaged);
      return { home: each, ...(fault !== undefined && { fault }) };
    }
    fault ??= found;
    damaged.push(each);
  }
  await checkArchives(bin);
  const fresh = await temporaryFolder(parent, 'unpacking');
  await unpack(bin, fresh);
  const wrong = await faultOf(fresh);
  if (wrong !== undefined) throw new Error(`unpacked, ${wrong.file} is ${wrong.fault}`);
  const home = await install(fresh, parent, name);
  await removeAll(damaged);
  await removeUnused(parent, home);
  return { home, ...(fault !== undefined && { fault }) };
}

async function homesOf(parent: string, name: string): Promise<string[]> {
  const names = await readdir(parent);
  const own = names.filter((n) => n === name || /^-\d+$/.test(n.replace(name, '')));
  return own.sort().map((n) => join(parent, n));
}

/** Two runs that start at once unpack side by side; the first to finish is kept. */
async function install(fresh: string, parent: string, name: string): Promise<string> {
  for (let n = 1; n < 100; n++) {
    const home = join(parent, n === 1 ? name : `${name}-${String(n)}`);
    try {
      // It never replaces a folder with something in it.
      await rename(fresh, home);
      return home;
    } catch {
      if ((await faultOf(home)) !== undefined) continue;
      await removeAll([fresh]);
      return home;
    }
  }
  throw new Error(`no room for a browser in ${parent}`);
}

/** Of other versions: each is 200 MB. One that still runs keeps its files open. */
async function removeUnused(parent: string, home: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (!/^chromium-[\d.]+-\d+(?:-\d+)?$/.test(name) || path === home) continue;
    const used = (await lastUse(path)) ?? new Date(0);
    if (Date.now() - used.getTime() > unusedInMs) await removeAll([path]);
  }
}

/** Folders that bear names of ours; a link is nobody's of ours. */
async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const info = await lstat(path).catch(() => undefined);
    if (info?.isDirectory() !== true) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

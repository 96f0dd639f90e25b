/** Where tests keep what is kept between runs: one folder for all (vitest.config.ts), or a cold one of a test's own. */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFolder, openCacheFolder } from '../src/host/cache-folder.ts';
import { prepareEmbedded } from '../src/publish/embedded-browser.ts';

/** The folder of all tests, made where it is not there. */
export async function sharedCache(): Promise<string> {
  return (await openCacheFolder(undefined, process.env)).path;
}

/**
 * Cold but for the browser, which need not be unpacked again.
 * @param folder what `--cache` is to name
 */
export async function coldCache(folder: string): Promise<string> {
  const shared = await sharedCache();
  await prepareEmbedded(shared);
  await mkdir(folder, { recursive: true });
  const { path, refused } = keptFolder(folder, {});
  if (refused) throw new Error(`${refused.folder}: ${refused.reason}`);
  await cp(join(shared, 'browser'), join(path, 'browser'), {
    recursive: true,
    preserveTimestamps: true,
    // What another test unpacks at this moment is not for this one.
    filter: (from) => !from.includes('factdeck-unpacking-'),
  });
  return folder;
}

export async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
}

/** What a cold one remembers of the runs so far. */
export function keptIn(folder: string): string {
  return join(folder, 'factdeck/kept');
}

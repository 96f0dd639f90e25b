/** A fresh folder for a browser's profile; folders of commands that were killed are swept on the way. */
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './embedded-browser.ts';

const start = 'factdeck-browser-';

/** @param temporary the folder for temporary files, which others use too */
export async function ownProfile(temporary: string): Promise<string> {
  await sweep(temporary);
  return mkdtemp(join(temporary, `${start}${String(process.pid)}-`));
}

/** Only folders that are this user's own, of a process that is no more: a link or another's folder is not touched. */
async function sweep(temporary: string): Promise<void> {
  for (const name of await readdir(temporary)) {
    const owner = name.startsWith(start) && /^(\d+)-/.exec(name.slice(start.length))?.[1];
    if (!owner || isRunning(Number(owner))) continue;
    const path = join(temporary, name);
    const info = await lstat(path).catch(() => undefined);
    if (!info?.isDirectory() || info.uid !== (process.getuid?.() ?? info.uid)) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

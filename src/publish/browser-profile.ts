/** A fresh folder for a browser's profile; folders of commands that were killed are swept on the way. */
import { lstat, mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './embedded-browser.ts';

/** @param temporary the folder for temporary files, which others use too */
export async function ownProfile(temporary: string): Promise<string> {
  const start = `factdeck-browser-${await processSpace()}-`;
  await sweep(temporary, start);
  return mkdtemp(join(temporary, `${start}${String(process.pid)}-`));
}

/** Containers may share a temporary folder, and count their processes each for itself. */
async function processSpace(): Promise<string> {
  const space = await readlink('/proc/self/ns/pid').catch(() => '');
  return /\d+/.exec(space)?.[0] ?? '0';
}

/** Only folders that are this user's own, of a process that is no more: a link or another's folder is not touched. */
async function sweep(temporary: string, start: string): Promise<void> {
  for (const name of await readdir(temporary)) {
    const owner = name.startsWith(start) && /^(\d+)-/.exec(name.slice(start.length))?.[1];
    if (!owner || isRunning(Number(owner))) continue;
    const path = join(temporary, name);
    const info = await lstat(path).catch(() => undefined);
    if (!info?.isDirectory() || info.uid !== (process.getuid?.() ?? info.uid)) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

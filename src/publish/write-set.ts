/** A set of outputs → its folder, whole or not at all: written and flushed beside, swapped in by renames; an interrupted swap is repaired by the next command. */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isRunning } from './embedded-browser.ts';

/** Path in the set, with `/` → bytes. `build.json` is written last. */
export type SetFiles = ReadonlyMap<string, Uint8Array>;

/** Names beside `output/<deck>` that a build uses; a dot keeps them out of sight. */
const beside = (folder: string, what: string): string =>
  join(dirname(folder), `.${basename(folder)}.${what}`);

/** What stops a set from being written, found before anything is drawn. */
export async function checkTarget(folder: string): Promise<Diagnostic[]> {
  await repair(folder);
  const info = await stat(folder).catch(() => undefined);
  if (!info) return [];
  if (!info.isDirectory()) return [error('out-is-file', { folder })];
  const names = await readdir(folder);
  return names.length === 0 || names.includes('build.json')
    ? []
    : [error('out-not-ours', { folder })];
}

/** @returns a diagnostic when another build of the same set is at work */
export async function writeSet(folder: string, files: SetFiles): Promise<Diagnostic[]> {
  await mkdir(dirname(folder), { recursive: true });
  const lock = beside(folder, 'lock');
  if (!(await takeLock(lock))) return [error('set-locked', { folder })];
  try {
    await repair(folder);
    const fresh = beside(folder, 'new');
    const old = beside(folder, 'old');
    await rm(fresh, { recursive: true, force: true });
    const last = 'build.json';
    const names = [...files.keys()].filter((name) => name !== last).sort();
    for (const name of [...names, ...(files.has(last) ? [last] : [])]) {
      await writeFlushed(join(fresh, name), files.get(name) ?? new Uint8Array());
    }
    await flushFolder(fresh);
    if (await exists(folder)) await rename(folder, old);
    await rename(fresh, folder);
    await flushFolder(dirname(folder));
    await rm(old, { recursive: true, force: true });
    return [];
  } finally {
    await rm(lock, { force: true });
  }
}

/** After a kill between the two renames the last good set stands aside: it is put back. */
async function repair(folder: string): Promise<void> {
  const old = beside(folder, 'old');
  if (!(await exists(old))) return;
  if (await exists(folder)) await rm(old, { recursive: true, force: true });
  else await rename(old, folder);
}

async function takeLock(lock: string): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
      const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (owner !== process.pid && owner > 0 && isRunning(owner)) return false;
      await rm(lock, { force: true });
    }
  }
  return false;
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Windows cannot open a folder; there the rename itself is what there is. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A set of outputs → its folder, whole or not at all: written and flushed beside, swapped in by renames; an interrupted swap is repaired by the next command. */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { withLock } from './set-lock.ts';
import { verifySet } from './verify-set.ts';

/** Path in the set, with `/` → bytes. `build.json` is written last. */
export type SetFiles = ReadonlyMap<string, Uint8Array>;

/** Names beside `output/<deck>` that a build uses; a dot keeps them out of sight. */
const beside = (folder: string, what: string): string =>
  join(dirname(folder), `.${basename(folder)}.${what}`);

/**
 * What stops a set from being written, found before anything is drawn. An interrupted swap is repaired first.
 * All under the lock: what looks like an interrupted swap may be another build in the midst of one.
 */
export async function checkTarget(folder: string): Promise<Diagnostic[]> {
  if (!(await exists(dirname(folder)))) return [];
  const checked = await withLock(beside(folder, 'lock'), async () => {
    await repair(folder);
    return checkOwner(folder);
  });
  return checked?.value ?? [error('set-locked', { folder })];
}

/** @returns a diagnostic when another build of the same set is at work, or the folder is not ours */
export async function writeSet(folder: string, files: SetFiles): Promise<Diagnostic[]> {
  await mkdir(dirname(folder), { recursive: true });
  const written = await withLock(beside(folder, 'lock'), async () => {
    await repair(folder);
    // Again: drawing takes seconds, in which files may have come.
    const refused = await checkOwner(folder);
    if (refused.length === 0) await swapIn(folder, files);
    return refused;
  });
  return written?.value ?? [error('set-locked', { folder })];
}

async function swapIn(folder: string, files: SetFiles): Promise<void> {
  const fresh = beside(folder, 'new');
  const old = beside(folder, 'old');
  await rm(fresh, { recursive: true, force: true });
  const last = 'build.json';
  const names = [...files.keys()].filter((name) => name !== last).sort();
  for (const name of [...names, ...(files.has(last) ? [last] : [])]) {
    await writeFlushed(join(fresh, name), files.get(name) ?? new Uint8Array());
  }
  const folders = new Set([...files.keys()].map((name) => dirname(join(fresh, name))));
  for (const path of folders.add(fresh)) await flushFolder(path);
  const replaces = await exists(folder);
  if (replaces) await rename(folder, old);
  try {
    await rename(fresh, folder);
  } catch (cause) {
    if (replaces) await rename(old, folder);
    throw cause;
  }
  await flushFolder(dirname(folder));
  await rm(old, { recursive: true, force: true });
}

/** Only an empty folder, or one whose build.json this tool wrote, is replaced: others' builds write files of that name too. */
async function checkOwner(folder: string): Promise<Diagnostic[]> {
  const info = await stat(folder).catch(() => undefined);
  if (!info) return [];
  if (!info.isDirectory()) return [error('out-is-file', { folder })];
  if ((await readdir(folder)).length === 0) return [];
  const record = await readFile(join(folder, 'build.json'), 'utf8').catch(() => '');
  if (!isOurs(record)) return [error('out-not-ours', { folder })];
  const { added } = await verifySet(folder);
  return added.length === 0 ? [] : [error('out-has-others', { folder, files: added })];
}

function isOurs(record: string): boolean {
  try {
    const value: unknown = JSON.parse(record);
    if (typeof value !== 'object' || value === null || !('tool' in value)) return false;
    return typeof value.tool === 'string' && value.tool.startsWith('factdeck ');
  } catch {
    return false;
  }
}

/** After a kill between the two renames the last good set stands aside: it is put back. */
async function repair(folder: string): Promise<void> {
  const old = beside(folder, 'old');
  if (!(await exists(old))) return;
  if (await exists(folder)) await rm(old, { recursive: true, force: true });
  else await rename(old, folder);
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

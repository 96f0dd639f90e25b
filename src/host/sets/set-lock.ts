/** Keeps two builds of one set apart: a folder beside the set that names the process at work. */
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { nodeFiles } from '../node-files.ts';
import { isRunning } from '../temporary-folder.ts';

/**
 * A folder is renamed into place with its owner's name already in it, so that no one ever sees a lock without an owner.
 * What a killed build left is taken over.
 * @returns undefined when another build holds the lock; `work` has then not begun
 */
export async function withLock<T>(
  lock: string,
  work: () => Promise<T>,
  disk: Disk,
): Promise<{ value: T } | undefined> {
  const mine = `${lock}-${String(process.pid)}-${String(process.hrtime.bigint())}`;
  if (!(await take(lock, mine, disk))) return undefined;
  try {
    await sweep(lock, disk);
    return { value: await work() };
  } finally {
    // Aside in one step: a lock that is being emptied would look like one without an owner.
    await disk.rename(lock, mine);
    await disk.remove(mine);
  }
}

async function take(lock: string, mine: string, disk: Disk): Promise<boolean> {
  const me = `${String(process.pid)} ${await startOf(process.pid)}`;
  try {
    await disk.makeFolder(mine);
    await disk.write(join(mine, 'owner'), new TextEncoder().encode(me));
    if (await renamed(mine, lock, disk)) return true;
    const owner = await ownerOf(lock);
    // undefined: released a moment ago; nothing is stale.
    if (owner !== undefined && (await isAtWork(owner))) return false;
    if (owner !== undefined) await removeStale(lock, owner, `${mine}-stale`, disk);
    return await renamed(mine, lock, disk);
  } finally {
    await disk.remove(mine);
  }
}

/** Folders of builds that were killed while they took or gave back the lock. */
async function sweep(lock: string, disk: Disk): Promise<void> {
  const start = `${basename(lock)}-`;
  for (const name of await readdir(dirname(lock))) {
    if (!name.startsWith(start)) continue;
    const owner = Number(name.slice(start.length).split('-')[0]);
    if (!isRunning(owner)) await disk.remove(join(dirname(lock), name));
  }
}

/** Another build may have taken the stale lock over since it was read: then its lock goes back. */
async function removeStale(lock: string, owner: string, aside: string, disk: Disk): Promise<void> {
  if (!(await renamed(lock, aside, disk))) return;
  if ((await ownerOf(aside)) !== owner && (await renamed(aside, lock, disk))) return;
  await disk.remove(aside);
}

/** false: the target is there already, or the source is gone. */
async function renamed(from: string, to: string, disk: Disk): Promise<boolean> {
  try {
    await disk.rename(from, to);
    return true;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    // EPERM and EACCES: so does Windows say that a folder stands there.
    const expected = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'ENOENT', 'EPERM', 'EACCES'];
    if (expected.some((e) => e === code)) return false;
    throw cause;
  }
}

/** undefined: no lock there; '': one that no build made, or that a power cut left without a name. */
async function ownerOf(lock: string): Promise<string | undefined> {
  const file = join(lock, 'owner');
  // Links not followed: what a stranger's leads to is no lock.
  const lookAt = (path: string) => lstat(path).catch(() => undefined);
  const folder = await lookAt(lock);
  if (folder?.isDirectory() === false) return '';
  const owner = await lookAt(file);
  if (owner?.isFile() === false) return '';
  const bytes = await nodeFiles.readBytes(file).catch(() => new Uint8Array());
  return bytes && new TextDecoder().decode(bytes);
}

/** The same number may by now belong to another process: its start tells. */
async function isAtWork(owner: string): Promise<boolean> {
  const [pid = '', start = ''] = owner.split(' ');
  if (!/^[1-9]\d*$/.test(pid) || !isRunning(Number(pid))) return false;
  return start === '' || start === (await startOf(Number(pid)));
}

/** In clock ticks since the machine started; '' where the system does not tell. */
async function startOf(pid: number): Promise<string> {
  const bytes = await nodeFiles.readBytes(`/proc/${String(pid)}/stat`).catch(() => undefined);
  const text = new TextDecoder().decode(bytes);
  // The command's name stands in parentheses and may hold spaces; the start is field 22, 20th after it.
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

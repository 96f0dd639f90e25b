/** Keeps two builds of one set apart: a folder beside the set that names the process at work, and holds all that it writes until it is done. */
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { nodeFiles } from '../node-files.ts';
import { isRunning } from '../temporary-folder.ts';

/** What a lock holds; a folder that holds anything else is somebody's own. */
export const lockParts = {
  /** The process at work, and when it started. */
  owner: 'owner',
  /** The set that is being written. */
  fresh: 'new',
  /** The set that it replaces: put back where a build was killed before the new one stood. */
  old: 'old',
  /** A set that is being removed. */
  gone: 'gone',
} as const;

export interface LockWork<T> {
  /** Under the lock: puts back what a killed build had laid aside in this folder. */
  readonly recover: (left: string) => Promise<void>;
  readonly work: () => Promise<T>;
}

/** `at-work`: another build holds the lock; `strange`: what stands in its place was made by no build. `work` has then not begun. */
export type Locked<T> = { readonly value: T } | 'at-work' | 'strange';

/**
 * A folder is renamed into place with its owner's name already in it, so that no one ever sees a lock without an owner.
 * What a killed build left is taken over.
 */
export async function withLock<T>(
  lock: string,
  { recover, work }: LockWork<T>,
  disk: Disk,
): Promise<Locked<T>> {
  const mine = `${lock}-${String(process.pid)}-${String(process.hrtime.bigint())}`;
  const taken = await take(lock, mine, disk);
  if (taken !== 'taken') return taken;
  try {
    for (const left of await leftBeside(lock)) {
      await recover(left);
      await clear(left, disk);
    }
    return { value: await work() };
  } finally {
    // Aside in one step: a lock that is being emptied would look like one without an owner.
    await disk.rename(lock, mine);
    await clear(mine, disk);
  }
}

/** Its owner's name last: what of it outlives a kill is known as a build's. */
async function clear(folder: string, disk: Disk): Promise<void> {
  await removeOld(folder, disk);
  await disk.remove(join(folder, lockParts.fresh));
  await disk.remove(folder);
}

/** Under another name first: a set that is half removed is not put back. */
export async function removeOld(lock: string, disk: Disk): Promise<void> {
  const old = join(lock, lockParts.old);
  const gone = join(lock, lockParts.gone);
  await disk.remove(gone);
  if (await lookAt(old)) await disk.rename(old, gone);
  await disk.remove(gone);
}

async function take(
  lock: string,
  mine: string,
  disk: Disk,
): Promise<'taken' | 'at-work' | 'strange'> {
  const me = `${String(process.pid)} ${await startOf(process.pid)}`;
  let isTaken = false;
  try {
    await disk.makeFolder(mine);
    await disk.write(join(mine, lockParts.owner), new TextEncoder().encode(me));
    await disk.flushFolder(mine);
    isTaken = await renamed(mine, lock, disk);
    if (isTaken) return 'taken';
    const found = await lookAtLock(lock);
    if (found === 'strange') return 'strange';
    // none: released a moment ago; nothing is stale.
    if (found !== 'none' && (await isAtWork(found.owner))) return 'at-work';
    if (found !== 'none') await setAside(lock, found.owner, `${mine}-stale`, disk);
    isTaken = await renamed(mine, lock, disk);
    return isTaken ? 'taken' : 'at-work';
  } finally {
    if (!isTaken) await disk.remove(mine);
  }
}

/** A dead build's lock, with all that is in it, until a lock is held. Another build may have taken it over since it was read: then its lock goes back. */
async function setAside(lock: string, owner: string, aside: string, disk: Disk): Promise<void> {
  if (!(await renamed(lock, aside, disk))) return;
  const found = await lookAtLock(aside);
  const isIts = typeof found === 'object' && found.owner === owner;
  if (!isIts) await renamed(aside, lock, disk);
}

/** Folders of builds that were killed while they took or gave back the lock, and dead locks that somebody set aside. */
async function leftBeside(lock: string): Promise<string[]> {
  const start = `${basename(lock)}-`;
  const left: string[] = [];
  for (const name of await readdir(dirname(lock))) {
    const made = name.startsWith(start)
      ? /^([1-9]\d*)-\d+(-stale)?$/.exec(name.slice(start.length))
      : null;
    if (!made) continue;
    const path = join(dirname(lock), name);
    const found = await lookAtLock(path);
    const isDead =
      made[2] !== undefined && typeof found === 'object'
        ? !(await isAtWork(found.owner))
        : !isRunning(Number(made[1]));
    if (isDead && (typeof found === 'object' || (await isEmpty(path)))) left.push(path);
  }
  return left;
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

const parts: ReadonlySet<string> = new Set(Object.values(lockParts));

type FoundLock = { readonly owner: string } | 'none' | 'strange';

/** Links not followed: what a stranger's leads to is no lock. */
async function lookAtLock(lock: string): Promise<FoundLock> {
  for (;;) {
    const before = await lookAt(lock);
    if (!before) return 'none';
    const found = before.isDirectory() ? await readLock(lock) : 'strange';
    if (found !== 'strange') return found;
    // Given back and taken by another between two looks, it would look like one without an owner.
    const after = await lookAt(lock);
    if (after?.ino === before.ino && after.ctimeMs === before.ctimeMs) return 'strange';
  }
}

async function readLock(lock: string): Promise<FoundLock> {
  const names = await readdir(lock).catch(() => []);
  if (!names.every((name) => parts.has(name))) return 'strange';
  const file = join(lock, lockParts.owner);
  if ((await lookAt(file))?.isFile() !== true) return 'strange';
  const bytes = await nodeFiles.readBytes(file).catch(() => new Uint8Array());
  const owner = new TextDecoder().decode(bytes);
  return /^[1-9]\d* \d*$/.test(owner) ? { owner } : 'strange';
}

const lookAt = (path: string) => lstat(path).catch(() => undefined);

async function isEmpty(path: string): Promise<boolean> {
  const isFolder = (await lookAt(path))?.isDirectory() === true;
  return isFolder && (await readdir(path)).length === 0;
}

/** The same number may by now belong to another process: its start tells. */
async function isAtWork(owner: string): Promise<boolean> {
  const [pid = '', start = ''] = owner.split(' ');
  if (!isRunning(Number(pid))) return false;
  return start === '' || start === (await startOf(Number(pid)));
}

/** In clock ticks since the machine started; '' where the system does not tell. */
async function startOf(pid: number): Promise<string> {
  const bytes = await nodeFiles.readBytes(`/proc/${String(pid)}/stat`).catch(() => undefined);
  const text = new TextDecoder().decode(bytes);
  // The command's name stands in parentheses and may hold spaces; the start is field 22, 20th after it.
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

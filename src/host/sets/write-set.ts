/** A set of outputs → its folder, whole or not at all: written and flushed beside, swapped in by renames; an interrupted swap is repaired by the next command. */
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Refusal } from '../../diagnostics/codes.ts';
import { error, warning, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { linkOut } from '../link-out.ts';
import { nodeFiles } from '../node-files.ts';
import { nodeDisk, type Disk } from './disk.ts';
import type { KeptOutput } from '../../model/set.ts';
import { besideKept, keptFiles, toldOf } from './keep-files.ts';
import { signatureFile, type Signer } from './signature.ts';
import { lockParts, removeOld, withLock } from './set-lock.ts';
import { readRecord } from './set-record.ts';
import { verifySet } from './verify-set.ts';

/** Path in the set, with `/` → bytes. `build.json` is written last. */
export type SetFiles = ReadonlyMap<string, Uint8Array>;

/**
 * What stops a set from being written, found before anything is drawn. An interrupted swap is repaired first.
 * All under the lock: what looks like an interrupted swap may be another build in the midst of one.
 */
export async function checkTarget(folder: string, disk: Disk = nodeDisk): Promise<Diagnostic[]> {
  const refused = checkWay(folder);
  if (refused.length > 0) return refused;
  const parent = await stat(dirname(folder)).catch(() => undefined);
  if (!parent) return [];
  if (!parent.isDirectory()) return [error('out-is-file', { folder: dirname(folder) })];
  return alone(folder, disk, async () => (await lookAtTarget(folder)).refused);
}

/** The folder of outputs may be a stranger's link. */
function checkWay(folder: string): Diagnostic[] {
  const link = linkOut(dirname(folder));
  return link === undefined
    ? []
    : [error('out-refused', { folder: link, reason: 'link', files: [] })];
}

export interface Writing {
  readonly disk?: Disk;
  readonly sign?: Signer | undefined;
}

function signed(files: SetFiles, sign: Signer | undefined): SetFiles {
  const record = files.get('build.json');
  return sign && record ? new Map([...files, [signatureFile, sign(record)]]) : files;
}

/** Exactly these files. @returns what stopped it (another build of the same set is at work, the folder is not ours), or what was laid aside */
export async function writeSet(
  folder: string,
  files: SetFiles,
  { disk = nodeDisk, sign }: Writing = {},
): Promise<Diagnostic[]> {
  return alone(folder, disk, async () => {
    // Again: drawing takes seconds, in which files may have come.
    const { refused, changed } = await lookAtTarget(folder);
    if (refused.length > 0) return refused;
    const told = await layAside(folder, changed, disk);
    await swapIn(folder, signed(files, sign), disk);
    return told;
  });
}

export interface UpdatedSet {
  readonly diagnostics: Diagnostic[];
  /** What stayed of the formats that were not asked for. */
  readonly kept: readonly KeptOutput[];
}

/** The same, but that what was not asked for stays. @param formats asked for */
export async function updateSet(
  folder: string,
  files: SetFiles,
  formats: readonly string[],
  { disk = nodeDisk, sign }: Writing = {},
): Promise<UpdatedSet> {
  let kept: readonly KeptOutput[] = [];
  const diagnostics = await alone(folder, disk, async () => {
    const { refused, changed } = await lookAtTarget(folder);
    if (refused.length > 0) return refused;
    // Under the lock: another build may have been at work since this one began.
    const stays = await keptFiles(folder, formats);
    const replaced = changed.filter((name) => !stays.some(({ bytes }) => bytes.has(name)));
    const told = await layAside(folder, replaced, disk);
    await swapIn(folder, signed(besideKept(files, stays), sign), disk);
    kept = toldOf(stays, files);
    return told;
  });
  return { diagnostics, kept };
}

/**
 * Outputs that somebody changed since they were built, copied beside the set that replaces them: `output/deck.changed/`.
 * Before the swap: what fails later has lost nothing.
 */
async function layAside(
  folder: string,
  changed: readonly string[],
  disk: Disk,
): Promise<Diagnostic[]> {
  // Its bytes follow from the others'.
  const names = changed.filter((name) => name !== 'earlier.json');
  if (names.length === 0) return [];
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = await nodeFiles.readBytes(join(folder, name));
    if (bytes) files.set(name, bytes);
  }
  for (let n = 1; ; n++) {
    const aside = n === 1 ? `${folder}.changed` : `${folder}.changed-${String(n)}`;
    if (await exists(aside)) {
      if (!(await holds(aside, files))) continue;
    } else await writeAll(aside, files, disk);
    return [warning('out-changed', { folder, files: names, aside })];
  }
}

async function holds(folder: string, files: SetFiles): Promise<boolean> {
  for (const [name, bytes] of files) {
    const there = await nodeFiles.readBytes(join(folder, name)).catch(() => undefined);
    if (!there || Buffer.compare(there, bytes) !== 0) return false;
  }
  return true;
}

/** Under the lock, after what an interrupted swap left has been repaired. A disk that refuses is told, not thrown. */
async function alone(
  folder: string,
  disk: Disk,
  work: () => Promise<Diagnostic[]>,
): Promise<Diagnostic[]> {
  const refused = checkWay(folder);
  if (refused.length > 0) return refused;
  try {
    await disk.makeFolder(dirname(folder));
    const lock = lockOf(folder);
    const recover = (left: string): Promise<void> => putBack(left, folder, disk);
    const done = await withLock(lock, { recover, work }, disk);
    if (done === 'at-work') return [error('set-locked', { folder, lock })];
    if (done === 'strange') return [error('lock-not-ours', { folder, lock })];
    return done.value;
  } catch (cause) {
    const reason = refusalOf(cause);
    if (!reason) throw cause;
    const files = reason === 'in-use' ? await disk.held(folder).catch(() => []) : [];
    return [error('out-refused', { folder, reason, files })];
  }
}

/** Beside the set; a dot keeps it out of sight. */
const lockOf = (folder: string): string => join(dirname(folder), `.${basename(folder)}.lock`);

/** After a kill between the two renames the last good set stands aside. */
async function putBack(left: string, folder: string, disk: Disk): Promise<void> {
  const old = join(left, lockParts.old);
  if ((await exists(old)) && !(await exists(folder))) await disk.rename(old, folder);
}

/** What the disk says, as far as an author can do something about it. */
function refusalOf(cause: unknown): Refusal | undefined {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return refusals[code];
}

const refusals: Readonly<Record<string, Refusal>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  // Windows says so of a file that another program holds open.
  EPERM: process.platform === 'win32' ? 'in-use' : 'no-permission',
  EBUSY: 'in-use',
  ENOTDIR: 'no-folder',
  EEXIST: 'no-folder',
  ENAMETOOLONG: 'name-too-long',
  EIO: 'broken',
};

async function swapIn(folder: string, files: SetFiles, disk: Disk): Promise<void> {
  const fresh = join(lockOf(folder), lockParts.fresh);
  const old = join(lockOf(folder), lockParts.old);
  try {
    await writeAll(fresh, files, disk);
  } catch (cause) {
    // It would take what little room a full disk has.
    await disk.remove(fresh).catch(() => undefined);
    throw cause;
  }
  const replaces = await exists(folder);
  if (replaces) await disk.rename(folder, old);
  try {
    await disk.rename(fresh, folder);
  } catch (cause) {
    if (replaces) await disk.rename(old, folder);
    await disk.remove(fresh).catch(() => undefined);
    throw cause;
  }
  await disk.flushFolder(dirname(folder));
  // The new set stands; what cannot be removed now, the next command removes.
  await removeOld(lockOf(folder), disk).catch(() => undefined);
}

async function writeAll(fresh: string, files: SetFiles, disk: Disk): Promise<void> {
  const last = 'build.json';
  const names = [...files.keys()].filter((name) => name !== last).sort();
  const folders = new Set([...files.keys()].map((name) => dirname(join(fresh, name)))).add(fresh);
  for (const path of folders) await disk.makeFolder(path);
  for (const name of [...names, ...(files.has(last) ? [last] : [])]) {
    await disk.write(join(fresh, name), files.get(name) ?? new Uint8Array());
  }
  for (const path of folders) await disk.flushFolder(path);
}

interface Target {
  readonly refused: Diagnostic[];
  /** Files that are no longer as their build wrote them. */
  readonly changed: readonly string[];
}

/** Only an empty folder, or one whose build.json this tool wrote, is replaced: others' builds write files of that name too. */
async function lookAtTarget(folder: string): Promise<Target> {
  const refused = (diagnostic: Diagnostic): Target => ({ refused: [diagnostic], changed: [] });
  const free: Target = { refused: [], changed: [] };
  const info = await lstat(folder).catch(() => undefined);
  if (!info) return free;
  // To replace the link would leave what it leads to as it was, unseen.
  if (info.isSymbolicLink()) return refused(error('out-is-link', { folder }));
  if (!info.isDirectory()) return refused(error('out-is-file', { folder }));
  if ((await readdir(folder)).length === 0) return free;
  if (!isOurs(await readRecord(folder))) return refused(error('out-not-ours', { folder }));
  const { added, changed } = await verifySet(folder);
  if (added.length > 0) return refused(error('out-has-others', { folder, files: added }));
  return { refused: [], changed };
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

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

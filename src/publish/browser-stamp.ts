/** An unpacked browser → what is wrong with it. Names, owner, sizes and times are looked at each time; the files are hashed when one differs. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { UnpackedFault } from '../diagnostics/codes.ts';
import { unpackedFiles } from './browser-files.ts';

/** What the files were when they were last hashed: name → size, times of content and of inode in ms. */
interface Stamp {
  readonly files: Readonly<Record<string, readonly [size: number, content: number, inode: number]>>;
}

const stampName = 'stamp.json';
const dayInMs = 86_400_000;

/** @returns undefined: it is what was published, and nothing beside it */
export async function faultOf(home: string): Promise<UnpackedFault | undefined> {
  const top = await lstat(home).catch(() => undefined);
  if (top?.isDirectory() !== true) return { file: basename(home), fault: 'strange' };
  const strange = await strangeIn(home);
  if (strange !== undefined) return strange;
  const now = await stampOf(home);
  if ('fault' in now) return now;
  if (JSON.stringify(now) === (await readStamp(home))) return undefined;
  for (const [name, published] of Object.entries(unpackedFiles)) {
    if ((await hashOf(join(home, name))) !== published) return { file: name, fault: 'changed' };
  }
  await writeStamp(home, now);
  return undefined;
}

/** Anything beyond the list might be loaded too. */
async function strangeIn(home: string): Promise<UnpackedFault | undefined> {
  const files = new Set(Object.keys(unpackedFiles));
  // `locales`: the browser makes it, and puts nothing into it.
  const folders = new Set(['locales', ...[...files].flatMap(foldersOf)]);
  for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
    const name = join(entry.parentPath, entry.name).slice(home.length + 1);
    const known = entry.isDirectory() ? folders.has(name) : entry.isFile() && files.has(name);
    if (!known && name !== stampName) return { file: name, fault: 'strange' };
  }
  return undefined;
}

function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [...foldersOf(folder), folder];
}

async function stampOf(home: string): Promise<Stamp | UnpackedFault> {
  const files: Record<string, [number, number, number]> = {};
  for (const name of ['.', ...Object.keys(unpackedFiles)]) {
    const info = await lstat(join(home, name)).catch(() => undefined);
    if (info === undefined) return { file: name, fault: 'missing' };
    if (info.uid !== (process.getuid?.() ?? info.uid)) return { file: name, fault: 'owner' };
    if ((info.mode & 0o022) !== 0) return { file: name, fault: 'open' };
    // The folder's own times change with the stamp.
    if (name !== '.') files[name] = [info.size, info.mtimeMs, info.ctimeMs];
  }
  return { files };
}

async function readStamp(home: string): Promise<string | undefined> {
  const path = join(home, stampName);
  try {
    const info = await lstat(path);
    if (!info.isFile()) return undefined;
    // When it was last used: what nobody asks for any more is removed some day.
    const now = new Date();
    if (now.getTime() - info.mtimeMs > dayInMs) await utimes(path, now, now);
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function writeStamp(home: string, stamp: Stamp): Promise<void> {
  // Beside the browser: within it, another run would take it for a stranger's.
  const beside = `${dirname(home)}/.stamp-${String(process.pid)}-${String(process.hrtime.bigint())}`;
  await writeFile(beside, JSON.stringify(stamp), { flag: 'wx', mode: 0o600 });
  await rename(beside, join(home, stampName));
}

/** When a run last looked at it; undefined: none ever did. */
export async function lastUse(home: string): Promise<Date | undefined> {
  return (await lstat(join(home, stampName)).catch(() => undefined))?.mtime;
}

export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest('hex');
}

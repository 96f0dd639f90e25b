/** A private folder of ours → a cache: a file a key. What is torn, foreign or of another version of the tool is as if it were not there. */
import { createHash } from 'node:crypto';
import { closeSync, constants, futimesSync, openSync, readFileSync } from 'node:fs';
import { lstat, readdir, rename, rm, writeFile } from 'node:fs/promises';
import type { Cache } from '../model/cache.ts';

export interface DiskCache extends Cache {
  /** Brings the folder back under its limit, oldest use first. */
  readonly trim: () => Promise<void>;
}

/** A deck of 300 slides in both scales takes some 60 MB. */
const defaultLimit = 400_000_000;
const dayInMs = 86_400_000;

/**
 * @param folder there already, and this user's alone
 * @param tool what the tool itself is, such as a hash of its own files: part of each key
 * @param limit in bytes
 */
export function openCache(folder: string, tool: string, limit = defaultLimit): DiskCache {
  const pathOf = (key: string): string => `${folder}/${digest(`${tool}\n${key}`).toString('hex')}`;
  let grown = false;
  return {
    get: (key) => Promise.resolve(readKept(pathOf(key))),
    put: async (key, bytes) => {
      const path = pathOf(key);
      const beside = `${path}.${String(process.pid)}-${String(process.hrtime.bigint())}.part`;
      try {
        const held = Buffer.concat([digest(bytes), bytes]);
        await writeFile(beside, held, { flag: 'wx', mode: 0o600 });
        await rename(beside, path);
        grown = true;
      } catch {
        // A full or read-only disk: the outputs, where it matters, will say so.
        await rm(beside, { force: true }).catch(() => undefined);
      }
    },
    trim: async () => {
      if (grown) await trim(folder, limit);
    },
  };
}

/** undefined: it is not there, or not whole, or a link. Read at once, as the deck itself is (host/node). */
function readKept(path: string): Uint8Array | undefined {
  let file: number | undefined;
  try {
    // Windows has no such flag (it counts as 0), and no links that any user may make.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    const bytes = readFileSync(file);
    // Its first 32 bytes tell what the others must be: a power cut leaves files that are half written.
    const held = bytes.subarray(32);
    if (!digest(held).equals(bytes.subarray(0, 32))) return undefined;
    markUsed(file);
    return held;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function markUsed(file: number): void {
  try {
    const now = new Date();
    futimesSync(file, now, now);
  } catch {
    // A cache that cannot be written can be read all the same.
  }
}

/** What `put` names so; nothing else is ever removed. */
const ownName = /^[0-9a-f]{64}(?:\.\d+-\d+\.part)?$/;

async function trim(folder: string, limit: number): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => ownName.test(name));
  const found = await Promise.all(
    names.map(async (name) => {
      const path = `${folder}/${name}`;
      const info = await lstat(path).catch(() => undefined);
      return info?.isFile() === true ? [{ path, size: info.size, used: info.mtimeMs }] : [];
    }),
  );
  const files = found.flat().sort((a, b) => a.used - b.used);
  let size = files.reduce((sum, f) => sum + f.size, 0);
  const room = size > limit ? limit * 0.75 : size;
  for (const file of files) {
    // What another run was writing when it was killed.
    const abandoned = file.path.endsWith('.part') && Date.now() - file.used > dayInMs;
    if (size <= room && !abandoned) continue;
    await rm(file.path, { force: true }).catch(() => undefined);
    size -= file.size;
  }
}

function digest(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

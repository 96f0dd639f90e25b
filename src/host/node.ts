/** The host on Node's file system. */
import { constants, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { openCacheFolder } from './cache-folder.ts';
import { openCache } from './disk-cache.ts';
import type { Host, Files } from './host.ts';
import { toolHash, toolKey } from './tool-key.ts';
import { toolRoot } from './tool-root.ts';
import { writeFiles } from './write-files.ts';

/** At once, not by turns: a deck is a few dozen small files, and each turn of the event loop costs more than reading one. */
export const nodeFiles: Files = {
  look: (path, folder) =>
    unlessAbsent(undefined, () => {
      const info = statSync(path);
      const way = relative(realpathSync.native(folder), realpathSync.native(path));
      const inside = way !== '..' && !/^\.\.[/\\]/.test(way) && !isAbsolute(way);
      return { bytes: info.size, plain: info.isFile(), inside };
    }),
  readBytes: (path) => unlessAbsent(undefined, () => readPlain(path)),
  list: (folder) =>
    unlessAbsent([], () => {
      const entries = readdirSync(folder, { withFileTypes: true });
      return entries.map((e) => (e.isDirectory() ? `${e.name}/` : e.name)).sort();
    }),
};

export const nodeHost: Host = {
  ...nodeFiles,
  tool: { root: toolRoot, files: nodeFiles, hash: toolHash },
  write: writeFiles,
  // Loaded when something is published.
  sets: {
    check: async (folder) => (await import('./sets/write-set.ts')).checkTarget(folder),
    write: async (folder, files, formats) => {
      const { updateSet, writeSet } = await import('./sets/write-set.ts');
      return formats
        ? updateSet(folder, files, formats)
        : { diagnostics: await writeSet(folder, files), kept: [] };
    },
  },
  openKept: async (asked) => {
    const { path, refused } = await openCacheFolder(asked, process.env);
    const { trim, ...cache } = openCache(`${path}/kept`, toolKey());
    return { cache, trim, home: () => Promise.resolve(path), ...(refused && { refused }) };
  },
  environment: process.env,
};

/** Only what ends: a pipe would keep the tool waiting, a device would fill its memory. By its path alone: Yarn's PnP has packages in archives, whose files have no descriptors to ask. */
function readPlain(path: string): Uint8Array | undefined {
  if (!statSync(path).isFile()) return undefined;
  // Not to wait for a pipe that has just taken its place.
  return readFileSync(path, { flag: constants.O_RDONLY | constants.O_NONBLOCK });
}

export function isFolder(path: string): Promise<boolean> {
  return unlessAbsent(false, () => statSync(path).isDirectory());
}

async function unlessAbsent<T>(otherwise: T, read: () => T): Promise<T> {
  try {
    return await Promise.resolve(read());
  } catch (cause) {
    if (isAbsent(cause)) return otherwise;
    throw cause;
  }
}

/** ELOOP: a link to itself; ENXIO: a socket. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENXIO']);

function isAbsent(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && absent.has(String(cause.code));
}

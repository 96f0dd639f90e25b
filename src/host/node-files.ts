/** Reading on Node's file system. */
import { constants, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { Files } from './host.ts';

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

/** ELOOP: a link to itself; ENXIO: a socket; the last two: no file can be called so. */
const absent = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ELOOP',
  'ENXIO',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
]);

function isAbsent(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && absent.has(String(cause.code));
}

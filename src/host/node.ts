/** The host on Node's file system: the one file that imports `node:fs` for reading. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import type { Host } from './host.ts';

/** The folder of `templates/` and `themes/`, ending with `/`: two above `src/host/`, one above `dist/`. */
export const toolRoot = pathOf(
  new URL(import.meta.url.includes('/src/host/') ? '../../' : '../', import.meta.url),
);

/** On Windows `/C:/x` is `C:/x`. */
function pathOf(address: URL): string {
  return decodeURIComponent(address.pathname).replace(/^\/(?=[A-Za-z]:)/, '');
}

export const nodeHost: Host = {
  look: async (path, folder) => {
    try {
      const info = await stat(path);
      const way = relative(await realpath(folder), await realpath(path));
      const inside = way !== '..' && !/^\.\.[/\\]/.test(way) && !isAbsolute(way);
      return { bytes: info.size, plain: info.isFile(), inside };
    } catch (cause) {
      if (isAbsent(cause)) return undefined;
      throw cause;
    }
  },
  readBytes: async (path) => {
    try {
      return await readFile(path);
    } catch (cause) {
      if (isAbsent(cause)) return undefined;
      throw cause;
    }
  },
  list: async (folder) => {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.map((e) => (e.isDirectory() ? `${e.name}/` : e.name)).sort();
    } catch (cause) {
      if (isAbsent(cause)) return [];
      throw cause;
    }
  },
};

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    if (isAbsent(cause)) return false;
    throw cause;
  }
}

function isAbsent(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    (cause.code === 'ENOENT' || cause.code === 'ENOTDIR' || cause.code === 'EISDIR')
  );
}

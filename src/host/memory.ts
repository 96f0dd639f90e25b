/** A host made of a map, for tests and for embedding: path → text or bytes. What is written is in its `files`; nothing is kept from run to run. */
import { noCache } from '../model/cache.ts';
import { temporaryCacheFolder } from './cache-folder.ts';
import type { Host, Files } from './host.ts';
import { nodeHost } from './node.ts';

export interface MemoryHost extends Host {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export function memoryHost(given: Readonly<Record<string, string | Uint8Array>>): MemoryHost {
  const files = new Map(Object.entries(given));
  return {
    ...readerOf(files),
    files,
    tool: nodeHost.tool,
    write: (more) => {
      for (const [path, content] of more) files.set(path, content);
      return Promise.resolve();
    },
    sets: {
      check: () => Promise.resolve([]),
      write: (folder, set) => {
        const inside = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
        for (const path of inside) files.delete(path);
        for (const [name, bytes] of set) files.set(`${folder}/${name}`, bytes);
        return Promise.resolve({ diagnostics: [], kept: [] });
      },
    },
    openKept: () =>
      Promise.resolve({
        cache: noCache,
        trim: () => Promise.resolve(),
        home: temporaryCacheFolder,
      }),
    environment: {},
  };
}

function readerOf(files: ReadonlyMap<string, string | Uint8Array>): Files {
  const bytesOf = (path: string): Uint8Array | undefined => {
    const file = files.get(path);
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  };
  return {
    look: (path) => {
      const bytes = bytesOf(path);
      return Promise.resolve(bytes && { bytes: bytes.length, plain: true, inside: true });
    },
    readBytes: (path) => Promise.resolve(bytesOf(path)),
    list: (folder) => Promise.resolve(childrenOf(folder, files.keys())),
  };
}

function childrenOf(folder: string, paths: Iterable<string>): string[] {
  const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  const names = new Set<string>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length);
    const slash = rest.indexOf('/');
    names.add(slash < 0 ? rest : rest.slice(0, slash + 1));
  }
  return [...names].sort();
}

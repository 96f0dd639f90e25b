/** A host made of a map, for tests and for embedding: path → text or bytes. */
import type { Host } from './host.ts';

export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>): Host {
  const held = new Map(Object.entries(files));
  const encoder = new TextEncoder();
  return {
    look: (path) => {
      const file = held.get(path);
      const bytes = typeof file === 'string' ? encoder.encode(file) : file;
      return Promise.resolve(bytes && { bytes: bytes.length, plain: true, inside: true });
    },
    readBytes: (path) => {
      const file = held.get(path);
      return Promise.resolve(typeof file === 'string' ? encoder.encode(file) : file);
    },
    list: (folder) => Promise.resolve(childrenOf(folder, held.keys())),
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

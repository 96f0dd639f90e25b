/** The host on Node's file system. */
import { openCacheFolder } from './cache-folder.ts';
import { openCache } from './disk-cache.ts';
import type { Host } from './host.ts';
import { nodeFiles } from './node-files.ts';
import { toolHash, toolKey } from './tool-key.ts';
import { toolRoot } from './tool-root.ts';
import { writeFiles } from './write-files.ts';

export const nodeHost: Host = {
  ...nodeFiles,
  tool: { root: toolRoot, files: nodeFiles, hash: toolHash },
  write: writeFiles,
  // Loaded when something is published.
  sets: {
    check: async (folder) => (await import('./sets/write-set.ts')).checkTarget(folder),
    write: async (folder, files, formats, sign) => {
      const { updateSet, writeSet } = await import('./sets/write-set.ts');
      return formats
        ? updateSet(folder, files, formats, { sign })
        : { diagnostics: await writeSet(folder, files, { sign }), kept: [] };
    },
  },
  openKept: async (asked) => {
    const { path, refused } = await openCacheFolder(asked, process.env);
    const { trim, ...cache } = openCache(`${path}/kept`, toolKey());
    return { cache, trim, home: () => Promise.resolve(path), ...(refused && { refused }) };
  },
  environment: process.env,
};

/** What writing a set does to the disk, handed in so that a test can let each step fail. */
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface Disk {
  /** With the folders above it. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** The whole content, flushed, whatever stood there. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** With all that is in it; what is not there is removed already. */
  readonly remove: (path: string) => Promise<void>;
  /** Renames in this folder outlive a power cut. */
  readonly flushFolder: (path: string) => Promise<void>;
  /** Files in it that another program holds open, as Windows tells; by their paths in the folder. */
  readonly held: (folder: string) => Promise<string[]>;
}

export const nodeDisk: Disk = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  write: async (path, bytes) => {
    const file = await open(path, 'w', 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  held: async (folder) => {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = found.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
    const held = await Promise.all(
      files.map(async (file) => {
        try {
          await (await open(file, 'r+')).close();
          return [];
        } catch {
          return [relative(folder, file).replaceAll('\\', '/')];
        }
      }),
    );
    return held.flat().sort();
  },
  flushFolder: async (path) => {
    // Windows cannot open a folder; there the rename itself is what there is.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

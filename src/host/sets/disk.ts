/** What writing a set does to the disk, handed in so that a test can let each step fail. */
import { close, fsync, open as openNumber } from 'node:fs';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

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
  write: (path, bytes) => writeFile(path, bytes, { mode: 0o644, flush: true }),
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
    // Not by a FileHandle: under Yarn's PnP its sync() is not there (the FIXME in @yarnpkg/fslib's FileHandle).
    const folder = await promisify(openNumber)(path, 'r');
    try {
      await promisify(fsync)(folder);
    } finally {
      await promisify(close)(folder);
    }
  },
};

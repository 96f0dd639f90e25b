/** What writing a set does to the disk, handed in so that a test can let each step fail. */
import { mkdir, open, rename, rm } from 'node:fs/promises';

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

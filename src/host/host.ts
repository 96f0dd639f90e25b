/** All that the tool may do to the world outside, but for the browser. Two implementations: `node.ts` and `memory.ts`. */

/** What stands under a path, before it is opened. */
export interface Look {
  readonly bytes: number;
  /** A file that ends: no folder, pipe or device. */
  readonly plain: boolean;
  /** Links followed, it still lies in the folder asked about. */
  readonly inside: boolean;
}

export interface Host {
  /** undefined: there is nothing. */
  readonly look: (path: string, folder: string) => Promise<Look | undefined>;
  /** Bytes of a file; undefined when there is none. Paths are relative to the project or absolute, with `/`. */
  readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
  /** Names of the files and folders in a folder, sorted by code unit, folders with a trailing `/`; [] when there is none. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

/** All that the tool may do to the world outside, but for the browser. Two implementations: `node.ts` and `memory.ts`. */

export interface Host {
  /** Bytes of a file; undefined when there is none. Paths are relative to the project or absolute, with `/`. */
  readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
  /** Names of the files and folders in a folder, sorted by code unit, folders with a trailing `/`; [] when there is none. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

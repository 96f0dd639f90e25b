/** All that a run may do to the world outside, but for the browser. Two implementations: `node.ts` and `memory.ts`. */
import type { CacheRefusal } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Cache } from '../model/cache.ts';
import type { KeptOutput } from '../model/set.ts';

/** What stands under a path, before it is opened. */
export interface Look {
  readonly bytes: number;
  /** A file that ends: no folder, pipe or device. */
  readonly plain: boolean;
  /** Links followed, it still lies in the folder asked about. */
  readonly inside: boolean;
}

export interface Files {
  /** undefined: there is nothing. */
  readonly look: (path: string, folder: string) => Promise<Look | undefined>;
  /** Bytes of a file; undefined when there is none. Paths are relative to the project or absolute, with `/`. */
  readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
  /** Names of the files and folders in a folder, sorted by code unit, folders with a trailing `/`; [] when there is none. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

export interface Host extends Files {
  /** What the tool brings itself: it stands where the tool is installed, wherever the project does. */
  readonly tool: Tool;
  /**
   * Path → content, with the folders that are needed; each file is whole at any moment.
   * @param from a folder that may come from a stranger: nothing is written through a link that leads out of it
   */
  readonly write: (files: ReadonlyMap<string, string | Uint8Array>, from?: string) => Promise<void>;
  readonly sets: Sets;
  /** What is kept between runs. @param asked as `--cache` names it */
  readonly openKept: (asked: string | undefined) => Promise<Kept>;
  readonly environment: Environment;
}

export interface Tool {
  /** The folder of `templates/` and `themes/`, ending with `/`. */
  readonly root: string;
  readonly files: Files;
  /** Of its own code, templates and themes. */
  readonly hash: () => string;
}

/** The sets of decks: each whole, or not written at all. */
export interface Sets {
  /** What stops a set from being written, found before anything is drawn. */
  readonly check: (folder: string) => Promise<readonly Diagnostic[]>;
  /**
   * @param formats what was asked for: what the set holds of others stays. undefined: it holds these files and no others
   * @param sign build.json, as it is written in the end → its signature, which is written beside it
   */
  readonly write: (
    folder: string,
    files: ReadonlyMap<string, Uint8Array>,
    formats: readonly string[] | undefined,
    sign?: (record: Uint8Array) => Uint8Array,
  ) => Promise<{
    readonly diagnostics: readonly Diagnostic[];
    readonly kept: readonly KeptOutput[];
  }>;
}

export interface Kept {
  readonly cache: Cache;
  /** Brings it back under its limit. */
  readonly trim: () => Promise<void>;
  /** A folder on this machine, absolute: the browser is unpacked there when it is needed. */
  readonly home: () => Promise<string>;
  /** Why the folder that was wanted is not used. */
  readonly refused?: CacheRefusal;
}

export type Environment = Readonly<Record<string, string | undefined>>;

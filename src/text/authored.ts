/** Text as an author wrote it, in runs that know where they stand. Offsets are UTF-16, into the text; the end is exclusive. */

interface Run {
  readonly from: number;
  readonly to: number;
  readonly strong: boolean;
  /** An `https:`, `http:` or `mailto:` address; null outside a link. */
  readonly href: string | null;
}

export interface WordsRun extends Run {
  readonly type: 'words';
  readonly text: string;
}

export interface BindingRun extends Run {
  readonly type: 'binding';
  /** The path's names: `players.pfn.params` → three. One name alone is a measure. */
  readonly names: readonly string[];
}

export interface BreakRun extends Run {
  readonly type: 'break';
}

export type AuthoredRun = WordsRun | BindingRun | BreakRun;

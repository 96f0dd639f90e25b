/** Where something stands in the author's own files. Lines and columns count from 1, in UTF-16 units; the end is exclusive. */
export interface Place {
  /** Path as the author knows it: relative to the folder the command runs in, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What stands there is written once for many rows: the row it was filled with, `makers.north`. */
  readonly row?: string;
}

/** The first character of a file: the place of a problem with the file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

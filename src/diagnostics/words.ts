/** The form every message has, in either language. */
import type { DiagnosticArgs } from './codes.ts';

export interface Words {
  /** What is wrong, one sentence. */
  readonly what: string;
  /** What was looked at, a line each. */
  readonly evidence?: readonly string[];
  /** What was expected. */
  readonly expected?: string;
  /** What to do. */
  readonly remedy?: string;
  /** What to type, where it hangs on what was meant, and what the figure would then be. */
  readonly choices?: readonly { readonly write: string; readonly gives: string }[];
  /** The mended text, to paste. */
  readonly mended?: string;
}

export type WordTable = {
  readonly [C in keyof DiagnosticArgs]: (args: DiagnosticArgs[C]) => Words;
};

/** Enough of an author's text to know it by, on one line. */
export function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}

/** Spread into the result of a word function: `...didYouMean(...)` gives nothing where there is nothing to offer. */
export function offer(remedy: string | undefined): { remedy?: string } {
  return remedy === undefined ? {} : { remedy };
}

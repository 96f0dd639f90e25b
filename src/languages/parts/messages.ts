/** What a language says of each problem, and how a report labels it. */
import type { Choice, DiagnosticArgs } from '../../diagnostics/codes.ts';
import type { Worded } from '../../model/said.ts';

export interface Message {
  /** What is wrong, one sentence. */
  readonly what: string;
  /** What was looked at, a line each. */
  readonly evidence?: readonly EvidenceLine[];
  /** What was expected. */
  readonly expected?: string;
  /** What to do. */
  readonly remedy?: string;
  /** What to type, where it hangs on what was meant, and what the figure would then be. */
  readonly choices?: readonly Worded<Choice>[];
  /** The mended text, to paste. */
  readonly mended?: string;
}

/** A line in words, or a row of a table: its cells are set in columns. */
export type EvidenceLine = string | { readonly cells: readonly string[] };

export type MessagesOf<Args> = { readonly [C in keyof Args]: (args: Worded<Args[C]>) => Message };

/** What stands before the parts of a message. */
export interface ReportLabels {
  readonly error: string;
  readonly warning: string;
  readonly expected: string;
  /** The row of the table in which the place is. */
  readonly row: string;
  readonly remedy: string;
  readonly mended: string;
  readonly choices: string;
  /** Before the places of problems of one cause, of which the first has been told. */
  readonly also: (more: number) => string;
  /** Instead of what is not told: so many problems, of so many causes. */
  readonly left: (problems: number, causes: number) => string;
}

export interface Messages {
  readonly labels: ReportLabels;
  /** By code. */
  readonly of: MessagesOf<DiagnosticArgs>;
}

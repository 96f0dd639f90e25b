/** What a claim was judged by, how a figure was worked out, and words to offer: one function a code, its arguments worded. */
import type { SaidArgs, SaidCode, Worded } from '../../model/said.ts';

/** What each code says, and what its arguments are: `SaidArgs`. */
export type EvidenceWords = {
  readonly [C in SaidCode]: (args: Worded<SaidArgs[C]>) => string;
};

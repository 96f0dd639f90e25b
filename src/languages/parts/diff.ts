/** What a comparison of editions says. */
import type { ChangeKind } from '../../model/changes.ts';
import type { Verdict } from '../../model/verdict.ts';

export interface DiffWords {
  readonly heading: (before: string, after: string) => string;
  readonly nothing: string;
  /** Above values that grew or shrank tenfold. */
  readonly jumps: string;
  readonly kinds: { readonly [K in Exclude<ChangeKind, 'redated'>]: string };
  /** Values that stand, as of another moment. */
  readonly redated: (count: number) => string;
  readonly measures: string;
  readonly claims: string;
  readonly slides: string;
  /** Heads the counts of sentences by what they rest on. */
  readonly sentences: string;
  readonly heads: {
    readonly fact: string;
    readonly before: string;
    readonly after: string;
    readonly by: string;
    readonly slides: string;
    readonly page: string;
  };
  /** In place of a value that is not there. */
  readonly none: string;
  readonly slideKinds: { readonly [K in 'added' | 'removed' | 'changed']: string };
  readonly verdicts: { readonly [V in Verdict]: string };
  /** A row of a table that came or went whole. */
  readonly rows: (row: string, count: number) => string;
  readonly page: (page: number) => string;
  readonly slide: (page: number) => string;
  /** Of a copy that someone holds. */
  readonly copy: {
    readonly stale: string;
    readonly none: string;
    readonly untold: string;
    readonly title: string;
  };
}

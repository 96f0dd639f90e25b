/** What a claim leaves out, and how a sentence says so: what it does not say is told beside it. */
import type { Said } from './said.ts';

/** Which part of a claim leaves something out. */
export type LeftWhy =
  | 'except'
  | 'rows'
  | 'where'
  /** Figures that are listed one by one. */
  | 'list'
  | 'only'
  | 'tie'
  /** Some of a course of time. */
  | 'periods'
  /** Two times that do not follow each other. */
  | 'against';

/** All that a row, a column or a time is called. */
export type Called = readonly string[];

export interface Left {
  readonly why: LeftWhy;
  /** Its line in a key. */
  readonly says: Said;
  /** Ways of saying it in a sentence: in each, all of these are called by one of their names. */
  readonly ways: readonly (readonly Called[])[];
  /** It is said too by the number of these rows: three makers. */
  readonly counted?: { readonly rows: number; readonly noun: string };
}

/** What can be wrong with a table that the deck makes of another. */
import type { NoArgs } from './common.ts';

/** Of a cell that is to say to which group its row belongs. `several`: it could be of more than one; `none`: nothing is known of it, or it does not apply. */
export type GroupKeyProblem = 'blank' | 'several' | 'none';

export interface GroupArgs {
  /** A table that the deck makes, with the name of one that it has. */
  'table-taken': { readonly name: string };
  /** Rows that cannot be put into one group. */
  'group-key': {
    readonly problem: GroupKeyProblem;
    readonly field: string;
    readonly table: string;
    /** The column that the key becomes. */
    readonly group: string;
    readonly rows: number;
    /** The first of the cells. */
    readonly found: string;
  };
  /** Figures of one group of which none is the largest, for they are not of one kind. */
  'group-not-comparable': {
    readonly field: string;
    readonly within: string;
    readonly group: string;
  };
  /** Which row comes first or last in a group is not known. */
  'group-end-not-known': {
    readonly group: string;
    readonly along: string;
    /** Last, not first. */
    readonly last: boolean;
  };
  /** What asks for an earlier period, of groups that have none. */
  'group-without-time': { readonly form: string };
  /** Groups with rows in one period and none in the next. @param group '' where the period is all there is */
  'group-vanished': {
    readonly table: string;
    readonly group: string;
    readonly before: string;
    readonly period: string;
    readonly groups: number;
  };
  /** The last that is shown and the first that is not could change places. */
  'top-not-sure': { readonly top: number; readonly last: string; readonly next: string };
  /** `rest` without `top`. */
  'rest-of-nothing': NoArgs;
}

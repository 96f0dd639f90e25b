/** What a dataset of a spec holds beside the plan's own columns. */
import type { ColumnValue } from './columns.ts';

/** One row: what the plan gave, and what a preset adds. */
export type Datum = Readonly<Record<string, ColumnValue | readonly number[]>>;

/** A run of text, placed. Pixels from the plot's upper left corner; `y` is the base line. */
export interface Label extends Datum {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly color: string;
  /** Address of the fact it prints; '' where it prints none. */
  readonly fact: string;
}

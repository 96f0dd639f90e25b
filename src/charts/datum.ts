/** What a dataset of a spec holds beside the plan's own columns. */
import type { ColumnValue } from './columns.ts';

/** A linear gradient, as Vega takes it. */
export interface Gradient {
  readonly gradient: 'linear';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stops: readonly { readonly offset: number; readonly color: string }[];
}

/** One row: what the plan gave, and what a preset adds. */
export type Datum = Readonly<Record<string, ColumnValue | Gradient | readonly number[]>>;

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

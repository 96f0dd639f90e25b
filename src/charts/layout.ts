/** What a layout is given and gives: where each mark and each word of a chart stands, before Vega draws them. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import type { ColumnValue, FlatRow } from './columns.ts';

export interface LayoutInput {
  readonly plan: ChartPlan;
  /** The plan's rows, each with `_row`, the name under which it is accounted for. */
  readonly rows: readonly FlatRow[];
  /** Of a small multiple: all rows of all of them, which share one scale, and how many the longest has. */
  readonly alongside?: { readonly rows: readonly FlatRow[]; readonly most: number };
  readonly theme: ChartTheme;
  readonly measure: MeasureText;
}

/** A linear gradient, as Vega takes it. */
export interface Gradient {
  readonly gradient: 'linear';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stops: readonly { readonly offset: number; readonly color: string }[];
}

/** One row of a layout's data: what the plan gave, and what the layout adds. */
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

export interface Layout {
  /** The plot in the chart's box, in pixels. */
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Values of the params that the preset declares. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Named data of the preset: `rows`, `labels` and what else it reads. */
  readonly data: Readonly<Record<string, readonly Datum[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a preset is: one Vega-Lite spec, and what Vega cannot know: how large the plot may be, and where words find room. */
import type { AltTextWords } from '../languages/parts/alt-texts.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PresetTraits } from '../model/chart-base.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import type { FlatRow } from './columns.ts';
import type { SceneMark } from './read-scene.ts';
import type { JsonObject } from '../specs/spec-tree.ts';
import type { Datum } from './datum.ts';

export interface SpecPreset {
  /** `spec.vl.json`: Vega-Lite, but for the names of shared parts. */
  readonly spec: JsonObject;
  readonly frame: (input: FrameInput) => Frame;
  /** The sentences of the alternative text, where those of describe.ts do not fit. */
  readonly describe?: (telling: Telling) => string[];
}

/** What an alternative text is made of. */
export interface Telling {
  readonly plan: ChartPlan;
  readonly rows: readonly FlatRow[];
  readonly words: AltTextWords;
  readonly traits: PresetTraits;
  /** Channels of quantities, the main one first. */
  readonly figures: readonly string[];
  /** The first sentence. @param subject where no caption says it; what the main figure is called when absent @param count all rows when absent */
  readonly opening: (subject?: string, count?: number) => string;
}

export interface FrameInput {
  readonly plan: ChartPlan;
  /** The plan's rows, each with `_row`, the name under which it is accounted for. */
  readonly rows: readonly FlatRow[];
  /** Of a small multiple: all rows of all of them, which share one scale, and how many the longest has. */
  readonly alongside?: { readonly rows: readonly FlatRow[]; readonly most: number };
  readonly theme: ChartTheme;
  readonly measure: MeasureText;
}

/** What words are set with. */
export type WithWidths = Pick<FrameInput, 'plan' | 'measure'>;

/** Before anything is drawn. */
export interface Frame {
  /** The plot in the chart's box, in pixels. */
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Values of the params that the spec declares, without `theme`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Named data of the spec: `rows` and what else it reads. What is not here is empty. */
  readonly data: Readonly<Record<string, readonly Datum[]>>;
  /** With the scales that Vega made, and what it drew of `data`: what has its place by them, words above all. Over `data`. */
  readonly place: (scales: Scales, drawn: Drawn) => Placed;
  /** Rows that have no place on its scales, by `_row`: their words stand elsewhere in the picture. */
  readonly told?: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Placed {
  readonly data: Readonly<Record<string, readonly Datum[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** All marks, in pixels from the plot's upper left corner, with what the spec computed of their rows. */
export type Drawn = () => readonly SceneMark[];

/** Vega's own scales, in pixels from the plot's upper left corner. */
export interface Scales {
  /** Where a value stands; of a band its middle. NaN where there is no such scale or value. */
  readonly at: (name: string, value: number | string) => number;
  /** How wide a band is; 0 where there is none. */
  readonly band: (name: string) => number;
  /** Along which channel a scale of one of these types runs, across before up. */
  readonly channelOf: (types: readonly string[]) => 'x' | 'y' | undefined;
}

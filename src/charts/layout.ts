/** A preset that places its marks itself, in pixels, before Vega draws them. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Datum } from './datum.ts';
import type { Frame, FrameInput, SpecPreset } from './preset.ts';

export type { Datum, Gradient, Label } from './datum.ts';
export type LayoutInput = FrameInput;

export interface Layout {
  readonly plot: Frame['plot'];
  /** Values of the params that the preset declares. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Named data of the preset: `rows`, `labels` and what else it reads. */
  readonly data: Readonly<Record<string, readonly Datum[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing in it waits for Vega's scales. */
export function framed(layout: (input: LayoutInput) => Layout): SpecPreset['frame'] {
  return (input) => ({ ...layout(input), place: () => ({ data: {}, diagnostics: [] }) });
}

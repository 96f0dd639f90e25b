/** A scale of figures → what its axis needs to be drawn by any Vega: where its ticks stand and what they say. */
import type { ChannelPlan, ChartPlan } from '../model/plan.ts';
import { formatTick } from '../quantity/index.ts';
import type { AxisScale } from './axis-scale.ts';
import type { Datum } from './datum.ts';
import type { FrameInput } from './preset.ts';

export interface TickParams {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** By value, as JavaScript writes it. */
  readonly tickWords: Readonly<Record<string, string>>;
}

export function tickParams(
  { domain, ticks }: AxisScale,
  channel: ChannelPlan | undefined,
  { language }: ChartPlan,
): TickParams {
  const words = ticks.map(
    (v) => [String(v), formatTick(v, channel?.unit ?? '', language)] as const,
  );
  return { domain, ticks, tickWords: Object.fromEntries(words) };
}

/** Rows of the part `minor-ticks`. */
export function minorTicks({ minor }: AxisScale): Datum[] {
  return minor.map((value) => ({ value }));
}

/** Of their words, in pixels. */
export function tickWidths(
  { ticks, tickWords }: TickParams,
  { theme, measure }: FrameInput,
): number[] {
  const style = { size: theme.axisSize, weight: 400 } as const;
  return ticks.map((tick) => measure(tickWords[String(tick)] ?? '', style));
}

/** What of the last tick's words stands beyond the plot, in pixels. */
export function lastHalf(params: TickParams, input: FrameInput): number {
  return (tickWidths(params, input).at(-1) ?? 0) / 2;
}

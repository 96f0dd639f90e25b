/** A preset and its layout → the Vega-Lite spec that is compiled. Rows and figures enter by assignment to the parsed object, never as text. */
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { ChartTheme } from '../model/theme.ts';
import type { Datum, Layout } from './layout.ts';
import { tickFormat } from './tick-format.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The box is exactly the plan's: the layout's plot, and the rest as padding. */
export function fillPreset(
  preset: JsonObject,
  plan: ChartPlan,
  theme: ChartTheme,
  layout: Layout,
): JsonObject {
  const { plot } = layout;
  const params: JsonObject = { ...layout.params, theme };
  const declared = Array.isArray(preset.params) ? preset.params : [];
  return {
    ...withScale(preset, plan.scale),
    params: declared.map((param: unknown) => {
      const name = isRecord(param) ? param.name : undefined;
      return typeof name === 'string' && name in params ? { name, value: params[name] } : param;
    }),
    width: plot.width,
    height: plot.height,
    autosize: { type: 'none' },
    padding: {
      left: plot.left,
      top: plot.top,
      right: plan.width - plot.left - plot.width,
      bottom: plan.height - plot.top - plot.height,
    },
    datasets: layout.data,
  };
}

/** Layers that stand as a name are those of `templates/charts/parts.json`. @throws for a name that is not there */
export function withParts(preset: JsonObject, parts: JsonObject): JsonObject {
  const layers: readonly unknown[] = Array.isArray(preset.layer) ? preset.layer : [];
  return {
    ...preset,
    layer: layers.map((layer) => {
      if (typeof layer !== 'string') return layer;
      if (!(layer in parts)) throw new Error(`there is no chart part ${layer}`);
      return parts[layer];
    }),
  };
}

const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** An author's own spec fits itself into the box. @param rows by name of the data; Vega marks these objects as its own */
export function fillSpec(
  spec: JsonObject,
  plan: ChartPlan,
  rows: Readonly<Record<string, readonly Datum[]>>,
): JsonObject {
  return {
    $schema: schema,
    ...spec,
    width: plan.width,
    height: plan.height,
    autosize: { type: 'fit', contains: 'padding' },
    padding: 1,
    datasets: rows,
  };
}

/** What is drawn: an axis of figures is worded in their unit, unless the author names a format. No other Vega knows these words. */
export function withUnits(spec: JsonObject, plan: ChartPlan): JsonObject {
  return Object.fromEntries(
    Object.entries(spec).map(([key, value]) => [key, axesIn(value, plan)] as const),
  );
}

function axesIn(value: unknown, plan: ChartPlan): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => axesIn(item, plan));
  if (!isRecord(value)) return value;
  const copy = withUnits(value, plan);
  const channel = typeof value.field === 'string' ? plan.channels[value.field] : undefined;
  const isAxis = value.type === 'quantitative' && value.axis !== null && channel !== undefined;
  if (!isAxis) return copy;
  const axis = isRecord(copy.axis) ? copy.axis : {};
  const format = { formatType: tickFormat, format: `${plan.language}|${channel.unit}` };
  return { ...copy, axis: 'format' in axis ? axis : { ...format, ...axis } };
}

/** Presets are written with linear scales; a chart that asks for decades gets them where `"type": "linear"` stands. */
function withScale(preset: JsonObject, type: 'linear' | 'log'): JsonObject {
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => walk(item, ''));
    if (!isRecord(value)) return value;
    const entries = Object.entries(value).map(([k, inner]) => [k, walk(inner, k)] as const);
    const copy = Object.fromEntries(entries);
    return key === 'scale' && copy.type === 'linear' ? { ...copy, type } : copy;
  };
  const walked = walk(preset, '');
  return isRecord(walked) ? walked : preset;
}

/** An author's spec that was drawn once, as it fits → the same with its sizes and the words of its axes stated, so that no other machine's fonts, formats or zone move a mark. */
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { ChartTools } from './drawing.ts';
import { expand, type JsonObject } from './expand.ts';
import type { Box } from './place-labels.ts';
import { axisLabels, type AxisLabel } from './read-scene.ts';

/** One plot: what stands side by side keeps the sizes that Vega gives it. */
export function isSingle(spec: JsonObject): boolean {
  const { encoding } = spec;
  const faceted = isRecord(encoding) && ['row', 'column', 'facet'].some((c) => c in encoding);
  return ('mark' in spec || 'layer' in spec) && !faceted;
}

/** @param scene what it gave, drawn in its box @param plot where it lies in the box */
export function pinSpec(spec: JsonObject, scene: unknown, plot: Box, plan: ChartPlan): JsonObject {
  const axes = axisLabels(scene);
  const params: readonly unknown[] = Array.isArray(spec.params) ? spec.params : [];
  const own = [...axes].map(([name, labels]) => ({
    name: axisParam(name),
    value: { values: labels.map(({ value }) => value), words: wordsOf(labels) },
  }));
  return {
    ...withAxes(spec, new Set(axes.keys())),
    params: [...params, ...own],
    width: plot.width,
    height: plot.height,
    autosize: { type: 'none' },
    padding: {
      left: plot.x,
      top: plot.y,
      right: plan.width - plot.x - plot.width,
      bottom: plan.height - plot.y - plot.height,
    },
  };
}

const axisParam = (scale: string): string => `axis_${scale}`;

/** As an expression finds them: moments by their milliseconds. */
function wordsOf(labels: readonly AxisLabel[]): Record<string, string> {
  return Object.fromEntries(labels.map(({ value, text }) => [String(value), text]));
}

function withAxes(value: JsonObject, known: ReadonlySet<string>): JsonObject {
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (key === 'encoding' && isRecord(inner)) return [key, pinnedChannels(inner, known)];
    if (key !== 'layer' || !Array.isArray(inner)) return [key, inner];
    return [key, inner.map((l: unknown) => (isRecord(l) ? withAxes(l, known) : l))];
  });
  return Object.fromEntries(entries);
}

function pinnedChannels(encoding: JsonObject, known: ReadonlySet<string>): JsonObject {
  const entries = Object.entries(encoding).map(([channel, definition]) => {
    if (!known.has(channel) || !isRecord(definition) || definition.axis === null) {
      return [channel, definition] as const;
    }
    const { format: _, formatType: __, ...axis } = isRecord(definition.axis) ? definition.axis : {};
    const param = axisParam(channel);
    const key = definition.type === 'temporal' ? 'time(datum.value)' : 'datum.value';
    const stated = {
      values: { expr: `${param}.values` },
      labelExpr: `${param}.words[${key}]`,
      labelOverlap: false,
      labelLimit: 0,
    };
    return [channel, { ...definition, axis: { ...axis, ...stated } }] as const;
  });
  return Object.fromEntries(entries);
}

/** Moments stand and are told in UTC, wherever it is drawn. */
export function inUtc(spec: JsonObject): JsonObject {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => turned(item));
    return isRecord(value) ? inUtc(value) : value;
  };
  const copy: JsonObject = Object.fromEntries(
    Object.entries(spec).map(([key, value]) => [key, turned(value)]),
  );
  const unit: unknown = copy.timeUnit;
  const utc = typeof unit === 'string' && !/^(utc|binned)/.test(unit);
  const timed = utc ? { ...copy, timeUnit: `utc${unit}` } : copy;
  if (timed.type !== 'temporal' || timed.scale === null || !('field' in timed)) return timed;
  const scale: JsonObject = isRecord(timed.scale) ? timed.scale : {};
  return { ...timed, scale: 'type' in scale ? scale : { type: 'utc', ...scale } };
}

/** Annotations as layers of the same spec: they read no scale, so none of it moves. */
export function withNoteLayers(
  spec: JsonObject,
  { theme, parts }: Pick<ChartTools, 'theme' | 'parts'>,
): JsonObject {
  const { layer: notes } = expand({ layer: [{ use: 'notes' }] }, parts);
  const layers: readonly unknown[] = Array.isArray(notes) ? notes : [];
  const inner = Object.entries(spec).filter(([key]) => viewKeys.has(key));
  const outer = Object.entries(spec).filter(([key]) => !viewKeys.has(key));
  const params: readonly unknown[] = Array.isArray(spec.params) ? spec.params : [];
  return {
    ...Object.fromEntries(outer),
    params: [...params, { name: 'theme', value: theme }],
    layer: [Object.fromEntries(inner), ...layers],
  };
}
const viewKeys = new Set(
  'mark encoding transform layer data name projection resolve view title'.split(' '),
);

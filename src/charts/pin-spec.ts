/** An author's spec that was drawn once, as it fits → the same with its sizes and the words of its axes stated, so that no other machine's fonts, formats or zone move a mark. */
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { ChartTools } from './drawing.ts';
import { paddingOf, type Box } from './boxes.ts';
import { expand } from './expand.ts';
import { axisLabels, type AxisLabels } from './read-scene.ts';
import { isTemporal, listIn, mapObjects, type JsonObject } from '../specs/spec-tree.ts';

/** @param scene what it gave, drawn in its box @param plot where it lies in the box */
export function pinSpec(spec: JsonObject, scene: unknown, plot: Box, plan: ChartPlan): JsonObject {
  return {
    ...pinWords(spec, scene),
    width: plot.width,
    height: plot.height,
    autosize: { type: 'none' },
    padding: paddingOf({ left: plot.x, top: plot.y, ...plot }, plan),
  };
}

/** The words of its axes alone: plots side by side have their sizes, and stand where these words leave them room. */
export function pinWords(spec: JsonObject, scene: unknown): JsonObject {
  const axes = axisLabels(scene);
  const own = [...axes].map(([name, found]) => ({
    name: axisParam(name),
    value: { values: found.labels.map(({ value }) => value), words: wordsOf(found) },
  }));
  return { ...withAxes(spec, axes, ['']), params: [...listIn(spec, 'params'), ...own] };
}

const axisParam = (scale: string): string => `axis_${scale}`;

/** As an expression finds them: moments by their milliseconds. Where ticks are not stated, Vega leaves out again what has no room. */
function wordsOf({ labels, alike }: AxisLabels): Record<string, string> {
  return Object.fromEntries(
    labels.map(({ value, text, shown }) => [String(value), shown || !alike ? text : '']),
  );
}

/** @param names with which the scales of a view may begin, as Vega-Lite names them: its own, else of what it stands in */
function withAxes(value: JsonObject, axes: Axes, names: readonly string[]): JsonObject {
  const [own = ''] = names;
  const view = (inner: unknown, name: string): unknown =>
    isRecord(inner) ? withAxes(inner, axes, [`${own}${namedView(inner, name)}_`, ...names]) : inner;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (key === 'encoding' && isRecord(inner)) {
      const faceted = ['row', 'column', 'facet'].some((c) => c in inner);
      return [key, pinnedChannels(inner, axes, faceted ? [`${own}child_`, ...names] : names)];
    }
    if (key === 'spec') return [key, view(inner, 'child')];
    if (!Array.isArray(inner)) return [key, inner];
    if (key === 'layer') return [key, inner.map((l: unknown, i) => view(l, `layer_${i}`))];
    if (!key.endsWith('concat')) return [key, inner];
    return [key, inner.map((plot: unknown, i) => view(plot, `concat_${i}`))];
  });
  return Object.fromEntries(entries);
}

type Axes = ReadonlyMap<string, AxisLabels>;

function namedView({ name }: JsonObject, otherwise: string): string {
  return typeof name === 'string' ? name : otherwise;
}

function pinnedChannels(encoding: JsonObject, axes: Axes, names: readonly string[]): JsonObject {
  const entries = Object.entries(encoding).map(([channel, definition]) => {
    const scale = names.map((name) => `${name}${channel}`).find((name) => axes.has(name));
    if (scale === undefined || !isRecord(definition) || definition.axis === null) {
      return [channel, definition] as const;
    }
    const { format: _, formatType: __, ...axis } = isRecord(definition.axis) ? definition.axis : {};
    const param = axisParam(scale);
    const key = isTemporal(definition) ? 'time(datum.value)' : 'datum.value';
    // Of a scale that is another in each facet, only what a tick says is common.
    const ticks = axes.get(scale)?.alike
      ? { values: { expr: `${param}.values` }, labelOverlap: false }
      : {};
    const stated = { ...ticks, labelExpr: `${param}.words[${key}]`, labelLimit: 0 };
    return [channel, { ...definition, axis: { ...axis, ...stated } }] as const;
  });
  return Object.fromEntries(entries);
}

/** Moments stand and are told in UTC, wherever it is drawn. */
export function inUtc(spec: JsonObject): JsonObject {
  return mapObjects(spec, (channel) => {
    const { timeUnit: unit } = channel;
    const isLocal = typeof unit === 'string' && !/^(utc|binned)/.test(unit);
    const timed = isLocal ? { ...channel, timeUnit: `utc${unit}` } : channel;
    if (!isTemporal(timed) || timed.scale === null || !('field' in timed)) return timed;
    const scale: JsonObject = isRecord(timed.scale) ? timed.scale : {};
    return { ...timed, scale: 'type' in scale ? scale : { type: 'utc', ...scale } };
  });
}

/** Annotations as layers of the same spec: they read no scale, so none of it moves. */
export function withNoteLayers(
  spec: JsonObject,
  { theme, parts }: Pick<ChartTools, 'theme' | 'parts'>,
): JsonObject {
  const notes = expand({ layer: [{ use: 'notes' }] }, parts);
  const inner = Object.entries(spec).filter(([key]) => viewKeys.has(key));
  const outer = Object.entries(spec).filter(([key]) => !viewKeys.has(key));
  return {
    ...Object.fromEntries(outer),
    params: [...listIn(spec, 'params'), { name: 'theme', value: theme }],
    layer: [Object.fromEntries(inner), ...listIn(notes, 'layer')],
  };
}
const viewKeys = new Set(
  'mark encoding transform layer data name projection resolve view title'.split(' '),
);

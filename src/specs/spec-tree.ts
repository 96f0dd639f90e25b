/** A spec as a tree of objects. */
import { isRecord } from '../model/is-record.ts';
import type { Place } from '../model/place.ts';
import type { ChartPlan } from '../model/plan.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Every object in it changed, the innermost first. */
export function mapObjects(
  spec: JsonObject,
  change: (inner: JsonObject) => JsonObject,
): JsonObject {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    return isRecord(value) ? mapObjects(value, change) : value;
  };
  return change(
    Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, changed(value)])),
  );
}

export function mapValues(
  spec: JsonObject,
  change: (value: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, change(value)]));
}

/** As Vega-Lite takes it where no type is written. */
export function isTemporal({ type, timeUnit }: JsonObject): boolean {
  return type === 'temporal' || (type === undefined && timeUnit !== undefined);
}

/** Every definition of a channel changed: in encodings, also each of a list, and of facets. */
export function mapChannels(
  spec: JsonObject,
  change: (definition: JsonObject, channel: string) => JsonObject,
): JsonObject {
  const changed = (value: unknown, channel: string): unknown => {
    if (Array.isArray(value)) return value.map((one: unknown) => changed(one, channel));
    return isRecord(value) ? change(value, channel) : value;
  };
  const each = (channels: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(channels).map(([name, own]) => [name, changed(own, name)]));
  return mapObjects(spec, ({ encoding, facet, ...view }) => ({
    ...view,
    ...(encoding !== undefined && { encoding: isRecord(encoding) ? each(encoding) : encoding }),
    ...(facet !== undefined && {
      facet: !isRecord(facet) ? facet : 'field' in facet ? changed(facet, 'facet') : each(facet),
    }),
  }));
}

/** Where a part of an author's spec is written; the chart, where it stands in nothing that was written. @param path `encoding.x` */
export function placeIn({ form, at }: Pick<ChartPlan, 'form' | 'at'>, path: string): Place {
  return (form.type === 'spec' && form.places?.[path]) || at;
}

/** All objects in it, itself included. */
export function objectsIn(value: unknown): JsonObject[] {
  const own = isRecord(value) ? [value] : [];
  const inner = Array.isArray(value) || isRecord(value) ? Object.values(value) : [];
  return [...own, ...inner.flatMap(objectsIn)];
}

/** What stands there as a list; nothing else has items. */
export function listIn(spec: JsonObject, key: string): readonly unknown[] {
  const value = spec[key];
  return Array.isArray(value) ? value : [];
}

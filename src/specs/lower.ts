/**
 * An author's own Vega-Lite spec → the same spec reading tables of groups where it would make sums, steps and spans itself:
 * what a table of groups can say is worked out there, in exact decimals and with its rows. All else stays as it is written,
 * and is told where the spec is checked.
 */
import { isRecord } from '../model/is-record.ts';
import type { Path } from '../model/sources.ts';
import type { Ask } from './asked-groups.ts';
import { facetHeads, lowerUnit, type UnitTools, type View } from './lower-unit.ts';
import { withoutRepeats } from './repeat.ts';
import { listIn, objectsIn, type JsonObject } from './spec-tree.ts';

/** The spec itself where it asks for no groups. */
export function lowerSpec(spec: JsonObject, tools: UnitTools): JsonObject {
  if (!asksGroups(spec)) return spec;
  const top: View = { data: undefined, transform: [], encoding: {}, keys: {}, path: [] };
  return lowerView(withoutRepeats(spec), top, tools);
}

function asksGroups(value: unknown): boolean {
  return objectsIn(value).some(
    ({ aggregate, encoding, transform }) =>
      aggregate !== undefined && encoding === undefined && transform === undefined,
  );
}

const lists = ['concat', 'hconcat', 'vconcat'];

function lowerView(view: JsonObject, above: View, tools: UnitTools): JsonObject {
  const { data, transform: _, encoding, ...rest } = view;
  const own: View = {
    data: data ?? above.data,
    transform: [...above.transform, ...listIn(view, 'transform')],
    encoding: merged(above.encoding, isRecord(encoding) ? encoding : {}),
    keys: above.keys,
    path: above.path,
  };
  const whole = { ...rest, ...shown(own) };
  const child = (inner: unknown, at: Path, from: View): unknown =>
    isRecord(inner) ? lowerView(inner, { ...from, path: [...own.path, ...at] }, tools) : inner;
  if ('mark' in view) return lowerUnit(rest, own, tools) ?? whole;
  if (!asksGroups(view) && !asksGroups(own.transform)) return whole;
  if (Array.isArray(view.layer)) {
    if (['row', 'column', 'facet'].some((name) => name in own.encoding)) return whole;
    const layer = view.layer.map((inner: unknown, i) => child(inner, ['layer', i], own));
    return { ...rest, layer };
  }
  const plots: View = { ...own, encoding: {} };
  const list = lists.find((name) => Array.isArray(view[name]));
  if (list !== undefined) {
    const inner = view[list] as readonly unknown[];
    return { ...rest, [list]: inner.map((one, i) => child(one, [list, i], plots)) };
  }
  if (isRecord(view.facet) && isRecord(view.spec)) {
    return lowerFacet(view.facet, view.spec, rest, plots, tools) ?? whole;
  }
  return whole;
}

/** All plots of a facet read one table: else their rows could not be dealt out among them. */
function lowerFacet(
  facet: JsonObject,
  spec: JsonObject,
  rest: JsonObject,
  own: View,
  tools: UnitTools,
): JsonObject | undefined {
  const keys = 'field' in facet ? { facet } : facet;
  const asks: Ask[] = [];
  const look = (ask: Ask): string => {
    asks.push(ask);
    return '';
  };
  const inner: View = { ...own, keys, path: [...own.path, 'spec'] };
  lowerView(spec, inner, { ...tools, ask: look });
  const groups = new Set(asks.map(({ from, where, keys: k }) => JSON.stringify([from, where, k])));
  const units = objectsIn(spec).filter(({ mark }) => mark !== undefined).length;
  const heads = facetHeads(keys, own.transform);
  if (groups.size !== 1 || asks.length !== units || !heads) return undefined;
  let table = '';
  const lowered = lowerView(spec, inner, { ...tools, ask: (ask) => (table = tools.ask(ask)) });
  return {
    ...rest,
    data: { name: table },
    ...(heads.transform.length > 0 && { transform: heads.transform }),
    facet: 'field' in facet ? heads.channels.facet : heads.channels,
    spec: withoutData(lowered),
  };
}

function withoutData({ data: _, ...view }: JsonObject): JsonObject {
  const { layer } = view;
  if (!Array.isArray(layer)) return view;
  return { ...view, layer: layer.map((one: unknown) => (isRecord(one) ? withoutData(one) : one)) };
}

/** What is said below is added to what is said above. */
function merged(above: JsonObject, own: JsonObject): JsonObject {
  const channels = { ...above, ...own };
  return Object.fromEntries(
    Object.entries(channels).map(([name, channel]) => {
      const over = above[name];
      return [name, isRecord(over) && isRecord(channel) ? { ...over, ...channel } : channel];
    }),
  );
}

/** As keys of a view that is left as it is. */
function shown({ data, transform, encoding }: View): JsonObject {
  return {
    ...(data !== undefined && { data }),
    ...(transform.length > 0 && { transform }),
    ...(Object.keys(encoding).length > 0 && { encoding }),
  };
}

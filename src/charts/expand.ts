/** A spec as its author reads it → plain Vega-Lite: `{ "use": "bar-signs", "field": "x" }` gives way to the shared part of that name, with `$field` filled in. */
import { isRecord } from '../model/is-record.ts';
import { mapObjects, type JsonObject } from '../specs/spec-tree.ts';

/** By name, each a list of layers or transforms, or an object: `templates/charts/<name>.json`. */
export type ChartParts = JsonObject;

/** @throws for a part that is not there, or a `$name` that nobody filled in */
export function expand(
  spec: JsonObject,
  parts: ChartParts,
  scale: 'linear' | 'log' = 'linear',
): JsonObject {
  const expanded = walk(spec, parts, {});
  if (!isRecord(expanded)) throw new Error('a spec is an object');
  return scale === 'linear' ? expanded : mapObjects(expanded, inDecades);
}

function walk(value: unknown, parts: ChartParts, words: JsonObject): unknown {
  if (typeof value === 'string') {
    const name = value.slice(1);
    return value.startsWith('$') && name in words ? words[name] : filled(value, words);
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const isUse = isRecord(item) && 'use' in item;
      const inner = walk(item, parts, words);
      return isUse ? inner : [inner];
    });
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [filled(key, words), walk(inner, parts, words)] as const,
  );
  return typeof value.use === 'string'
    ? partOf(value.use, Object.fromEntries(entries), parts)
    : Object.fromEntries(entries);
}

/** A list is filled in; over an object, and the objects in it, lies also what it does not ask for. */
function partOf(name: string, { use: _, ...own }: JsonObject, parts: ChartParts): unknown {
  const part = parts[name];
  if (part === undefined) throw new Error(`there is no chart part ${name}`);
  const inner = walk(part, parts, own);
  if (!isRecord(inner)) return inner;
  const asked = new Set(JSON.stringify(part).match(/\$[a-z]+/g));
  const over = Object.entries(own).filter(([key]) => !asked.has(`$${key}`));
  return laidOver(inner, over);
}

function laidOver(part: JsonObject, own: readonly (readonly [string, unknown])[]): JsonObject {
  const over = own.map(([key, value]) => {
    const under = part[key];
    const isBoth = isRecord(under) && isRecord(value);
    return [key, isBoth ? laidOver(under, Object.entries(value)) : value] as const;
  });
  return { ...part, ...Object.fromEntries(over) };
}

function filled(text: string, words: JsonObject): string {
  return text.replace(/\$([a-z]+)/g, (whole, name: string) => {
    if (whole === '$schema') return whole;
    const word = words[name];
    if (typeof word !== 'string') throw new Error(`a chart part asks for ${name}`);
    return word;
  });
}

/** Presets are written with linear scales; where a chart asks for decades, `"type": "linear"` gives way. */
function inDecades(channel: JsonObject): JsonObject {
  const { scale } = channel;
  if (!isRecord(scale) || scale.type !== 'linear') return channel;
  const { zero: _, ...rest } = scale;
  return { ...channel, scale: { ...rest, type: 'log' } };
}

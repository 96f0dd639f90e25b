/** A spec as its author reads it → plain Vega-Lite: `{ "use": "bar-signs", "field": "x" }` gives way to the shared part of that name, with `$field` filled in. */
import { isRecord } from '../model/is-record.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** By name, each a list of layers or transforms: `templates/charts/<name>.json`. */
export type ChartParts = JsonObject;

/** @throws for a part that is not there, or a `$name` that nobody filled in */
export function expand(spec: JsonObject, parts: ChartParts, scale: 'linear' | 'log'): JsonObject {
  const expanded = walk(spec, parts, {});
  if (!isRecord(expanded)) throw new Error('a spec is an object');
  return scale === 'linear' ? expanded : inDecades(expanded);
}

function walk(value: unknown, parts: ChartParts, words: JsonObject): unknown {
  if (typeof value === 'string') return filled(value, words);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const used = partIn(item, parts, words);
      return used ?? [walk(item, parts, words)];
    });
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [filled(key, words), walk(inner, parts, words)]),
  );
}

/** What a part's name stands for; undefined for what is no name of a part. */
function partIn(item: unknown, parts: ChartParts, words: JsonObject): unknown[] | undefined {
  if (!isRecord(item) || typeof item.use !== 'string') return undefined;
  const part = parts[item.use];
  if (!Array.isArray(part)) throw new Error(`there is no chart part ${item.use}`);
  const own = Object.entries(item).map(([key, word]) => [key, walk(word, parts, words)] as const);
  const inner: unknown = walk(part, parts, Object.fromEntries(own));
  return Array.isArray(inner) ? inner.map((layer: unknown) => layer) : [];
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
function inDecades(value: JsonObject): JsonObject {
  const turned = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map((item: unknown) => turned(item));
    return isRecord(inner) ? inDecades(inner) : inner;
  };
  const copy: JsonObject = Object.fromEntries(
    Object.entries(value).map(([k, inner]) => [k, turned(inner)]),
  );
  const scale: unknown = copy.scale;
  if (!isRecord(scale) || scale.type !== 'linear') return copy;
  const { zero: _, ...rest } = scale;
  return { ...copy, scale: { ...rest, type: 'log' } };
}

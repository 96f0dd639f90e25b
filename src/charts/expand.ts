/** A spec as its author reads it → plain Vega-Lite: `{ "use": "bar-signs", "field": "x" }` gives way to the shared part of that name, with `$field` filled in. */
import { isRecord } from '../model/is-record.ts';
import { mapObjects, type JsonObject } from '../specs/spec-tree.ts';

/** By name, each a list of layers or transforms, or an object: `templates/charts/<name>.json`. */
export type ChartParts = JsonObject;

/** Thrown for what a spec asks of the parts in vain: one that is not there, or a `$name` that it leaves out. */
export class PartFault extends Error {
  readonly fault: 'no-part' | 'unfilled';
  readonly asked: string;
  /** The part that asks. */
  readonly part: string;
  constructor(fault: PartFault['fault'], asked: string, part: string) {
    super(`${fault}: ${asked} (${part})`);
    this.fault = fault;
    this.asked = asked;
    this.part = part;
  }
}

/** @throws PartFault */
export function expand(
  spec: JsonObject,
  parts: ChartParts,
  scale: 'linear' | 'log' = 'linear',
): JsonObject {
  const expanded = mapEntries(spec, { parts, words: {}, part: '' });
  return scale === 'linear' ? expanded : mapObjects(expanded, inDecades);
}

/** The part that is being filled in, and with what. */
interface Within {
  readonly parts: ChartParts;
  readonly words: JsonObject;
  readonly part: string;
}

function walk(value: unknown, within: Within): unknown {
  if (typeof value === 'string') {
    const name = value.slice(1);
    const isWhole = value.startsWith('$') && name in within.words;
    return isWhole ? within.words[name] : filled(value, within);
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const isUse = isRecord(item) && 'use' in item;
      const inner = walk(item, within);
      return isUse ? inner : [inner];
    });
  }
  if (!isRecord(value)) return value;
  const entries = mapEntries(value, within);
  return typeof value.use === 'string' ? partOf(value.use, entries, within) : entries;
}

function mapEntries(value: JsonObject, within: Within): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [filled(key, within), walk(inner, within)]),
  );
}

/** A list is filled in, its layers `called` by more where it is used twice; over an object, and the objects in it, lies also what it does not ask for. */
function partOf(name: string, { use: _, called, ...own }: JsonObject, within: Within): unknown {
  const part = within.parts[name];
  if (part === undefined) throw new PartFault('no-part', name, within.part);
  const inner = walk(part, { ...within, words: own, part: name });
  if (Array.isArray(inner) && typeof called === 'string') {
    return inner.map((layer: unknown) =>
      isRecord(layer) ? { ...layer, name: `${String(layer.name)} ${called}` } : layer,
    );
  }
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

function filled(text: string, { words, part }: Within): string {
  return text.replace(/\$([a-z]+)/g, (whole, name: string) => {
    // Outside a part a dollar is a dollar.
    if (part === '') return whole;
    const word = words[name];
    if (typeof word !== 'string') throw new PartFault('unfilled', name, part);
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

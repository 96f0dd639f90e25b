/** JSON text → its values, each as it is written and with its place: a number keeps the digits that it has in the file. */
import type { JsonPart } from '../diagnostics/codes.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { startOf, type Place } from '../model/place.ts';

export type JsonNode = JsonList | JsonMap | JsonScalar;

interface Placed {
  readonly place: Place;
}
export interface JsonList extends Placed {
  readonly type: 'list';
  readonly items: readonly JsonNode[];
  readonly text: string;
}
export interface JsonMap extends Placed {
  readonly type: 'map';
  readonly entries: ReadonlyMap<string, JsonNode>;
  readonly text: string;
}
export interface JsonScalar extends Placed {
  readonly type: 'scalar';
  /** As a cell of a table would have it: '' of null. */
  readonly text: string;
}

export type ScannedJson =
  | { readonly node: JsonNode }
  | { readonly problem: 'syntax'; readonly diagnostic: Diagnostic }
  | { readonly problem: 'nesting'; readonly place: Place };

const token = /\s*(?:([[\]{},:])|("(?:[^"\\]|\\.)*")|([^\s[\]{},:"]+))/y;

export function scanJson(file: string, text: string, nesting: number): ScannedJson {
  try {
    JSON.parse(text);
  } catch (cause) {
    if (cause instanceof RangeError) return { problem: 'nesting', place: startOf(file) };
    if (!(cause instanceof SyntaxError)) throw cause;
    return { problem: 'syntax', diagnostic: slipIn(file, text) };
  }
  const starts = lineStarts(text);
  let at = 0;
  let deepest = 0;
  const next = (): { readonly sign: string; readonly from: number } => {
    token.lastIndex = at;
    const found = token.exec(text);
    at = token.lastIndex;
    const sign = found?.[0].trim() ?? '';
    return { sign, from: at - sign.length };
  };
  const placed = (from: number): Place => placeAt(file, starts, from, at);
  const read = ({ sign, from }: ReturnType<typeof next>, depth: number): JsonNode => {
    deepest = Math.max(deepest, depth);
    if (depth > nesting) return { type: 'scalar', text: '', place: placed(from) };
    if (sign === '[') {
      const items: JsonNode[] = [];
      for (let part = next(); part.sign !== ']'; part = next()) {
        if (part.sign !== ',') items.push(read(part, depth + 1));
      }
      return { type: 'list', items, text: text.slice(from, at), place: placed(from) };
    }
    if (sign === '{') {
      const entries = new Map<string, JsonNode>();
      for (let part = next(); part.sign !== '}'; part = next()) {
        if (part.sign === ',') continue;
        const key = String(JSON.parse(part.sign));
        next();
        entries.set(key, read(next(), depth + 1));
      }
      return { type: 'map', entries, text: text.slice(from, at), place: placed(from) };
    }
    return { type: 'scalar', text: written(sign), place: placed(from) };
  };
  const node = read(next(), 0);
  return deepest > nesting ? { problem: 'nesting', place: startOf(file) } : { node };
}

/** Where it ceases to be JSON, and what could stand there. */
function slipIn(file: string, text: string): Diagnostic {
  const end = endOfSense(text);
  const whole = text.slice(0, end);
  const within = partWithin(whole);
  // A word goes wrong in its middle, and is wrong from its beginning.
  const at = within ? end : whole.replace(/[\w.+-]+$/, '').length;
  const sound = text.slice(0, at);
  const wanted = within ? [within] : partsAfter(sound);
  const found = /^[ \t\r]*([\w.+-]+|\S)/.exec(text.slice(at))?.[1] ?? '';
  const from = found === '' ? sound.trimEnd().length : text.indexOf(found, at);
  const place = placeOf(file, text, from, from + Math.max(found.length, 1));
  return error('json-syntax', { found, wanted }, place);
}

/** Within a text all signs may stand, but for the ends of lines and what follows a backslash. */
function partWithin(whole: string): JsonPart | undefined {
  if (/\\(?:u[\da-f]{0,3})?$/i.test(whole) && !isBeginning(`${whole},`)) return 'escape';
  return signs.every((sign) => isBeginning(whole + sign)) ? '"' : undefined;
}

function partsAfter(sound: string): JsonPart[] {
  if (isBeginning(`${sound}0`))
    return ['value', ...(isBeginning(`${sound}]`) ? [']' as const] : [])];
  return [
    ...(isBeginning(`${sound}"`) ? ['name' as const] : []),
    ...signs.filter((sign) => isBeginning(sound + sign)),
  ];
}

const signs = [':', ',', '}', ']'] as const;

/** Where a shorter text would still be the beginning of JSON: the engine does not always say where it stopped. */
function endOfSense(text: string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isBeginning(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** It is JSON, or fails at its end alone. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (cause) {
    const message = cause instanceof SyntaxError ? cause.message : '';
    const at = /position (\d+)/.exec(message)?.[1];
    return at === undefined ? /Unexpected end/.test(message) : Number(at) >= text.length;
  }
}

function written(sign: string): string {
  if (sign.startsWith('"')) return String(JSON.parse(sign));
  return sign === 'null' ? '' : sign;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeOf(file: string, text: string, from: number, to: number): Place {
  return placeAt(file, lineStarts(text), from, to);
}

/** Of what spans lines, its first one. */
function placeAt(file: string, starts: readonly number[], from: number, to: number): Place {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= from) low = middle;
    else high = middle - 1;
  }
  const start = starts[low] ?? 0;
  const column = from - start + 1;
  const end = Math.min(to, (starts[low + 1] ?? Infinity) - 1);
  const endColumn = Math.max(end - start + 1, column + 1);
  return { file, line: low + 1, column, endLine: low + 1, endColumn };
}

/** A JSON Schema that zod wrote → the same, smaller and readable: what is used once or is short stands in its place; the members of a choice are named for editors. */
import { isRecord } from '../model/is-record.ts';

export type Json = Readonly<Record<string, unknown>>;

/** What is shorter than this is written out where it is used. */
const short = 60;
const prefix = '#/$defs/';

export function compactSchema(schema: Json): Json {
  const { $schema: _, $defs = {}, ...root } = schema;
  const defs = isRecord($defs) ? $defs : {};
  const uses = new Map<string, number>();
  countUses(root, defs, uses);
  const names = new Map<string, string>();
  const kept: Record<string, unknown> = {};
  const isInline = (name: string): boolean =>
    uses.get(name) === 1 || JSON.stringify(defs[name]).length < short;
  const write = (value: unknown, inside: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => write(item, inside));
    if (!isRecord(value)) return value;
    const { $ref, ...own } = mapValues(value, (v) => write(v, inside));
    const name = typeof $ref === 'string' ? $ref.slice(prefix.length) : undefined;
    if (name === undefined) return titled(own);
    if (isInline(name) && !inside.includes(name)) {
      const written = write(defs[name], [...inside, name]);
      return { ...(isRecord(written) ? written : {}), ...own };
    }
    if (!names.has(name)) {
      names.set(name, `s${String(names.size + 1)}`);
      kept[names.get(name) ?? ''] = write(defs[name], [...inside, name]);
    }
    return { ...own, $ref: prefix + (names.get(name) ?? '') };
  };
  const written = write(root, []);
  const $kept = Object.keys(kept).length > 0 ? { $defs: kept } : {};
  return { ...(isRecord(written) ? written : {}), ...$kept };
}

/** How often each definition is named, from what is reached at all. */
function countUses(value: unknown, defs: Json, uses: Map<string, number>): void {
  if (Array.isArray(value)) for (const item of value) countUses(item, defs, uses);
  if (!isRecord(value)) return;
  const { $ref, ...rest } = value;
  for (const item of Object.values(rest)) countUses(item, defs, uses);
  if (typeof $ref !== 'string') return;
  const name = $ref.slice(prefix.length);
  const before = uses.get(name) ?? 0;
  uses.set(name, before + 1);
  if (before === 0) countUses(defs[name], defs, uses);
}

/** An object is called by the constant that tells it apart (`layout: chart`), else by the key that it must have. */
function titled(schema: Json): Json {
  const { properties, required } = schema;
  if (!isRecord(properties) || schema['title'] !== undefined) return schema;
  const constant = Object.values(properties).find((p) => isRecord(p) && p['const'] !== undefined);
  const keys: readonly unknown[] = Array.isArray(required) ? required : [];
  const title = (isRecord(constant) ? constant['const'] : undefined) ?? keys[0];
  return typeof title === 'string' ? { title, ...schema } : schema;
}

function mapValues(value: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, change(v)]));
}

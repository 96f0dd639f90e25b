/** A spec as a tree of objects. */
import { isRecord } from '../model/is-record.ts';

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

/** A spec that reads a column whose name has dots → the same, naming it as Vega reads it. */
import { escapedName } from '../model/spec-names.ts';
import { mapObjects, type JsonObject } from './spec-tree.ts';

/** A column whose name has dots is meant by its name: tables hold no objects. */
export function withDottedNames(spec: JsonObject, isColumn: (name: string) => boolean): JsonObject {
  const changed: string[] = [];
  const named = mapObjects(spec, (inner) => {
    const { field } = inner;
    if (typeof field !== 'string' || !/^[^\\[\]]+\.[^\\[\]]+$/.test(field)) return inner;
    if (!isColumn(field)) return inner;
    changed.push(field);
    return { ...inner, field: escapedName(field) };
  });
  return changed.length > 0 ? named : spec;
}

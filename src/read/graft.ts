/** Values of one parsed file, put into another: what is said of them is located where they were written. */
import { isRecord } from '../model/is-record.ts';
import type { Path } from '../model/sources.ts';
import type { ParsedYaml } from './parse-yaml.ts';

export interface Graft {
  readonly at: Path;
  readonly from: ParsedYaml;
  readonly path: Path;
}

export function graft(yaml: ParsedYaml, grafts: readonly Graft[]): ParsedYaml {
  if (grafts.length === 0) return yaml;
  const where = (path: Path): { readonly from: ParsedYaml; readonly path: Path } => {
    const found = grafts.findLast(({ at }) => at.every((key, i) => path[i] === key));
    if (!found) return { from: yaml, path };
    return { from: found.from, path: [...found.path, ...path.slice(found.at.length)] };
  };
  return {
    ...yaml,
    data: grafts.reduce(
      (data, { at, from, path }) => withValue(data, at, valueAt(from.data, path)),
      yaml.data,
    ),
    locate: (path, first, to) => {
      const found = where(path);
      return found.from.locate(found.path, first, to);
    },
    locateKey: (path) => {
      const found = where(path);
      return found.from.locateKey(found.path);
    },
    source: (path) => {
      const found = where(path);
      return found.from.source(found.path);
    },
  };
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isBranch(value) ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** A copy along the path: what is parsed is never written to. */
function withValue(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = withValue(isBranch(data) ? Reflect.get(data, key) : undefined, rest, value);
  if (typeof key === 'string') return { ...(isRecord(data) ? data : {}), [key]: inner };
  const list: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
  list[key] = inner;
  return list;
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

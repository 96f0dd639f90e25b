/** `repeat` in an author's spec → what it stands for: plots side by side, or layers, each with its field in place of `{repeat: …}`. So each has the unit of its own field. */
import { isRecord } from '../model/is-record.ts';
import type { JsonObject } from './spec-tree.ts';

export function withoutRepeats(spec: JsonObject): JsonObject {
  const { repeat, spec: inner, columns, ...rest } = spec;
  if (repeat !== undefined && isRecord(inner)) {
    return withoutRepeats({ ...rest, ...repeated(repeat, inner, columns) });
  }
  return Object.fromEntries(
    Object.entries(spec).map(([key, value]): [string, unknown] => {
      if (key === 'spec' && isRecord(value)) return [key, withoutRepeats(value)];
      if (!lists.has(key) || !Array.isArray(value)) return [key, value];
      return [key, value.map((v: unknown) => (isRecord(v) ? withoutRepeats(v) : v))];
    }),
  );
}

const lists = new Set(['layer', 'concat', 'hconcat', 'vconcat']);

function repeated(repeat: unknown, spec: JsonObject, columns: unknown): JsonObject {
  if (Array.isArray(repeat)) {
    const concat = fieldsIn(repeat).map((field) => filledIn(spec, 'repeat', field));
    return { concat, ...(columns !== undefined && { columns }), align: 'all' };
  }
  const { row, column, layer } = isRecord(repeat) ? repeat : {};
  const layers = fieldsIn(layer).map((field) => filledIn(spec, 'layer', field));
  const plot = layer === undefined ? spec : { layer: layers };
  if (row === undefined && column === undefined) return plot;
  const across = column === undefined ? [''] : fieldsIn(column);
  const down = row === undefined ? [''] : fieldsIn(row);
  const concat = down.flatMap((r) =>
    across.map((c) => filledIn(filledIn(plot, 'row', r), 'column', c)),
  );
  return { concat, columns: across.length, align: 'all' };
}

function fieldsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
}

function filledIn(value: JsonObject, by: string, field: string): JsonObject {
  const fill = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(fill);
    if (!isRecord(inner)) return inner;
    return inner.repeat === by ? field : filledIn(inner, by, field);
  };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
}

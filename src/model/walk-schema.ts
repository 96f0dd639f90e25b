/** A zod schema and a path → what may stand there: of a union, the form that the data fits best. */
import { z } from 'zod';
import type { Path } from './sources.ts';

/** The keys of the object schema that the path leads to; of a union, of the member that fits the data best. */
export function knownKeys(schema: z.ZodType, data: unknown, path: Path): string[] {
  const found = schemaAt(schema, data, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** The keys of any of its forms. */
export function unionKeys(union: z.ZodUnion | undefined): string[] {
  const forms = (one: z.ZodType): z.ZodType[] =>
    one instanceof z.ZodUnion ? optionsOf(one).flatMap((o) => forms(unwrap(o))) : [one];
  const found = union ? forms(union) : [];
  return [...new Set(found.flatMap((f) => (f instanceof z.ZodObject ? Object.keys(f.shape) : [])))];
}

function schemaAt(schema: z.ZodType, data: unknown, path: Path): z.ZodType | undefined {
  const current = bestMember(unwrap(schema), data);
  const [head, ...rest] = path;
  if (head === undefined) return current;
  const next = childOf(current, head);
  return next && schemaAt(next, isObject(data) ? Reflect.get(data, head) : undefined, rest);
}

/** What stands under a key, in a list, or in a map of the author's own keys. */
function childOf(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  const child: unknown =
    schema instanceof z.ZodObject
      ? Reflect.get(schema.shape, key)
      : schema instanceof z.ZodArray
        ? schema.element
        : schema instanceof z.ZodRecord
          ? schema.valueType
          : schema instanceof z.ZodTuple
            ? schema.def.items[Number(key)]
            : undefined;
  return child instanceof z.ZodType ? child : undefined;
}

export function unwrap(schema: z.ZodType): z.ZodType {
  const inner: unknown =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
      ? schema.unwrap()
      : schema instanceof z.ZodPipe
        ? schema.in
        : schema instanceof z.ZodLazy
          ? schema.unwrap()
          : schema;
  return inner instanceof z.ZodType && inner !== schema ? unwrap(inner) : schema;
}

/** Of a union the member with the right constant (`layout: chart`), else the one that shares most keys. */
export function bestMember(schema: z.ZodType, data: unknown): z.ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const members = optionsOf(schema).map((option) => bestMember(unwrap(option), data));
  return members.reduce(
    (best, member) => (scoreOf(member, data) > scoreOf(best, data) ? member : best),
    members[0] ?? schema,
  );
}

export function optionsOf(union: z.ZodUnion): z.ZodType[] {
  return union.options.flatMap((o: unknown) => (o instanceof z.ZodType ? [o] : []));
}

/** How much a form looks like what was written: a constant that fits weighs more than any number of keys. */
export function scoreOf(member: z.ZodType, data: unknown): number {
  if (Array.isArray(data)) return member instanceof z.ZodArray ? 1 : -1;
  if (member instanceof z.ZodRecord && isObject(data)) return 0;
  if (!(member instanceof z.ZodObject)) return typeof data === 'object' ? -1 : 0;
  const shape: Readonly<Record<string, unknown>> = member.shape;
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  return keys.reduce((sum, key) => {
    const field = shape[key];
    if (field === undefined) return sum;
    if (!(field instanceof z.ZodLiteral)) return sum + 1;
    return sum + (field.safeParse(Reflect.get(Object(data), key)).success ? 100 : 2);
  }, 0);
}

/** The union itself that the path leads to, not its best member. */
export function schemaUnionAt(
  schema: z.ZodType,
  data: unknown,
  path: Path,
): z.ZodUnion | undefined {
  const head = path[0];
  const outer = unwrap(schema);
  if (head === undefined) return outer instanceof z.ZodUnion ? outer : undefined;
  const next = childOf(bestMember(outer, data), head);
  const value: unknown = isObject(data) ? Reflect.get(data, head) : undefined;
  return next && schemaUnionAt(next, value, path.slice(1));
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

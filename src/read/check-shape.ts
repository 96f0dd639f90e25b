/** Parsed YAML against a zod schema: the value, or each issue as a diagnostic at its place, in an author's words. */
import { z } from 'zod';
import { error, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Path } from '../model/sources.ts';
import type { Place } from '../model/place.ts';

export interface Located {
  readonly locate: (path: Path) => Place;
  readonly locateKey: (path: Path) => Place;
}

/** @param at path of `data` in the file, put before the path of each issue */
export function checkShape<T extends z.ZodType>(
  schema: T,
  data: unknown,
  located: Located,
  at: Path = [],
): Outcome<z.output<T>> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  return {
    diagnostics: parsed.error.issues.flatMap((issue) => tell(issue, schema, data, located, at)),
  };
}

function tell(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  located: Located,
  at: Path,
): Diagnostic[] {
  const inner: Path = issue.path.map((p) => (typeof p === 'symbol' ? String(p) : p));
  const path = [...at, ...inner];
  const found = valueAt(data, inner);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = knownKeys(schema, data, inner);
        const args = { key, nearest: nearest(key, known), known };
        return error('unknown-key', args, located.locateKey([...path, key]));
      });
    case 'invalid_type': {
      if (found === undefined) {
        return [error('missing-key', { key: String(path.at(-1) ?? '') }, located.locateKey(path))];
      }
      if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof found)) {
        return [asOther(found, path, located)];
      }
      const args = { found: nameOf(found), expected: expectedName(issue.expected) };
      return [error('wrong-type', args, located.locate(path))];
    }
    case 'invalid_value': {
      if (found === undefined) {
        return [error('missing-key', { key: String(path.at(-1) ?? '') }, located.locateKey(path))];
      }
      const choices = issue.values.map(String);
      const args = { found: String(found), choices, nearest: nearest(String(found), choices) };
      return [error('not-one-of', args, located.locate(path))];
    }
    case 'too_small':
    case 'too_big': {
      if (typeof found === 'string' || typeof found === 'number') {
        const reason = found === '' ? 'it is empty' : issue.message;
        return [error('wrong-value', { found: String(found), reason }, located.locate(path))];
      }
      const count = Array.isArray(found) ? found.length : 0;
      const limit =
        issue.code === 'too_small'
          ? { least: Number(issue.minimum) }
          : { most: Number(issue.maximum) };
      return [error('wrong-length', { ...limit, count }, located.locate(path))];
    }
    case 'invalid_union':
      return tellUnion(issue, schema, data, located, at, inner);
    default:
      return [
        error('wrong-value', { found: shown(found), reason: issue.message }, located.locate(path)),
      ];
  }
}

/** Of several forms the one that the author seems to have meant: the one whose issues lie deepest, or are fewest. */
function tellUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType,
  data: unknown,
  located: Located,
  at: Path,
  inner: Path,
): Diagnostic[] {
  const path = [...at, ...inner];
  const found = valueAt(data, inner);
  if ('discriminator' in issue && typeof issue.discriminator === 'string') {
    const member = [...inner, issue.discriminator];
    const value = valueAt(data, member);
    const choices = discriminatorValues(schemaAt(schema, data, inner), issue.discriminator);
    if (value === undefined) {
      return [
        error('missing-key', { key: issue.discriminator }, located.locateKey([...at, ...member])),
      ];
    }
    const args = { found: shown(value), choices, nearest: nearest(shown(value), choices) };
    return [error('not-one-of', args, located.locate([...at, ...member]))];
  }
  const branches = issue.errors
    .filter((errors) => errors.length > 0)
    .map((errors) => ({
      errors,
      depth: Math.max(...errors.map((e) => e.path.length)),
      mismatch: errors.some((e) => e.path.length === 0 && e.code === 'invalid_type'),
    }))
    .sort(
      (a, b) =>
        Number(a.mismatch) - Number(b.mismatch) ||
        b.depth - a.depth ||
        a.errors.length - b.errors.length,
    );
  const best = branches[0];
  if (!best || best.mismatch) {
    if (['number', 'boolean'].includes(typeof found)) return [asOther(found, path, located)];
    const expected = [
      ...new Set(
        branches.flatMap((b) =>
          b.errors.map((e) => ('expected' in e ? expectedName(String(e.expected)) : e.message)),
        ),
      ),
    ];
    const args = { found: nameOf(found), expected: expected.join(' / ') };
    return [error('wrong-type', args, located.locate(path))];
  }
  const target = valueAt(data, inner);
  const branchSchema = schemaAt(schema, data, inner) ?? schema;
  return best.errors.flatMap((e) => tell(e, branchSchema, target, located, path));
}

function asOther(found: unknown, path: Path, located: Located): Diagnostic {
  const args = {
    found: String(found),
    type: nameOf(found),
    mended: `${String(path.at(-1) ?? '')}: '${String(found)}'`,
  };
  return error('text-as-other', args, located.locate(path));
}

/** The keys of the object schema that the path leads to; of a union, of the member that fits the data best. */
function knownKeys(schema: z.ZodType, data: unknown, path: Path): string[] {
  const found = schemaAt(schema, data, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function schemaAt(schema: z.ZodType, data: unknown, path: Path): z.ZodType | undefined {
  const current = bestMember(unwrap(schema), data);
  const [head, ...rest] = path;
  if (head === undefined) return current;
  const value: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, head) : undefined;
  if (current instanceof z.ZodObject) {
    const field: unknown = Reflect.get(current.shape, head);
    return field instanceof z.ZodType ? schemaAt(field, value, rest) : undefined;
  }
  if (current instanceof z.ZodArray) {
    const element: unknown = current.element;
    return element instanceof z.ZodType ? schemaAt(element, value, rest) : undefined;
  }
  return undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner: unknown =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
      ? schema.unwrap()
      : schema instanceof z.ZodPipe
        ? schema.in
        : schema;
  return inner instanceof z.ZodType && inner !== schema ? unwrap(inner) : schema;
}

/** Of a union the member with the right constant (`layout: chart`), else the one that shares most keys. */
function bestMember(schema: z.ZodType, data: unknown): z.ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const members: z.ZodType[] = schema.options.flatMap((o: unknown) =>
    o instanceof z.ZodType ? [bestMember(unwrap(o), data)] : [],
  );
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const score = (member: z.ZodType): number => {
    if (!(member instanceof z.ZodObject)) return typeof data === 'object' ? -1 : 0;
    const shape: Readonly<Record<string, unknown>> = member.shape;
    return keys.reduce((sum, key) => {
      const field = shape[key];
      if (field === undefined) return sum;
      const isConstant = field instanceof z.ZodLiteral;
      const fits = isConstant && field.safeParse(Reflect.get(Object(data), key)).success;
      return sum + (isConstant ? (fits ? 100 : -100) : 1);
    }, 0);
  };
  return members.reduce(
    (best, member) => (score(member) > score(best) ? member : best),
    members[0] ?? schema,
  );
}

function discriminatorValues(schema: z.ZodType | undefined, key: string): string[] {
  const union = schema instanceof z.ZodUnion ? schema : undefined;
  return (union?.options ?? []).flatMap((o: unknown) => {
    const field: unknown = o instanceof z.ZodObject ? Reflect.get(o.shape, key) : undefined;
    return field instanceof z.ZodLiteral ? [String(field.value)] : [];
  });
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return expectedName(typeof value);
}

function expectedName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
    null: 'nothing',
  };
  return names[type] ?? type;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

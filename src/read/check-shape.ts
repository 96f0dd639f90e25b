/** Parsed YAML against a zod schema: the value, or each issue as a diagnostic at its place, in an author's words. */
import { z } from 'zod';
import { error, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Path } from '../model/sources.ts';
import type { Place } from '../model/place.ts';

export interface Located {
  readonly locate: (path: Path) => Place;
  readonly locateKey: (path: Path) => Place;
  /** The value as it is written. */
  readonly source: (path: Path) => string;
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
  const told = parsed.error.issues.flatMap((issue) => tell(issue, schema, data, located, at));
  return { diagnostics: withoutEchoes(told) };
}

/** A misspelt key is unknown, and the right one missing: that is one slip, told once. */
function withoutEchoes(told: readonly Diagnostic[]): Diagnostic[] {
  const meant = told.flatMap((d) => (d.code === 'unknown-key' ? d.args.nearest : []));
  return told.filter((d) => d.code !== 'missing-key' || !meant.includes(d.args.key));
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
      const args = { found: shown(found), choices, nearest: nearest(shown(found), choices) };
      return [error('not-one-of', args, located.locate(path))];
    }
    case 'too_small':
    case 'too_big': {
      if (typeof found === 'string' || typeof found === 'number') {
        const reason = found === '' ? 'empty' : issue.message;
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
    const { discriminator } = issue;
    const member = inner.at(-1) === discriminator ? inner : [...inner, discriminator];
    const value = valueAt(data, member);
    const choices =
      'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    if (value === undefined) {
      return [error('missing-key', { key: discriminator }, located.locateKey([...at, ...member]))];
    }
    const args = { found: shown(value), choices, nearest: nearest(shown(value), choices) };
    return [error('not-one-of', args, located.locate([...at, ...member]))];
  }
  const union = schemaUnionAt(schema, data, inner);
  const options = union ? optionsOf(union) : [];
  const branches = issue.errors
    .map((errors, i) => ({
      errors,
      score: options[i] ? scoreOf(bestMember(unwrap(options[i]), found), found) : 0,
      mismatch: errors.some((e) => e.path.length === 0 && e.code === 'invalid_type'),
    }))
    .filter((branch) => branch.errors.length > 0)
    .sort(
      (x, y) =>
        Number(x.mismatch) - Number(y.mismatch) ||
        y.score - x.score ||
        x.errors.length - y.errors.length,
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
  const written = located.source(path);
  const mended = `${String(path.at(-1) ?? '')}: '${written}'`;
  return error(
    'text-as-other',
    { found: written, type: nameOf(found), mended },
    located.locate(path),
  );
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
  const members = optionsOf(schema).map((option) => bestMember(unwrap(option), data));
  return members.reduce(
    (best, member) => (scoreOf(member, data) > scoreOf(best, data) ? member : best),
    members[0] ?? schema,
  );
}

function optionsOf(union: z.ZodUnion): z.ZodType[] {
  return union.options.flatMap((o: unknown) => (o instanceof z.ZodType ? [o] : []));
}

/** How much a form looks like what was written: a constant that fits weighs more than any number of keys. */
function scoreOf(member: z.ZodType, data: unknown): number {
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
function schemaUnionAt(schema: z.ZodType, data: unknown, path: Path): z.ZodUnion | undefined {
  const head = path[0];
  const outer = unwrap(schema);
  if (head === undefined) return outer instanceof z.ZodUnion ? outer : undefined;
  const current = bestMember(outer, data);
  const value: unknown = isObject(data) ? Reflect.get(data, head) : undefined;
  const next: unknown =
    current instanceof z.ZodObject
      ? Reflect.get(current.shape, head)
      : current instanceof z.ZodArray
        ? current.element
        : undefined;
  return next instanceof z.ZodType ? schemaUnionAt(next, value, path.slice(1)) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
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
  if (typeof value === 'string') return value;
  const json: unknown = JSON.stringify(value);
  return typeof json === 'string' ? json : '';
}

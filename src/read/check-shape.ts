/** Parsed YAML against a zod schema: the value, or each issue as a diagnostic at its place, in an author's words. */
import type { z } from 'zod';
import type { DiagnosticArgs, ValueKind } from '../diagnostics/codes.ts';
import { error, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Path } from '../model/sources.ts';
import type { Place } from '../model/place.ts';
import {
  bestMember,
  isObject,
  knownKeys,
  optionsOf,
  schemaUnionAt,
  scoreOf,
  unionKeys,
  unwrap,
} from '../model/walk-schema.ts';

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
        // Another form of a union may have it: that is no help here.
        const known = knownKeys(schema, data, inner).filter((k) => !issue.keys.includes(k));
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
      return [wrongKind(found, kindNamed(issue.expected), located.locate(path))];
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
        return [error('wrong-value', faultOf(issue, found), located.locate(path))];
      }
      const count = Array.isArray(found) ? found.length : 0;
      const limit =
        issue.code === 'too_small'
          ? { least: Number(issue.minimum) }
          : { most: Number(issue.maximum) };
      return [error('wrong-length', { ...limit, count }, located.locate(path))];
    }
    case 'invalid_union':
      if (found === undefined && inner.length > 0 && !('discriminator' in issue)) {
        return [error('missing-key', { key: String(path.at(-1) ?? '') }, located.locateKey(path))];
      }
      return tellUnion(issue, schema, data, located, at, inner);
    default:
      return [error('wrong-value', faultOf(issue, found), located.locate(path))];
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
  if ('discriminator' in issue && typeof issue.discriminator === 'string') {
    const { discriminator } = issue;
    const choices =
      'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    const own = inner.at(-1) === discriminator ? inner.slice(0, -1) : inner;
    return tellDiscriminator(discriminator, choices, schema, data, located, at, own);
  }
  const path = [...at, ...inner];
  const found = valueAt(data, inner);
  const union = schemaUnionAt(schema, data, inner);
  const options = union ? optionsOf(union) : [];
  const meant = asMeant(found, union);
  const branches = issue.errors
    .map((errors, i) => ({
      errors,
      form: options[i],
      score: options[i] ? scoreOf(bestMember(unwrap(options[i]), meant), meant) : 0,
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
    const errors = branches.flatMap((b) => b.errors);
    const wanted = errors.flatMap((e) => ('expected' in e ? kindNamed(String(e.expected)) : []));
    const choices = errors.flatMap((e) => ('values' in e ? e.values.map(String) : []));
    const args = {
      is: kindOf(found),
      wanted: [...new Set(wanted)],
      choices: [...new Set(choices)],
    };
    return [error('wrong-type', args, located.locate(path))];
  }
  const isTied = branches.some((b) => b !== best && b.score === best.score);
  const strange = isTied ? strangeKeys(found, union) : [];
  if (strange.length > 0) {
    const known = unionKeys(union);
    return strange.map((key) =>
      error('unknown-key', { key, nearest: [], known }, located.locateKey([...path, key])),
    );
  }
  return best.errors.flatMap((e) => tell(e, best.form ?? schema, found, located, path));
}

/** Keys that no form has, nor one that is spelt alike: with them nobody can say which form was meant. */
function strangeKeys(found: unknown, union: z.ZodUnion | undefined): string[] {
  const known = unionKeys(union);
  return isObject(found)
    ? Object.keys(found).filter((k) => !known.includes(k) && nearest(k, known).length === 0)
    : [];
}

/** A map of several kinds without the key that says which, or with a kind that there is not. @param inner path of the map */
function tellDiscriminator(
  key: string,
  choices: readonly string[],
  schema: z.ZodType,
  data: unknown,
  located: Located,
  at: Path,
  inner: Path,
): Diagnostic[] {
  const path = [...at, ...inner];
  const map = valueAt(data, inner);
  const value = valueAt(map, [key]);
  if (value !== undefined) {
    const args = { found: shown(value), choices, nearest: nearest(shown(value), choices) };
    return [error('not-one-of', args, located.locate([...path, key]))];
  }
  const known = unionKeys(schemaUnionAt(schema, data, inner));
  const misspelt = Object.keys(isObject(map) ? map : {}).filter((k) => !known.includes(k));
  const slip = misspelt.find((k) => nearest(k, [key]).length > 0);
  if (slip === undefined) {
    return [error('missing-key', { key }, located.locateKey([...path, key]))];
  }
  const args = { key: slip, nearest: [key], known };
  return [error('unknown-key', args, located.locateKey([...path, slip]))];
}

/** The map with each key that no form has in the place of the nearest one: which form was meant is told by that. */
function asMeant(found: unknown, union: z.ZodUnion | undefined): unknown {
  if (!isObject(found) || Array.isArray(found)) return found;
  const known = unionKeys(union);
  return Object.fromEntries(
    Object.entries(found).map(([key, value]): [string, unknown] => [
      known.includes(key) ? key : (nearest(key, known)[0] ?? key),
      value,
    ]),
  );
}

function asOther(found: unknown, path: Path, located: Located): Diagnostic {
  const written = located.source(path);
  const mended = `${String(path.at(-1) ?? '')}: '${written}'`;
  return error(
    'text-as-other',
    { found: written, is: kindOf(found), mended },
    located.locate(path),
  );
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

export function wrongKind(found: unknown, wanted: ValueKind, at: Place): Diagnostic {
  return error('wrong-type', { is: kindOf(found), wanted: [wanted], choices: [] }, at);
}

export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'list' : kindNamed(typeof value);
}

/** @param type as zod or JavaScript call it */
function kindNamed(type: string): ValueKind {
  const names: Readonly<Record<string, ValueKind>> = {
    string: 'text',
    number: 'number',
    int: 'integer',
    boolean: 'boolean',
    array: 'list',
    tuple: 'list',
    object: 'map',
    record: 'map',
  };
  return names[type] ?? 'nothing';
}

/** A value of the right kind that does not fit all the same. */
function faultOf(issue: z.core.$ZodIssue, value: unknown): DiagnosticArgs['wrong-value'] {
  const found = shown(value);
  if (value === '') return { found, fault: 'empty', limit: '' };
  switch (issue.code) {
    case 'too_small': {
      const limit = `${issue.inclusive === true ? '≥' : '>'} ${String(issue.minimum)}`;
      return { found, fault: 'outside', limit };
    }
    case 'too_big': {
      if (typeof value === 'string') {
        return { found, fault: 'too-long', limit: String(issue.maximum) };
      }
      const limit = `${issue.inclusive === true ? '≤' : '<'} ${String(issue.maximum)}`;
      return { found, fault: 'outside', limit };
    }
    case 'invalid_format':
      return { found, fault: 'pattern', limit: issue.pattern ?? issue.format };
    default:
      return { found, fault: 'other', limit: '' };
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  const json: unknown = JSON.stringify(value);
  return typeof json === 'string' ? json : '';
}

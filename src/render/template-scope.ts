/** A path in a template → the schema it leads to, by what is in sight there: `this`, `../`, block parameters, `@index`. */
import { z } from 'zod';
import { elementOf, fieldOf, isNullable, namesOf } from './view-schema.ts';

export interface Scope {
  /** What `this`, `../`, `../../` stand for, innermost last. */
  readonly schemas: readonly z.ZodType[];
  /** The paths that an enclosing `#if` has made sure of. */
  readonly sure: ReadonlySet<string>;
  /** `as |row i|` */
  readonly names: ReadonlyMap<string, z.ZodType>;
  /** Inside an `#each`: `@index`, `@first` and `@last` are there. */
  readonly inLoop: boolean;
}

export type Resolved =
  | { readonly found: z.ZodType; readonly sure: boolean }
  | { readonly unknown: string; readonly names: readonly string[] }
  /** The way there leads through what may be absent. */
  | { readonly absent: string; readonly schema: z.ZodType };

const loopNames: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['index', z.number()],
  ['first', z.boolean()],
  ['last', z.boolean()],
]);

export function outermost(schema: z.ZodType): Scope {
  return { schemas: [schema], sure: new Set(), names: new Map(), inLoop: false };
}

export function resolvePath(path: hbs.AST.PathExpression, scope: Scope): Resolved {
  if (path.data) {
    const found = scope.inLoop && path.depth === 0 && loopNames.get(path.parts.join('.'));
    if (found) return { found, sure: true };
    const names = scope.inLoop ? [...loopNames.keys()].map((name) => `@${name}`) : [];
    return { unknown: `@${path.original.replace(/^@/, '')}`, names };
  }
  const [first = '', ...rest] = path.parts;
  // `this.row` and `../row` are never a block parameter.
  const named = /^(\.|this)/.test(path.original) ? undefined : scope.names.get(first);
  let schema = named ?? scope.schemas[scope.schemas.length - 1 - path.depth];
  if (!schema) return { unknown: path.original, names: [] };
  const walked = named ? [first] : [];
  for (const part of named ? rest : path.parts) {
    if (isNullable(schema) && !scope.sure.has(keyOf(path.depth, walked))) {
      return { absent: path.original, schema };
    }
    const field = fieldOf(schema, part);
    if (!field) return { unknown: path.original, names: namesOf(schema) };
    schema = field;
    walked.push(part);
  }
  return { found: schema, sure: scope.sure.has(keyOf(path.depth, walked)) };
}

/** Inside `#if path`, or behind the `{{else}}` of `#unless path`. */
export function withSure(scope: Scope, path: hbs.AST.PathExpression): Scope {
  return { ...scope, sure: new Set([...scope.sure, keyOf(path.depth, path.parts)]) };
}

/** Inside `#each` or `#with`: one level deeper. */
export function within(
  scope: Scope,
  block: hbs.AST.BlockStatement,
  schema: z.ZodType,
  isLoop: boolean,
): Scope {
  const inner = isLoop ? elementOf(schema) : schema;
  const parameters: string[] | undefined = block.program.blockParams;
  const [item, index] = (parameters as string[] | undefined) ?? [];
  const names = new Map(scope.names);
  if (item !== undefined) names.set(item, inner);
  if (index !== undefined && isLoop) names.set(index, z.number());
  const outside = [...scope.sure].map((key) => `../${key}`);
  return {
    schemas: [...scope.schemas, inner],
    // Handlebars enters neither block when there is nothing.
    sure: new Set([...outside, '', ...(item === undefined ? [] : [item])]),
    names,
    inLoop: isLoop || scope.inLoop,
  };
}

function keyOf(depth: number, parts: readonly string[]): string {
  return '../'.repeat(depth) + parts.join('.');
}

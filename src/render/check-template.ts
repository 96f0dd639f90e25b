/** A template's tree → diagnostics: every name against the layout's view model, also inside blocks and partials, and nothing unsafe. */
import type { z } from 'zod';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { UnsafeTemplate } from '../diagnostics/codes.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Place } from '../model/place.ts';
import { contextsOf, type HtmlContext } from './html-context.ts';
import { describe, elementOf, fieldOf, isText, namesOf, unwrap } from './view-schema.ts';

export interface ParsedTemplate {
  readonly file: string;
  readonly text: string;
  readonly program: hbs.AST.Program;
}

/** The schemas that `this`, `../`, `../../` stand for, innermost last, and the paths that an enclosing `#if` has made sure of. */
interface Scope {
  readonly schemas: readonly z.ZodType[];
  readonly sure: ReadonlySet<string>;
}

/** @param view what the template sees; partials are checked with what they are given */
export function checkTemplate(
  template: ParsedTemplate,
  view: z.ZodType,
  partials: ReadonlyMap<string, ParsedTemplate>,
): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const seen = new Map<ParsedTemplate, Set<z.ZodType>>();
  const visit = (current: ParsedTemplate, schema: z.ZodType): void => {
    const schemas = seen.get(current) ?? new Set();
    seen.set(current, schemas);
    if (schemas.has(schema)) return;
    schemas.add(schema);
    const contexts = contextsOf(current.program);
    const report = (diagnostic: Diagnostic): void => {
      const { at } = diagnostic;
      found.set(
        `${diagnostic.code} ${at?.file ?? ''}:${at?.line ?? 0}:${at?.column ?? 0}`,
        diagnostic,
      );
    };
    walk(
      current,
      current.program,
      { schemas: [schema], sure: new Set() },
      {
        partials,
        contexts,
        report,
        visit,
      },
    );
  };
  visit(template, view);
  return [...found.values()];
}

interface Tools {
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
  readonly contexts: ReadonlyMap<hbs.AST.Node, HtmlContext>;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly visit: (template: ParsedTemplate, schema: z.ZodType) => void;
}

function walk(
  template: ParsedTemplate,
  program: hbs.AST.Program,
  scope: Scope,
  tools: Tools,
): void {
  for (const statement of program.body) walkStatement(template, statement, scope, tools);
}

function walkStatement(
  template: ParsedTemplate,
  statement: hbs.AST.Statement,
  scope: Scope,
  tools: Tools,
): void {
  const unsafe = (where: UnsafeTemplate, node: hbs.AST.Node): void => {
    tools.report(
      error('template-unsafe', { found: sourceOf(template, node), where }, placeOf(template, node)),
    );
  };
  if (isMustache(statement)) {
    if (!statement.escaped) unsafe('raw', statement);
    if (statement.params.length > 0 || hasHash(statement)) {
      unsafe('helper', statement);
      return;
    }
    const schema = resolvePath(template, statement.path, scope, tools);
    if (schema) checkPrinted(template, statement, schema, scope, tools, unsafe);
  } else if (isBlock(statement)) {
    walkBlock(template, statement, scope, tools, unsafe);
  } else if (isPartial(statement)) {
    if (!isPath(statement.name)) {
      unsafe('dynamic-partial', statement);
      return;
    }
    const { original } = statement.name;
    const partial = tools.partials.get(original);
    const [parameter] = statement.params;
    const schema = parameter
      ? resolvePath(template, parameter, scope, tools)
      : scope.schemas.at(-1);
    if (!partial) {
      const near = nearest(original, tools.partials.keys());
      const args = { name: original, nearest: near };
      tools.report(error('template-unknown-name', args, placeOf(template, statement.name)));
    } else if (schema) tools.visit(partial, unwrap(schema));
  } else if (
    statement.type === 'Decorator' ||
    statement.type === 'DecoratorBlock' ||
    statement.type === 'PartialBlockStatement'
  ) {
    unsafe('decorator', statement);
  }
}

function walkBlock(
  template: ParsedTemplate,
  block: hbs.AST.BlockStatement,
  scope: Scope,
  tools: Tools,
  unsafe: (where: UnsafeTemplate, node: hbs.AST.Node) => void,
): void {
  const helper = block.path.original;
  const [parameter] = block.params;
  if (
    !['if', 'unless', 'each', 'with'].includes(helper) ||
    block.params.length !== 1 ||
    !parameter
  ) {
    unsafe('helper', block);
    return;
  }
  const schema = resolvePath(template, parameter, scope, tools);
  const path = isPath(parameter) ? parameter.original : '';
  const inner: Scope =
    helper === 'each' || helper === 'with'
      ? {
          schemas: schema ? [...scope.schemas, helper === 'each' ? elementOf(schema) : schema] : [],
          sure: new Set(),
        }
      : {
          schemas: scope.schemas,
          sure: helper === 'if' ? new Set([...scope.sure, path]) : scope.sure,
        };
  // Of an unknown list nothing more can be said.
  if (schema) walk(template, block.program, inner, tools);
  // Handlebars' types say that there is always an inverse.
  const inverse: hbs.AST.Program | undefined = block.inverse;
  const otherwise =
    helper === 'unless' ? { ...scope, sure: new Set([...scope.sure, path]) } : scope;
  if (inverse as unknown) walk(template, inverse, otherwise, tools);
}

function checkPrinted(
  template: ParsedTemplate,
  statement: hbs.AST.MustacheStatement,
  schema: z.ZodType,
  scope: Scope,
  tools: Tools,
  unsafe: (where: UnsafeTemplate, node: hbs.AST.Node) => void,
): void {
  const name = isPath(statement.path) ? statement.path.original : '';
  const kind = isText(schema, scope.sure.has(name));
  if (kind === 'no') {
    const args = { name, holds: describe(schema) };
    tools.report(error('template-not-text', args, placeOf(template, statement)));
  }
  switch (tools.contexts.get(statement)) {
    case 'style':
      if (kind !== 'number') unsafe('style', statement);
      break;
    case 'url':
      // Links are made safe where text is parsed; nothing else may be an address.
      if (name.split('.').at(-1) !== 'href') unsafe('url', statement);
      break;
    case 'script':
      unsafe('script', statement);
      break;
    case 'event':
      unsafe('event', statement);
      break;
    case 'unquoted':
      unsafe('unquoted', statement);
      break;
    case 'tag':
      unsafe('tag', statement);
      break;
    case 'text':
    case 'attribute':
    case undefined:
      break;
  }
}

/** The schema a path names; undefined after saying that it names none. */
function resolvePath(
  template: ParsedTemplate,
  expression: hbs.AST.Expression,
  scope: Scope,
  tools: Tools,
): z.ZodType | undefined {
  if (!isPath(expression)) return undefined;
  const unknown = (name: string, names: readonly string[]): undefined => {
    const args = { name, nearest: nearest(name, names) };
    tools.report(error('template-unknown-name', args, placeOf(template, expression)));
    return undefined;
  };
  if (expression.data) {
    unknown(`@${expression.original.replace(/^@/, '')}`, []);
    return;
  }
  let schema = scope.schemas[scope.schemas.length - 1 - expression.depth];
  if (!schema) {
    unknown(expression.original, []);
    return;
  }
  for (const part of expression.parts) {
    const field = fieldOf(schema, part);
    if (!field) {
      unknown(expression.original, namesOf(schema));
      return;
    }
    schema = field;
  }
  return schema;
}

function placeOf(template: ParsedTemplate, node: hbs.AST.Node): Place {
  const { start, end } = node.loc;
  return {
    file: template.file,
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
  };
}

function sourceOf(template: ParsedTemplate, node: hbs.AST.Node): string {
  const line = template.text.split('\n')[node.loc.start.line - 1] ?? '';
  const end = node.loc.end.line === node.loc.start.line ? node.loc.end.column : undefined;
  return line.slice(node.loc.start.column, end).trim();
}

function hasHash(statement: hbs.AST.MustacheStatement): boolean {
  const hash: unknown = statement.hash;
  return hash !== undefined;
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}
function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}
function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}
function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

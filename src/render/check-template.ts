/** A template's tree → diagnostics: every name against the layout's view model, also inside blocks and partials, and nothing unsafe. */
import type { z } from 'zod';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { UnsafeTemplate } from '../diagnostics/codes.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { svgText, unseen } from '../model/layout-views.ts';
import { boxView, imageData } from '../model/views.ts';
import { contextsOf, type HtmlContext } from './html-context.ts';
import {
  bodiesOf,
  hashOf,
  isBlock,
  isMustache,
  isPartial,
  isPath,
  placeOf,
  sourceOf,
  type ParsedTemplate,
} from './template-nodes.ts';
import { outermost, resolvePath, withSure, within, type Scope } from './template-scope.ts';
import { describe, isNullable, isText, unwrap } from './view-schema.ts';

/** One template, or one partial as it is called, under inspection. */
interface Inspection {
  readonly template: ParsedTemplate;
  readonly contexts: ReadonlyMap<hbs.AST.Node, HtmlContext>;
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly visit: (template: ParsedTemplate, schema: z.ZodType) => void;
}

/** @param view what the template sees; partials are checked with what they are given */
export function checkTemplate(
  template: ParsedTemplate,
  view: z.ZodType,
  partials: ReadonlyMap<string, ParsedTemplate>,
): Diagnostic[] {
  // A partial that is called from many places says the same thing once.
  const found = new Map<string, Diagnostic>();
  const report = (diagnostic: Diagnostic): void => {
    const { at } = diagnostic;
    const key = `${diagnostic.code} ${at?.file ?? ''}:${at?.line ?? 0}:${at?.column ?? 0}`;
    found.set(key, diagnostic);
  };
  const seen = new Map<ParsedTemplate, Set<z.ZodType>>();
  const visit = (current: ParsedTemplate, schema: z.ZodType): void => {
    const schemas = seen.get(current) ?? new Set();
    seen.set(current, schemas);
    if (schemas.has(schema)) return;
    schemas.add(schema);
    const contexts = contextsOf(current.program);
    const inspection = { template: current, contexts, partials, report, visit };
    walk(inspection, current.program, outermost(schema));
  };
  visit(template, view);
  return [...found.values()];
}

function walk(inspection: Inspection, program: hbs.AST.Program, scope: Scope): void {
  for (const statement of program.body) {
    if (isMustache(statement)) checkMustache(inspection, statement, scope);
    else if (isBlock(statement)) walkBlock(inspection, statement, scope);
    else if (isPartial(statement)) checkPartial(inspection, statement, scope);
    else if (
      statement.type === 'Decorator' ||
      statement.type === 'DecoratorBlock' ||
      statement.type === 'PartialBlockStatement'
    ) {
      unsafe(inspection, statement, 'decorator');
    }
  }
}

function checkMustache(
  inspection: Inspection,
  mustache: hbs.AST.MustacheStatement,
  scope: Scope,
): void {
  const context = inspection.contexts.get(mustache) ?? 'text';
  if (!mustache.escaped) unsafe(inspection, mustache, 'raw');
  if (mustache.params.length > 0 || hashOf(mustache)) {
    unsafe(inspection, mustache, 'helper');
    return;
  }
  const resolved = resolve(inspection, mustache.path, scope);
  if (!resolved) return;
  // The drawing is the one thing that is printed as it is: only where elements may stand.
  if (resolved.schema === svgText && context !== 'text') {
    unsafe(inspection, mustache, 'raw');
    return;
  }
  // A box is four numbers, and says where something stands.
  if (unwrap(resolved.schema) === unwrap(boxView) && context === 'style') {
    if (isNullable(resolved.schema) && !resolved.sure)
      notText(inspection, mustache, resolved.name, resolved.schema);
    return;
  }
  const kind = isText(resolved.schema, resolved.sure);
  // No font would hold it.
  const isHidden = context === 'text' && unseen.includes(unwrap(resolved.schema));
  if (kind === 'no' || (isHidden && resolved.schema !== svgText))
    notText(inspection, mustache, resolved.name, resolved.schema);
  const isSafe =
    context === 'text' ||
    context === 'attribute' ||
    (context === 'style' && kind === 'number') ||
    // Links are made safe where text is parsed, pictures where they are read; nothing else may be an address.
    (context === 'url' &&
      (resolved.schema === imageData || resolved.name.split('.').at(-1) === 'href'));
  if (!isSafe) unsafe(inspection, mustache, context);
}

function walkBlock(inspection: Inspection, block: hbs.AST.BlockStatement, scope: Scope): void {
  const helper = block.path.original;
  const [parameter] = block.params;
  const isKnown = ['if', 'unless', 'each', 'with'].includes(helper);
  if (!isKnown || block.params.length !== 1 || !parameter || hashOf(block)) {
    unsafe(inspection, block, 'helper');
    return;
  }
  const resolved = resolve(inspection, parameter, scope);
  // Of an unknown thing's inside nothing more can be said.
  if (!resolved || !isPath(parameter)) return;
  const { program, inverse } = bodiesOf(block);
  const isDeeper = helper === 'each' || helper === 'with';
  const sure = withSure(scope, parameter);
  if (program) {
    const inside = isDeeper
      ? within(scope, block, resolved.schema, helper === 'each')
      : helper === 'if'
        ? sure
        : scope;
    walk(inspection, program, inside);
  }
  if (inverse) walk(inspection, inverse, helper === 'unless' ? sure : scope);
}

function checkPartial(inspection: Inspection, call: hbs.AST.PartialStatement, scope: Scope): void {
  const context = inspection.contexts.get(call) ?? 'text';
  // A partial is checked as text, so it can be called nowhere else.
  if (context !== 'text') unsafe(inspection, call, context === 'attribute' ? 'tag' : context);
  if (!isPath(call.name)) {
    unsafe(inspection, call, 'dynamic-partial');
    return;
  }
  const { original } = call.name;
  const partial = inspection.partials.get(original);
  if (!partial) {
    unknown(inspection, call.name, original, [...inspection.partials.keys()]);
    return;
  }
  const pair = hashOf(call);
  if (pair) {
    unknown(inspection, pair, `${pair.key}=`, []);
    return;
  }
  const [parameter] = call.params;
  if (!parameter) {
    const own = scope.schemas.at(-1);
    if (own) inspection.visit(partial, unwrap(own));
    return;
  }
  const resolved = resolve(inspection, parameter, scope);
  if (!resolved) return;
  if (isNullable(resolved.schema) && !resolved.sure) {
    notText(inspection, parameter, resolved.name, resolved.schema);
  }
  inspection.visit(partial, unwrap(resolved.schema));
}

interface Named {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly sure: boolean;
}

/** undefined after saying why there is nothing. */
function resolve(
  inspection: Inspection,
  expression: hbs.AST.Expression,
  scope: Scope,
): Named | undefined {
  if (expression.type === 'SubExpression') {
    unsafe(inspection, expression, 'helper');
    return undefined;
  }
  if (!isPath(expression)) {
    unknown(inspection, expression, sourceOf(inspection.template, expression), []);
    return undefined;
  }
  const resolved = resolvePath(expression, scope);
  if ('found' in resolved) {
    return { name: expression.original, schema: resolved.found, sure: resolved.sure };
  }
  if ('unknown' in resolved) unknown(inspection, expression, resolved.unknown, resolved.names);
  else notText(inspection, expression, resolved.absent, resolved.schema);
  return undefined;
}

function unsafe({ template, report }: Inspection, node: hbs.AST.Node, where: UnsafeTemplate): void {
  const found = sourceOf(template, node);
  report(error('template-unsafe', { found, where }, placeOf(template, node)));
}

function unknown(
  { template, report }: Inspection,
  node: hbs.AST.Node,
  name: string,
  names: readonly string[],
): void {
  const args = { name, nearest: nearest(name, names) };
  report(error('template-unknown-name', args, placeOf(template, node)));
}

function notText(
  { template, report }: Inspection,
  node: hbs.AST.Node,
  name: string,
  schema: z.ZodType,
): void {
  const args = { name, ...describe(schema) };
  report(error('template-not-text', args, placeOf(template, node)));
}

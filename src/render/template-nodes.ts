/** The nodes of a template's tree that are told apart, and where each stands in the author's file. */
import type { Place } from '../model/place.ts';

export interface ParsedTemplate {
  readonly file: string;
  readonly text: string;
  readonly program: hbs.AST.Program;
}

export function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement';
}
export function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}
export function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}
export function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}
export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

/** A block's two bodies; either may be missing (`{{^if}}`, no `{{else}}`), which the types of Handlebars do not say. */
export function bodiesOf(block: hbs.AST.BlockStatement): {
  readonly program: hbs.AST.Program | undefined;
  readonly inverse: hbs.AST.Program | undefined;
} {
  return { program: block.program, inverse: block.inverse };
}

/** The first `name=value` of a call; the types of Handlebars say that there is always a hash. */
export function hashOf(node: { readonly hash: hbs.AST.Hash }): hbs.AST.HashPair | undefined {
  const hash: hbs.AST.Hash | undefined = node.hash;
  return (hash as hbs.AST.Hash | undefined)?.pairs[0];
}

export function placeOf(template: ParsedTemplate, node: hbs.AST.Node): Place {
  const { start, end } = node.loc;
  return {
    file: template.file,
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
  };
}

/** As the author wrote it; of more lines the first. */
export function sourceOf(template: ParsedTemplate, node: hbs.AST.Node): string {
  const { start, end } = node.loc;
  const line = template.text.split('\n')[start.line - 1] ?? '';
  return line.slice(start.column, end.line === start.line ? end.column : undefined).trim();
}

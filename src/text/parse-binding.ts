/** The text from a `{{` on → the names of one binding, by Handlebars' own grammar of paths. */
import Handlebars from 'handlebars';
import type { BindingProblem } from '../diagnostics/codes.ts';

export type ParsedBinding =
  | { readonly ok: true; readonly names: readonly string[]; readonly length: number }
  | { readonly ok: false; readonly problem: BindingProblem; readonly length: number };

/** @param text begins with `{{`; only the first binding is read, `length` says how much of the text it takes. */
export function parseBinding(text: string): ParsedBinding {
  const end = text.startsWith('{{{') ? text.indexOf('}}}') + 3 : text.indexOf('}}') + 2;
  if (end < 4) {
    // As far as the line or the next binding: enough to show what was meant.
    const length = /^\{+[^{\n]*/.exec(text)?.[0].length ?? text.length;
    return { ok: false, problem: 'unclosed', length };
  }
  const simple = /^\{\{([^{}]*)\}\}/.exec(text)?.[1]?.trim();
  if (simple !== undefined && isSimple(simple)) {
    return { ok: true, names: simple.split('.'), length: end };
  }
  const whole = text.slice(0, end);
  const problem = problemOf(whole);
  if (problem) return { ok: false, problem, length: end };
  const names = namesOf(whole);
  return typeof names === 'string'
    ? { ok: false, problem: names, length: end }
    : { ok: true, names, length: end };
}

/**
 * Letters, digits and hyphens between full stops, none of them a word of Handlebars' own: most addresses are so, and claims
 * ask for thousands. A year may stand last, which Handlebars would take for a number.
 */
function isSimple(inside: string): boolean {
  return (
    /^[A-Za-z_][\w-]*(?:\.\w[\w-]*)*$/.test(inside) &&
    !/\b(?:this|else|true|false|null|undefined|as)\b/.test(inside)
  );
}

function problemOf(whole: string): BindingProblem | undefined {
  if (whole.startsWith('{{{')) return 'triple';
  const inside = whole.slice(2, -2).trim();
  if (inside === '') return 'empty';
  if (inside.startsWith('>')) return 'partial';
  if (/^[#/^!&*~]|^else\b/.test(inside)) return 'block';
  return undefined;
}

function namesOf(whole: string): string[] | 'helper' | 'path' {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(whole);
  } catch {
    return 'path';
  }
  const [statement, ...more] = program.body;
  if (more.length > 0 || statement === undefined || !isMustache(statement)) return 'path';
  // Handlebars' types say that a hash is always there; without one it is undefined.
  const hash: unknown = statement.hash;
  if (statement.params.length > 0 || hash !== undefined) {
    return /\S\s+\S/.test(whole.slice(2, -2)) ? 'helper' : 'path';
  }
  const { path } = statement;
  if (path.type !== 'PathExpression' || !('parts' in path)) return 'path';
  if (path.data || path.depth > 0 || /^this\b(?!\w)/.test(path.original)) return 'path';
  // Handlebars still takes a slash for a full stop.
  if (whole.replace(/\[[^\]]*\]/g, '').includes('/')) return 'path';
  return [...path.parts];
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === 'MustacheStatement';
}

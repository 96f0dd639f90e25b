/** YAML (or JSON) text → plain data, with the place of every part of it. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/sources.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import { startOf, type Place } from '../model/place.ts';
import { overLimit } from './over-limit.ts';
import { findHidden } from './hidden-characters.ts';
import { scanJson } from './scan-json.ts';
import { scalarOffsets } from './scalar-offsets.ts';
import { findTraps } from './yaml-traps.ts';

export interface ParsedYaml {
  readonly file: string;
  /** undefined: it could not be read. */
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of a value; of a part of a text with `from` and `to`. What is not there gives its nearest parent. */
  readonly locate: (path: Path, from?: number, to?: number) => Place;
  /** The place of a key itself. */
  readonly locateKey: (path: Path) => Place;
  /** A scalar as it is written. */
  readonly source: (path: Path) => string;
}

export function parseYaml(file: string, text: string, limits: Limits = defaultLimits): ParsedYaml {
  const lines = new LineCounter();
  const failed = (diagnostics: Diagnostic[]): ParsedYaml => ({
    file,
    data: undefined,
    diagnostics,
    locate: () => startOf(file),
    locateKey: () => startOf(file),
    source: () => '',
  });
  const at = (from: number, to: number): Place => placeOf(file, lines, from, to);
  if (text.trim() === '') return failed([error('file-empty', { file }, startOf(file))]);
  const early = isJson(file) ? checkJson(file, text, limits) : checkText(file, text);
  if (early.length > 0) return failed(early);
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      uniqueKeys: true,
      stringKeys: true,
      merge: false,
    });
  } catch (cause) {
    // Deep nesting overflows the parser's stack.
    if (cause instanceof RangeError)
      return failed([overLimit('nesting', limits, undefined, startOf(file))]);
    throw cause;
  }
  const traps = findTraps(document, text, at);
  const problems = document.errors.flatMap((e): Diagnostic[] => {
    const [from, to] = e.pos;
    if (e.code === 'DUPLICATE_KEY') {
      const key = /^(?:"[^"]*"|'[^']*'|[^:\s]+)/.exec(text.slice(from))?.[0] ?? '';
      return [error('yaml-duplicate-key', { key }, at(from, from + key.length))];
    }
    // One slip makes the parser stumble several times; the first is where to look.
    if (e !== document.errors.find((other) => other.code !== 'DUPLICATE_KEY')) return [];
    const reason = e.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?.*$/, '') ?? '';
    return [error('yaml-syntax', { reason }, at(from, Math.max(to, from + 1)))];
  });
  // A trap explains what the parser can only call unexpected.
  if (traps.length > 0)
    return { ...failed([...traps, ...problems.filter((p) => p.code === 'yaml-duplicate-key')]) };
  const refused = checkNodes(document, at, limits);
  if (problems.length + refused.length > 0) return failed([...problems, ...refused]);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: limits.aliases });
  } catch (cause) {
    // An alias without its anchor, or a bomb of them.
    if (!(cause instanceof ReferenceError)) throw cause;
    const alias = /\*[\w-]+/.exec(text);
    const from = alias?.index ?? 0;
    const place = at(from, from + (alias?.[0].length ?? 1));
    if (/^Excessive/.test(cause.message)) {
      return failed([overLimit('aliases', limits, undefined, place)]);
    }
    const reason = cause.message.split(':')[0] ?? '';
    return failed([error('yaml-alias', { reason }, place)]);
  }
  return {
    file,
    data,
    diagnostics: [],
    locate: (path, from, to) => locate(document, text, path, at, from, to),
    locateKey: (path) => locateKey(document, path, at),
    source: (path) => {
      const [from, to] = nodeAt(document, path)?.node.range ?? [0, 0];
      return text.slice(from, to);
    },
  };
}

function isJson(file: string): boolean {
  return /\.json$/i.test(file);
}

/** YAML reads what is nearly JSON, comments as keys; a file that is called so is opened by other programs, too. */
function checkJson(file: string, text: string, limits: Limits): Diagnostic[] {
  const scanned = scanJson(file, text, limits.nesting);
  if ('node' in scanned) return [];
  return scanned.problem === 'syntax'
    ? [scanned.diagnostic]
    : [overLimit('nesting', limits, undefined, scanned.place)];
}

function checkText(file: string, text: string): Diagnostic[] {
  const directive = /^%YAML.*$/m.exec(text);
  if (directive?.index === 0) {
    return [
      error(
        'yaml-directive',
        { found: directive[0] },
        { ...startOf(file), endColumn: directive[0].length + 1 },
      ),
    ];
  }
  const second = /\n---(?:\s|$)/.exec(text);
  if (
    second &&
    text
      .slice(0, second.index)
      .replace(/^---.*\n|^#.*$/gm, '')
      .trim() !== ''
  ) {
    const line = text.slice(0, second.index + 1).split('\n').length;
    return [error('yaml-documents', {}, { file, line, column: 1, endLine: line, endColumn: 4 })];
  }
  return [];
}

/** Tags that would make something else than plain data, and nesting that no author writes. */
function checkNodes(
  document: Document.Parsed,
  at: (from: number, to: number) => Place,
  limits: Limits,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (node: unknown, depth: number): void => {
    if (isPair(node)) {
      const key = isScalar(node.key) ? node.key : undefined;
      if (key && ['__proto__', 'constructor', 'prototype', '<<'].includes(String(key.value))) {
        found.push(error('key-refused', { key: String(key.value) }, rangeOf(key, at)));
      }
      visit(node.value, depth);
      return;
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return;
    const { tag } = node;
    if (tag !== undefined && !tag.startsWith('tag:yaml.org,2002:')) {
      found.push(
        error('yaml-tag', { tag: tag.replace('tag:yaml.org,2002:', '!!') }, rangeOf(node, at)),
      );
    } else if (tag !== undefined && /(?:binary|set|omap|js\/)/.test(tag)) {
      found.push(
        error('yaml-tag', { tag: tag.replace('tag:yaml.org,2002:', '!!') }, rangeOf(node, at)),
      );
    }
    // Written as an escape it is not in the file's text, where it would have been found.
    if (isScalar(node) && typeof node.value === 'string') {
      found.push(...findHidden(node.value, () => rangeOf(node, at)));
    }
    if (depth > limits.nesting) {
      found.push(overLimit('nesting', limits, undefined, rangeOf(node, at)));
      return;
    }
    if (isMap(node) || isSeq(node)) for (const item of node.items) visit(item, depth + 1);
  };
  visit(document.contents, 0);
  return found;
}

function nodeAt(document: Document.Parsed, path: Path): { node: Node; exact: boolean } | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isMap(node) || isSeq(node) || isScalar(node))
      return { node, exact: length === path.length };
  }
  return undefined;
}

function locate(
  document: Document.Parsed,
  text: string,
  path: Path,
  at: (from: number, to: number) => Place,
  from?: number,
  to?: number,
): Place {
  const found = nodeAt(document, path);
  if (!found?.node.range) return at(0, 1);
  const [start, end] = found.node.range;
  if (from !== undefined && isScalar(found.node) && typeof found.node.value === 'string') {
    const offsets = scalarOffsets(text.slice(start, end), found.node.value);
    const first = offsets?.[from];
    const last = offsets?.[to ?? from + 1];
    if (first !== undefined && last !== undefined)
      return at(start + first, start + Math.max(last, first + 1));
  }
  // A whole block is shown by its first line.
  const line = text.slice(start, end).split('\n')[0]?.trimEnd() ?? '';
  return at(start, start + Math.max(1, line.length));
}

function locateKey(
  document: Document.Parsed,
  path: Path,
  at: (from: number, to: number) => Place,
): Place {
  const parent = nodeAt(document, path.slice(0, -1));
  const name = path.at(-1);
  if (parent?.exact && isMap(parent.node)) {
    for (const { key } of parent.node.items) {
      if (isScalar(key) && String(key.value) === String(name)) return rangeOf(key, at);
    }
  }
  return parent ? rangeOf(parent.node, at) : at(0, 1);
}

function rangeOf(node: Node, at: (from: number, to: number) => Place): Place {
  const [from, to] = node.range ?? [0, 1];
  const place = at(from, to);
  // Of something that spans lines, its first one.
  return place.endLine === place.line
    ? place
    : { ...place, endLine: place.line, endColumn: place.column + 1 };
}

function placeOf(file: string, lines: LineCounter, from: number, to: number): Place {
  const start = lines.linePos(from);
  const end = lines.linePos(Math.max(to, from + 1));
  return { file, line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
}

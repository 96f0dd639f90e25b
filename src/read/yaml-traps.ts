/** A parsed file → what means something else in YAML than it looks: each told by name, with the mended line. */
import { isMap, isPair, Scalar, visit, type Document, type Node } from 'yaml';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { YamlTrap } from '../diagnostics/codes.ts';
import { isLanguageCode } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Place } from '../model/place.ts';
import { unquotedTexts } from './unquoted-texts.ts';
import { writtenKeys } from './written-keys.ts';

interface Found {
  readonly trap: YamlTrap;
  /** What is underlined, as offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** The line as it was meant; absent where only the author knows. */
  readonly change?: (line: string, at: number) => string;
}

/** Told are those of the tree that the parser could make, in order; where it stumbled too. At most one a line. */
export function findTraps(
  document: Document.Parsed,
  text: string,
  at: (from: number, to: number) => Place,
): Diagnostic[] {
  const found: Found[] = [...ofErrors(document, text)];
  const add = (trap: Found | undefined): void => {
    if (trap) found.push(trap);
  };
  const points = groupsByPoints(document);
  visit(document, {
    Scalar: (key, node, path) => {
      if (node.type !== Scalar.PLAIN) return;
      found.push(...inLines(node, text));
      if (key === 'key') {
        add(missingBlankInBraces(node, text));
        const pair = path.at(-1);
        if (isPair(pair) && pair.value === null) add(decimalComma(node, text));
      } else {
        add(hashComment(node, text));
        if (points) add(groupedNumber(node, text));
      }
    },
    Map: (_, node) => {
      add(unquotedBinding(node, text));
    },
    Alias: (_, node) => {
      if (text.startsWith('**', startOf(node))) add(unquoted('markup-unquoted', node, text));
    },
    Seq: (_, node) => {
      const [from = 0, to = 0] = node.range ?? [];
      if (text[from] === '[' && text[to] === '(') add(unquoted('markup-unquoted', node, text));
    },
  });
  // What has a name of its own says more.
  if (document.errors.length > 0 && found.length === 0) found.push(...ofTexts(text));
  const lines = new Set<number>();
  return found
    .sort((a, b) => a.from - b.from)
    .flatMap(({ trap, from, to, change }) => {
      const start = lineStart(text, from);
      if (lines.has(start)) return [];
      lines.add(start);
      const mended = change?.(text.slice(start, lineEnd(text, from)), from - start);
      return [error('yaml-trap', { trap, ...(mended !== undefined && { mended }) }, at(from, to))];
    });
}

/** What the parser itself refuses, and does not name. */
function ofErrors(document: Document.Parsed, text: string): Found[] {
  return document.errors.flatMap(({ code, pos: [from], message }): Found[] => {
    if (code === 'TAB_AS_INDENT') {
      const tab = text.indexOf('\t', lineStart(text, from));
      // How far the line belongs in, only the author knows.
      return [{ trap: 'tab', from: tab, to: tab + 1 }];
    }
    if (code !== 'MISSING_CHAR' || !/quote/.test(message)) return [];
    const open = lastQuoted(document);
    const quote = open === undefined ? undefined : text[open];
    if (open === undefined || quote === undefined) return [];
    const end = lineEnd(text, open);
    return [{ trap: 'quote-unclosed', from: open, to: end, change: (line) => line + quote }];
  });
}

function ofTexts(text: string): Found[] {
  return unquotedTexts(text).map(({ from, to, quoted }) => ({
    trap: 'text-unquoted',
    from,
    to,
    change: (line, at) => line.slice(0, at) + quoted + line.slice(at + to - from),
  }));
}

/** Where the text begins whose quotation mark is never closed: the last one of the file. */
function lastQuoted(document: Document.Parsed): number | undefined {
  let open: number | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE)
        open = startOf(node);
    },
  });
  return open;
}

/** A text without quotes may take in the lines that follow it: each is looked at. */
function inLines(node: Scalar, text: string): Found[] {
  const [start = 0, end = 0] = node.range ?? [];
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const from = start + index;
    // What stands before it in its own line.
    const lead = text.slice(lineStart(text, from), from);
    const isFirst = /^\s*(?:- )*$/.test(lead);
    const trap =
      (isFirst && (fullWidthSpace(line, from) ?? colon(line, from))) ||
      fullWidthBrace(line, from, text);
    return trap ? [trap] : [];
  });
}

function fullWidthSpace(line: string, from: number): Found | undefined {
  const at = /^ *\u3000/.exec(line)?.[0].length;
  if (at === undefined) return undefined;
  const mend = (whole: string): string => whole.replace(/\u3000/g, '  ');
  return { trap: 'full-width-space', from: from + at - 1, to: from + at, change: mend };
}

/** `title：x` and `title:x` are one word to YAML. Only before a key of ours is the colon sure to be meant as one: a text may begin `rinna：…`. */
function colon(line: string, from: number): Found | undefined {
  const [, lead = '', key = '', sign = '', rest = ''] =
    /^((?:- )?\s*)([\p{L}\w-]+)(：|:(?=[^\s/]))(.*)$/u.exec(line) ?? [];
  if (sign === '' || !writtenKeys().has(key)) return undefined;
  const at = lead.length + key.length;
  return {
    trap: sign === '：' ? 'full-width-colon' : 'no-blank-after-colon',
    from: from + at,
    to: from + at + 1,
    change: (whole, column) =>
      `${whole.slice(0, column)}: ${sign === '：' ? rest.trimStart() + after(whole, column, rest) : whole.slice(column + 1)}`,
  };
}

/** What of the line stands behind the text that was looked at. */
function after(line: string, column: number, rest: string): string {
  return line.slice(column + 1 + rest.length);
}

function fullWidthBrace(line: string, from: number, text: string): Found | undefined {
  if (!line.startsWith('｛')) return undefined;
  const whole = text.slice(from, lineEnd(text, from)).trimEnd();
  if (!whole.endsWith('｝')) return undefined;
  const mend = (one: string, at: number): string =>
    `${one.slice(0, at)}{${one
      .slice(at + 1)
      .trimEnd()
      .slice(0, -1)}}`;
  return { trap: 'full-width-brace', from, to: from + 1, change: mend };
}

/** A value that begins with `{{` is a map of a map to YAML. */
function unquotedBinding(node: Node, text: string): Found | undefined {
  const isInside = isMap(node) && node.items.some(({ key }) => isMap(key));
  return isInside && text.startsWith('{{', startOf(node))
    ? unquoted('binding-unquoted', node, text)
    : undefined;
}

/** Everything to the end of the line was meant as one text. */
function unquoted(trap: YamlTrap, node: Node, text: string): Found {
  const from = startOf(node);
  const value = text.slice(from, lineEnd(text, from)).trimEnd();
  const mend = (line: string, at: number): string => line.slice(0, at) + inQuotes(value);
  return { trap, from, to: from + value.length, change: mend };
}

/** `{a:x}` is a map with one key `a:x`. */
function missingBlankInBraces(node: Scalar, text: string): Found | undefined {
  const start = startOf(node);
  const [, key = ''] = /^([A-Za-z][\w-]*):(?=[^\s/])/.exec(text.slice(start)) ?? [];
  const before = text.slice(lineStart(text, start), start).trimEnd().at(-1);
  if (key === '' || (before !== '{' && before !== ',')) return undefined;
  const from = start + key.length;
  const mend = (line: string, at: number): string =>
    `${line.slice(0, at + 1)} ${line.slice(at + 1)}`;
  return { trap: 'no-blank-in-braces', from, to: from + 1, change: mend };
}

/** `{ than: 1,5 Mrd. € }` is a map with the key `5 Mrd. €`. */
function decimalComma(node: Scalar, text: string): Found | undefined {
  const [start = 0, end = 0] = node.range ?? [];
  const before = text.slice(lineStart(text, start), start);
  const [, whole] = /:\s+([^\s,{}[\]'"][^,{}[\]'"]*,)$/.exec(before) ?? [];
  if (whole === undefined || !/\d,$/.test(whole) || !/^\d/.test(text.slice(start, end)))
    return undefined;
  const from = start - whole.length;
  const value = text.slice(from, end).trimEnd();
  const mend = (line: string, at: number): string =>
    line.slice(0, at) + inQuotes(value) + line.slice(at + value.length);
  return { trap: 'decimal-comma', from, to: from + value.length, change: mend };
}

/** 10.000 is ten to YAML, whatever the deck's language makes of it. */
function groupedNumber(node: Scalar, text: string): Found | undefined {
  const [from = 0, to = 0] = node.range ?? [];
  if (typeof node.value !== 'number' || !/^-?\d{1,3}(?:\.\d{3})+$/.test(text.slice(from, to)))
    return undefined;
  return { trap: 'grouped-number', from, to };
}

/** The deck writes 1.234,5: its language does, or that whose numbers it asks for. */
function groupsByPoints(document: Document.Parsed): boolean {
  if (!isMap(document.contents)) return false;
  const language = document.get('numbers') ?? document.get('language');
  return isLanguageCode(language) && languageOf(language).figures.marks.group === '.';
}

/** ` #` begins a comment: the rest of an unquoted text is lost in silence. Only `#` with a text hard behind it looks like one. */
function hashComment(node: Scalar, text: string): Found | undefined {
  const [start = 0, end = 0] = node.range ?? [];
  const rest = text.slice(end, lineEnd(text, end));
  if (typeof node.value !== 'string' || !/^ +#[^\s#]/.test(rest)) return undefined;
  const from = end + rest.indexOf('#');
  const value = (text.slice(start, end) + rest).trimEnd();
  const mend = (line: string, at: number): string =>
    line.slice(0, at - (from - start)) + inQuotes(value);
  return { trap: 'hash-comment', from, to: start + value.length, change: mend };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const last = end < 0 ? text.length : end;
  return text[last - 1] === '\r' ? last - 1 : last;
}

function inQuotes(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

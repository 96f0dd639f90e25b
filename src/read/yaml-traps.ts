/** Lines of YAML that mean something else than they look: each told by name, with the mended line. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { YamlTrap } from '../diagnostics/codes.ts';

interface Found {
  readonly trap: YamlTrap;
  readonly from: number;
  readonly to: number;
  readonly mended: string;
}

/** Looks at lines outside block scalars, where text is text. */
export function findTraps(file: string, text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  let block: number | undefined;
  let quoted: { quote: string; line: string; index: number } | undefined;
  text.split(/\r?\n/).forEach((line, index) => {
    if (quoted !== undefined) {
      if (closes(line, quoted.quote)) quoted = undefined;
      return;
    }
    const indent = line.length - line.trimStart().length;
    if (block !== undefined) {
      if (line.trim() === '' || indent > block) return;
      block = undefined;
    }
    if (/(?:^|[\s-])[^\s#][^#]*:\s*[|>][-+0-9]*\s*(?:#.*)?$|^\s*-\s+[|>][-+0-9]*\s*$/.test(line)) {
      block = indent;
    }
    const opened = /^\s*(?:- )?(?:[^\s"'{}[\]#:][^"'{}[\]#:]*:\s+)?(["'])(.*)$/.exec(line);
    const quote = opened?.[1];
    if (quote !== undefined && !closes(opened?.[2] ?? '', quote)) quoted = { quote, line, index };
    for (const look of looks) {
      const trap = look(line);
      if (!trap) continue;
      const args = { trap: trap.trap, mended: trap.mended };
      const at = {
        file,
        line: index + 1,
        column: trap.from + 1,
        endLine: index + 1,
        endColumn: trap.to + 1,
      };
      found.push(error('yaml-trap', args, at));
      return;
    }
  });
  if (quoted) {
    const { quote, line, index } = quoted;
    const from = line.indexOf(quote);
    const at = {
      file,
      line: index + 1,
      column: from + 1,
      endLine: index + 1,
      endColumn: line.length + 1,
    };
    found.push(error('yaml-trap', { trap: 'quote-unclosed', mended: line + quote }, at));
  }
  return found;
}

/** Keys of deck.yaml and datapackage.yaml: only before these is a colon sure to be meant as one (a text may begin `rinna：…`). */
const keys =
  'title|shortTitle|kicker|language|edition|author|theme|package|literals|slides|id|layout|section|text|divider|notes|handout|lead|points|detail|table|columns|field|under|width|chart|preset|x|y|sub|label|part|scale|rows|where|sort|highlight|caption|alt|spec|file|cards|figure|profile|row|name|figures|fields|timeline|at|next|subtitle|path|resources|schema|type|primaryKey|foreignKeys|factdeck|sources|version|format|quantity|written|estimated|names|moment|rating|asOf|source';

/** Does a quoted text end in this line? */
function closes(rest: string, quote: string): boolean {
  const inside = quote === '"' ? rest.replace(/\\./g, '') : rest.replaceAll("''", '');
  return inside.includes(quote);
}

const looks: readonly ((line: string) => Found | undefined)[] = [
  tab,
  fullWidthSpace,
  fullWidthColon,
  fullWidthBrace,
  unquotedBinding,
  unquotedMarkup,
  missingBlank,
  missingBlankInBraces,
  unquotedHash,
];

function tab(line: string): Found | undefined {
  const m = /^(\s*?)\t/.exec(line);
  const from = m?.[1]?.length ?? 0;
  return m ? { trap: 'tab', from, to: from + 1, mended: line.replaceAll('\t', '  ') } : undefined;
}

function fullWidthSpace(line: string): Found | undefined {
  const m = /^([ -]*)\u3000/.exec(line);
  const from = m?.[1]?.length ?? 0;
  return m
    ? { trap: 'full-width-space', from, to: from + 1, mended: line.replace(/\u3000/g, '  ') }
    : undefined;
}

/** `title：x` is one word to YAML. */
function fullWidthColon(line: string): Found | undefined {
  const m = new RegExp(`^(\\s*(?:- )?\\s*(?:${keys}))：\\s*(.*)$`).exec(line);
  if (!m) return undefined;
  const from = m[1]?.length ?? 0;
  return { trap: 'full-width-colon', from, to: from + 1, mended: `${m[1] ?? ''}: ${m[2] ?? ''}` };
}

function fullWidthBrace(line: string): Found | undefined {
  const m = /^(\s*(?:- )?[\w-]+:\s*)｛(.*)｝\s*$/.exec(line);
  if (!m) return undefined;
  const from = m[1]?.length ?? 0;
  return { trap: 'full-width-brace', from, to: from + 1, mended: `${m[1] ?? ''}{${m[2] ?? ''}}` };
}

/** A value that begins with `{{` is a map of a map to YAML. */
function unquotedBinding(line: string): Found | undefined {
  const m = /^(\s*(?:- )?(?:[^\s"'{}[\]#:][^"'{}[\]#:]*:\s+)?)(\{\{.*)$/.exec(line);
  if (!m || /^\s*$/.test(m[2] ?? '')) return undefined;
  const value = (m[2] ?? '').trimEnd();
  const from = m[1]?.length ?? 0;
  return {
    trap: 'binding-unquoted',
    from,
    to: from + value.length,
    mended: `${m[1] ?? ''}${quote(value)}`,
  };
}

/** `**bold**` is an alias to YAML, `[words](…)` a list. */
function unquotedMarkup(line: string): Found | undefined {
  const m = /^(\s*(?:- )?(?:[a-zA-Z]+: +)?)(\*\*.*|\[[^\]]*\]\(.*)$/.exec(line);
  if (!m) return undefined;
  const value = (m[2] ?? '').trimEnd();
  const from = m[1]?.length ?? 0;
  const mended = `${m[1] ?? ''}${quote(value)}`;
  return { trap: 'markup-unquoted', from, to: from + value.length, mended };
}

/** `title:x` is one word. */
function missingBlank(line: string): Found | undefined {
  const m = new RegExp(`^(\\s*(?:- )?(?:${keys})):([^\\s/].*)$`).exec(line);
  if (!m) return undefined;
  const from = m[1]?.length ?? 0;
  return {
    trap: 'no-blank-after-colon',
    from,
    to: from + 1,
    mended: `${m[1] ?? ''}: ${m[2] ?? ''}`,
  };
}

/** `{a:x}` is a map with one key `a:x`. */
function missingBlankInBraces(line: string): Found | undefined {
  const m = /[{,]\s*([A-Za-z][\w-]*):(?=[^\s/,}])[^,}]*/.exec(
    line
      .replace(/"[^"]*"|'[^']*'/g, (q) => '_'.repeat(q.length))
      .replace(/\{\{.*?\}\}/g, (q) => '_'.repeat(q.length)),
  );
  if (!m || !/^\s*(?:- )?[\w-]+:\s*\{|^\s*-\s*\{/.test(line)) return undefined;
  const colon = m.index + m[0].indexOf(':');
  return {
    trap: 'no-blank-in-braces',
    from: colon,
    to: colon + 1,
    mended: `${line.slice(0, colon + 1)} ${line.slice(colon + 1)}`,
  };
}

/** ` #` begins a comment: the rest of an unquoted text is lost in silence. Only `#` with a text hard behind it looks like one. */
function unquotedHash(line: string): Found | undefined {
  const m =
    /^(\s*(?:- )?(?:title|text|notes|handout|kicker|subtitle|lead|caption|alt|detail|next|section|shortTitle): +)([^"'|>{[\s#][^"']*?) (#\S.*)$/.exec(
      line,
    );
  if (!m) return undefined;
  const from = (m[1]?.length ?? 0) + (m[2]?.length ?? 0) + 1;
  const value = line.slice(m[1]?.length ?? 0).trimEnd();
  return {
    trap: 'hash-comment',
    from,
    to: line.trimEnd().length,
    mended: `${m[1] ?? ''}${quote(value)}`,
  };
}

function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

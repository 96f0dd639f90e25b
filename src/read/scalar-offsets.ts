/** Where each character of a parsed YAML scalar stands in the source, whatever its style. */

/**
 * @param source the scalar as written, quotes and block header included
 * @param value what it was parsed to
 * @returns for each UTF-16 unit of the value, and for its end, the offset into `source`; undefined where the two do not meet
 */
export function scalarOffsets(source: string, value: string): readonly number[] | undefined {
  const found =
    source.startsWith('|') || source.startsWith('>') ? blockOffsets(source) : flowOffsets(source);
  // Chomping decides how many line ends are kept; what was kept must be what was parsed.
  const text = found.map((f) => f.char).join('');
  if (!text.startsWith(value) && text.trimEnd() !== value.trimEnd()) return undefined;
  const offsets: number[] = [];
  for (const { char, at } of found) {
    for (let i = 0; i < char.length; i++) offsets.push(at);
  }
  const last = offsets[value.length - 1] ?? 0;
  const end = offsets[value.length] ?? last + 1;
  return [...offsets.slice(0, value.length), value.length === 0 ? last : Math.max(end, last + 1)];
}

interface Unit {
  readonly char: string;
  readonly at: number;
}

/** Plain, 'single' and "double" quoted scalars; a line break is folded into a blank, further ones are kept. */
function flowOffsets(source: string): Unit[] {
  const quote = source.startsWith('"') ? '"' : source.startsWith("'") ? "'" : '';
  const units: Unit[] = [];
  const end = quote === '' ? source.length : source.lastIndexOf(quote);
  let i = quote.length;
  while (i < end) {
    const char = source.charAt(i);
    if (char === '\n' || char === '\r') {
      const fold = /^(?:[ \t]*\r?\n)+[ \t]*/.exec(source.slice(i)) ?? [char];
      while (units.length > 0 && /[ \t]/.test(units.at(-1)?.char ?? '') && units.at(-1)?.at !== -1)
        units.pop();
      const breaks = fold[0].split('\n').length - 1;
      const folded = breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
      for (const c of folded) units.push({ char: c, at: i });
      i += fold[0].length;
    } else if (quote === "'" && source.startsWith("''", i)) {
      units.push({ char: "'", at: i });
      i += 2;
    } else if (quote === '"' && char === '\\') {
      const escape = escapeAt(source, i);
      if (escape.char !== '') units.push({ char: escape.char, at: i });
      i += escape.length;
    } else {
      units.push({ char, at: i });
      i += 1;
    }
  }
  return units;
}

const named: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

function escapeAt(source: string, at: number): { char: string; length: number } {
  const rest = source.slice(at + 1);
  const code = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(rest);
  if (code) {
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '0', 16);
    return {
      char: point <= 0x10ffff ? String.fromCodePoint(point) : '',
      length: code[0].length + 1,
    };
  }
  const joined = /^\r?\n[ \t]*/.exec(rest);
  if (joined) return { char: '', length: joined[0].length + 1 };
  const next = rest.charAt(0);
  return { char: named[next] ?? next, length: 2 };
}

/** `|` keeps line breaks, `>` folds them; both drop the block's own indentation. */
function blockOffsets(source: string): Unit[] {
  const header = /^([|>])([-+0-9]*)[^\n]*\n?/.exec(source);
  if (!header) return [];
  const [whole, style = '|', indicators = ''] = header;
  const lines = linesOf(source, whole.length);
  const first = lines.find((l) => l.text.trim() !== '');
  const stated = /[1-9]/.exec(indicators)?.[0];
  const written = first ? first.text.length - first.text.trimStart().length : 0;
  // An indentation indicator counts from the parent; a first line may then begin with blanks of its own.
  const smallest = Math.min(
    ...lines
      .filter((l) => l.text.trim() !== '')
      .map((l) => l.text.length - l.text.trimStart().length),
    written,
  );
  const indent = stated === undefined ? written : smallest;
  const units: Unit[] = [];
  let pendingBreaks: number[] = [];
  let lastIndented = false;
  let lastEnd = whole.length;
  for (const { text, at } of lines) {
    const content = text.slice(indent);
    const blank = text.trim() === '' && text.length <= indent;
    if (blank) {
      pendingBreaks.push(at + text.length);
      continue;
    }
    const indented = /^[ \t]/.test(content);
    if (units.length > 0 || pendingBreaks.length > 0) {
      const fold = style === '>' && !indented && !lastIndented;
      if (units.length === 0) pushBreaks(units, pendingBreaks);
      else if (!fold) pushBreaks(units, [at - 1, ...pendingBreaks]);
      else if (pendingBreaks.length === 0) units.push({ char: ' ', at: at - 1 });
      else pushBreaks(units, pendingBreaks);
    }
    pendingBreaks = [];
    lastIndented = indented;
    lastEnd = at + text.length;
    for (let i = 0; i < content.length; i++)
      units.push({ char: content.charAt(i), at: at + indent + i });
  }
  pushBreaks(units, [lastEnd, ...pendingBreaks]);
  return units;
}

function pushBreaks(units: Unit[], places: readonly number[]): void {
  for (const at of places) units.push({ char: '\n', at });
}

function linesOf(source: string, from: number): { text: string; at: number }[] {
  const lines: { text: string; at: number }[] = [];
  let at = from;
  for (const line of source.slice(from).split('\n')) {
    lines.push({ text: line.replace(/\r$/, ''), at });
    at += line.length + 1;
  }
  if (lines.at(-1)?.text === '') lines.pop();
  return lines;
}

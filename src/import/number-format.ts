/** A spreadsheet's number format (`#,##0.0,,"m"`) → what it says of the number: a moment, a percentage, a scale, a unit. */

export interface NumberFormat {
  readonly kind: 'number' | 'percent' | 'date' | 'time';
  /** Of a date: the smallest part that is shown. */
  readonly shows?: 'day' | 'month' | 'year';
  /** Thousands that are not shown, as a power of ten: 6 for two commas behind the digits. */
  readonly hides: number;
  /** What is written around the number: €, 億円, m. */
  readonly words: string;
  /** Places behind the point; undefined: as many as there are. */
  readonly digits?: number;
}

const plain: NumberFormat = { kind: 'number', hides: 0, words: '' };

const known = new Map<string, NumberFormat>();

export function readFormat(code: string | undefined): NumberFormat {
  if (code === undefined || /^(?:general|@)?$/i.test(code)) return plain;
  const found = known.get(code) ?? parse(code);
  known.set(code, found);
  return found;
}

function parse(code: string): NumberFormat {
  const { bare, words } = splitLiterals(firstSection(code));
  if (/^(?:general)?$/i.test(bare.trim())) return { ...plain, words };
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(bare);
  const letters = bare.replace(/\[[^\]]*\]/g, '').replace(/E[+-]/gi, '');
  if (isElapsed || (/[hs]/i.test(letters) && !/[yed]/i.test(letters))) {
    return { ...plain, kind: 'time' };
  }
  if (/[yedmgb]/i.test(letters) && !/[0#?]/.test(letters)) {
    const shows = /d/i.test(letters) ? 'day' : /m/i.test(letters) ? 'month' : 'year';
    return { ...plain, kind: 'date', shows };
  }
  const hidden = /[0#?](,+)(?![0#?,])/.exec(letters)?.[1]?.length ?? 0;
  const places = /\.([0#?]*)/.exec(letters)?.[1];
  const digits = /[#?]/.test(places ?? '') ? undefined : (places?.length ?? 0);
  return {
    kind: letters.includes('%') ? 'percent' : 'number',
    hides: hidden * 3,
    words,
    ...(/[0#?]/.test(letters) && digits !== undefined && { digits }),
  };
}

/** Behind a `;` stand negative numbers, zero and text. */
function firstSection(code: string): string {
  let quoted = false;
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at];
    if (sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (sign === ';' && !quoted) return code.slice(0, at);
  }
  return code;
}

/** Quoted text, escaped signs and money are no digits and no dates. */
function splitLiterals(section: string): { readonly bare: string; readonly words: string } {
  const words: string[] = [];
  const take = (text: string): string => {
    words.push(text);
    return '';
  };
  const bare = section
    .replace(/"([^"]*)"/g, (_, text: string) => take(text))
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, text: string) => take(text))
    .replace(/[_*]./g, '')
    .replace(/\\(.)/g, (_, sign: string) => take(sign))
    .replace(/[$€£¥]/g, take);
  return { bare, words: words.join('').trim() };
}

/** A sentence → the same number of characters with everything that is not its own words struck out, so that offsets stay. Pure. */

/** UTF-16 offsets; the end is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** In place of each character of a binding, or of a free span that holds a digit: a figure stands there. */
export const figureMark = '\uE000';
/** In place of each character of any other free span: a name stands there. */
export const nameMark = '\uE001';

/**
 * Bindings and the addresses of links are struck out whether or not the caller lists them. Full-width letters and digits
 * become half-width, Latin capitals small: one character each.
 */
export function maskText(text: string, free: readonly Span[]): string {
  const own = [...text.matchAll(bindingOrLink)].map((m) => {
    const from = m.index + (m[0].startsWith(']') ? 1 : 0);
    return { from, to: m.index + m[0].length };
  });
  let masked = '';
  let at = 0;
  for (const { from, to } of [...free, ...own].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    const inside = text.slice(from, to);
    const mark =
      /^\{\{|[0-9０-９]|[数一二三四五六七八九十百千][十百千万億兆割]/.test(inside) &&
      !inside.startsWith('(')
        ? figureMark
        : nameMark;
    masked += fold(text.slice(at, start)) + mark.repeat(to - start);
    at = to;
  }
  return masked + fold(text.slice(at));
}

/** The address begins at the bracket, so that a link's words stay. */
const bindingOrLink = /\{{2,3}[^{}]*\}{1,3}|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g;

function fold(text: string): string {
  return text.replace(/[\uFF01-\uFF5EA-Z]/g, (c) =>
    (c < '\uFF01' ? c : String.fromCharCode(c.charCodeAt(0) - 0xfee0)).toLowerCase(),
  );
}

/** Latin words begin behind what is no letter; anything else may begin anywhere. */
export function beginsWord(masked: string, at: number): boolean {
  return !isLetter(masked.charAt(at)) || at === 0 || !isLetter(masked.charAt(at - 1));
}

function isLetter(character: string): boolean {
  return character >= 'a' && character <= 'z';
}

/** @param pattern sticky */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

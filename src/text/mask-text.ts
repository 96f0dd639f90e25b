/** A sentence → the same number of characters with everything that is not its own words struck out, so that offsets stay. Pure. */

import { figureMark, nameMark } from '../languages/patterns.ts';

/** UTF-16 offsets; the end is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Bindings and the addresses of links are struck out whether or not the caller lists them. Full-width letters and digits
 * become half-width, capitals small: one character each.
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
      !isAddress.test(inside)
        ? figureMark
        : nameMark;
    masked += foldText(text.slice(at, start)) + mark.repeat(to - start);
    at = to;
  }
  return masked + foldText(text.slice(at));
}

/** Of a page or of a person, in letters that addresses are typed with: no sentence in another script goes on in it. */
const page = /(?:https?:\/\/|www\.)[\w!#$%&'*+./:;=?@~-]+/;
const person = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const domain =
  /(?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|int|eu|io|jp|de|uk|at|ch|fr)(?![\w-])(?:\/[\w!#$%&'*+./:;=?@~-]*)?/;
/** The address of a link begins at the bracket, so that its words stay. */
const bindingOrLink = new RegExp(
  [/\{{2,3}[^{}]*\}{1,3}|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/, ...[page, person, domain]]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);
const isAddress = new RegExp(`^(?:\\(|(?:${page.source}|${person.source}|${domain.source})$)`, 'i');

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

export function foldText(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]|\p{Lu}/gu, (c) => {
    const half = isFullWidth.test(c) ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c;
    const small = half.toLowerCase();
    return small.length === half.length ? small : half;
  });
}

const isFullWidth = /[\uFF01-\uFF5E]/;

/** Words of letters begin behind what is no letter; anything else may begin anywhere. */
export function beginsWord(masked: string, at: number): boolean {
  return !isLetter(masked.charAt(at)) || at === 0 || !isLetter(masked.charAt(at - 1));
}

export function beginOfWord(masked: string, inside: number): number {
  let from = inside;
  while (isLetter(masked.charAt(from - 1))) from -= 1;
  return from;
}

/** Of a compound with hyphens too. */
export function endOfWord(masked: string, inside: number): number {
  let to = inside;
  while (isLetter(masked.charAt(to)) || (masked[to] === '-' && isLetter(masked.charAt(to + 1)))) {
    to += 1;
  }
  return to;
}

/** @param character of masked text: no capital */
export function isLetter(character: string): boolean {
  return character < '\u0080' ? character >= 'a' && character <= 'z' : letterAlone.test(character);
}

/** A word of the scripts that are excepted may begin and end anywhere. */
const letterAlone =
  /^(?!\p{scx=Han}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Thai}|\p{scx=Laoo}|\p{scx=Khmr}|\p{scx=Mymr})[\p{L}\p{M}]$/u;

/** @param pattern sticky */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

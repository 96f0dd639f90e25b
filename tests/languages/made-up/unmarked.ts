/** What is shown → the words and marks that no language said: a word with a plain vowel that nobody else wrote. */
import type { Shown } from './show.ts';

export interface Unmarked {
  readonly word: string;
  readonly where: string;
  readonly line: string;
}

/** @param known words that are not ours to say */
export function unmarkedIn(
  { where, is, text }: Shown,
  known: (word: string) => boolean,
): Unmarked[] {
  const lines = is === 'page' ? textsOf(text) : withoutCode(text).split('\n');
  return lines.flatMap((line) =>
    wordsOf(line)
      .filter((word) => /[aeiouy]|[^\p{L}\p{M}]/iu.test(word) && !known(word))
      .map((word) => ({ word, where, line: line.trim().slice(0, 160) })),
  );
}

/** Three letters or more: what is shorter is a sign, a unit, part of a code. And marks that a language would choose. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{Script=Latin}\p{M}]{3,}|[“”„「」『』、。：；（）〜　]/gu) ?? [];
}

/** What a reader sees or hears of a page: texts, and attributes that hold words. Scripts and rules are no words. */
function textsOf(html: string): string[] {
  const page = html.replace(/<(script|style)\b[^]*?<\/\1>|<!doctype[^>]*>/gi, '');
  const comments = page.match(/<!--[^]*?-->/g) ?? [];
  const body = page.replace(/<!--[^]*?-->/g, '');
  const heard = [
    ...body.matchAll(/ (?:alt|aria-label|title|placeholder|data-tails|content)="([^"]*)"/g),
  ]
    .map(([, value = '']) => value)
    .filter((value) => !/^(?:default-src|width=)/.test(value));
  return [...comments, ...heard, ...body.split(/<[^>]*>/)]
    .map(plain)
    .filter((t) => t.trim() !== '');
}

function plain(html: string): string {
  return html.replace(/&(#x?)?(\w+);/g, (_, number: string | undefined, name: string) =>
    number === undefined
      ? (entities[name] ?? name)
      : String.fromCodePoint(parseInt(name, number === '#x' ? 16 : 10)),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A report without the code of each problem, names of files, and the author's lines below it. */
function withoutCode(text: string): string {
  return text
    .replace(/ \[[a-z\d-]+\]$/gm, '')
    .replace(/^ *\d* \|.*$/gm, '')
    .replace(/[\w./<>@*-]*\w\.(?:yaml|yml|csv|json|html|pdf|png)\b|\S*\/\S*/g, '');
}

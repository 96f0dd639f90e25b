/**
 * A text → as it reads to whoever looks at it: without characters that nobody sees, its look-alike letters and the digits
 * of other scripts as ordinary ones. Pure.
 */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import { confusable, foldLetter, wordsWithLookAlikes } from './look-alikes.ts';
import { matchAt, type Span } from './mask-text.ts';
import { perLanguage } from './per-language.ts';

export interface Seen {
  readonly text: string;
  readonly free: readonly Span[];
  /** A span of the seen text, where it was written. */
  readonly back: (span: Span) => Span;
}

/** Nothing but these is ever seen otherwise than it is written. */
const mayDiffer = new RegExp(
  `[\\p{DI}\\p{M}\\p{No}\\p{Nl}\\uFB00-\\uFB06${confusable}]|(?![0-9０-９])\\p{Nd}|[壱弐参肆伍陸漆捌玖拾佰仟萬]`,
  'u',
);

/** @param free spans of the written text, which come back as spans of the seen one */
export function seeThrough(text: string, free: readonly Span[], language: SentenceWords): Seen {
  if (!mayDiffer.test(text)) return { text, free, back: (span) => span };
  const folded = wordsWithLookAlikes(text);
  let seen = '';
  const starts: number[] = [];
  const ends: number[] = [];
  /** By offsets of the written text. */
  const forward: number[] = [];
  for (const { 0: character, index } of text.matchAll(/[^]/gu)) {
    for (let i = 0; i < character.length; i++) forward.push(seen.length);
    const to = index + character.length;
    const before = seen.slice(-1);
    const composed = /^\p{M}/u.test(character) ? (before + character).normalize('NFC') : '';
    if (composed.length === 1) {
      seen = seen.slice(0, -1) + composed;
      ends[ends.length - 1] = to;
      continue;
    }
    const isFolded = folded.some((word) => word.from <= index && index < word.to);
    const shown = isFolded ? foldLetter(character) : shownAs(character, text, to, language);
    for (let i = 0; i < shown.length; i++) {
      starts.push(index);
      ends.push(to);
    }
    seen += shown;
  }
  forward.push(seen.length);
  return {
    text: seen,
    free: free.map(({ from, to }) => ({
      from: forward[from] ?? seen.length,
      to: forward[to] ?? seen.length,
    })),
    back: ({ from, to }) => ({
      from: starts[from] ?? text.length,
      to: ends[to - 1] ?? text.length,
    }),
  };
}

/** @param to where the character ends */
function shownAs(character: string, text: string, to: number, language: SentenceWords): string {
  if (/^\p{DI}/u.test(character)) return '';
  if (/^[\uFB00-\uFB06]/.test(character)) return character.normalize('NFKC');
  if (/^\p{Nd}/u.test(character)) return digitOf(character);
  if (/^[⁰¹²³⁴-⁹₀-₉]/.test(character) && /[0-9]$/.test(text.slice(0, to - 1))) return character;
  const figure = figureOf(character);
  return figure !== undefined && isAmount(text, to, language) ? figure : character;
}

/** Digits of a script stand in tens, zero first. */
function digitOf(character: string): string {
  const plain = character.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  const code = character.codePointAt(0) ?? 0;
  for (let value = 9; value > 0; value--) {
    const zero = code - value;
    const all = Array.from({ length: 10 }, (_, i) => String.fromCodePoint(zero + i));
    if (zero % 16 === 0 || zero % 16 === 6) {
      if (all.every((one) => /^\p{Nd}$/u.test(one))) return String(value);
    }
  }
  return '0';
}

const formal: Readonly<Record<string, string>> = {
  ...{ 壱: '一', 弐: '二', 参: '三', 肆: '四', 伍: '五', 陸: '六', 漆: '七' },
  ...{ 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千', 萬: '万' },
};

/** ⑨ ⑵ Ⅸ ⁹ ₂ ㊈ 弐: a number where an amount is told with it; else the mark of an item, of a note, a chapter, a unit. */
function figureOf(character: string): string | undefined {
  const kanji = formal[character];
  if (kanji !== undefined) return kanji;
  if (!/^[\p{No}\p{Nl}]/u.test(character)) return undefined;
  const plain = character.normalize('NFKC').replace(/[().,]/g, '');
  if (/^[0-9]+$|^[一二三四五六七八九十]+$/.test(plain)) return plain;
  return /^[IVXLCDM]+$/i.test(plain) ? romanOf(plain.toUpperCase()) : undefined;
}

const roman: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

function romanOf(letters: string): string {
  const values = Array.from(letters, (letter) => roman[letter] ?? 0);
  const signed = values.map((value, i) => (value < (values[i + 1] ?? 0) ? -value : value));
  return String(signed.reduce((sum, value) => sum + value, 0));
}

/** What stands behind one such character, or behind a row of them, makes them an amount. */
function isAmount(text: string, at: number, language: SentenceWords): boolean {
  return matchAt(amounts(language), text, at) !== null;
}

const amounts = perLanguage(
  ({ numerals }) =>
    new RegExp(
      `[\\p{No}\\p{Nl}壱弐参肆伍陸漆捌玖拾佰仟萬0-9]*(?:${numerals.amount}|${numerals.counted})`,
      'iuy',
    ),
);

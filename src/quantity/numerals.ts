/** The number at the head of a text (digits, scales, kanji numerals) → an exact value and its last stated digit. */
import type { Decimal } from '../model/quantity.ts';
import { add, decimal, multiply, negate, places, power10 } from './decimal.ts';
import { byteScales, scaleRows } from './words.ts';

export interface Numeral {
  readonly value: Decimal;
  /** One unit of the last stated digit. */
  readonly step: Decimal;
  /** A scale (億, bn, TB) was written. */
  readonly scaled: boolean;
  /** That of the first scale: 12 in 1兆2,000億; 0 without one. */
  readonly exponent: number;
  /** A byte scale: the unit is then bytes. */
  readonly bytes: boolean;
  /** What stands behind it. */
  readonly rest: string;
}

export type NumeralProblem = 'commas' | 'scales' | 'none';

/** @param text NFKC; `1兆2,000億` is one numeral, `1,23` and `1億2兆` are none */
export function parseNumeral(text: string): Numeral | NumeralProblem {
  const sign = /^[-\u2212+]\s*/.exec(text)?.[0] ?? '';
  let rest = text.slice(sign.length);
  let value: Decimal = '0';
  let step: Decimal = '1';
  let first: number | undefined;
  let lastExponent = Infinity;
  let found = false;
  let scaled = false;
  let bytes = false;
  for (;;) {
    const head = numberHead(rest);
    if (head === 'commas') return 'commas';
    if (!head) break;
    const scale = scaleHead(rest.slice(head.length));
    const exponent = scale?.exponent ?? 0;
    if (exponent >= lastExponent) return 'scales';
    const size = power10(exponent);
    value = add(value, multiply(head.value, size));
    step = multiply(power10(-places(head.written)), size);
    lastExponent = exponent;
    first ??= exponent;
    found = true;
    rest = rest.slice(head.length + (scale?.length ?? 0));
    if (scale) {
      scaled = true;
      bytes ||= scale.bytes;
    }
    // Only Japanese goes on with a smaller part: 1兆2,000億.
    if (!scale?.goesOn) break;
  }
  if (!found) return 'none';
  return {
    value: sign !== '' && !sign.startsWith('+') ? negate(value) : value,
    step,
    scaled,
    exponent: first ?? 0,
    bytes,
    rest: rest.trim(),
  };
}

/** The scale at the head of a text; `5m` is million only where no longer word begins there. */
export function scaleHead(
  text: string,
): { exponent: number; length: number; bytes: boolean; goesOn: boolean } | undefined {
  const blank = /^\s*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(blank);
  if (rest === '') return undefined;
  for (const [word, exponent] of byteScales) {
    if (startsWithWord(rest, word)) {
      return { exponent, length: blank + word.length, bytes: true, goesOn: false };
    }
  }
  for (const row of scaleRows) {
    for (const word of row.ja) {
      if (rest.startsWith(word)) {
        // 百 and 千 before 万 or 億 multiply: 5千万.
        const next = scaleRows.find(
          (r) => r.exponent >= 4 && r.ja.some((w) => rest.startsWith(w, 1)),
        );
        const exponent = row.exponent < 4 && next ? row.exponent + next.exponent : row.exponent;
        const length = blank + (row.exponent < 4 && next ? 2 : 1);
        return { exponent, length, bytes: false, goesOn: true };
      }
    }
    for (const word of row.en) {
      if (startsWithWord(rest, word)) {
        return { exponent: row.exponent, length: blank + word.length, bytes: false, goesOn: false };
      }
    }
  }
  return undefined;
}

/** A Latin word ends where its letters end. Single letters keep their case: B is billion, b a byte. */
function startsWithWord(text: string, word: string): boolean {
  const head = text.slice(0, word.length);
  const same = word.length === 1 ? head === word : head.toLowerCase() === word.toLowerCase();
  return same && !/^[a-z]/i.test(text.slice(word.length));
}

function numberHead(
  text: string,
): { value: Decimal; written: string; length: number } | 'commas' | undefined {
  const digits = /^\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  if (digits !== undefined) {
    const trimmed = digits.replace(/,+$/, '');
    if (trimmed.includes(',') && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed)) return 'commas';
    if (/^[.,e]\d/i.test(text.slice(digits.length))) return 'commas';
    const written = trimmed.replaceAll(',', '');
    return { value: decimal(written), written, length: trimmed.length };
  }
  const kanji = /^[〇一二三四五六七八九十百千]+(?=[万億兆京円社人名件回倍年]|$)/.exec(text)?.[0];
  if (kanji === undefined) return undefined;
  const value = kanjiNumber(kanji);
  return { value, written: value, length: kanji.length };
}

/** Up to 九千九百九十九; 二〇二四 is read digit by digit. */
function kanjiNumber(text: string): Decimal {
  if (!/[十百千]/.test(text))
    return decimal(Array.from(text, (c) => kanjiDigits.indexOf(c)).join(''));
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const exponent = { 十: 10, 百: 100, 千: 1000 }[char];
    if (exponent === undefined) digit = kanjiDigits.indexOf(char);
    else {
      total += (digit || 1) * exponent;
      digit = 0;
    }
  }
  return decimal(total + digit);
}
const kanjiDigits = '〇一二三四五六七八九';

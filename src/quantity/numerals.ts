/** The number at the head of a text (digits, scales, numbers in words) → an exact value and its last stated digit. */
import type { Decimal } from '../model/quantity.ts';
import { add, decimal, multiply, negate, places, power10 } from './decimal.ts';
import { byteScales, numeralReaders, scaleWords } from './words.ts';

export interface Numeral {
  readonly value: Decimal;
  /** One unit of the last stated digit. */
  readonly step: Decimal;
  /** Places behind the point as written: 2 in 3.50億. */
  readonly places: number;
  /** A scale (億, bn, TB) was written. */
  readonly scaled: boolean;
  /** That of the first scale: 12 in 1兆2,000億; 0 without one. */
  readonly exponent: number;
  /** A byte scale: the unit is then bytes. */
  readonly bytes: boolean;
  /** What stands behind it. */
  readonly rest: string;
}

/** `unit-or-scale`: `3 M` in a column of m may be three million. */
export type NumeralProblem = 'commas' | 'scales' | 'unit-or-scale' | 'none';

/** Before the digits; ▲ and △ are the minus of Japanese accounts and statistics. */
const signHead = /^[-\u2212+▲△]\s*/;

/**
 * @param text NFKC; `1兆2,000億` is one numeral, `1,23` and `1億2兆` are none
 * @param own a unit's word that is no scale, whatever it looks like: m in `3 m` of a column of metres
 */
export function parseNumeral(text: string, own?: string): Numeral | NumeralProblem {
  const sign = signHead.exec(text)?.[0] ?? '';
  let rest = text.slice(sign.length);
  let value: Decimal = '0';
  let step: Decimal = '1';
  let written = 0;
  let first: number | undefined;
  let lastExponent = Infinity;
  let found = false;
  let scaled = false;
  let bytes = false;
  for (;;) {
    const head = numberHead(rest);
    if (head === 'commas') return 'commas';
    if (!head) break;
    const behind = rest.slice(head.length);
    const unit = own === undefined ? 'none' : unitBehind(behind, own);
    if (unit === 'doubtful' || (unit === 'own' && scaled && scaleHead(behind))) {
      return 'unit-or-scale';
    }
    const scale = unit === 'own' ? undefined : scaleHead(behind);
    const exponent = scale?.exponent ?? 0;
    if (exponent >= lastExponent) return 'scales';
    const size = power10(exponent);
    value = add(value, multiply(head.value, size));
    step = multiply(head.step, size);
    written = head.places;
    lastExponent = exponent;
    first ??= exponent;
    found = true;
    rest = behind.slice(scale?.length ?? 0);
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
    places: written,
    scaled,
    exponent: first ?? 0,
    bytes,
    rest: rest.trim(),
  };
}

/** Is what stands behind the digits the column's own unit, as it is spelt, or a scale that differs from it in case alone? */
function unitBehind(behind: string, own: string): 'own' | 'doubtful' | 'none' {
  const word = behind.trim();
  if (word === own) return 'own';
  const alike = word.toLowerCase() === own.toLowerCase();
  return alike && scaleHead(word)?.length === word.length ? 'doubtful' : 'none';
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
  for (const { word, exponent, goesOn } of scaleWords) {
    if (!(goesOn ? rest.startsWith(word) : startsWithWord(rest, word))) continue;
    const length = blank + word.length;
    // 百 and 千 before 万 or 億 multiply: 5千万.
    const next =
      goesOn && exponent < 4
        ? scaleWords.find(
            (s) => s.goesOn && s.exponent >= 4 && rest.startsWith(s.word, word.length),
          )
        : undefined;
    return {
      exponent: exponent + (next?.exponent ?? 0),
      length: length + (next?.word.length ?? 0),
      bytes: false,
      goesOn,
    };
  }
  return undefined;
}

/**
 * A Latin word ends where its letters end, or before the code of a currency (kEUR). Single letters keep their case:
 * B is billion, b a byte. T€ and TEUR are a thousand euros to a German and a trillion to others: no scale.
 */
function startsWithWord(text: string, word: string): boolean {
  const head = text.slice(0, word.length);
  const behind = text.slice(word.length);
  const same = word.length === 1 ? head === word : head.toLowerCase() === word.toLowerCase();
  if (word === 'T' && /^(?:€|EUR|CHF)/.test(behind)) return false;
  return same && (!/^\p{Script=Latin}/u.test(behind) || /^(?:EUR|USD|JPY|GBP|CHF)\b/.test(behind));
}

function numberHead(
  text: string,
): { value: Decimal; step: Decimal; places: number; length: number } | 'commas' | undefined {
  const digits = /^(?:\d[\d,]*(?:\.\d+)?|\.\d+)/.exec(text)?.[0];
  if (digits !== undefined) {
    const trimmed = digits.replace(/,+$/, '');
    if (trimmed.includes(',') && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed)) return 'commas';
    const behind = text.slice(digits.length);
    const [power = '', exponent = '0'] = /^[eE]([-+\u2212]?\d{1,3})(?![\d.,])/.exec(behind) ?? [];
    if (power === '' && /^(?:[.,]\d|[eE][-+\u2212]?\d)/.test(behind)) return 'commas';
    const written = trimmed.replaceAll(',', '');
    const tens = Number(exponent.replace('\u2212', '-'));
    if (Math.abs(tens) > largestExponent) return 'commas';
    return {
      value: decimal(`${written}e${tens}`),
      step: power10(tens - places(written)),
      places: places(written),
      length: power === '' ? trimmed.length : digits.length + power.length,
    };
  }
  for (const read of numeralReaders) {
    const found = read(text);
    if (found) return { ...found, value: decimal(found.value), step: '1', places: 0 };
  }
  return undefined;
}

/** What lies beyond is infinite, or nothing, to a chart. */
const largestExponent = 300;

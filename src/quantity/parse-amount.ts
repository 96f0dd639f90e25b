/** One figure without flags and bounds (`1兆2,000億円`, `$4.2m`, 数億円) → its exact value in the column's unit, or what is wrong with it. */
import type { LanguageName } from '../languages/codes.ts';
import type { Decimal } from '../model/quantity.ts';
import { countsInLakh } from '../languages/currencies.ts';
import { isZero, multiply, power10 } from './decimal.ts';
import { leadingSign, leadingUnit } from './leading-unit.ts';
import { parseNumeral } from './numerals.ts';
import { parseVague } from './parse-vague.ts';
import { inOwnWords, normaliseCell } from './peel-words.ts';
import {
  findUnit,
  foldWord,
  goesBy,
  perPeriod,
  splitRate,
  unitById,
  unitOf,
  type Period,
} from './units.ts';

export interface AmountContext {
  /** The field's unit, by any of its words. */
  readonly unit: string;
  /** Scale and unit of bare numbers: 億円, TB, 億. */
  readonly written?: string;
  /** Bare numbers need no scale. */
  readonly plain?: boolean;
  /** Of the deck: what its own language writes otherwise than others do is read. */
  readonly language?: LanguageName;
}

export type AmountProblem =
  | { readonly type: 'unreadable'; readonly found: string }
  | { readonly type: 'commas'; readonly found: string }
  | { readonly type: 'accounting-negative'; readonly found: string }
  | { readonly type: 'no-scale'; readonly found: string }
  | { readonly type: 'wrong-unit'; readonly found: string; readonly expected: string };

/** What the left end of a range takes from the right one: 70〜130億. */
export interface Borrowed {
  /** 0: a unit alone, as in 3〜5年. */
  readonly exponent: number;
  /** The right end has a sign of money of its own, so the left one should have its own scale: ¥20–¥100 m says too little. */
  readonly signed: boolean;
}

export interface Amount {
  readonly ok: true;
  /** The same as `high`, but for vague sizes. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly step: Decimal;
  readonly places: number;
  readonly vague: boolean;
  /** A sign of money stands before it. */
  readonly signed: boolean;
  /** Absent: a bare number, with nothing to lend. */
  readonly lends?: Borrowed;
}

export type ParsedAmount = Amount | { readonly ok: false; readonly problem: AmountProblem };

export function parseAmount(
  text: string,
  context: AmountContext,
  borrowed?: Borrowed,
): ParsedAmount {
  const expected = unitOf(context.unit);
  const [asWritten, period] = splitRate(text);
  const bare = countsInLakh.has(expected.total) ? withoutLakhMarks(asWritten) : asWritten;
  if (/^\(\s*[\p{Sc}\\]?[\d,.]+.*\)$/u.test(bare)) {
    return no({ type: 'accounting-negative', found: text });
  }
  const own = ownWord(context.unit);
  const sign = /^[-\u2212+▲△]\s*(?=[^\d\s])/.exec(bare)?.[0].trim() ?? '';
  const unsigned = bare.slice(sign.length).trim();
  const lead = leadingUnit(unsigned, expected);
  const body = sign + unsigned.slice(lead.length).trim();
  const vague = parseVague(body, own);
  const numeral = vague ?? parseNumeral(body, own);
  if (numeral === 'commas') {
    return no({ type: /\d[eE][-+]?\d/.test(body) ? 'unreadable' : 'commas', found: text });
  }
  if (numeral === 'unit-or-scale') {
    return no({ type: 'wrong-unit', found: text, expected: context.unit });
  }
  if (typeof numeral === 'string') return no({ type: 'unreadable', found: text });
  const word = numeral.rest;
  if (numeral.scaled && word === '' && isOwnSymbol(body, context.unit)) {
    return no({ type: 'wrong-unit', found: text, expected: context.unit });
  }
  // What is left over is a unit's word, or the number goes on in a way that is not understood: 1 234, 1/2, 5.
  if (/^[\d.,/_:'⁄〜~-]/.test(word)) return no({ type: 'unreadable', found: text });
  const found = numeral.bytes ? 'byte' : word === '' ? lead.unit : unitIn(word, context);
  if (!fits(found, period, context.unit)) {
    const named = numeral.bytes || period !== undefined ? text : word || text;
    return no({ type: 'wrong-unit', found: named, expected: context.unit });
  }
  const trailing = word !== '' || numeral.bytes;
  const told = numeral.scaled || trailing || (borrowed && isZero(numeral.value));
  if (told === true && lead.exponent !== undefined) return no({ type: 'unreadable', found: text });
  const exponent =
    lead.exponent ?? (told === true ? 0 : bareExponent(lead.unit, context, borrowed));
  if (exponent === undefined) return no({ type: 'no-scale', found: text });
  const size = power10(exponent);
  const low = multiply(numeral.value, size);
  return {
    ok: true,
    low,
    high: vague ? multiply(vague.upper, size) : low,
    step: multiply(numeral.step, size),
    places: numeral.places,
    vague: vague !== undefined,
    signed: lead.unit !== undefined,
    ...((numeral.scaled || trailing) && {
      lends: { exponent: numeral.exponent, signed: lead.unit !== undefined },
    }),
  };
}

/** 12,34,567 → 1234567. */
function withoutLakhMarks(text: string): string {
  return text.replace(/(?<![\d,.])\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])/g, (digits) =>
    digits.replaceAll(',', ''),
  );
}

/** The scale of a number that has none of its own; `undefined`: nothing tells it. */
function bareExponent(
  sign: string | undefined,
  { unit, written, plain, language }: AmountContext,
  borrowed: Borrowed | undefined,
): number | undefined {
  if (borrowed) {
    return sign !== undefined && borrowed.signed && borrowed.exponent > 0
      ? undefined
      : borrowed.exponent;
  }
  // ¥500 is five hundred yen in any column.
  if (sign !== undefined) return 0;
  const exponent = written === undefined ? undefined : writtenExponent(written, unit, language);
  return exponent ?? (plain === true ? 0 : undefined);
}

/**
 * `月間` belongs to the column's own unit: 1億回 in a column of 回/月 says no less. But 300億/年 is a year's amount
 * whether or not it names its unit, and no total.
 */
function fits(found: string | undefined, period: Period | undefined, unit: string): boolean {
  const expected = unitOf(unit);
  if (period !== undefined) {
    const total = found === undefined ? unitById(expected.total) : unitOf(found);
    return perPeriod(total, period).id === expected.id;
  }
  return found === undefined || found === expected.id || found === expected.total;
}

/** A counter of the author's own, as it is spelt; it may look like a scale (m, K, mn). What the registry knows never does. */
function ownWord(unit: string): string | undefined {
  if (!ownWords.has(unit)) {
    const [word] = splitRate(unit);
    // As cells are: m3/h.
    ownWords.set(unit, findUnit(word) ? undefined : word.normalize('NFKC'));
  }
  return ownWords.get(unit);
}
/** Each cell of a column asks for the same word. */
const ownWords = new Map<string, string | undefined>();

/** `3 m` in a column of months or metres, `512 B` in one of bytes: their own sign, or millions and billions? */
function isOwnSymbol(body: string, unit: string): boolean {
  const symbol = /\d\s*([mMTBK])$/.exec(body)?.[1];
  if (symbol === undefined) return false;
  const [word] = splitRate(unit);
  const id = findUnit(word)?.id ?? '';
  return symbols.some(
    ([sign, of, words]) => sign.includes(symbol) && (of === id || words.test(word)),
  );
}

/** Letters that are a scale and the sign of a unit: [letters, id in the registry, words]. */
const symbols: readonly (readonly [string, string, RegExp])[] = [
  [
    'mM',
    'month',
    /^(?:met(?:er|re)s?|m(?:è|e)tres?|minut\p{L}*|miles?|monate?|mois|メートル|マイル)$/iu,
  ],
  ['B', 'byte', /^(?:barrels?|バレル)$/iu],
  ['T', 'T', /^(?:tonnes?|tons?|tonnen|teslas?|トン|テスラ)$/iu],
  ['K', 'K', /^(?:kelvins?|ケルビン)$/iu],
];

/** A word behind the number → the id of its unit; the column's own word is right however it is cased. */
function unitIn(word: string, { unit }: AmountContext): string {
  const expected = unitOf(unit);
  if (foldWord(word) === foldWord(expected.total) || goesBy(expected, word)) return expected.total;
  return findUnit(word)?.id ?? word;
}

const writtenExponents = new Map<string, number | undefined>();

/** What one of `億円`, `$ million`, `k€`, `TB` is worth, as a power of ten; undefined: no scale and unit of such figures. */
export function writtenExponent(
  written: string,
  unit: string,
  language?: LanguageName,
): number | undefined {
  const key = `${unit}\n${written}\n${language ?? ''}`;
  if (writtenExponents.has(key)) return writtenExponents.get(key);
  const text = inOwnWords(normaliseCell(written), language);
  if (text === undefined) return undefined;
  const { length } = leadingSign(text);
  const one = `${text.slice(0, length)}1 ${text.slice(length)}`.trim();
  const amount = parseAmount(one, { unit, plain: true });
  const worth = amount.ok && !amount.vague ? amount.high : '';
  const exponent = /^10*$/.test(worth) ? worth.length - 1 : undefined;
  writtenExponents.set(key, exponent);
  return exponent;
}

function no(problem: AmountProblem): { ok: false; problem: AmountProblem } {
  return { ok: false, problem };
}

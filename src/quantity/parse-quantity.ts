/** A cell → a quantity: its kind, its flags, its two readings. Every accepted word stands in `words.ts`. */
import type { Bound, Decimal, Interval, Quantity } from '../model/quantity.ts';
import { compareDecimals, decimal, multiply, power10 } from './decimal.ts';
import { parseNumeral, scaleHead } from './numerals.ts';
import { findUnit, perPeriod, splitRate, unitOf, type Period } from './units.ts';
import {
  boundWords,
  flagWords,
  notApplicableWords,
  rangeWords,
  ratePrefix,
  undisclosedWords,
  vagueWords,
  type BoundWord,
  type FlagWord,
  type WordRow,
} from './words.ts';

export interface ParseContext {
  /** The field's unit, by any of its words: 円, TB, パラメータ, 社, %; '' for a plain number. */
  readonly unit: string;
  /** Scale and unit of bare numbers: 億円, TB, 億. */
  readonly written?: string;
  /** The whole column is estimated. */
  readonly estimated?: boolean;
  /** The field's limits: what an undisclosed value can be, and what no value may leave. */
  readonly minimum?: Decimal;
  readonly maximum?: Decimal;
  /** A `number` or `integer` column: bare numbers need no scale. */
  readonly plain?: boolean;
}

export type QuantityProblem =
  | { readonly type: 'blank' }
  | { readonly type: 'unreadable'; readonly found: string }
  | { readonly type: 'commas'; readonly found: string }
  | { readonly type: 'accounting-negative'; readonly found: string }
  | { readonly type: 'no-scale'; readonly found: string }
  | { readonly type: 'wrong-unit'; readonly found: string; readonly expected: string }
  | { readonly type: 'low-above-high'; readonly low: string; readonly high: string }
  | {
      readonly type: 'outside-limits';
      readonly limit: Decimal;
      readonly side: 'minimum' | 'maximum';
    };

export type ParsedQuantity =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly problem: QuantityProblem };

export function parseQuantity(cell: string, context: ParseContext): ParsedQuantity {
  const text = normalise(cell);
  if (text === '') return no({ type: 'blank' });
  const unit = unitOf(context.unit);
  const base = { unit: unit.id, about: false, estimated: context.estimated ?? false };
  const limits = limitsOf(context);
  if (isWord(text, notApplicableWords)) {
    return { ok: true, quantity: { ...base, estimated: false, kind: 'notApplicable' } };
  }
  const undisclosed = splitUndisclosed(text);
  if (undisclosed) {
    const quantity: Quantity = { ...base, estimated: false, kind: 'undisclosed', possible: limits };
    if (undisclosed.inside === undefined) return { ok: true, quantity };
    const inside = parseStated(undisclosed.inside, context);
    if (!inside.ok) return inside;
    const { stated, step, about } = inside.quantity;
    return {
      ok: true,
      quantity: {
        ...quantity,
        about,
        estimated: true,
        ...(stated && { stated }),
        ...(step !== undefined && { step }),
      },
    };
  }
  const parsed = parseStated(text, context);
  if (!parsed.ok) return parsed;
  const outside = outsideLimits(parsed.quantity, limits);
  return outside ? no(outside) : parsed;
}

/** NFKC and one blank; the two wave dashes become one, and stay apart from the ASCII tilde, which says "about". */
function normalise(cell: string): string {
  return cell
    .replace(/[\u301c\uff5e]/g, '\u0001')
    .normalize('NFKC')
    .replaceAll('\u0001', '〜')
    .replace(/[\u200b\u200c\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function splitUndisclosed(text: string): { inside?: string } | undefined {
  for (const word of undisclosedWords) {
    if (text.slice(0, word.length).toLowerCase() !== word) continue;
    const rest = text.slice(word.length).trim();
    if (rest === '') return {};
    const inside = /^[(（](.+)[)）]$/.exec(rest)?.[1];
    if (inside !== undefined) return { inside };
  }
  return undefined;
}

/** Anything that states something: flags, a bound, a range, a vague size or one value. */
function parseStated(text: string, context: ParseContext): ParsedQuantity {
  const peeled = peel(text);
  const flags = {
    about: peeled.flags.has('about'),
    estimated: peeled.flags.has('estimated') || (context.estimated ?? false),
  };
  const unit = unitOf(context.unit).id;
  const range = peeled.bound === undefined ? splitRange(peeled.core) : undefined;
  if (range) return parseRange(range, context, { ...flags, unit });
  const amount = parseAmount(peeled.core, context);
  if (!amount.ok) return amount;
  const { low, high, step, vague } = amount;
  if (vague) {
    if (peeled.bound !== undefined) return no({ type: 'unreadable', found: text });
    const stated = { low: { at: low, open: false }, high: { at: high, open: true } };
    return yes({ kind: 'vague', unit, ...flags, possible: stated, stated });
  }
  const stated = boundInterval(peeled.bound, low);
  return yes({ kind: peeled.bound ?? 'exact', unit, ...flags, possible: stated, stated, step });
}

function boundInterval(bound: BoundWord | undefined, at: Decimal): Interval {
  switch (bound) {
    case 'atLeast':
      return { low: { at, open: false } };
    case 'moreThan':
      return { low: { at, open: true } };
    case 'atMost':
      return { high: { at, open: false } };
    case 'lessThan':
      return { high: { at, open: true } };
    case undefined:
      return { low: { at, open: false }, high: { at, open: false } };
  }
}

interface Peeled {
  readonly core: string;
  readonly flags: ReadonlySet<FlagWord>;
  readonly bound: BoundWord | undefined;
}

/** Takes flags and bounds off both ends, in any order, until none is left. */
function peel(text: string): Peeled {
  const flags = new Set<FlagWord>();
  let bound: BoundWord | undefined;
  // 月間推定1億回 says the same as 推定月間1億回.
  const rate = ratePrefix.exec(text)?.[0] ?? '';
  let core = text.slice(rate.length);
  for (;;) {
    const flag = takeWord(core, flagWords);
    if (flag) {
      flags.add(flag.meaning);
      core = flag.rest;
      continue;
    }
    const found = bound === undefined ? takeWord(core, boundWords) : undefined;
    if (!found) return { core: rate + core, flags, bound };
    bound = found.meaning;
    core = found.rest;
  }
}

function takeWord<M extends string>(
  text: string,
  rows: readonly WordRow<M>[],
): { meaning: M; rest: string } | undefined {
  const folded = text.toLowerCase();
  for (const { meaning, before, after } of rows) {
    for (const word of before) {
      // A Latin word ends before a blank, a digit or a sign.
      const ends = /[a-z]$/.test(word) ? /^[^a-z]/ : /^./;
      if (folded.startsWith(word) && ends.test(folded.slice(word.length))) {
        return { meaning, rest: text.slice(word.length).trim() };
      }
    }
    for (const word of after) {
      const start = text.length - word.length;
      if (
        start > 0 &&
        folded.endsWith(word) &&
        !(/^[a-z]/.test(word) && /[a-z]/.test(folded.charAt(start - 1)))
      ) {
        return { meaning, rest: text.slice(0, start).trim() };
      }
    }
  }
  return undefined;
}

function splitRange(text: string): [string, string] | undefined {
  for (const word of rangeWords) {
    const at = text.indexOf(word, 1);
    if (at > 0 && at + word.length < text.length) {
      return [text.slice(0, at).trim(), text.slice(at + word.length).trim()];
    }
  }
  return undefined;
}

function parseRange(
  [left, right]: [string, string],
  context: ParseContext,
  rest: Pick<Quantity, 'about' | 'estimated' | 'unit'>,
): ParsedQuantity {
  const high = parseAmount(right.replace(/まで$/, ''), context);
  if (!high.ok) return high;
  // The left end borrows what it lacks from the right one: 70〜130億.
  const tail = right.replace(/^[-\d,.\s]+/, '');
  const bare = tail === '' ? left : left.slice(leadingUnit(left).length);
  const low = parseAmount(bare, { ...context, ...(tail !== '' && { written: tail }) });
  if (!low.ok) return low;
  if (compareDecimals(low.low, high.high) > 0)
    return no({ type: 'low-above-high', low: left, high: right });
  const closed = (at: Decimal): Bound => ({ at, open: false });
  const vague = low.vague || high.vague;
  const stated = {
    low: closed(low.low),
    high: high.vague ? { at: high.high, open: true } : closed(high.high),
  };
  const step = compareDecimals(low.step, high.step) < 0 ? low.step : high.step;
  return yes({
    kind: vague ? 'vague' : 'range',
    ...rest,
    possible: stated,
    stated,
    ...(!vague && { step }),
  });
}

type Amount =
  | {
      readonly ok: true;
      readonly low: Decimal;
      readonly high: Decimal;
      readonly step: Decimal;
      readonly vague: boolean;
    }
  | { readonly ok: false; readonly problem: QuantityProblem };

/** One number with its scale and unit, or a vague size (数億円: from 2 up to, not including, 10 of the scale). */
function parseAmount(text: string, context: ParseContext): Amount {
  const expected = unitOf(context.unit);
  const [bare, period] = splitRate(text);
  if (/^\(\s*[¥\\$€]?[\d,.]+.*\)$/.test(bare)) {
    return no({ type: 'accounting-negative', found: text });
  }
  const sign = /^[-\u2212]\s*(?=[^\d\s])/.exec(bare)?.[0] ?? '';
  const unsigned = bare.slice(sign.length);
  const lead = leadingUnit(unsigned);
  const body = (sign && '-') + unsigned.slice(lead.length).trim();
  const vague = parseVague(body);
  const numeral = vague ?? parseNumeral(body);
  if (numeral === 'commas') return no({ type: 'commas', found: text });
  if (typeof numeral === 'string') return no({ type: 'unreadable', found: text });
  const word = numeral.rest;
  const named = word === '' ? undefined : (findUnit(word)?.id ?? word);
  // `$4 gazillion`: a word behind the number must not be lost because a sign stands before it.
  const carried = numeral.bytes ? 'byte' : (named ?? lead.unit);
  const found = carried === undefined ? undefined : rated(carried, period);
  if (
    found !== undefined &&
    found !== expected.id &&
    !(word === context.unit && period === undefined)
  ) {
    const [base] = expected.id.split('/');
    // `月間` belongs to the column's own unit: 1億回 in a column of 回/月 says no less.
    if (!(period === undefined && carried === base)) {
      return no({
        type: 'wrong-unit',
        found: numeral.bytes ? text : word || text,
        expected: context.unit,
      });
    }
  }
  let size: Decimal = '1';
  if (!numeral.scaled && !vague && carried === undefined) {
    if (context.written !== undefined) size = power10(writtenExponent(context.written));
    else if (context.plain !== true) return no({ type: 'no-scale', found: text });
  } else if (!numeral.scaled && context.written !== undefined && carried === undefined) {
    size = power10(writtenExponent(context.written));
  }
  const low = multiply(numeral.value, size);
  return {
    ok: true,
    low,
    high: vague ? multiply(vague.upper, size) : low,
    step: multiply(numeral.step, size),
    vague: vague !== undefined,
  };
}

/** The scale of `億円`, `$ million`, `TB`; 0 where only a unit stands. */
function writtenExponent(written: string): number {
  const text = normalise(written);
  return scaleHead(text.slice(leadingUnit(text).length))?.exponent ?? 0;
}

function rated(id: string, period: Period | undefined): string {
  return period ? perPeriod(unitOf(id), period).id : id;
}

/** ¥, $ and the like stand before the number. */
function leadingUnit(text: string): { unit?: string; length: number } {
  const sign = /^(?:us\$|jpy|usd|eur|[¥\\$€])\s*/i.exec(text)?.[0];
  const unit = sign === undefined ? undefined : findUnit(sign.trim());
  return sign !== undefined && unit ? { unit: unit.id, length: sign.length } : { length: 0 };
}

function parseVague(text: string) {
  const folded = text.toLowerCase();
  const word = vagueWords.find((w) => folded.startsWith(w));
  if (word === undefined) return undefined;
  let rest = text.slice(word.length).trim();
  let exponent = 0;
  let scaled = false;
  let bytes = false;
  for (let scale = scaleHead(rest); scale; scale = scaleHead(rest)) {
    exponent += scale.exponent;
    scaled = true;
    bytes ||= scale.bytes;
    rest = rest.slice(scale.length);
  }
  rest = rest.trim();
  if (!scaled && rest === '') return undefined;
  return {
    value: multiply('2', power10(exponent)),
    upper: power10(exponent + 1),
    step: power10(exponent),
    scaled,
    bytes,
    rest,
  };
}

function limitsOf(context: ParseContext): Interval {
  return {
    ...(context.minimum !== undefined && { low: { at: decimal(context.minimum), open: false } }),
    ...(context.maximum !== undefined && { high: { at: decimal(context.maximum), open: false } }),
  };
}

function outsideLimits(quantity: Quantity, limits: Interval): QuantityProblem | undefined {
  const { low, high } = quantity.stated ?? {};
  const least = low ?? high;
  const most = high ?? low;
  if (limits.low && least && compareDecimals(least.at, limits.low.at) < 0) {
    return { type: 'outside-limits', limit: limits.low.at, side: 'minimum' };
  }
  if (limits.high && most && compareDecimals(most.at, limits.high.at) > 0) {
    return { type: 'outside-limits', limit: limits.high.at, side: 'maximum' };
  }
  return undefined;
}

function isWord(text: string, words: readonly string[]): boolean {
  return words.includes(text.toLowerCase());
}

function yes(quantity: Quantity): ParsedQuantity {
  return { ok: true, quantity };
}

function no(problem: QuantityProblem): { ok: false; problem: QuantityProblem } {
  return { ok: false, problem };
}

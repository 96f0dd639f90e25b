/** A cell → a quantity: its kind, its flags, its two readings. Every accepted word stands in `words.ts`. */
import { languageOf } from '../languages/index.ts';
import type { NumberMarks } from '../languages/parts/figures.ts';
import type { Bound, Decimal, Interval, Quantity } from '../model/quantity.ts';
import { compareDecimals, decimal } from './decimal.ts';
import { intersect } from './intervals.ts';
import {
  parseAmount,
  writtenExponent,
  type AmountContext,
  type AmountProblem,
} from './parse-amount.ts';
import { ourMarks, readsTwoWays, withOurMarks } from './number-marks.ts';
import { inOwnWords, normaliseCell, peelWords, type Peeled } from './peel-words.ts';
import { unitOf } from './units.ts';
import {
  notApplicableWords,
  rangeLeads,
  rangePatterns,
  rangeWords,
  undisclosedWords,
  type BoundWord,
} from './words.ts';

export interface ParseContext extends AmountContext {
  /** The column's own marks for decimals and groups; absent: 1,234.5. */
  readonly marks?: NumberMarks;
  /** Nobody has said that these are the column's marks. */
  readonly marksAssumed?: boolean;
  /** The whole column is estimated. */
  readonly estimated?: boolean;
  /** The field's limits: what no value may leave, and so what an undisclosed one can be. */
  readonly minimum?: Decimal;
  readonly maximum?: Decimal;
}

export type QuantityProblem =
  | AmountProblem
  | { readonly type: 'blank' }
  /** In a deck that writes 1.234,5 itself. */
  | { readonly type: 'marks-unsaid' }
  | { readonly type: 'low-above-high'; readonly low: string; readonly high: string }
  | {
      readonly type: 'outside-limits';
      readonly limit: Decimal;
      readonly side: 'minimum' | 'maximum';
    };

export type ParsedQuantity =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly problem: QuantityProblem };

/** No figure is longer; a longer cell is a text in the wrong column. */
const longestCell = 200;
/** NFKC would make `50²` five hundred and two, `5㉑` 521, `5㏠` 51日: the sign of a footnote is no digit, nor is that of a day, month or hour. */
const footnoteDigits = /[\p{No}\u2070-\u209f\u2460-\u24ff\u32c0-\u32cb\u3358-\u3370\u33e0-\u33fe]/u;

export function parseQuantity(cell: string, context: ParseContext): ParsedQuantity {
  // Of its own unit they are: 12 m³/h, 5 t CO₂.
  const besideUnit = footnoteDigits.test(context.unit) ? cell.replace(context.unit, '') : cell;
  if (cell.length > longestCell || footnoteDigits.test(besideUnit)) {
    return no({ type: 'unreadable', found: cell.slice(0, longestCell) });
  }
  const asWritten = normaliseCell(cell);
  if (asWritten === '') return no({ type: 'blank' });
  const inWords = inOwnWords(asWritten, context.language);
  if (inWords === undefined) return no({ type: 'unreadable', found: asWritten });
  if (context.marksAssumed === true && context.language !== undefined) {
    const { marks } = languageOf(context.language).figures;
    if (readsTwoWays(inWords, marks)) return no({ type: 'marks-unsaid' });
  }
  const text = withOurMarks(inWords, context.marks ?? ourMarks);
  if (text === undefined) return no({ type: 'commas', found: asWritten });
  const base = { unit: unitOf(context.unit).id, about: false, estimated: false };
  if (isWord(text, notApplicableWords)) {
    return { ok: true, quantity: { ...base, kind: 'notApplicable' } };
  }
  const limits = limitsOf(context);
  const undisclosed = splitUndisclosed(text);
  if (undisclosed?.inside === '') {
    return { ok: true, quantity: { ...base, kind: 'undisclosed', possible: limits } };
  }
  const parsed = parseStated(undisclosed?.inside ?? text, context);
  if (!parsed.ok) {
    return parsed.problem.type === 'unreadable' ? no({ ...parsed.problem, found: text }) : parsed;
  }
  const { quantity } = parsed;
  const outside = outsideLimits(quantity, limits);
  if (outside) return no(outside);
  // What is said of an undisclosed figure is someone else's estimate, and binds nothing.
  return undisclosed
    ? yes({ ...quantity, kind: 'undisclosed', estimated: true, possible: limits })
    : yes({ ...quantity, possible: intersect(quantity.possible ?? {}, limits) ?? limits });
}

/** 非公開 alone: `inside` is blank; 非公開(推定70億〜130億): what stands in the parentheses. */
function splitUndisclosed(text: string): { inside: string } | undefined {
  const folded = text.toLowerCase();
  for (const word of undisclosedWords) {
    if (!folded.startsWith(word)) continue;
    const rest = text.slice(word.length).trim();
    if (rest === '') return { inside: '' };
    const inside = /^\((.+)\)$/.exec(rest)?.[1];
    if (inside !== undefined) return { inside };
  }
  return undefined;
}

/** Anything that states something: flags, a bound, a range, a vague size or one value. */
function parseStated(text: string, context: ParseContext): ParsedQuantity {
  const outer = peelWords(text, 'flags');
  const ends = splitRange(outer.core, context.plain === true);
  if (ends) {
    const range = parseRange(ends, context, outer);
    if (range) return range;
  }
  const peeled = peelWords(plusBehindUnit(text), 'flags and a bound');
  const flags = flagsOf([peeled], context);
  const amount = parseAmount(peeled.core, context);
  if (!amount.ok) return amount;
  const { low, high, step, vague } = amount;
  if (vague) {
    // 数億円以上: no interval says that as its author meant it.
    if (peeled.bound !== undefined) return no({ type: 'unreadable', found: text });
    const stated = { low: { at: low, open: false }, high: { at: high, open: true } };
    return yes({ kind: 'vague', ...flags, possible: stated, stated });
  }
  const stated = boundInterval(peeled.bound, low);
  const kind = peeled.bound ?? 'exact';
  return yes({ kind, ...flags, possible: stated, stated, step, ...placesOf(amount) });
}

function placesOf({ places }: { readonly places: number }): Pick<Quantity, 'places'> {
  return places > 0 ? { places } : {};
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

/** @param plain in a column of plain numbers 10-14 is a date that a spreadsheet has eaten, not a range */
function splitRange(text: string, plain: boolean): [string, string] | undefined {
  for (const pattern of rangePatterns) {
    const spoken = pattern.exec(text);
    if (spoken) return [spoken[1] ?? '', spoken[2] ?? ''];
  }
  const folded = text.toLowerCase();
  for (const { word, not } of rangeWords) {
    const at = folded.indexOf(word, 1);
    if (at <= 0 || at + word.length >= text.length) continue;
    const left = text.slice(0, at).trim();
    if (not?.test(left) === true) continue;
    const low = rangeLeads.reduce((rest, lead) => rest.replace(lead, ''), left);
    return [low, text.slice(at + word.length).trim()];
  }
  // 1e-5 is one figure.
  const hyphen = plain
    ? undefined
    : /^(.*[\dA-Za-z%\p{sc=Han}])(?<!\d[eE])-([\d¥$€£].*)$/u.exec(text);
  return hyphen ? [hyphen[1] ?? '', hyphen[2] ?? ''] : undefined;
}

/** `undefined`: these words are no ends of a range. */
function parseRange(
  [leftText, rightText]: [string, string],
  context: ParseContext,
  outer: Peeled,
): ParsedQuantity | undefined {
  const left = peelWords(leftText, 'flags and a bound');
  const right = peelWords(rightText, 'flags and a bound');
  if (left.bound === 'atMost' || left.bound === 'lessThan') return undefined;
  if (right.bound === 'atLeast' || right.bound === 'moreThan') return undefined;
  const high = parseAmount(right.core, context);
  if (!high.ok) return high;
  const low = parseAmount(left.core, context, high.lends);
  if (!low.ok) return low;
  // $3–5 in a column of $ million: three dollars, and five of what?
  const { written, unit } = context;
  const scaled = written !== undefined && writtenExponent(written, unit, context.language) !== 0;
  if (scaled && low.signed && !high.signed && !high.lends) {
    return no({ type: 'no-scale', found: `${leftText}–${rightText}` });
  }
  const stated = {
    low: { at: low.low, open: left.bound === 'moreThan' },
    high: { at: high.high, open: high.vague || right.bound === 'lessThan' },
  };
  const order = compareDecimals(low.low, high.high);
  if (order > 0 || (order === 0 && (stated.low.open || stated.high.open))) {
    return no({ type: 'low-above-high', low: leftText, high: rightText });
  }
  const flags = flagsOf([outer, left, right], context);
  if (low.vague || high.vague) return yes({ kind: 'vague', ...flags, possible: stated, stated });
  const step = compareDecimals(low.step, high.step) < 0 ? low.step : high.step;
  // 1.5〜3.25: each end has its own places, and zeros behind one would say too much.
  const alike = low.places === high.places && low.step === high.step;
  return yes({
    kind: 'range',
    ...flags,
    possible: stated,
    stated,
    step,
    ...(alike && placesOf(low)),
  });
}

function flagsOf(
  peeled: readonly Peeled[],
  context: ParseContext,
): Pick<Quantity, 'unit' | 'about' | 'estimated'> {
  return {
    unit: unitOf(context.unit).id,
    about: peeled.some(({ flags }) => flags.has('about')),
    estimated: context.estimated === true || peeled.some(({ flags }) => flags.has('estimated')),
  };
}

/** `100+ companies` says 100 companies+. */
function plusBehindUnit(text: string): string {
  return text.replace(/^(.*\d[A-Za-z]{0,2})\+\s*(\p{L}.*)$/u, '$1 $2+');
}

function limitsOf({ minimum, maximum }: ParseContext): Interval {
  const bound = (at: Decimal): Bound => ({ at: decimal(at), open: false });
  return {
    ...(minimum !== undefined && { low: bound(minimum) }),
    ...(maximum !== undefined && { high: bound(maximum) }),
  };
}

function outsideLimits({ stated }: Quantity, limits: Interval): QuantityProblem | undefined {
  const { low, high } = stated ?? {};
  const least = low ?? high;
  const most = high ?? low;
  // 「100超」 leaves nothing where 100 is the most, nor 「0未満」 where nothing is below 0.
  const below = low ? 0 : high?.open === true ? 1 : 0;
  const above = high ? 0 : low?.open === true ? -1 : 0;
  if (limits.low && least && compareDecimals(least.at, limits.low.at) < below) {
    return { type: 'outside-limits', limit: limits.low.at, side: 'minimum' };
  }
  if (limits.high && most && compareDecimals(most.at, limits.high.at) > above) {
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

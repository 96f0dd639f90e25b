/** Exact decimals on strings; the one file that knows the library behind them. Results are canonical (see `Decimal`). */
import Big from 'big.js';
import type { Decimal } from '../model/quantity.ts';

/** A quotient keeps at least this many digits, and as many places behind the point; all else is exact. */
const divisionDigits = 40;
const Exact = Big();
Exact.NE = -1e6;
Exact.PE = 1e6;

/** @throws on anything that is not a finite decimal numeral */
export function decimal(value: string | number): Decimal {
  return canonical(new Exact(value));
}

export const add = (a: Decimal, b: Decimal): Decimal =>
  a === '0' ? b : b === '0' ? a : canonical(new Exact(a).plus(b));
export const subtract = (a: Decimal, b: Decimal): Decimal => canonical(new Exact(a).minus(b));
export const multiply = (a: Decimal, b: Decimal): Decimal =>
  a === '1' ? b : b === '1' ? a : canonical(new Exact(a).times(b));
export const negate = (a: Decimal): Decimal =>
  a === '0' ? a : a.startsWith('-') ? a.slice(1) : `-${a}`;
export const isZero = (a: Decimal): boolean => a === '0';
export const isNegative = (a: Decimal): boolean => a.startsWith('-');
export const absolute = (a: Decimal): Decimal => (isNegative(a) ? a.slice(1) : a);

/** Whole numbers that a machine number holds exactly are added as such: columns may be long. */
export function sumDecimals(values: Iterable<Decimal>): Decimal {
  let whole = 0;
  let rest: Decimal = '0';
  for (const value of values) {
    const near = value.length <= 15 ? Number(value) : NaN;
    if (Number.isInteger(near) && Number.isSafeInteger(whole + near)) whole += near;
    else rest = add(rest, value);
  }
  return add(rest, String(whole));
}

/** Rounded half up at 40 digits or 40 places behind the point, whichever is finer. @throws when `b` is zero */
export function divide(a: Decimal, b: Decimal): Decimal {
  // Some upstream settings can only be had on the constructor; nothing else reads this one.
  Exact.DP = divisionDigits + Math.max(0, magnitude(b) - magnitude(a));
  return canonical(new Exact(a).div(b));
}

/** By the text alone, for it is canonical: nothing is read as a number again. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a === b) return 0;
  if (isNegative(a)) return isNegative(b) ? compareSizes(b.slice(1), a.slice(1)) : -1;
  return isNegative(b) ? 1 : compareSizes(a, b);
}

/** Half up, away from zero, `digits` behind the point (negative: before it). */
export function roundDecimal(value: Decimal, digits: number): Decimal {
  return canonical(new Exact(value).round(digits, Exact.roundHalfUp));
}

/** The nearest value with so many digits behind the point that is not above (`down`) or not below (`up`). */
export function roundToward(value: Decimal, digits: number, direction: 'down' | 'up'): Decimal {
  const away = isNegative(value) === (direction === 'down');
  return canonical(new Exact(value).round(digits, away ? Exact.roundUp : Exact.roundDown));
}

/** 10 to the `exponent`. */
export function power10(exponent: number): Decimal {
  return exponent >= 0 ? `1${'0'.repeat(exponent)}` : `0.${'0'.repeat(-exponent - 1)}1`;
}

/** Decimal places, 0 for a whole number. */
export function places(value: Decimal): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** The exponent of the first digit: 0 for 1…9, 3 for 1,000…9,999; 0 for zero. */
export function magnitude(value: Decimal): number {
  const size = absolute(value);
  if (size === '0') return 0;
  if (!size.startsWith('0')) return wholeLength(size) - 1;
  return 1 - size.search(/[1-9]/);
}

function compareSizes(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const longer = wholeLength(a) - wholeLength(b);
  if (longer !== 0) return longer < 0 ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function wholeLength(size: Decimal): number {
  const point = size.indexOf('.');
  return point < 0 ? size.length : point;
}

function canonical(value: Big): Decimal {
  const text = value.toString();
  return text === '-0' ? '0' : text;
}

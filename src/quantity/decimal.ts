/** Exact decimals on strings; the one file that knows the library behind them. */
import Big from 'big.js';
import type { Decimal } from '../model/quantity.ts';

/** Digits kept behind the point by a division; all else is exact. */
const divisionDigits = 40;
const Exact = Big();
Exact.DP = divisionDigits;
Exact.NE = -1e6;
Exact.PE = 1e6;

/** @throws on anything that is not a finite decimal numeral */
export function decimal(value: string | number): Decimal {
  return canonical(new Exact(value));
}

export const add = (a: Decimal, b: Decimal): Decimal => canonical(new Exact(a).plus(b));
export const subtract = (a: Decimal, b: Decimal): Decimal => canonical(new Exact(a).minus(b));
export const multiply = (a: Decimal, b: Decimal): Decimal => canonical(new Exact(a).times(b));
/** Rounded half up at 40 digits behind the point. @throws when `b` is zero */
export const divide = (a: Decimal, b: Decimal): Decimal => canonical(new Exact(a).div(b));
export const negate = (a: Decimal): Decimal => canonical(new Exact(a).neg());
export const compareDecimals = (a: Decimal, b: Decimal): -1 | 0 | 1 => new Exact(a).cmp(b);
export const isZero = (a: Decimal): boolean => compareDecimals(a, '0') === 0;
export const isNegative = (a: Decimal): boolean => compareDecimals(a, '0') < 0;
export const lesser = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) <= 0 ? a : b);
export const greater = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) >= 0 ? a : b);
/** 10 to the `exponent`. */
export const power10 = (exponent: number): Decimal => decimal(`1e${exponent}`);

/** Half up, away from zero, `digits` behind the point (negative: before it). */
export function roundDecimal(value: Decimal, digits: number): Decimal {
  return canonical(new Exact(value).round(digits, Exact.roundHalfUp));
}

/** Decimal places, 0 for a whole number. */
export function places(value: Decimal): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** The exponent of the first digit: 0 for 1…9, 3 for 1,000…9,999; 0 for zero. */
export function magnitude(value: Decimal): number {
  return new Exact(value).e;
}

/** With thousands commas. */
export function grouped(value: Decimal): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\..*)?$/.exec(value) ?? [];
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + rest;
}

function canonical(value: Big): Decimal {
  const text = value.toString();
  return text === '-0' ? '0' : text;
}

/** A quantity → the same to so many digits, as a reader sees it; a bound is never rounded to say more than is known. */
import type { LanguageName } from '../languages/codes.ts';
import type { Decimal, Interval, Quantity } from '../model/quantity.ts';
import { magnitude, roundDecimal, roundToward } from './decimal.ts';
import { printedExponent } from './format-number.ts';
import { isPoint } from './intervals.ts';
import { unitById, type Unit } from './units.ts';

/** Places behind the point of the number as printed (1 in 12.3億円), or significant digits. */
export type Rounding =
  { readonly digits: number; readonly language: LanguageName } | { readonly significant: number };

/** One value is rounded half up; the low end of an interval down and the high end up. Rough sizes stay as they are. */
export function roundQuantity(quantity: Quantity, rounding: Rounding): Quantity {
  if (quantity.kind === 'vague') return quantity;
  const unit = unitById(quantity.unit);
  const { possible, stated } = quantity;
  return {
    ...quantity,
    ...(possible && { possible: roundInterval(possible, rounding, unit) }),
    ...(stated && { stated: roundInterval(stated, rounding, unit) }),
  };
}

/**
 * In how many places a quotient that never ends is printed where nobody says it: four digits, three before a scale
 * (1.003 times, 1.23億). undefined: every end has its last digit, and all are printed.
 */
export function ownDigits(quantity: Quantity, language: LanguageName): number | undefined {
  const { low, high } = quantity.stated ?? {};
  const unit = unitById(quantity.unit);
  const needed = [low, high].flatMap((end) => {
    if (!end || significantDigits(end.at) <= mostDigits) return [];
    const exponent = printedExponent(end.at, unit, language);
    const significant = exponent > 0 ? 3 : 4;
    return [Math.max(0, significant - 1 - (magnitude(end.at) - exponent))];
  });
  return needed.length === 0 ? undefined : Math.max(...needed);
}

/** No source writes more; a division that does not end gives forty (`decimal.ts`). */
const mostDigits = 30;

function significantDigits(value: Decimal): number {
  return value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;
}

function roundInterval(interval: Interval, rounding: Rounding, unit: Unit): Interval {
  const { low, high } = interval;
  if (low && isPoint(interval)) {
    const at = roundDecimal(low.at, placesOf(low.at, rounding, unit));
    return { low: { at, open: false }, high: { at, open: false } };
  }
  const toward = (at: Decimal, direction: 'down' | 'up') =>
    roundToward(at, placesOf(at, rounding, unit), direction);
  return {
    ...(low && { low: { at: toward(low.at, 'down'), open: low.open } }),
    ...(high && { high: { at: toward(high.at, 'up'), open: high.open } }),
  };
}

function placesOf(value: Decimal, rounding: Rounding, unit: Unit): number {
  return 'significant' in rounding
    ? rounding.significant - 1 - magnitude(value)
    : rounding.digits - printedExponent(value, unit, rounding.language);
}

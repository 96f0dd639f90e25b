/** An interval of figures → the step of a fixed width that it lies in. */
import type { Decimal, Interval } from '../model/quantity.ts';
import {
  absolute,
  add,
  compareDecimals,
  decimal,
  divide,
  isZero,
  magnitude,
  multiply,
  power10,
  roundToward,
  subtract,
} from './decimal.ts';

export interface Steps {
  /** Above zero. */
  readonly width: Decimal;
  /** Where one of them begins. */
  readonly start: Decimal;
}

/** The low end of the step; undefined: it could lie in several. A step holds its low end, and not its high end. */
export function stepOf({ low, high }: Interval, steps: Steps): Decimal | undefined {
  if (!low || !high) return undefined;
  const first = below(low.at, steps);
  const next = stepAfter(first, steps);
  const order = compareDecimals(high.at, next);
  return order < 0 || (order === 0 && high.open) ? first : undefined;
}

/** What lies in the step that begins there. */
export function stepFrom(at: Decimal, steps: Steps): Interval {
  return { low: { at, open: false }, high: { at: stepAfter(at, steps), open: true } };
}

/** Where the next one begins. */
export function stepAfter(at: Decimal, { width }: Steps): Decimal {
  return add(at, width);
}

/** The least round width (1, 2 or 5 with zeros) of which so many reach from the least to the largest. */
export function roundWidth(least: Decimal, largest: Decimal, most: number): Decimal {
  const span = subtract(largest, least);
  const reach = isZero(span) ? absolute(least) : span;
  if (isZero(reach)) return '1';
  const from = magnitude(divide(reach, decimal(most))) - 1;
  for (let exponent = from; ; exponent += 1) {
    const width = [1, 2, 5]
      .map((digit) => multiply(decimal(digit), power10(exponent)))
      .find((w) => compareDecimals(multiply(w, decimal(most)), reach) >= 0);
    if (width !== undefined) return width;
  }
}

function below(at: Decimal, { width, start }: Steps): Decimal {
  const number = roundToward(divide(subtract(at, start), width), 0, 'down');
  const low = add(start, multiply(number, width));
  // A quotient that never ends is rounded: 1 of 3 could be a step too far.
  return compareDecimals(low, at) > 0 ? subtract(low, width) : low;
}

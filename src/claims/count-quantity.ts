/** Counted rows → a quantity. */
import type { Interval, Quantity } from '../model/quantity.ts';

/** A number of rows or a place, of which only least and most may be known. */
export function countQuantity(
  possible: readonly [number, number],
  stated: readonly [number, number],
): Quantity {
  const interval = ([low, high]: readonly [number, number]): Interval => ({
    low: { at: String(low), open: false },
    high: { at: String(high), open: false },
  });
  return {
    kind: stated[0] === stated[1] ? 'exact' : 'range',
    unit: '',
    about: false,
    estimated: false,
    possible: interval(possible),
    stated: interval(stated),
    step: '1',
  };
}

/** Quantities in three values: yes, no, or it cannot be known; on what is possible, and on what was said. */
import type { Interval, Quantity } from '../model/quantity.ts';
import { isAtMost, isEqual, isLess, type Ternary } from './intervals.ts';

/** Both readings of one comparison. `stated` is absent where one side states nothing. */
export interface Comparison {
  readonly possible: Ternary;
  readonly stated?: Ternary;
}

export const isLessQuantity = (a: Quantity, b: Quantity): Comparison => compare(a, b, isLess);
export const isAtMostQuantity = (a: Quantity, b: Quantity): Comparison => compare(a, b, isAtMost);
export const isEqualQuantity = (a: Quantity, b: Quantity): Comparison => compare(a, b, isEqual);

/** Unlike units and what does not apply cannot be compared: `unknown`, and nothing stated. */
function compare(a: Quantity, b: Quantity, by: (x: Interval, y: Interval) => Ternary): Comparison {
  if (!a.possible || !b.possible || a.unit !== b.unit) return { possible: 'unknown' };
  const possible = by(a.possible, b.possible);
  return { possible, ...(a.stated && b.stated && { stated: by(a.stated, b.stated) }) };
}

/** Arithmetic on quantities: both readings at once, each with its own exact bounds; flags travel with what rests on them. */
import type { Decimal, Interval, Quantity, QuantityKind } from '../model/quantity.ts';
import {
  addIntervals,
  divideIntervals,
  isEqual,
  isLess,
  isPoint,
  multiplyIntervals,
  scaleInterval,
  shareInterval,
  subtractIntervals,
  type Ternary,
} from './intervals.ts';

export type ArithmeticProblem =
  | { readonly type: 'units-differ'; readonly left: string; readonly right: string }
  | { readonly type: 'not-applicable' }
  | { readonly type: 'division-by-zero' };

export type Computed =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly problem: ArithmeticProblem };

/** Both readings of one comparison. `stated` is absent where one side states nothing. */
export interface Comparison {
  readonly possible: Ternary;
  readonly stated?: Ternary;
}

type Combine = (a: Interval, b: Interval) => Interval | undefined;

export const addQuantities = (a: Quantity, b: Quantity): Computed => sameUnit(a, b, addIntervals);
export const subtractQuantities = (a: Quantity, b: Quantity): Computed =>
  sameUnit(a, b, subtractIntervals);

/** a / b of one unit: how many times. For figures that are not negative. */
export const ratioOf = (a: Quantity, b: Quantity): Computed =>
  sameUnit(a, b, divideIntervals, 'times');

/** a as a percentage of a and the rest together, with its own bounds: x/(x+rest), not x/sum widened. */
export function shareOf(a: Quantity, rest: Quantity): Computed {
  const hundred = (i: Interval | undefined): Interval | undefined => i && scaleInterval(i, '100');
  return sameUnit(a, rest, (x, y) => hundred(shareInterval(x, y)), 'percent');
}

/** The product of a quantity and a plain factor (`times` or no unit), in the first one's unit. */
export function multiplyQuantities(a: Quantity, factor: Quantity): Computed {
  if (factor.unit !== '' && factor.unit !== 'times') {
    return { ok: false, problem: { type: 'units-differ', left: a.unit, right: factor.unit } };
  }
  return combine(a, factor, multiplyIntervals, a.unit);
}

/** By an exact factor; a negative one turns the interval round. */
export function scaleQuantity(a: Quantity, factor: Decimal): Quantity {
  return {
    ...a,
    ...(a.possible && { possible: scaleInterval(a.possible, factor) }),
    ...(a.stated && { stated: scaleInterval(a.stated, factor) }),
    kind: a.stated && a.kind !== 'undisclosed' ? kindOf(scaleInterval(a.stated, factor)) : a.kind,
  };
}

/** Twelve months of a monthly figure are a yearly one. */
export function perYear(a: Quantity): Computed {
  if (!a.unit.endsWith('/month')) {
    return { ok: false, problem: { type: 'units-differ', left: a.unit, right: '/month' } };
  }
  return {
    ok: true,
    quantity: { ...scaleQuantity(a, '12'), unit: a.unit.replace(/month$/, 'year') },
  };
}

export const isLessQuantity = (a: Quantity, b: Quantity): Comparison => compare(a, b, isLess);
export const isEqualQuantity = (a: Quantity, b: Quantity): Comparison => compare(a, b, isEqual);

function compare(a: Quantity, b: Quantity, by: (x: Interval, y: Interval) => Ternary): Comparison {
  if (!a.possible || !b.possible || a.unit !== b.unit) return { possible: 'unknown' };
  const possible = by(a.possible, b.possible);
  return { possible, ...(a.stated && b.stated && { stated: by(a.stated, b.stated) }) };
}

function sameUnit(a: Quantity, b: Quantity, by: Combine, unit = a.unit): Computed {
  if (a.unit !== b.unit) {
    return { ok: false, problem: { type: 'units-differ', left: a.unit, right: b.unit } };
  }
  return combine(a, b, by, unit);
}

function combine(a: Quantity, b: Quantity, by: Combine, unit: string): Computed {
  if (!a.possible || !b.possible) return { ok: false, problem: { type: 'not-applicable' } };
  const possible = by(a.possible, b.possible);
  if (!possible) return { ok: false, problem: { type: 'division-by-zero' } };
  // A part that states nothing says only what is possible: the sum is "at least the rest", or undisclosed.
  const stated = by(a.stated ?? a.possible, b.stated ?? b.possible) ?? possible;
  const silent = !stated.low && !stated.high;
  const undisclosed = a.kind === 'undisclosed' || b.kind === 'undisclosed';
  return {
    ok: true,
    quantity: {
      kind: silent ? 'undisclosed' : kindOf(stated),
      unit,
      about: a.about || b.about,
      estimated: a.estimated || b.estimated || (undisclosed && isEstimate(a, b)),
      possible,
      ...(!silent && { stated }),
    },
  };
}

/** An outside estimate of an undisclosed part makes the result an estimate. */
function isEstimate(a: Quantity, b: Quantity): boolean {
  return [a, b].some((q) => q.kind === 'undisclosed' && q.stated !== undefined);
}

function kindOf(stated: Interval): QuantityKind {
  const { low, high } = stated;
  if (low && high) {
    if (isPoint(stated)) return 'exact';
    // A computed 数億 is a range of figures: the word fits only what was said.
    return 'range';
  }
  if (low) return low.open ? 'moreThan' : 'atLeast';
  return high?.open === true ? 'lessThan' : 'atMost';
}

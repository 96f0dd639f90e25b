/** The algebra of intervals: exact ends, open or closed; an absent end is unbounded, and there is no Infinity. */
import type { Bound, Decimal, Interval } from '../model/quantity.ts';
import { add, compareDecimals, divide, isNegative, isZero, multiply, negate } from './decimal.ts';

export type Ternary = 'yes' | 'no' | 'unknown';

export const point = (at: Decimal): Interval => ({
  low: { at, open: false },
  high: { at, open: false },
});

export function addIntervals(a: Interval, b: Interval): Interval {
  return make(
    a.low && b.low && { at: add(a.low.at, b.low.at), open: a.low.open || b.low.open },
    a.high && b.high && { at: add(a.high.at, b.high.at), open: a.high.open || b.high.open },
  );
}

export function negateInterval(a: Interval): Interval {
  return make(
    a.high && { at: negate(a.high.at), open: a.high.open },
    a.low && { at: negate(a.low.at), open: a.low.open },
  );
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/** By an exact factor. */
export function scaleInterval(a: Interval, factor: Decimal): Interval {
  if (isZero(factor)) return point('0');
  const by = (bound: Bound | undefined) =>
    bound && { at: multiply(bound.at, factor), open: bound.open };
  return isNegative(factor) ? make(by(a.high), by(a.low)) : make(by(a.low), by(a.high));
}

/** For intervals that hold no negative value, as published figures do; others are unbounded here. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (!isNonNegative(a) || !isNonNegative(b)) return exactFactor(a, b) ?? {};
  const times = (x: Bound | undefined, y: Bound | undefined) =>
    x && y && { at: multiply(x.at, y.at), open: x.open || y.open };
  return make(times(a.low, b.low), times(a.high, b.high));
}

/** `undefined`: the divisor can be zero at every value. Both must hold no negative value. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (b.high && isZero(b.high.at)) return undefined;
  if (!isNonNegative(a) || !isNonNegative(b)) return {};
  const over = (x: Bound | undefined, y: Bound | undefined) =>
    x && y && !isZero(y.at) ? { at: divide(x.at, y.at), open: x.open || y.open } : undefined;
  // With an unbounded divisor the ratio comes as near to zero as one likes.
  const low = b.high ? over(a.low, b.high) : { at: '0', open: true };
  return make(low, over(a.high, b.low));
}

/** a / (a + b) for non-negative a and b: rises with a, falls with b, so each end has its own pair. */
export function shareInterval(a: Interval, b: Interval): Interval | undefined {
  const part = (x: Bound | undefined, y: Bound | undefined): Bound | undefined => {
    if (!x || !y) return undefined;
    const whole = add(x.at, y.at);
    return isZero(whole) ? undefined : { at: divide(x.at, whole), open: x.open || y.open };
  };
  const zero = { at: '0', open: false };
  if (a.high && b.high && isZero(a.high.at) && isZero(b.high.at)) return undefined;
  const low = part(a.low, b.high) ?? zero;
  const high = part(a.high, b.low) ?? {
    at: '1',
    open: !a.high && b.low !== undefined && !isZero(b.low.at),
  };
  return make(low, high);
}

/** The largest of several: at least the largest low end; unbounded above if one of them is. */
export function maxInterval(intervals: readonly Interval[]): Interval {
  return make(
    intervals.map((i) => i.low).reduce((a, b) => (!a ? b : !b ? a : tighterLow(a, b)), undefined),
    intervals.every((i) => i.high)
      ? intervals
          .map((i) => i.high)
          .reduce((a, b) => (!a ? b : !b ? a : looserHigh(a, b)), undefined)
      : undefined,
  );
}

export function minInterval(intervals: readonly Interval[]): Interval {
  return negateInterval(maxInterval(intervals.map(negateInterval)));
}

export function intersect(a: Interval, b: Interval): Interval {
  const low = a.low && b.low ? tighterLow(a.low, b.low) : (a.low ?? b.low);
  const high =
    a.high && b.high
      ? compareDecimals(a.high.at, b.high.at) < 0 || (a.high.at === b.high.at && a.high.open)
        ? a.high
        : b.high
      : (a.high ?? b.high);
  return make(low, high);
}

/** Is every value of `a` less than every value of `b`? `no` when none is. */
export function isLess(a: Interval, b: Interval): Ternary {
  if (a.high && b.low) {
    const order = compareDecimals(a.high.at, b.low.at);
    if (order < 0 || (order === 0 && (a.high.open || b.low.open))) return 'yes';
  }
  if (a.low && b.high && compareDecimals(a.low.at, b.high.at) >= 0) return 'no';
  return 'unknown';
}

/** Less or equal. */
export function isAtMost(a: Interval, b: Interval): Ternary {
  return not(isLess(b, a));
}

export function isEqual(a: Interval, b: Interval): Ternary {
  if (isPoint(a) && isPoint(b) && a.low?.at === b.low?.at) return 'yes';
  return isLess(a, b) === 'yes' || isLess(b, a) === 'yes' ? 'no' : 'unknown';
}

export function isPoint(a: Interval): boolean {
  return a.low !== undefined && a.high !== undefined && a.low.at === a.high.at;
}

/** Is every value of `inner` a value of `outer`? */
export function contains(outer: Interval, inner: Interval): boolean {
  const lowFits =
    !outer.low ||
    (inner.low !== undefined && tighterLow(inner.low, outer.low) === inner.low) ||
    sameBound(inner.low, outer.low);
  const flippedOuter = negateInterval(outer);
  const flippedInner = negateInterval(inner);
  const highFits =
    !flippedOuter.low ||
    (flippedInner.low !== undefined &&
      tighterLow(flippedInner.low, flippedOuter.low) === flippedInner.low) ||
    sameBound(flippedInner.low, flippedOuter.low);
  return lowFits && highFits;
}

export function not(answer: Ternary): Ternary {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
}

function exactFactor(a: Interval, b: Interval): Interval | undefined {
  if (isPoint(a) && a.low) return scaleInterval(b, a.low.at);
  if (isPoint(b) && b.low) return scaleInterval(a, b.low.at);
  return undefined;
}

function isNonNegative(a: Interval): boolean {
  return a.low !== undefined && !isNegative(a.low.at);
}

/** The later of two low ends; of two at the same place the open one. */
function tighterLow(a: Bound, b: Bound): Bound {
  const order = compareDecimals(a.at, b.at);
  if (order !== 0) return order > 0 ? a : b;
  return a.open ? a : b;
}

function looserHigh(a: Bound, b: Bound): Bound {
  const order = compareDecimals(a.at, b.at);
  if (order !== 0) return order > 0 ? a : b;
  return a.open ? b : a;
}

function sameBound(a: Bound | undefined, b: Bound | undefined): boolean {
  return a !== undefined && b !== undefined && a.at === b.at && a.open === b.open;
}

function make(low: Bound | undefined, high: Bound | undefined): Interval {
  return { ...(low && { low }), ...(high && { high }) };
}

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

/** Exact for every sign, with open and absent ends. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (isFigure(a) && isFigure(b)) return point(multiply(a.low.at, b.low.at));
  return hull(corners(a, b, product));
}

/**
 * All quotients of a value of `a` by a value of `b` that is not zero.
 * `undefined`: `b` is zero alone, so there is none. A divisor on both sides of zero leaves everything possible.
 */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (isOnlyZero(b)) return undefined;
  if (isOnlyZero(a)) return point('0');
  if (isFigure(a) && isFigure(b)) return point(divide(a.low.at, b.low.at));
  const below = !b.low || isNegative(b.low.at);
  const above = !b.high || compareDecimals(b.high.at, '0') > 0;
  if (below && above) return {};
  return hull(corners(a, b, quotient));
}

/**
 * a / (a + b), between 0 and 1: rises with a, falls with b, so each end has its own pair of ends.
 * Parts of a whole are not negative, so what an interval allows below zero is left out.
 * `undefined`: both are zero, or one is negative throughout.
 */
export function shareInterval(a: Interval, b: Interval): Interval | undefined {
  const part = intersect(a, notNegative);
  const rest = intersect(b, notNegative);
  if (!part?.low || !rest?.low) return undefined;
  if (isOnlyZero(part)) return isOnlyZero(rest) ? undefined : point('0');
  if (isOnlyZero(rest)) return point('1');
  if (isFigure(part) && isFigure(rest)) return point(shareEnd(part.low, rest.low).at);
  const low =
    isZero(part.low.at) || !rest.high
      ? { at: '0', open: !isZero(part.low.at) || part.low.open }
      : shareEnd(part.low, rest.high);
  const high =
    isZero(rest.low.at) || !part.high
      ? { at: '1', open: !isZero(rest.low.at) || rest.low.open }
      : shareEnd(part.high, rest.low);
  return { low, high };
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

/** The middle of several, or midway between the middle two. */
export function medianInterval(intervals: readonly Interval[]): Interval | undefined {
  if (intervals.length === 0) return undefined;
  return make(
    middleOf(
      intervals.flatMap((i) => i.low ?? []),
      intervals.length,
      'first',
    ),
    middleOf(
      intervals.flatMap((i) => i.high ?? []),
      intervals.length,
      'last',
    ),
  );
}

/** Either value: all that lies between both, ends included where one of them includes it. */
export function hullOf(a: Interval, b: Interval): Interval {
  return make(
    a.low && b.low && looserLow(a.low, b.low),
    a.high && b.high && looserHigh(a.high, b.high),
  );
}

/** What both allow; `undefined` where that is nothing. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const low = a.low && b.low ? tighterLow(a.low, b.low) : (a.low ?? b.low);
  const high = a.high && b.high ? tighterHigh(a.high, b.high) : (a.high ?? b.high);
  if (low && high) {
    const order = compareDecimals(low.at, high.at);
    if (order > 0 || (order === 0 && (low.open || high.open))) return undefined;
  }
  // What is no narrower is the same object: whoever compares can tell.
  return low === a.low && high === a.high ? a : make(low, high);
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

/** One value, that is reached: its four corners are one. */
function isFigure(a: Interval): a is { readonly low: Bound; readonly high: Bound } {
  return isPoint(a) && a.low?.open === false && a.high?.open === false;
}

/** Is every value of `inner` a value of `outer`? */
export function contains(outer: Interval, inner: Interval): boolean {
  const low = !outer.low || (inner.low && sameBound(tighterLow(inner.low, outer.low), inner.low));
  const high =
    !outer.high || (inner.high && sameBound(tighterHigh(inner.high, outer.high), inner.high));
  return low === true && high === true;
}

export function not(answer: Ternary): Ternary {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
}

const notNegative: Interval = { low: { at: '0', open: false } };

/** An end of an interval; without `at` it is infinite on its side. */
interface End extends Partial<Bound> {
  readonly side: -1 | 1;
}

/** What two ends give: a value that is reached, one that is only approached (`open`), or no bound above or below. */
type Corner = Bound | 'above' | 'below';

/** Both operations are monotone in each operand, so their extremes stand at the corners. */
function corners(a: Interval, b: Interval, by: (x: End, y: End) => Corner): Corner[] {
  const ends = ({ low, high }: Interval): End[] => [
    { ...low, side: -1 },
    { ...high, side: 1 },
  ];
  return ends(a).flatMap((x) => ends(b).map((y) => by(x, y)));
}

function product(x: End, y: End): Corner {
  // Zero that is reached makes zero of anything, of an open or infinite end too.
  if (isReachedZero(x) || isReachedZero(y)) return { at: '0', open: false };
  if (x.at === '0' || y.at === '0') return { at: '0', open: true };
  if (x.at === undefined || y.at === undefined) return unbounded(signOf(x) * signOf(y));
  return { at: multiply(x.at, y.at), open: x.open === true || y.open === true };
}

/** A divisor's end at zero is approached from inside: from above where it is the low end. */
function quotient(x: End, y: End): Corner {
  if (isReachedZero(x)) return { at: '0', open: false };
  if (x.at === '0' || y.at === undefined) return { at: '0', open: true };
  if (y.at === '0') return unbounded(signOf(x) * -y.side);
  if (x.at === undefined) return unbounded(x.side * signOf(y));
  return { at: divide(x.at, y.at), open: x.open === true || y.open === true };
}

function hull(found: readonly Corner[]): Interval {
  const [first, ...others] = found.filter((corner) => typeof corner !== 'string');
  if (!first) return {};
  return make(
    found.includes('below') ? undefined : others.reduce(looserLow, first),
    found.includes('above') ? undefined : others.reduce(looserHigh, first),
  );
}

const unbounded = (sign: number): Corner => (sign > 0 ? 'above' : 'below');

function isReachedZero({ at, open }: End): boolean {
  return at === '0' && open === false;
}

function signOf({ at, side }: End): -1 | 1 {
  if (at === undefined) return side;
  return isNegative(at) ? -1 : 1;
}

function isOnlyZero(a: Interval): boolean {
  return a.low?.at === '0' && a.high?.at === '0';
}

/** The middle of ends of which the absent ones are infinite: they stand below all others of the low ends, above all of the high ones. */
function middleOf(ends: readonly Bound[], of: number, absent: 'first' | 'last'): Bound | undefined {
  const sorted = [...ends].sort((a, b) => compareDecimals(a.at, b.at));
  const missing = absent === 'first' ? of - ends.length : 0;
  const upper = sorted[(of >> 1) - missing];
  const lower = sorted[((of - 1) >> 1) - missing];
  if (!upper || !lower) return undefined;
  return { at: multiply(add(lower.at, upper.at), '0.5'), open: lower.open || upper.open };
}

/** The share of one end of the part beside one end of the rest; their sum is above zero. */
function shareEnd(x: Bound, y: Bound): Bound {
  return { at: divide(x.at, add(x.at, y.at)), open: x.open || y.open };
}

/** The later of two low ends; of two at the same place the open one. */
function tighterLow(a: Bound, b: Bound): Bound {
  const order = compareDecimals(a.at, b.at);
  if (order !== 0) return order > 0 ? a : b;
  return b.open ? b : a;
}

function tighterHigh(a: Bound, b: Bound): Bound {
  const order = compareDecimals(a.at, b.at);
  if (order !== 0) return order < 0 ? a : b;
  return b.open ? b : a;
}

function looserLow(a: Bound, b: Bound): Bound {
  return sameBound(tighterLow(a, b), a) ? b : a;
}

function looserHigh(a: Bound, b: Bound): Bound {
  return sameBound(tighterHigh(a, b), a) ? b : a;
}

function sameBound(a: Bound, b: Bound): boolean {
  return a.at === b.at && a.open === b.open;
}

function make(low: Bound | undefined, high: Bound | undefined): Interval {
  return { ...(low && { low }), ...(high && { high }) };
}

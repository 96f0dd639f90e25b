/** Moments in three values: yes, no, or it cannot be known. Two equal months are not ordered. */
import type { Moment } from '../model/moment.ts';
import type { Quantity } from '../model/quantity.ts';
import { addMonths, dayNumber } from './days.ts';
import type { Ternary } from './intervals.ts';

/** Is every possible day of `a` before every possible day of `b`? */
export function isBefore(a: Moment, b: Moment): Ternary {
  if (a.to !== undefined && b.from !== undefined && a.to < b.from) return 'yes';
  if (a.from !== undefined && b.to !== undefined && a.from >= b.to) return 'no';
  return 'unknown';
}

/** Does all of `inner` lie within `outer`? */
export function isWithin(inner: Moment, outer: Moment): Ternary {
  if (isBefore(inner, outer) === 'yes' || isBefore(outer, inner) === 'yes') return 'no';
  const { from, to } = outer;
  const inside =
    (from === undefined || (inner.from !== undefined && inner.from >= from)) &&
    (to === undefined || (inner.to !== undefined && inner.to <= to));
  return inside ? 'yes' : 'unknown';
}

/** Whole months from `a` to `b`: least and most, as a quantity in months. Open ends stay open. */
export function monthsBetween(a: Moment, b: Moment): Quantity {
  const low = a.to !== undefined && b.from !== undefined ? wholeMonths(a.to, b.from) : undefined;
  const high = a.from !== undefined && b.to !== undefined ? wholeMonths(a.from, b.to) : undefined;
  const sameGrain = a.precision === 'month' && b.precision === 'month';
  const exact =
    sameGrain && a.from !== undefined && b.from !== undefined
      ? wholeMonths(a.from, b.from)
      : undefined;
  const bound = (at: number) => ({ at: String(at), open: false });
  const interval = {
    ...(low !== undefined && { low: bound(exact ?? low) }),
    ...(high !== undefined && { high: bound(exact ?? high) }),
  };
  const known = low !== undefined && high !== undefined;
  return {
    kind: known
      ? exact !== undefined || low === high
        ? 'exact'
        : 'range'
      : low !== undefined
        ? 'atLeast'
        : high !== undefined
          ? 'atMost'
          : 'undisclosed',
    unit: 'month',
    about: a.about || b.about,
    estimated: a.estimated || b.estimated,
    possible: interval,
    ...((low !== undefined || high !== undefined) && { stated: interval }),
  };
}

/** From one day to another; negative when the second is earlier. */
export function wholeMonths(from: string, to: string): number {
  const sign = from <= to ? 1 : -1;
  const [first, last] = sign > 0 ? [from, to] : [to, from];
  const [y1 = 0, m1 = 0] = first.split('-').map(Number);
  const [y2 = 0, m2 = 0] = last.split('-').map(Number);
  let months = (y2 - y1) * 12 + (m2 - m1);
  while (months > 0 && dayNumber(addMonths(first, months)) > dayNumber(last)) months -= 1;
  return months === 0 ? 0 : sign * months;
}

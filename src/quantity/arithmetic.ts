/** Arithmetic on quantities: both readings at once, each with its own exact bounds; flags travel with what rests on them. */
import type { Decimal, Interval, Quantity, QuantityKind } from '../model/quantity.ts';
import { absolute, compareDecimals, multiply } from './decimal.ts';
import {
  addIntervals,
  divideIntervals,
  intersect,
  isPoint,
  maxInterval,
  medianInterval,
  minInterval,
  multiplyIntervals,
  point,
  scaleInterval,
  shareInterval,
  subtractIntervals,
} from './intervals.ts';

export type ArithmeticProblem =
  | { readonly type: 'units-differ'; readonly left: string; readonly right: string }
  | { readonly type: 'not-applicable' }
  /** Also: a share of nothing, or of parts that are negative throughout. */
  | { readonly type: 'division-by-zero' }
  /** A sum, a largest or a smallest of no quantity at all. */
  | { readonly type: 'nothing-to-compute' };

export type Computed =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly problem: ArithmeticProblem };

/** Points on a percentage are a percentage; the rest must be of one unit. */
export function addQuantities(a: Quantity, b: Quantity): Computed {
  const unit = a.unit === 'point' && b.unit === 'percent' ? 'percent' : a.unit;
  if (a.unit !== b.unit && !isPercentAndPoint(a, b)) return unitsDiffer(a, b);
  return combine([a, b], pairwise(addIntervals), unit, coarserStep(a, b));
}

/** Two percentages differ by points. */
export function subtractQuantities(a: Quantity, b: Quantity): Computed {
  const fits = a.unit === b.unit || (a.unit === 'percent' && b.unit === 'point');
  if (!fits) return unitsDiffer(a, b);
  const unit = a.unit === 'percent' && b.unit === 'percent' ? 'point' : a.unit;
  return combine([a, b], pairwise(subtractIntervals), unit, coarserStep(a, b));
}

/** One that states nothing leaves "at least the rest", where its field's minimum allows to say so. */
export function sumQuantities(parts: readonly Quantity[]): Computed {
  const [first, ...others] = parts;
  if (!first) return no({ type: 'nothing-to-compute' });
  let sum: Computed = { ok: true, quantity: first };
  if (others.length === 0 && !first.possible) return no({ type: 'not-applicable' });
  for (const part of others) {
    if (!sum.ok) return sum;
    sum = addQuantities(sum.quantity, part);
  }
  return sum;
}

export const largestOf = (parts: readonly Quantity[]): Computed => extreme(parts, maxInterval);
export const smallestOf = (parts: readonly Quantity[]): Computed => extreme(parts, minInterval);

/** The sum divided by how many there are. */
export function meanOf(parts: readonly Quantity[]): Computed {
  const sum = sumQuantities(parts);
  if (!sum.ok) return sum;
  const number = point(String(parts.length));
  return combine(
    [sum.quantity],
    ([whole]) => whole && divideIntervals(whole, number),
    sum.quantity.unit,
  );
}

/** The middle one, or what lies midway between the middle two: it rises with each part, so each end has its own middle. */
export function medianOf(parts: readonly Quantity[]): Computed {
  const [first] = parts;
  if (!first) return no({ type: 'nothing-to-compute' });
  const other = parts.find(({ unit }) => unit !== first.unit);
  return other ? unitsDiffer(first, other) : combine(parts, medianInterval, first.unit);
}

/** From `before` to `after`, in percent of `before`. */
export function growthOf(before: Quantity, after: Quantity): Computed {
  if (before.unit !== after.unit) return unitsDiffer(before, after);
  const growth = (from: Interval, to: Interval): Interval | undefined => {
    const times = divideIntervals(to, from);
    return times && scaleInterval(subtractIntervals(times, point('1')), '100');
  };
  return combine([before, after], pairwise(growth), 'percent');
}

/** a / b of one unit: how many times. */
export function ratioOf(a: Quantity, b: Quantity): Computed {
  return a.unit === b.unit
    ? combine([a, b], pairwise(divideIntervals), 'times')
    : unitsDiffer(a, b);
}

/** a as a percentage of a and the rest together, with its own bounds: x/(x+rest), not x/sum widened. */
export function shareOf(a: Quantity, rest: Quantity): Computed {
  if (a.unit !== rest.unit) return unitsDiffer(a, rest);
  const share = (x: Interval, y: Interval): Interval | undefined => {
    const part = shareInterval(x, y);
    return part && scaleInterval(part, '100');
  };
  return combine([a, rest], pairwise(share), 'percent');
}

/** By a plain factor (`times` or no unit), a percentage of `a`, or months or years of a monthly or yearly `a`. */
export function multiplyQuantities(a: Quantity, factor: Quantity): Computed {
  const times = pairwise(multiplyIntervals);
  if (factor.unit === '' || factor.unit === 'times') return combine([a, factor], times, a.unit);
  if (factor.unit === 'percent') {
    return combine([a, scaleQuantity(factor, '0.01')], times, a.unit);
  }
  const [, total, period] = /^(.*)\/(month|year)$/.exec(a.unit) ?? [];
  if (total !== undefined && period === factor.unit) return combine([a, factor], times, total);
  return unitsDiffer(a, factor);
}

/** By an exact factor; a negative one turns the interval round. */
export function scaleQuantity(a: Quantity, factor: Decimal): Quantity {
  // What was said in words (数億) is not said of the product.
  const { kind, possible, stated, step, places, words, ...rest } = a;
  const scaled = stated && scaleInterval(stated, factor);
  return {
    ...rest,
    kind: scaled && kind !== 'undisclosed' ? kindOf(scaled) : kind,
    ...(possible && { possible: scaleInterval(possible, factor) }),
    ...(scaled && { stated: scaled }),
    ...(step !== undefined && factor !== '0' && { step: multiply(step, absolute(factor)) }),
  };
}

/** Twelve months of a monthly figure are a yearly one. */
export function perYear(a: Quantity): Computed {
  if (!a.unit.endsWith('/month')) {
    return no({ type: 'units-differ', left: a.unit, right: '/month' });
  }
  const quantity = { ...scaleQuantity(a, '12'), unit: a.unit.replace(/month$/, 'year') };
  return { ok: true, quantity };
}

type Combine = (intervals: readonly Interval[]) => Interval | undefined;

function pairwise(by: (a: Interval, b: Interval) => Interval | undefined): Combine {
  return ([a, b]) => a && b && by(a, b);
}

function extreme(parts: readonly Quantity[], by: Combine): Computed {
  const [first] = parts;
  if (!first) return no({ type: 'nothing-to-compute' });
  const other = parts.find(({ unit }) => unit !== first.unit);
  return other ? unitsDiffer(first, other) : combine(parts, by, first.unit, commonStep(parts));
}

/** A part that states nothing enters the stated reading with all that is possible. */
function combine(parts: readonly Quantity[], by: Combine, unit: string, step?: Decimal): Computed {
  const readings = parts.map(readingsOf);
  if (!readings.every((r) => r !== undefined)) return no({ type: 'not-applicable' });
  const possible = by(readings.map((r) => r.possible));
  const areOne = readings.every((r) => r.stated === r.possible);
  const stated = areOne ? possible : by(readings.map((r) => r.stated));
  if (!possible || !stated) return no({ type: 'division-by-zero' });
  // Of an undisclosed part 「0以上」 says nothing that was not known of any figure.
  const emptyHanded = !stated.high && (!stated.low || stated.low.at === '0');
  const unstated = parts.filter((q) => !q.stated).length;
  const unbounded = !stated.low && !stated.high;
  const silent = unbounded || unstated === parts.length || (unstated > 0 && emptyHanded);
  return {
    ok: true,
    quantity: {
      kind: silent ? 'undisclosed' : kindOf(stated),
      unit,
      about: parts.some((q) => q.about),
      estimated: parts.some((q) => q.estimated || isOutsideEstimate(q)),
      possible,
      ...(!silent && { stated }),
      ...(!silent && step !== undefined && isPoint(stated) && { step, ...commonPlaces(parts) }),
    },
  };
}

/** The limits of its field hold for what was said too: 「最大100社」 is not less than none. */
function readingsOf({
  possible,
  stated,
}: Quantity): { possible: Interval; stated: Interval } | undefined {
  if (!possible) return undefined;
  return { possible, stated: stated ? (intersect(stated, possible) ?? stated) : possible };
}

function isOutsideEstimate(q: Quantity): boolean {
  return q.kind === 'undisclosed' && q.stated !== undefined;
}

function kindOf(stated: Interval): QuantityKind {
  const { low, high } = stated;
  // A computed 数億 is a range of figures: the word fits only what was said.
  // 「0倍超3.3倍以下」 says no more than 「3.3倍以下」.
  if (high && low?.at === '0' && low.open) return high.open ? 'lessThan' : 'atMost';
  if (low && high) return isPoint(stated) ? 'exact' : 'range';
  if (low) return low.open ? 'moreThan' : 'atLeast';
  return high?.open === true ? 'lessThan' : 'atMost';
}

/** A sum is no finer than the coarser of its parts. */
function coarserStep(a: Quantity, b: Quantity): Decimal | undefined {
  if (a.step === undefined || b.step === undefined) return undefined;
  return compareDecimals(a.step, b.step) > 0 ? a.step : b.step;
}

function commonStep([first, ...others]: readonly Quantity[]): Decimal | undefined {
  return others.every((q) => q.step === first?.step) ? first?.step : undefined;
}

/** 1.50 and 2.50 make 4.00: what all parts were published with holds for their sum and for the largest of them. */
function commonPlaces(parts: readonly Quantity[]): Pick<Quantity, 'places'> {
  const places = commonStep(parts) === undefined ? undefined : parts[0]?.places;
  return places !== undefined && parts.every((q) => q.places === places) ? { places } : {};
}

function isPercentAndPoint(a: Quantity, b: Quantity): boolean {
  return [a.unit, b.unit].sort().join() === 'percent,point';
}

function unitsDiffer(a: Quantity, b: Quantity): Computed {
  return no({ type: 'units-differ', left: a.unit, right: b.unit });
}

function no(problem: ArithmeticProblem): { ok: false; problem: ArithmeticProblem } {
  return { ok: false, problem };
}

/** The figures of a column's chosen rows → their sum, from which any one of them can be taken out again: shares of one whole cost no more than the whole. */
import type { Fact } from '../model/fact.ts';
import type { Decimal, Interval, Quantity } from '../model/quantity.ts';
import { addIntervals, negateInterval, point, sumDecimals } from '../quantity/index.ts';
import { isOpenTo, isOutsideEstimate, readings, sides, type Reading, type Side } from './span.ts';

/** A figure among several, with what it is called. */
export interface Part {
  readonly quantity: Quantity;
  readonly facts: readonly Fact[];
  /** A figure of a table, not one that was worked out. */
  readonly isCell: boolean;
  /** Whether it belongs there can be unsure. */
  readonly sure: boolean;
}

/** One end of a sum: an absent end of one part leaves the whole without. */
interface SumEnd {
  readonly at: Decimal;
  readonly open: number;
  readonly absent: number;
}

export interface PartTotals {
  readonly parts: readonly Part[];
  readonly facts: readonly Fact[];
  readonly outside: boolean;
  readonly byAddress: ReadonlyMap<string, Part>;
  readonly ends: Readonly<Record<Reading, Readonly<Record<'low' | 'high', SumEnd>>>>;
  /** How many are open to either side, before any is read as its figure. */
  readonly open: Readonly<Record<Side, number>>;
  readonly about: number;
  readonly estimated: number;
}

/** A figure's end on that side was not stated. */
export function isOpenPart({ quantity }: Part, side: Side): boolean {
  return isOpenTo({ type: 'quantity', quantity }, side);
}

/** undefined: parts that may be none, that differ in unit, or that stand for several facts. */
export function totalsOf(raw: readonly Part[], read: (part: Part) => Part): PartTotals | undefined {
  const parts = raw.map(read);
  const unit = parts[0]?.quantity.unit;
  const fits = parts.every(
    (p) => p.sure && p.isCell && p.quantity.unit === unit && p.quantity.possible !== undefined,
  );
  if (!fits) return undefined;
  const byAddress = new Map(parts.flatMap((p) => p.facts.map((f) => [f.address, p] as const)));
  const sum = (reading: Reading, side: 'low' | 'high'): SumEnd => {
    const bounds = parts.flatMap(({ quantity }) => spanIn(quantity, reading)[side] ?? []);
    return {
      at: sumDecimals(bounds.map(({ at }) => at)),
      open: bounds.filter(({ open }) => open).length,
      absent: parts.length - bounds.length,
    };
  };
  const openTo = (side: Side): number => raw.filter((p) => isOpenPart(p, side)).length;
  const [possible, stated] = readings.map((r) => ({ low: sum(r, 'low'), high: sum(r, 'high') }));
  if (!possible || !stated) return undefined;
  return {
    parts,
    facts: parts.flatMap((p) => p.facts),
    outside: parts.some((p) => isOutside(p.quantity)),
    byAddress,
    ends: { possible, stated },
    open: { low: openTo('low'), high: openTo('high') },
    about: parts.filter((p) => p.quantity.about).length,
    estimated: parts.filter((p) => isInferred(p.quantity)).length,
  };
}

/** Another part is open on a side on which this one is. */
export function meetsRest({ open }: PartTotals, part: Part): boolean {
  return sides.some((side) => isOpenPart(part, side) && open[side] > 1);
}

/** All others together. */
export function restOf(totals: PartTotals, { quantity }: Part): Quantity {
  const end = (reading: Reading, side: 'low' | 'high'): Interval['low'] => {
    const sum = totals.ends[reading][side];
    const own = spanIn(quantity, reading)[side];
    if (sum.absent - (own ? 0 : 1) > 0) return undefined;
    const at = own ? addIntervals(point(sum.at), negateInterval(point(own.at))).low?.at : sum.at;
    return { at: at ?? '0', open: sum.open - Number(own?.open === true) > 0 };
  };
  const span = (reading: Reading): Interval => {
    const [low, high] = [end(reading, 'low'), end(reading, 'high')];
    return { ...(low && { low }), ...(high && { high }) };
  };
  return {
    kind: 'range',
    unit: quantity.unit,
    about: totals.about - Number(quantity.about) > 0,
    estimated: totals.estimated - Number(isInferred(quantity)) > 0,
    possible: span('possible'),
    stated: span('stated'),
  };
}

function spanIn({ possible = {}, stated }: Quantity, reading: Reading): Interval {
  return reading === 'possible' ? possible : (stated ?? possible);
}

function isInferred(quantity: Quantity): boolean {
  return quantity.estimated || isOutside(quantity);
}

function isOutside(quantity: Quantity): boolean {
  return isOutsideEstimate({ type: 'quantity', quantity });
}

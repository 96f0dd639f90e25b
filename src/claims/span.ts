/** A cell → the interval it is compared by: quantities by their values, moments by their days, ordered categories by their place. */
import type { CellValue } from '../model/dataset.ts';
import type { Moment } from '../model/moment.ts';
import type { Interval, Quantity, QuantityKind } from '../model/quantity.ts';
import { dayNumber, intersect, point } from '../quantity/index.ts';

/** What can be, and what was said. */
export type Reading = 'possible' | 'stated';
export const readings = ['possible', 'stated'] as const;

/** undefined: it does not apply, or is nothing that could be ordered. `{}`: not known at all. */
export function spanOf(value: CellValue, reading: Reading): Interval | undefined {
  switch (value.type) {
    case 'quantity':
      return quantitySpan(value.quantity, reading);
    case 'moment':
      return momentSpan(value.moment);
    case 'category':
      return point(String(value.rank));
    case 'blank':
      return {};
    default:
      return undefined;
  }
}

/** A cell's: of a bound, the figure itself was stated (“3TB以上” says 3TB), not all that it leaves open. */
export function cellSpan(value: CellValue, reading: Reading): Interval | undefined {
  const span = spanOf(value, reading);
  if (reading === 'possible' || value.type !== 'quantity' || !span) return span;
  return bounds.includes(value.quantity.kind) ? figureOf(value.quantity) : span;
}

export type Side = 'low' | 'high';
export const sides = ['low', 'high'] as const;

/** Nothing that was stated ends it on that side. Of a moment no more is stated than it can be. */
export function isOpenTo(value: CellValue, side: Side): boolean {
  if (value.type === 'blank') return true;
  if (value.type !== 'quantity') return false;
  const said = value.quantity.stated ?? value.quantity.possible;
  return said !== undefined && said[side] === undefined;
}

/** Both are open on one side: 「150億円以上」 is neither the same as, nor more than, another 「…以上」. */
export function meets(a: CellValue, b: CellValue): boolean {
  return sides.some((side) => isOpenTo(a, side) && isOpenTo(b, side));
}

/** A limit of a claim: `atLeast: 150億円以上` asks for 150億円 at least. */
export function limitOf(value: CellValue, key: string): CellValue {
  if (value.type !== 'quantity' || value.quantity.kind !== key) return value;
  const figure = figureOf(value.quantity);
  const quantity = { ...value.quantity, kind: 'exact' as const };
  return figure
    ? { type: 'quantity', quantity: { ...quantity, possible: figure, stated: figure } }
    : value;
}

/** A cell's quantity to compute with, stated as its very figure. */
export function asStated(quantity: Quantity): Quantity {
  const stated = bounds.includes(quantity.kind) ? figureOf(quantity) : undefined;
  return stated ? { ...quantity, stated } : quantity;
}

export function isBound(value: CellValue): boolean {
  return value.type === 'quantity' && bounds.includes(value.quantity.kind);
}

/** Someone inferred it, or the publisher rounded it. */
export function isFlagged(value: CellValue): boolean {
  if (value.type === 'quantity') return value.quantity.estimated || value.quantity.about;
  return value.type === 'moment' && (value.moment.estimated || value.moment.about);
}

export function isOutsideEstimate(value: CellValue): boolean {
  return (
    value.type === 'quantity' &&
    value.quantity.kind === 'undisclosed' &&
    value.quantity.stated !== undefined
  );
}

/** Something was said of it: not blank, not undisclosed without an estimate, not inapplicable. */
export function isKnown(value: CellValue): boolean {
  if (value.type === 'quantity') return value.quantity.stated !== undefined;
  if (value.type === 'moment') {
    return value.moment.from !== undefined || value.moment.to !== undefined;
  }
  return value.type !== 'blank';
}

const bounds: readonly QuantityKind[] = ['atLeast', 'moreThan', 'atMost', 'lessThan'];

function figureOf({ kind, stated }: Quantity): Interval | undefined {
  const end = kind === 'atLeast' || kind === 'moreThan' ? stated?.low : stated?.high;
  return end && point(end.at);
}

/** A part that states nothing enters the stated reading with all that is possible. */
function quantitySpan({ possible, stated }: Quantity, reading: Reading): Interval | undefined {
  if (!possible || reading === 'possible' || !stated || stated === possible) return possible;
  return intersect(stated, possible) ?? stated;
}

function momentSpan({ precision, from, to }: Moment): Interval | undefined {
  if (precision === 'notApplicable') return undefined;
  const bound = (day: string) => ({ at: String(dayNumber(day)), open: false });
  return {
    ...(from !== undefined && { low: bound(from) }),
    ...(to !== undefined && { high: bound(to) }),
  };
}

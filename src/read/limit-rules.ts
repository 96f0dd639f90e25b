/** A value and the limits of its field → the limit that it breaks. Closed limits of figures are their parser's business. */
import type { CellValue } from '../model/dataset.ts';
import { compareDecimals, decimal } from '../quantity/index.ts';
import type { Constraints } from './described-field.ts';

type Limit = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum';

const limits: readonly Limit[] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

/** @param dayOf a limit as it is written: its first day */
export function outsideLimits(
  value: CellValue,
  constraints: Constraints,
  dayOf: (limit: string) => string | undefined,
): string | undefined {
  const broken = limits.find((name) => {
    const limit = constraints[name];
    if (limit === undefined) return false;
    const order = orderOf(value, name, String(limit), dayOf);
    if (order === undefined) return false;
    return order < 0 || (order === 0 && name.startsWith('exclusive'));
  });
  return broken && `${broken} ${String(constraints[broken])}`;
}

/** Negative: outside of the limit; 0: on it. */
function orderOf(
  value: CellValue,
  name: Limit,
  limit: string,
  dayOf: (limit: string) => string | undefined,
): number | undefined {
  const isLow = /minimum$/i.test(name);
  const order = isLow ? 1 : -1;
  if (value.type === 'moment') {
    const day = isLow ? value.moment.from : value.moment.to;
    const at = dayOf(limit);
    return day === undefined || at === undefined
      ? undefined
      : order * (Number(day > at) - Number(day < at));
  }
  if (value.type !== 'quantity' || !name.startsWith('exclusive')) return undefined;
  const { low, high } = value.quantity.stated ?? {};
  const end = isLow ? low : high;
  const at = plainDecimal(limit);
  return end && at !== undefined ? order * compareDecimals(end.at, at) : undefined;
}

export function plainDecimal(text: string): string | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? decimal(text) : undefined;
}

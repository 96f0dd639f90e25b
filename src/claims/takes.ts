/** What is taken of several figures: their sum, the largest of them, and so on. */
import type { Quantity } from '../model/quantity.ts';
import type { Taken } from '../model/said.ts';
import {
  hullOf,
  largestOf,
  meanOf,
  medianOf,
  smallestOf,
  type Computed,
} from '../quantity/index.ts';
import type { Part } from './part-totals.ts';
import { sumParts } from './parts.ts';

export const takes: { readonly [T in Taken]: (parts: readonly Part[]) => Computed } = {
  sum: sumParts,
  min: leastOf,
  max: mostOf,
  mean: sureOnly(meanOf),
  median: sureOnly(medianOf),
};

/** A maybe-member can only raise the largest; without it the rest stands. */
function mostOf(parts: readonly Part[]): Computed {
  return either(parts, largestOf);
}

function leastOf(parts: readonly Part[]): Computed {
  return either(parts, smallestOf);
}

function either(
  parts: readonly Part[],
  by: (quantities: readonly Quantity[]) => Computed,
): Computed {
  const all = by(parts.map((p) => p.quantity));
  const sure = parts.filter((p) => p.sure);
  if (!all.ok || sure.length === parts.length || sure.length === 0) return all;
  const without = by(sure.map((p) => p.quantity));
  if (!without.ok || !all.quantity.possible || !without.quantity.possible) return all;
  const possible = hullOf(all.quantity.possible, without.quantity.possible);
  const { stated: a } = all.quantity;
  const { stated: b } = without.quantity;
  return {
    ok: true,
    quantity: { ...all.quantity, possible, kind: 'range', ...(a && b && { stated: hullOf(a, b) }) },
  };
}

/** A mean of who knows which rows says nothing. */
function sureOnly(
  by: (quantities: readonly Quantity[]) => Computed,
): (parts: readonly Part[]) => Computed {
  return (parts) =>
    parts.every((p) => p.sure)
      ? by(parts.map((p) => p.quantity))
      : { ok: false, problem: { type: 'not-applicable' } };
}

/** A claim that names no single cell → the facts of the rows that it is about all the same: those of `only`, the largest of a share. Pure. */
import type { Fact } from '../../model/fact.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import { compareDecimals } from '../../quantity/index.ts';

export function listedBy({ source, facts }: JudgedClaim): readonly Fact[] {
  if ('only' in source) return facts.filter((f) => source.only.includes(f.rowKey));
  if (!('share' in source) || source.top === undefined) return [];
  const sorted = [...facts].sort((a, b) => compareDecimals(sizeOf(b), sizeOf(a)));
  const [last, next] = [sorted[source.top - 1], sorted[source.top]];
  // Of two that are level nobody can say which is among them.
  const isSure = !last || !next || compareDecimals(sizeOf(last), sizeOf(next)) !== 0;
  return isSure ? sorted.slice(0, source.top) : [];
}

function sizeOf({ cell: { value } }: Fact): string {
  const { low, high } = (value.type === 'quantity' && value.quantity.stated) || {};
  return (low ?? high)?.at ?? '0';
}

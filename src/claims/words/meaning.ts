/** What kind of thing a claim says of its clause. Pure. */
import type { ClaimForm } from '../../model/claims.ts';
import type { JudgedClaim } from '../../model/verdict.ts';

export const quantifiers: readonly ClaimForm[] = ['all', 'any', 'none', 'only', 'count'];

const places: readonly ClaimForm[] = ['largest', 'smallest', 'rank'];

/** It is expected to be false, or not to be known, or is the contrary of another. */
export function isDenied({ expect, source }: JudgedClaim): boolean {
  return expect !== 'holds' || 'not' in source;
}

export function quantifies({ form }: JudgedClaim): boolean {
  return quantifiers.includes(form);
}

export function isPlace({ form }: JudgedClaim): boolean {
  return places.includes(form);
}

/** What else in the clause it answers for. */
export function ownedBy(
  claims: readonly JudgedClaim[],
): 'quantifier' | 'denied' | 'place' | 'nothing' {
  if (claims.some(quantifies)) return 'quantifier';
  if (claims.some(isDenied)) return 'denied';
  return claims.some(isPlace) ? 'place' : 'nothing';
}

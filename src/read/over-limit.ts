/** A size beside its limit → the error that names both, and how to raise the limit. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LimitName, Limits } from '../model/limits.ts';
import type { Place } from '../model/place.ts';

/** @param found rounded up where it is in millions; undefined: how much it is in all is not known */
export function overLimit(
  limit: LimitName,
  limits: Limits,
  found: number | undefined,
  at: Place,
): Diagnostic {
  const most = limits[limit];
  const args = { limit, most, ...(found !== undefined && { found: Math.ceil(found) }) };
  return error('over-limit', args, at);
}

export const million = 1_000_000;

/** How old a fact is at the edition, and whether that is called old. */
import type { Fact } from '../model/fact.ts';
import { wholeMonths } from '../quantity/index.ts';
import type { Context } from './context.ts';

/** Whole months from the end of its as-of moment to the edition; undefined where none is given. */
export function ageInMonths({ now }: Context, { asOf }: Fact): number | undefined {
  const day = asOf?.to ?? asOf?.from;
  return day === undefined ? undefined : Math.max(0, wholeMonths(day, now));
}

/** Older than its `staleAfter`, in months; without one nothing is called old. */
export function isOld(context: Context, fact: Fact): boolean {
  const months = ageInMonths(context, fact);
  return fact.staleAfter !== undefined && months !== undefined && months > fact.staleAfter;
}

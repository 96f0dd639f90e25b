/** How old a fact is at the edition, and whether that is called old. */
import type { Fact } from '../model/fact.ts';
import { addMonths } from '../quantity/index.ts';
import type { Context } from './context.ts';

/** Whole months from the end of its as-of moment to the edition; undefined where none is given. */
export function ageInMonths({ now }: Context, { asOf }: Fact): number | undefined {
  const day = asOf?.to ?? asOf?.from;
  if (day === undefined) return undefined;
  let months = 0;
  while (addMonths(day, months + 1) <= now) months += 1;
  return months;
}

/** Older than its `staleAfter`, in months; without one nothing is called old. */
export function isOld(context: Context, fact: Fact): boolean {
  const months = ageInMonths(context, fact);
  return fact.staleAfter !== undefined && months !== undefined && months > fact.staleAfter;
}

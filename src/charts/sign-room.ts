/** How much room the signs of claims need beside a plot, before anything is placed. */
import type { ChartPlan, SignPlan } from '../model/plan.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import { wrapText, type FactRun } from './wrap-text.ts';

export type Bracket = Extract<SignPlan, { readonly from: string }>;

export function isBracket(sign: SignPlan): sign is Bracket {
  return 'from' in sign;
}

/** Pixels beyond the outermost figure of rows, without the words of the sign. */
export const roomBeside = 48;

/** Pixels above columns and courses, with its words. */
export function roomAbove({ signs }: Pick<ChartPlan, 'signs'>): number {
  return signs.some(isBracket) ? 56 : 0;
}

/** The figure of a sign on one line. */
export function signRuns(
  { pieces }: SignPlan,
  { language }: Pick<ChartPlan, 'language'>,
  theme: ChartTheme,
  measure: MeasureText,
): readonly FactRun[] {
  const style = { size: theme.valueSize, color: theme.accent };
  return wrapText(pieces, language, Infinity, style, measure)[0] ?? [];
}

/** DeckPlan → facts.json: every figure of the set with its source, every measure, claim and statement. */
import type { SlideHtml } from '../model/pages.ts';
import type { DeckPlan } from '../model/plan.ts';

export function renderFacts(
  { facts, measures, claims, statements }: DeckPlan,
  drawn: readonly SlideHtml[],
): string {
  const slides = drawn.map(({ id, title }, i) => ({ id, page: i + 1, title }));
  return `${JSON.stringify({ slides, facts, measures, claims, statements }, null, 2)}\n`;
}

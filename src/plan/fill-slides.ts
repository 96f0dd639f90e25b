/** Slides that fill themselves, on as many pages as it takes. */
import { bodyRoom } from '../fit/fit-key.ts';
import { languageOf } from '../languages/index.ts';
import type { SlidePlan } from '../model/plan.ts';
import type { Context } from './context.ts';
import type { PlannedChanges } from './plan-changes.ts';
import type { PlannedClaims } from './plan-claims.ts';
import { planSources } from './footer.ts';
import { planDataNotes } from './data-notes.ts';
import { planLedger } from './ledger.ts';
import { splitComparison } from './split-comparison.ts';
import { splitDataNotes, splitLedger } from './split-notes.ts';
import { splitTable } from './split-table.ts';
import { splitSources } from './split-sources.ts';

export function fillSlides(
  context: Context,
  slides: readonly SlidePlan[],
  claimed: PlannedClaims,
  { fill }: PlannedChanges,
): SlidePlan[] {
  const { writing } = languageOf(context.language);
  const used = claimed.facts;
  const shown = used.filter((u) => u.slides.length > 0).map((u) => u.fact);
  const sourced = planSources(context, [...shown, ...claimed.behind]);
  const noted = { ...claimed, facts: [...used.map((u) => u.fact), ...claimed.behind] };
  return slides.flatMap((s): SlidePlan[] => {
    const fit = bodyRoom(context.fit, s);
    if (s.layout === 'sources') return splitSources(fit, s, sourced);
    if (s.layout === 'table') return splitTable(fit, s, writing.gap);
    if (s.layout === 'comparison') return splitComparison(fit, s, writing.gap);
    if (s.layout === 'data-notes') {
      return splitDataNotes(fit, s, planDataNotes(context, noted));
    }
    if (s.layout !== 'ledger') return [fill(s)];
    return splitLedger(fit, s, planLedger(context, claimed.claims));
  });
}

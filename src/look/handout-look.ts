/** A planned deck and its look → that of its handout, which may have a theme and a classification of its own. */
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Place } from '../model/place.ts';
import type { DeckPlan } from '../model/plan.ts';
import type { ChartTheme } from '../model/theme.ts';
import { loadLook, type Look } from './load-look.ts';

/** As the deck says; a dark deck's is light all the same. @param at where the theme's name was written */
export async function loadHandoutLook(
  host: Host,
  { handout }: DeckPlan,
  own: Look,
  at: Place,
): Promise<Outcome<Look>> {
  const { name, scheme } = own.theme;
  const wanted = handout.theme ?? (scheme === 'dark' ? 'briefing' : name);
  return wanted === name ? { value: own, diagnostics: [] } : loadLook(host, wanted, at);
}

/** Charts in the colours of one look and the sizes of another. */
export function chartTheme(
  { theme: { chart } }: Look,
  { theme: { chart: sizes } }: Look,
): ChartTheme {
  const { nameSize, subSize, valueSize, unitSize, axisSize } = sizes;
  return { ...chart, nameSize, subSize, valueSize, unitSize, axisSize };
}

/** The deck's own words about who may read the handout, else the theme's. */
export function withClassification(plan: DeckPlan, { brand }: Look): DeckPlan {
  const { classification } = plan.handout;
  if (classification !== undefined || brand.classification === '') return plan;
  return { ...plan, handout: { ...plan.handout, classification: brand.classification } };
}

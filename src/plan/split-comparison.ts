/** A comparison whose rows do not fit → as many slides as they take, its heads repeated. */
import { comparisonFits } from '../fit/fit-comparison.ts';
import type { Fit } from '../fit/set-text.ts';
import type { SlidePlan } from '../model/plan.ts';
import { continued, numbered } from './continued.ts';
import { paged } from './split-table.ts';

type ComparisonSlide = Extract<SlidePlan, { layout: 'comparison' }>;

/** @param gap between a kicker and the number behind it */
export function splitComparison(fit: Fit, slide: ComparisonSlide, gap: string): ComparisonSlide[] {
  const { view } = slide;
  const pages = paged(view.rows, [], (rows) => comparisonFits(fit, { ...view, rows }));
  return pages.map((rows, i) => {
    const number = `${i + 1} / ${pages.length}`;
    const kicker = pages.length > 1 ? numbered(slide.kicker, gap, number) : slide.kicker;
    return { ...continued(slide, i), kicker, view: { ...view, rows } };
  });
}

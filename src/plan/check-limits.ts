/** What is planned, held against the limits: slides that tables make, rows that charts draw. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Limits } from '../model/limits.ts';
import type { Place } from '../model/place.ts';
import type { SlidePlan } from '../model/plan.ts';

export function checkLimits(slides: readonly SlidePlan[], limits: Limits, at: Place): Diagnostic[] {
  const charts = slides.flatMap((s) => [s.chart, s.secondChart]).flatMap((c) => c ?? []);
  const crowded = charts.flatMap((chart): Diagnostic[] => {
    const found = Math.max(0, ...Object.values(chart.data).map((rows) => rows.length));
    if (found <= limits.marks) return [];
    return [error('over-limit', { limit: 'marks', most: limits.marks, found }, chart.at)];
  });
  return [...checkSlides(slides.length, limits, at), ...crowded];
}

export function checkSlides(found: number, limits: Limits, at: Place): Diagnostic[] {
  return found <= limits.slides
    ? []
    : [error('over-limit', { limit: 'slides', most: limits.slides, found }, at)];
}

/** A slide as written → the charts on it, each with its path within the slide: the one place that knows which layouts hold charts. */
import type { ChartSource } from './charts.ts';
import type { SlideSource } from './slides.ts';
import type { Path } from './sources.ts';

export interface ChartOfSlide {
  readonly chart: ChartSource;
  readonly at: Path;
}

export function chartsOf(slide: SlideSource): ChartOfSlide[] {
  if (slide.layout === 'chart') return [{ chart: slide.chart, at: ['chart'] }];
  if (slide.layout !== 'two-charts') return [];
  return slide.charts.map((chart, n) => ({ chart, at: ['charts', n] }));
}

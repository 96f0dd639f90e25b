/** What the browser is asked of each slide. */

export const measureRules = [
  'slide-overflow',
  'text-clipped',
  'text-too-small',
  'text-low-contrast',
  'text-overlap',
  'title-lines',
  'last-line-short',
  'drawn-otherwise',
  'chart-empty',
  'image-missing',
] as const;
export type MeasureRule = (typeof measureRules)[number];

/** Where on a slide something was found; diagnostics words each, and the compiler holds the two to one another. */
export type SlidePart = 'title' | 'kicker' | 'body' | 'table' | 'chart' | 'key' | 'footer';

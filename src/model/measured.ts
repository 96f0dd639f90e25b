/** What the browser is asked of each slide. */

export const measureRules = [
  'slide-overflow',
  'text-clipped',
  'text-too-small',
  'text-low-contrast',
  'text-overlap',
  'title-lines',
  'last-line-short',
  'chart-empty',
  'image-missing',
] as const;
export type MeasureRule = (typeof measureRules)[number];

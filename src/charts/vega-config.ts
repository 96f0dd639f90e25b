/** Theme → the config that every spec is compiled with, so that an author's own spec looks like the presets. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { ChartTheme } from '../model/theme.ts';
import { mix } from './colour.ts';

/** While axes are being worded: by functions of ours, which no other Vega knows. */
export function wordingConfig(theme: ChartTheme, plan: ChartPlan): Record<string, unknown> {
  return { ...ownConfig(theme, plan.language), customFormatTypes: true };
}

/** What any Vega knows, with the names of months and days for an author's own formats of time, legends and tooltips. */
export function ownConfig(theme: ChartTheme, language: LanguageName): Record<string, unknown> {
  const { time, shortMonths } = languageOf(language).charts;
  // Of legends, heads and texts; an axis words its moments itself.
  const timeFormat = '%x';
  return { ...vegaConfig(theme), timeFormat, locale: { time: { ...time, shortMonths } } };
}

/** Of presets: nothing moves with the width of words, and no mark describes itself. */
export function presetConfig(theme: ChartTheme): Record<string, unknown> {
  const { axis, ...config } = vegaConfig(theme);
  return { ...config, aria: false, axis: { ...axis, ...steady } };
}
const steady = { labelOverlap: false, labelLimit: 0, labelFlush: false, labelBound: false };

/** What presets and authors' specs share. */
function vegaConfig(theme: ChartTheme) {
  // Its lightest end is seen on the page, also where a mark lets through of it.
  const ramp = { scheme: [mix(theme.accent, theme.surface, 0.3), theme.accent] };
  const text = { font: theme.fontFamily, fontSize: theme.axisSize, color: theme.ink };
  const words = {
    labelFont: theme.fontFamily,
    labelFontSize: theme.axisSize,
    labelColor: theme.ink,
    titleFont: theme.fontFamily,
    titleFontSize: theme.axisSize,
    titleFontWeight: 400,
    titleColor: theme.ink2,
  };
  return {
    background: 'transparent',
    font: theme.fontFamily,
    view: { stroke: null },
    range: {
      category: theme.categorical,
      ordinal: theme.categorical,
      ramp,
      heatmap: ramp,
    },
    mark: { color: theme.neutral },
    text,
    title: { ...text, fontSize: theme.nameSize, anchor: 'start' },
    axis: {
      ...words,
      labelColor: theme.ink2,
      labelPadding: 8,
      labelFontWeight: 400,
      domain: false,
      ticks: false,
      gridColor: theme.grid,
      gridWidth: 1,
    },
    legend: words,
    header: words,
  };
}

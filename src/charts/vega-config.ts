/** Theme → the config that every spec is compiled with, so that an author's own spec looks like the presets. */
import type { ChartPlan } from '../model/plan.ts';
import type { ChartTheme } from '../model/theme.ts';
import { tickFormat } from './tick-format.ts';

/** What is drawn with: numbers on axes are worded by our own formatter; a spec of the author's may name another format. */
export function wordingConfig(theme: ChartTheme, plan: ChartPlan): Record<string, unknown> {
  return {
    ...vegaConfig(theme),
    customFormatTypes: true,
    numberFormatType: tickFormat,
    numberFormat: `${plan.language}|${unitOf(plan)}`,
  };
}

/** Of presets: nothing moves with the width of words, and no mark describes itself. */
export function presetConfig(theme: ChartTheme): Record<string, unknown> {
  const { axis, ...config } = vegaConfig(theme);
  return { ...config, aria: false, axis: { ...axis, ...steady } };
}
const steady = { labelOverlap: false, labelLimit: 0, labelFlush: false, labelBound: false };

/** What any Vega knows. */
export function vegaConfig(theme: ChartTheme) {
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
      ramp: [theme.neutralSoft, theme.accent],
      heatmap: [theme.neutralSoft, theme.accent],
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

/** The unit of the axes, where all figures of the chart share one. */
function unitOf(plan: ChartPlan): string {
  const units = new Set(
    Object.values(plan.channels)
      .filter((channel) => ['quantity', 'number', 'integer'].includes(channel.type))
      .map((channel) => channel.unit),
  );
  const [only = ''] = units;
  return units.size === 1 ? only : '';
}

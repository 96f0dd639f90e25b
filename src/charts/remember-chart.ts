/** `drawChart` with a memory: a chart that was drawn without a remark before is not drawn again, and Vega not even loaded. */
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Cache } from '../model/cache.ts';
import { isDiagram, type PresetName } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { presets } from './presets.ts';
import { drawChart, type ChartTools, type DrawnChart } from './draw-chart.ts';

/** @param font what the measure of text rests on */
export async function drawRemembered(
  plan: ChartPlan,
  tools: ChartTools,
  font: string,
  cache: Cache,
): Promise<Outcome<DrawnChart>> {
  const key = keyOf(plan, tools, font);
  const known = await cache.get(key);
  if (known) return { value: parse(known), diagnostics: [] };
  const drawn = await drawChart(plan, tools);
  // Remarks hold places, which an edit elsewhere moves: they are made anew each time.
  if (drawn.value && drawn.diagnostics.length === 0) {
    await cache.put(key, new TextEncoder().encode(JSON.stringify(drawn.value)));
  }
  return drawn;
}

function keyOf(plan: ChartPlan, tools: ChartTools, font: string): string {
  const template = plan.form.type === 'preset' ? templateOf(plan.form.preset, tools) : null;
  // Where the chart and its spec stand in the author's files is no part of the picture.
  const drawn = { ...plan, at: null, form: { ...plan.form, places: null } };
  return `chart 6 ${font} ${JSON.stringify([drawn, tools.theme, template, tools.parts])}`;
}

function templateOf(preset: PresetName, { diagrams }: ChartTools): unknown {
  return isDiagram(preset) ? diagrams.get(preset)?.text : presets[preset].spec;
}

/** The cache has made sure that these are the bytes that were kept. */
function parse(bytes: Uint8Array): DrawnChart {
  return JSON.parse(new TextDecoder().decode(bytes)) as DrawnChart;
}

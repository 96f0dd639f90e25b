/** A chart's plan, the theme and the presets → one SVG with its alternative text, every row accounted for. Opens no file. */
import { type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import { isDiagram } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { checkLog } from './check-log.ts';
import { checkRows } from './check-rows.ts';
import { describeChart } from './describe.ts';
import { drawDiagram } from './diagrams/draw-diagram.ts';
import { drawOver } from './draw-over.ts';
import { drawOwn } from './draw-own.ts';
import { drawPreset } from './draw-preset.ts';
import type { ChartTools, Drawing } from './drawing.ts';
import { panelHeads, panelsOf } from './panels.ts';
import { presets } from './presets.ts';
import { imageOf } from './svg-sink.ts';

export type { ChartTools } from './drawing.ts';

export interface DrawnChart {
  /** One `<svg role="img">`, `plan.width` × `plan.height`. */
  readonly svg: string;
  readonly alt: string;
  /** What it was drawn from, resolved and with its data: a Vega-Lite spec as JSON, or one a panel; a diagram has none. */
  readonly specs: readonly string[];
  /** All that is written in it. */
  readonly words: string;
}

/**
 * A chart is drawn wherever it can be, also beside errors (a label without a place), so that it can be looked at.
 * @throws when a diagram's template is missing: a broken installation
 */
export async function drawChart(plan: ChartPlan, tools: ChartTools): Promise<Outcome<DrawnChart>> {
  const { value, diagnostics } = plan.channels.repeat
    ? await drawPanels(plan, tools)
    : await drawOne(plan, plan, tools);
  if (!value) return { diagnostics };
  const { inner, specs, words, signs } = value;
  const alt = describeChart(plan, signs);
  const svg = imageOf(inner, { ...plan, alt, language: languageOf(plan.language).code });
  return { value: { svg, alt, specs, words }, diagnostics };
}

/** Small multiples: each drawn on its own, on the scale of all. */
async function drawPanels(plan: ChartPlan, tools: ChartTools): Promise<Outcome<Drawing>> {
  const panels = panelsOf(plan, tools.theme);
  const heads = await drawOver(plan, panelHeads(panels, tools), tools);
  let { inner, words } = heads;
  const diagnostics: Diagnostic[] = [...heads.diagnostics];
  const specs: string[] = [];
  for (const { plan: own, at } of panels) {
    const drawn = await drawOne(own, plan, tools);
    diagnostics.push(...drawn.diagnostics);
    if (!drawn.value) continue;
    inner += `<g transform="translate(${at.join(',')})">${drawn.value.inner}</g>`;
    words += drawn.value.words;
    specs.push(...drawn.value.specs);
  }
  return { value: { inner, specs, words, marks: [], signs: [] }, diagnostics };
}

/** @param whole the chart of which it is one of several, or itself */
async function drawOne(
  plan: ChartPlan,
  whole: ChartPlan,
  tools: ChartTools,
): Promise<Outcome<Drawing>> {
  const { form } = plan;
  if (form.type === 'spec') return drawOwn(plan, form.spec, tools);
  const unplaced = [...checkLog(plan, form.preset), ...checkRows(plan, form.preset)];
  if (unplaced.length > 0) return { diagnostics: unplaced };
  if (isDiagram(form.preset)) return drawDiagram(plan, form.preset, tools);
  return drawPreset(plan, whole, presets[form.preset], tools);
}

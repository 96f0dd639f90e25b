/** An author's own spec and the chart's plan → its drawing, or what it may not do. */
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import { annotate } from './annotate.ts';
import { checkScene } from './check-scene.ts';
import { checkSpec } from './check-spec.ts';
import { drawOver } from './draw-over.ts';
import {
  accountable,
  expectedOf,
  moved,
  withFacts,
  type ChartTools,
  type Drawing,
} from './drawing.ts';
import type { JsonObject } from './expand.ts';
import { dataOf, fillSpec, withUnits } from './fill-spec.ts';
import { inUtc, isSingle, pinSpec, withNoteLayers } from './pin-spec.ts';
import { readScene, wordsIn } from './read-scene.ts';
import { UnsafeSvg } from './svg-sink.ts';
import { vegaConfig, wordingConfig } from './vega-config.ts';
import type { ChartView } from './vega-view.ts';

export async function drawOwn(
  plan: ChartPlan,
  spec: JsonObject,
  tools: ChartTools,
): Promise<Outcome<Drawing>> {
  const mistakes = checkSpec(spec, plan);
  // A spec that is not safe or not honest is not drawn at all.
  if (hasErrors(mistakes)) return { diagnostics: mistakes };
  const said: string[] = [];
  try {
    const drawing = await drawSafe(plan, spec, tools, said);
    return { ...drawing, diagnostics: [...warningsOf(said, plan), ...drawing.diagnostics] };
  } catch (cause) {
    return { diagnostics: [...warningsOf(said, plan), faultOf(cause, plan, spec)] };
  }
}

function warningsOf(said: readonly string[], plan: ChartPlan): Diagnostic[] {
  return [...new Set(said)].map((message) => error('chart-warning', { message }, plan.at));
}

/** @param said takes what Vega says of it @throws what Vega or the SVG's writer has against it */
async function drawSafe(
  plan: ChartPlan,
  spec: JsonObject,
  tools: ChartTools,
  said: string[],
): Promise<Outcome<Drawing>> {
  const { theme, measureText } = tools;
  const config = vegaConfig(theme);
  const rows = Object.keys(plan.data).flatMap((name) => accountable(plan, name));
  const fitted = inUtc(fillSpec(spec, plan));
  const first = await viewOf(withUnits(fitted, plan), wordingConfig(theme, plan), tools, said);
  const noted = plan.annotations.length > 0;
  const single = isSingle(spec);
  const stated = single ? pinSpec(fitted, first.scene(), first.plot(), plan) : fitted;
  const whole = single && noted ? withNoteLayers(stated, tools) : stated;
  const view = single ? await viewOf(whole, config, tools, said) : first;
  if (view !== first) first.close();
  const marks = readScene(view.scene(), view.plot());
  const lacks =
    said.length > 0
      ? []
      : checkScene(
          marks,
          expectedOf(rows, () => 'any'),
          plan,
        );
  const notes = annotate(plan, { marks, view, rows }, theme, measureText);
  const { x, y } = view.plot();
  const places = withFacts(moved(notes.data, -x, -y));
  if (single && noted) {
    view.data(places);
    await view.run();
  }
  const over = !single && noted ? await drawOver(plan, notes.data, tools) : nothing;
  const datasets = { ...dataOf(whole), ...(single && noted ? places : {}) };
  const drawing = {
    inner: view.write(plan) + over.inner,
    specs: [JSON.stringify({ ...whole, datasets, config })],
    words: wordsIn(view.scene()) + over.words,
    marks,
  };
  view.close();
  const diagnostics = [...lacks, ...checkSize(plan, view.size()), ...notes.diagnostics];
  return { value: drawing, diagnostics };
}

const nothing = { inner: '', words: '' };

async function viewOf(
  spec: JsonObject,
  config: JsonObject,
  { measureText }: ChartTools,
  said: string[],
): Promise<ChartView> {
  const { compileSpec, openView } = await import('./vega-view.ts');
  // Vega writes into the rows that it is given.
  const compiled = compileSpec(structuredClone(spec), config);
  said.push(...compiled.warnings);
  const view = openView(compiled, measureText);
  await view.run();
  said.push(...view.warnings);
  return view;
}

/** It may have asked for what no slide may hold: told with the way to it. */
function faultOf(cause: unknown, plan: ChartPlan, spec: JsonObject): Diagnostic {
  if (cause instanceof UnsafeSvg) {
    const path = pathTo(spec, cause.value) ?? 'mark';
    return error('spec-unsafe', { what: cause.what, path }, plan.at);
  }
  const detail = cause instanceof Error ? cause.message : String(cause);
  return error('spec-malformed', { fault: 'refused', detail }, plan.at);
}

/** Where a value stands in a spec. */
function pathTo(value: unknown, wanted: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (inner === wanted) return key;
    const further = pathTo(inner, wanted);
    if (further !== undefined) return `${key}.${further}`;
  }
  return undefined;
}

/** Of a spec that could not be fitted: several views side by side. */
function checkSize(plan: ChartPlan, [width, height]: readonly [number, number]): Diagnostic[] {
  const px = Math.ceil(Math.max(width - plan.width, height - plan.height));
  return px > 0 ? [error('chart-overflow', { text: plan.title, px }, plan.at)] : [];
}

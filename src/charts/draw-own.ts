/** An author's own spec and the chart's plan → its drawing, or what it may not do. */
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import { annotate } from './annotate.ts';
import { checkScene } from './check-scene.ts';
import { checkSpec } from './check-spec.ts';
import { drawOver } from './draw-over.ts';
import { accountable, expectedOf, type ChartTools, type Drawing } from './drawing.ts';
import type { JsonObject } from './expand.ts';
import { fillSpec, withUnits } from './fill-spec.ts';
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
  const { theme, measureText } = tools;
  const data = Object.fromEntries(
    Object.keys(plan.data).map((name) => [name, accountable(plan, name)]),
  );
  const rows = Object.values(data).flat();
  const filled = fillSpec(spec, plan, data);
  // Told before it is drawn, for Vega works on the rows themselves; and without words that no other Vega knows.
  const told = JSON.stringify({ ...filled, config: vegaConfig(theme) });
  const { compileSpec, openView } = await import('./vega-view.ts');
  const said: string[] = [];
  const warned = (): Diagnostic[] => [
    ...mistakes,
    ...said.map((message) => error('chart-warning', { message }, plan.at)),
  ];
  let view: ChartView;
  let inner: string;
  try {
    const compiled = compileSpec(withUnits(filled, plan), wordingConfig(theme, plan));
    said.push(...compiled.warnings);
    view = openView(compiled, measureText);
    await view.run();
    said.push(...view.warnings);
    inner = view.write(plan);
  } catch (cause) {
    return { diagnostics: [...warned(), faultOf(cause, plan, spec)] };
  }
  const marks = readScene(view.scene(), view.plot());
  const diagnostics = warned();
  const lacks = hasErrors(diagnostics)
    ? []
    : checkScene(
        marks,
        expectedOf(rows, () => 'any'),
        plan,
      );
  const found = [...diagnostics, ...lacks, ...checkSize(plan, view.size())];
  const notes = annotate(plan, { marks, view, rows }, theme, measureText);
  const over = plan.annotations.length > 0 ? await drawOver(plan, notes.data, tools) : nothing;
  const words = wordsIn(view.scene()) + over.words;
  view.close();
  return {
    value: { inner: inner + over.inner, specs: [told], words, marks },
    diagnostics: [...found, ...notes.diagnostics],
  };
}

const nothing = { inner: '', words: '' };

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

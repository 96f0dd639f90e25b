/** An author's own spec and the chart's plan → its drawing, or what it may not do. */
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import { checkOwn } from './check-own.ts';
import { checkScene } from './check-scene.ts';
import { checkSpec } from './check-spec.ts';
import { drawOver } from './draw-over.ts';
import {
  accountable,
  expectedOf,
  lookOver,
  warningsOf,
  type ChartTools,
  type Drawing,
} from './drawing.ts';
import { dataOf, fillSpec, isSingle, withUnits } from './fill-spec.ts';
import { letThrough } from './filtered.ts';
import { nameChannels } from './name-channels.ts';
import { inUtc, pinSpec, pinWords, withNoteLayers } from './pin-spec.ts';
import { readScene, wordsIn } from './read-scene.ts';
import { withoutRepeats } from '../specs/repeat.ts';
import { seenMarks } from './see-marks.ts';
import { fitPlots } from './side-by-side.ts';
import { objectsIn, placeIn, type JsonObject } from '../specs/spec-tree.ts';
import { UnsafeSvg } from './svg-sink.ts';
import { ownConfig, wordingConfig } from './vega-config.ts';
import type { ChartView } from './vega-view.ts';

export async function drawOwn(
  plan: ChartPlan,
  written: JsonObject,
  tools: ChartTools,
): Promise<Outcome<Drawing>> {
  // A spec that is not safe or not honest is not drawn at all; what is wrong is told as it was written, not for each that a repeat makes.
  const asWritten = checkSpec(written, plan);
  if (hasErrors(asWritten)) return { diagnostics: asWritten };
  const spec = withoutRepeats(written);
  const mistakes = checkSpec(spec, plan);
  if (hasErrors(mistakes)) return { diagnostics: mistakes };
  const said: string[] = [];
  const sceneOf = async (own: JsonObject, more: JsonObject): Promise<unknown> => {
    const filled = inUtc(fillSpec(own, plan));
    const view = await viewOf(
      filled,
      { ...ownConfig(tools.theme, plan.language), ...more },
      tools,
      [],
    );
    const scene = view.scene();
    view.close();
    return scene;
  };
  try {
    const kept = await letThrough(spec, plan, sceneOf);
    const drawing = await drawSafe(kept.value ?? plan, spec, tools, said);
    const notes = [...asWritten, ...kept.diagnostics];
    return {
      ...drawing,
      diagnostics: [...notes, ...warningsOf(said, plan), ...drawing.diagnostics],
    };
  } catch (cause) {
    return { diagnostics: [...warningsOf(said, plan), faultOf(cause, plan, spec)] };
  }
}

/** @param said takes what Vega says of it @throws what Vega or the SVG's writer has against it */
async function drawSafe(
  plan: ChartPlan,
  spec: JsonObject,
  tools: ChartTools,
  said: string[],
): Promise<Outcome<Drawing>> {
  const { theme } = tools;
  const config = ownConfig(theme, plan.language);
  const rows = Object.keys(plan.data).flatMap((name) => accountable(plan, name));
  const single = isSingle(spec);
  const noted = single && plan.annotations.length > 0;
  const stated = await statedSpec(spec, plan, tools, said);
  const whole = noted ? withNoteLayers(stated.spec, tools) : stated.spec;
  const view = await viewOf(whole, config, tools, said);
  const marks = readScene(view.scene(), view.plot());
  const { cssColour, joinConfigs } = await import('./vega-view.ts');
  const seen = seenMarks(marks, theme, cssColour);
  const expected = expectedOf(rows, () => 'any');
  const lacks =
    said.length > 0 || hasErrors(stated.diagnostics)
      ? []
      : [
          ...checkScene(seen, expected, plan),
          ...checkOwn(spec, seen, expected, plan, theme.categorical.length),
        ];
  // Of several plots none has the scale: rows alone can be pointed at.
  const drawn = single ? view : { scales: { ...view.scales, channelOf: nowhere }, plot: view.plot };
  // What it lacks is looked for among the marks that are seen; annotations keep off all of them.
  const scene = { marks, view: drawn, rows };
  const { notes, boxNotes, drawn: signs, diagnostics } = lookOver(plan, scene, undefined, tools);
  if (noted) {
    view.data(notes);
    await view.run();
  }
  const over = await drawOver(plan, single ? {} : boxNotes, tools);
  const datasets = { ...dataOf(whole), ...(noted ? notes : {}) };
  const drawing = {
    inner: view.write(plan) + over.inner,
    specs: [JSON.stringify({ ...whole, datasets, config: joinConfigs(config, whole.config) })],
    words: wordsIn(view.scene()) + over.words,
    marks,
    signs,
  };
  view.close();
  return {
    value: drawing,
    diagnostics: [...lacks, ...stated.diagnostics, ...diagnostics, ...over.diagnostics],
  };
}

const nowhere = (): undefined => undefined;

/** Drawn as it fits, and then with its sizes and the words of its axes stated. */
async function statedSpec(
  spec: JsonObject,
  plan: ChartPlan,
  tools: ChartTools,
  said: string[],
): Promise<{ readonly spec: JsonObject; readonly diagnostics: readonly Diagnostic[] }> {
  const filled = nameChannels(inUtc(fillSpec(spec, plan)), plan);
  const draw = (own: JsonObject): Promise<ChartView> =>
    viewOf(withUnits(own, plan), wordingConfig(tools.theme, plan), tools, said);
  const fitted = isSingle(spec)
    ? { spec: filled, diagnostics: [] }
    : await fitPlots(filled, plan, async (own) => sizeOf(await draw(own)));
  const view = await draw(fitted.spec);
  const { diagnostics } = fitted;
  const pinned = isSingle(spec)
    ? pinSpec(fitted.spec, view.scene(), view.plot(), plan)
    : pinWords(fitted.spec, view.scene());
  view.close();
  return { spec: pinned, diagnostics };
}

function sizeOf(view: ChartView): readonly [number, number] {
  const size = view.size();
  view.close();
  return size;
}

async function viewOf(
  spec: JsonObject,
  config: JsonObject,
  { measureText }: ChartTools,
  said: string[],
): Promise<ChartView> {
  const { compileSpec, openView } = await import('./vega-view.ts');
  // Vega writes into the rows that it is given.
  const compiled = compileSpec(structuredClone(spec), config);
  // What no reader has chosen yet is drawn with the first choice: until then its scale has no ends.
  const waits = objectsIn(spec).some(({ param, empty }) => param !== undefined && empty === false);
  said.push(...compiled.warnings);
  const view = openView(compiled, measureText);
  await view.run();
  said.push(...view.warnings.filter((words) => !(waits && words.startsWith('Infinite extent'))));
  return view;
}

/** It may have asked for what no slide may hold: told with the way to it. */
function faultOf(cause: unknown, plan: ChartPlan, spec: JsonObject): Diagnostic {
  if (cause instanceof UnsafeSvg) {
    const path = pathTo(spec, cause.value) ?? 'mark';
    return error('spec-unsafe', { what: cause.what, path }, placeIn(plan, path));
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

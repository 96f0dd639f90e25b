/** A preset's spec and one chart's plan → its drawing: drawn, asked where things stand, given its words, drawn again. One compile a preset, one view a chart. */
import { error, hasErrors, type Outcome } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import { annotate } from './annotate.ts';
import { checkScene, type ExpectedRow } from './check-scene.ts';
import { textIn } from './chart-row.ts';
import { flatRows, type FlatRow } from './columns.ts';
import {
  accountable,
  expectedOf,
  moved,
  withFacts,
  type ChartTools,
  type Drawing,
} from './drawing.ts';
import { expand, type JsonObject } from './expand.ts';
import { panelsOf } from './panels.ts';
import type { Frame, FrameInput, SpecPreset } from './preset.ts';
import { readScene, wordsIn } from './read-scene.ts';
import { presetConfig } from './vega-config.ts';
import type { Compiled } from './vega-view.ts';

/** @param whole the chart of which it is one of several, or itself */
export async function drawPreset(
  plan: ChartPlan,
  whole: ChartPlan,
  { spec, frame }: Pick<SpecPreset, 'spec' | 'frame'>,
  tools: ChartTools,
): Promise<Outcome<Drawing>> {
  const rows = accountable(plan, 'rows');
  const alongside = plan === whole ? {} : { alongside: alongsideOf(whole) };
  const { theme, measureText: measure } = tools;
  const input = { plan, rows, theme, measure, ...alongside };
  const noted = plan.annotations.length > 0 ? withNotes(spec) : spec;
  return drawFrame(input, frame(input), await readyFor(noted, plan.scale, tools));
}

async function drawFrame(
  { plan, rows, theme, measure }: FrameInput,
  frame: Frame,
  { plain, compiled, params, data }: Ready,
): Promise<Outcome<Drawing>> {
  const { openView } = await import('./vega-view.ts');
  const view = openView(compiled, measure);
  const given: JsonObject = { ...frame.params, theme };
  const shown = {
    plot: frame.plot,
    params: Object.fromEntries(params.filter((n) => n in given).map((n) => [n, given[n]])),
    data: { ...Object.fromEntries(data.map((name) => [name, []])), ...withFacts(frame.data) },
  };
  view.show(shown, plan);
  await view.run();
  const placed = frame.place(view.scales);
  const words = withFacts(placed.data);
  view.data(words);
  await view.run();
  const marks = readScene(view.scene(), view.plot());
  const diagnostics = [...frame.diagnostics, ...placed.diagnostics];
  // What had no room would be found again in the picture.
  const lacks = hasErrors(diagnostics)
    ? []
    : checkScene(marks, expectedOf(rows, seenBy(frame.told)), plan);
  const notes = annotate(plan, { marks, view, rows }, theme, measure);
  const noted = withFacts(moved(notes.data, -frame.plot.left, -frame.plot.top));
  if (plan.annotations.length > 0) {
    view.data(noted);
    await view.run();
  }
  const said = [...compiled.warnings, ...view.warnings];
  const warnings = said.map((message) => error('chart-warning', { message }, plan.at));
  const datasets = { ...shown.data, ...words, ...(plan.annotations.length > 0 ? noted : {}) };
  const drawing = {
    inner: view.write(plan),
    specs: [JSON.stringify(filled(plain, { ...shown, data: datasets }, plan, presetConfig(theme)))],
    words: wordsIn(view.scene()),
    marks,
  };
  view.close();
  const found = [...diagnostics, ...lacks, ...notes.diagnostics, ...warnings];
  return { value: drawing, diagnostics: found };
}

/** What does not apply, or has no place on the scales, has words in place of a mark. */
function seenBy(told: ReadonlySet<string> = new Set()): (row: FlatRow) => ExpectedRow['by'] {
  return (row) => {
    const shapes = Object.keys(row).filter((column) => column.endsWith('_shape'));
    const isNone = shapes.every((column) => row[column] === 'none');
    return isNone || told.has(textIn(row, '_row')) ? 'words' : 'body';
  };
}

interface Ready {
  /** Plain Vega-Lite, without what differs from chart to chart. */
  readonly plain: JsonObject;
  readonly compiled: Compiled;
  /** Names of all that the spec declares. */
  readonly params: readonly string[];
  readonly data: readonly string[];
}

const ready = new Map<string, Ready>();
/** Themes come and go while one is being written. */
const most = 128;

async function readyFor(
  spec: JsonObject,
  scale: ChartPlan['scale'],
  { theme, parts }: ChartTools,
): Promise<Ready> {
  const plain = expand(spec, parts, scale);
  const config = presetConfig(theme);
  const key = JSON.stringify([plain, config]);
  const known = ready.get(key);
  if (known) return known;
  // Vega costs 0.2 s to import: only now, when there is something to draw.
  const { compileSpec } = await import('./vega-view.ts');
  const compiled = compileSpec({ ...plain, ...unsized }, config);
  const made = {
    plain,
    compiled,
    params: paramsOf(plain),
    data: [...dataNames(plain)].filter((n) => compiled.sources.has(n)),
  };
  if (ready.size >= most) ready.clear();
  ready.set(key, made);
  return made;
}

/** Each chart sets its own; `none` lets no word move a mark. */
const unsized = { width: 100, height: 100, padding: 0, autosize: { type: 'none' } };

/** The spec of one chart, as any Vega draws it. */
function filled(
  plain: JsonObject,
  { plot, params, data }: Pick<Frame, 'plot' | 'params' | 'data'>,
  plan: ChartPlan,
  config: JsonObject,
): JsonObject {
  const declared = Array.isArray(plain.params) ? plain.params : [];
  return {
    ...plain,
    ...unsized,
    params: declared.map((param: unknown) => {
      const name = isRecord(param) ? param.name : undefined;
      return typeof name === 'string' && name in params ? { name, value: params[name] } : param;
    }),
    width: plot.width,
    height: plot.height,
    padding: {
      left: plot.left,
      top: plot.top,
      right: plan.width - plot.left - plot.width,
      bottom: plan.height - plot.top - plot.height,
    },
    datasets: data,
    config,
  };
}

function withNotes(spec: JsonObject): JsonObject {
  const layers: readonly unknown[] = Array.isArray(spec.layer) ? spec.layer : [];
  return { ...spec, layer: [...layers, { use: 'notes' }] };
}

function alongsideOf(whole: ChartPlan): NonNullable<FrameInput['alongside']> {
  const lengths = panelsOf(whole).map((panel) => panel.plan.data.rows?.length ?? 0);
  return { rows: flatRows(whole), most: Math.max(...lengths) };
}

function paramsOf(spec: JsonObject): string[] {
  const params: readonly unknown[] = Array.isArray(spec.params) ? spec.params : [];
  return params.flatMap((p) => (isRecord(p) && typeof p.name === 'string' ? [p.name] : []));
}

/** Of all named data, wherever it is read. */
function dataNames(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) {
    for (const inner of value as readonly unknown[]) dataNames(inner, found);
  } else if (isRecord(value)) {
    const { data } = value;
    if (isRecord(data) && typeof data.name === 'string') found.add(data.name);
    for (const inner of Object.values(value)) dataNames(inner, found);
  }
  return found;
}

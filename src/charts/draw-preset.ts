/** A preset's spec and one chart's plan → its drawing: drawn, asked where things stand, given its words, drawn again. One compile a preset, one view a chart. */
import type { PresetFault } from '../diagnostics/codes.ts';
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { isRecord } from '../model/is-record.ts';
import { startOf } from '../model/place.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { ChartTheme } from '../model/theme.ts';
import { paddingOf } from './boxes.ts';
import { checkNames } from './check-names.ts';
import type { ExpectedRow } from './check-scene.ts';
import { textIn } from './chart-row.ts';
import { flatRows, type FlatRow } from './columns.ts';
import { accountable, lookOver, withFacts, type ChartTools, type Drawing } from './drawing.ts';
import { expand, PartFault, type ChartParts } from './expand.ts';
import { panelsOf } from './panels.ts';
import type { Frame, FrameInput, SpecPreset } from './preset.ts';
import { readScene, wordsIn } from './read-scene.ts';
import { listIn, objectsIn, type JsonObject } from '../specs/spec-tree.ts';
import { UnsafeSvg } from './svg-sink.ts';
import { presetConfig } from './vega-config.ts';
import type { Compiled } from './vega-view.ts';

interface Preset extends Pick<SpecPreset, 'spec' | 'frame'> {
  /** Where its spec stands, if it is none of `presets/`. */
  readonly file?: string;
}

/** @param whole the chart of which it is one of several, or itself */
export async function drawPreset(
  plan: ChartPlan,
  whole: ChartPlan,
  preset: Preset,
  tools: ChartTools,
): Promise<Outcome<Drawing>> {
  try {
    return await drawSound(plan, whole, preset, tools);
  } catch (cause) {
    if (!(cause instanceof PresetBroken)) throw cause;
    return { diagnostics: cause.diagnostics };
  }
}

/** @throws PresetBroken */
async function drawSound(
  plan: ChartPlan,
  whole: ChartPlan,
  preset: Preset,
  tools: ChartTools,
): Promise<Outcome<Drawing>> {
  const { theme, measureText: measure } = tools;
  const file = fileOf(preset, plan);
  const rows = accountable(plan, 'rows');
  const alongside = plan === whole ? {} : { alongside: alongsideOf(whole, theme) };
  const frame = preset.frame({ plan, rows, theme, measure, ...alongside });
  const noted = plan.annotations.length + plan.signs.length > 0;
  const ready = await readyFor(preset, noted, plan, tools);
  mustRead(ready, frame.data, file, tools);
  const { openView } = await import('./vega-view.ts');
  const view = openView(ready.compiled, measure);
  const given: JsonObject = { ...frame.params, theme };
  const params = ready.params.filter((name) => name in given).map((name) => [name, given[name]]);
  const shown = {
    plot: frame.plot,
    params: Object.fromEntries(params) as JsonObject,
    data: { ...ready.noData, ...withFacts(frame.data) },
  };
  view.show(shown, plan);
  const run = (): Promise<void> => orBroken(file, () => view.run());
  await run();
  const placed = frame.place(view.scales, () => readScene(view.scene(), { x: 0, y: 0 }));
  mustRead(ready, placed.data, file, tools);
  const words = withFacts(placed.data);
  view.data(words);
  await run();
  const marks = readScene(view.scene(), view.plot());
  const found = [...frame.diagnostics, ...placed.diagnostics];
  // What had no room would be found again in the picture.
  const by = hasErrors(found) ? undefined : seenBy(frame.told);
  const { notes, drawn, diagnostics } = lookOver(plan, { marks, view, rows }, by, tools);
  if (noted) {
    view.data(notes);
    await run();
  }
  const data = { ...shown.data, ...words, ...(noted ? notes : {}) };
  const drawing = {
    inner: await orBroken(file, () => view.write(plan)),
    specs: [JSON.stringify(filled(ready, { ...shown, data }, plan))],
    words: wordsIn(view.scene()),
    marks,
    signs: drawn,
  };
  view.close();
  const said = new Set([...ready.compiled.warnings, ...view.warnings]);
  const warnings = [...said].map((detail) => brokenAt(file, 'refused', detail));
  return { value: drawing, diagnostics: [...found, ...diagnostics, ...warnings] };
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
  readonly config: JsonObject;
  readonly compiled: Compiled;
  /** Names of all that the spec declares. */
  readonly params: readonly string[];
  /** All that the spec reads, empty. */
  readonly noData: Frame['data'];
}

const known = new Map<string, Ready>();
/** Themes come and go while one is being written. */
const most = 128;

async function readyFor(
  preset: Preset,
  noted: boolean,
  plan: ChartPlan,
  { theme, parts }: ChartTools,
): Promise<Ready> {
  const { spec } = preset;
  const config = presetConfig(theme);
  const key = JSON.stringify([numberOf(spec), noted, numberOf(parts), plan.scale, config]);
  const kept = known.get(key);
  if (kept) return kept;
  // Vega costs 0.2 s to import: only now, when there is something to draw.
  const { compileSpec } = await import('./vega-view.ts');
  const compile = (): Pick<Ready, 'plain' | 'compiled'> => {
    const plain = expand(noted ? withNotes(spec) : spec, parts, plan.scale);
    const unknown = checkNames(plain, { at: startOf(fileOf(preset, plan)), form: plan.form });
    if (unknown.length > 0) throw new PresetBroken(unknown);
    return { plain, compiled: compileSpec({ ...plain, ...unsized }, config) };
  };
  const { plain, compiled } = await orBroken(fileOf(preset, plan), compile, parts);
  const names = objectsIn(plain).flatMap(({ data }) => (isRecord(data) ? [String(data.name)] : []));
  const made = {
    plain,
    config,
    compiled,
    params: listIn(plain, 'params').flatMap((param) => nameOf(param) ?? []),
    noData: Object.fromEntries(
      names.filter((name) => compiled.sources.has(name)).map((name) => [name, []]),
    ),
  };
  if (known.size >= most) known.clear();
  known.set(key, made);
  return made;
}

/** One for all that say the same; what was seen is not read again. */
function numberOf(value: JsonObject): number {
  const seen = numbers.get(value);
  if (seen !== undefined) return seen;
  const text = JSON.stringify(value);
  const number = texts.get(text) ?? texts.size;
  texts.set(text, number);
  numbers.set(value, number);
  return number;
}
const numbers = new WeakMap<JsonObject, number>();
const texts = new Map<string, number>();

/** What a spec of our own lacks, whoever changed it. */
class PresetBroken extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super('a preset cannot be drawn');
    this.diagnostics = diagnostics;
  }
}

/** @throws PresetBroken with what Vega has against the spec, or the spec asks for in vain */
async function orBroken<T>(
  file: string,
  step: () => T | Promise<T>,
  parts: ChartParts = {},
): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    if (cause instanceof PresetBroken) throw cause;
    throw new PresetBroken([brokenAt(file, ...faultOf(cause, parts))]);
  }
}

function fileOf({ file }: Preset, { form }: ChartPlan): string {
  const folder = form.type === 'preset' ? form.preset : '';
  return file ?? `src/charts/presets/${folder}/spec.vl.json`;
}

type Fault = readonly [fault: PresetFault, detail: string, wanted?: string];

function faultOf(cause: unknown, parts: ChartParts): Fault {
  if (cause instanceof UnsafeSvg) return ['unsafe', cause.what];
  if (!(cause instanceof PartFault))
    return ['refused', cause instanceof Error ? cause.message : String(cause)];
  const { fault, asked, part } = cause;
  if (fault === 'unfilled') return [fault, asked, `{ "use": "${part}", "${asked}": … }`];
  return [fault, asked, nearest(asked, Object.keys(parts)).join(', ')];
}

/** A frame's words and marks that no layer reads would be missing in silence. @throws PresetBroken with the layer to add */
function mustRead(
  { compiled }: Ready,
  data: Frame['data'],
  file: string,
  { parts }: ChartTools,
): void {
  const lost = Object.keys(data).find((name) => !compiled.sources.has(name));
  if (lost === undefined) return;
  const reads = JSON.stringify({ data: { name: lost } }).slice(1, -1);
  const use = Object.keys(parts).find((part) => JSON.stringify(parts[part]).includes(reads));
  const wanted = use ?? (lost in parts ? lost : undefined);
  const layer = wanted === undefined ? `{ ${reads}, … }` : `{ "use": "${wanted}", … }`;
  throw new PresetBroken([brokenAt(file, 'unread', lost, layer)]);
}

function brokenAt(file: string, ...[fault, detail, wanted = '']: Fault): Diagnostic {
  return error('preset-broken', { file, fault, detail, wanted }, startOf(file));
}

/** Each chart sets its own; `none` lets no word move a mark. */
const unsized = { width: 100, height: 100, padding: 0, autosize: { type: 'none' } };

/** The spec of one chart, as any Vega draws it. */
function filled(
  { plain, config }: Ready,
  { plot, params, data }: Pick<Frame, 'plot' | 'params' | 'data'>,
  plan: ChartPlan,
): JsonObject {
  return {
    ...plain,
    ...unsized,
    params: listIn(plain, 'params').map((param) => {
      const name = nameOf(param);
      return name !== undefined && name in params ? { name, value: params[name] } : param;
    }),
    width: plot.width,
    height: plot.height,
    padding: paddingOf(plot, plan),
    datasets: data,
    config,
  };
}

function nameOf(param: unknown): string | undefined {
  return isRecord(param) && typeof param.name === 'string' ? param.name : undefined;
}

function withNotes(spec: JsonObject): JsonObject {
  return { ...spec, layer: [...listIn(spec, 'layer'), { use: 'notes' }] };
}

function alongsideOf(whole: ChartPlan, theme: ChartTheme): NonNullable<FrameInput['alongside']> {
  const lengths = panelsOf(whole, theme).map((panel) => panel.plan.data.rows?.length ?? 0);
  return { rows: flatRows(whole), most: Math.max(...lengths) };
}

/** A chart's plan, the theme and the presets → one SVG with its alternative text, every row accounted for. Opens no file. */
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import { isDiagram, type DiagramName, type PresetName } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import { flatRows, type FlatRow } from './columns.ts';
import { annotate, annotationSpec, type DrawnScene } from './annotate.ts';
import { checkLog } from './check-log.ts';
import { checkScene } from './check-scene.ts';
import { checkSpec } from './check-spec.ts';
import { textIn } from './chart-row.ts';
import { describeChart } from './describe.ts';
import { drawDiagram, type DiagramTemplates } from './diagrams/draw-diagram.ts';
import { fillPreset, fillSpec, withParts, withUnits, type JsonObject } from './fill-spec.ts';
import { panelHeads, panelsOf } from './panels.ts';
import { escape, factMark, finishSvg, joinSvg, UnsafeSvg, type SvgDress } from './finish-svg.ts';
import type { Layout } from './layout.ts';
import { presets } from './presets.ts';
import { readScene, wordsIn } from './read-scene.ts';
import { vegaConfig, wordingConfig } from './vega-config.ts';

export interface ChartTools {
  readonly theme: ChartTheme;
  readonly measureText: MeasureText;
  /** `templates/charts/<preset>.vl.json`, parsed. */
  readonly presets: ReadonlyMap<PresetName, JsonObject>;
  /** `templates/charts/parts.json`: layers that presets name. */
  readonly parts: JsonObject;
  readonly diagrams: DiagramTemplates;
}

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
 * @throws when a preset is missing or does not compile: a broken installation
 */
export async function drawChart(plan: ChartPlan, tools: ChartTools): Promise<Outcome<DrawnChart>> {
  return plan.channels.repeat ? drawPanels(plan, tools) : drawOne(plan, plan, tools);
}

/** Small multiples: each drawn on its own, on the scale of all. */
async function drawPanels(plan: ChartPlan, tools: ChartTools): Promise<Outcome<DrawnChart>> {
  const panels = panelsOf(plan);
  const alt = describeChart(plan);
  const heads = await drawOver(plan, panelHeads(plan, panels, tools.theme), tools);
  let svg = heads.svg.replace('aria-label=""', () => `aria-label="${escape(alt)}"`);
  let { words } = heads;
  const diagnostics: Diagnostic[] = [];
  const specs: string[] = [];
  for (const { plan: own, at } of panels) {
    const drawn = await drawOne(own, plan, tools);
    diagnostics.push(...drawn.diagnostics);
    if (!drawn.value) continue;
    svg = joinSvg(svg, drawn.value.svg, at);
    words += drawn.value.words;
    specs.push(...drawn.value.specs);
  }
  return { value: { svg, alt, specs, words }, diagnostics };
}

/** @param whole the chart of which it is one of several, or itself */
async function drawOne(
  plan: ChartPlan,
  whole: ChartPlan,
  tools: ChartTools,
): Promise<Outcome<DrawnChart>> {
  const { form } = plan;
  let filled: Outcome<Filled>;
  if (form.type === 'spec') filled = fromSpec(plan, form.spec);
  else if (isDiagram(form.preset)) return fromDiagram(plan, form.preset, tools);
  else filled = fromPreset(plan, whole, form.preset, tools);
  if (!filled.value) return { diagnostics: filled.diagnostics };
  // Vega costs 0.2 s to import: only now, when there is something to draw.
  const { renderSpec } = await import('./render-spec.ts');
  const { spec } = filled.value;
  // Told before it is drawn, for Vega works on the rows themselves; and without words that no other Vega knows.
  const specs = [JSON.stringify({ ...spec, config: vegaConfig(tools.theme) })];
  const worded = plan.form.type === 'spec' ? withUnits(spec, plan) : spec;
  const config = wordingConfig(tools.theme, plan);
  const drawn = await renderSpec(worded, config, tools.measureText);
  const warnings = drawn.warnings.map((message) => error('chart-warning', { message }, plan.at));
  const diagnostics = [...filled.diagnostics, ...warnings];
  if ('problem' in drawn) {
    if (plan.form.type === 'preset')
      throw new Error(`preset ${plan.form.preset}: ${drawn.problem}`);
    const args = { fault: 'refused', detail: drawn.problem } as const;
    return { diagnostics: [...diagnostics, error('spec-malformed', args, plan.at)] };
  }
  const alt = describeChart(plan);
  const finished = finishOwn(drawn.svg, plan, alt);
  if (!finished.value) return { diagnostics: [...diagnostics, ...finished.diagnostics] };
  const marks = readScene(drawn.scene, drawn.origin);
  // What a layout had no room for would be found again in the picture.
  const lacks = hasErrors(diagnostics) ? [] : checkScene(marks, filled.value.names, plan);
  const found = [...diagnostics, ...lacks, ...checkSize(plan, drawn)];
  const picture = { svg: finished.value, alt, specs, words: wordsIn(drawn.scene) };
  return withNotes(plan, picture, { marks, scales: drawn.scales }, found, tools);
}

async function fromDiagram(
  plan: ChartPlan,
  name: DiagramName,
  tools: ChartTools,
): Promise<Outcome<DrawnChart>> {
  const { theme, measureText: measure } = tools;
  const rows = accountable(plan, 'rows');
  const drawn = drawDiagram(name, { plan, rows, theme, measure }, tools.diagrams);
  const { marks, diagnostics } = drawn;
  const lacks = hasErrors(diagnostics) ? [] : checkScene(marks, namesOf(rows), plan);
  const alt = describeChart(plan);
  const svg = finishSvg(drawn.svg, dressOf(plan, alt));
  const picture = { svg, alt, specs: [], words: marks.map(({ text }) => text).join('') };
  return withNotes(plan, picture, drawn, [...diagnostics, ...lacks], tools);
}

async function withNotes(
  plan: ChartPlan,
  picture: DrawnChart,
  { marks, scales }: Pick<DrawnScene, 'marks' | 'scales'>,
  found: readonly Diagnostic[],
  tools: ChartTools,
): Promise<Outcome<DrawnChart>> {
  if (plan.annotations.length === 0) return { value: picture, diagnostics: found };
  const rows = Object.keys(plan.data).flatMap((name) => accountable(plan, name));
  const scene = { marks, scales, rows };
  const notes = annotate(plan, scene, tools.theme, tools.measureText);
  const over = await drawOver({ ...plan, id: `${plan.id}-n` }, notes, tools);
  return {
    value: { ...picture, svg: joinSvg(picture.svg, over.svg), words: picture.words + over.words },
    diagnostics: [...found, ...notes.diagnostics],
  };
}

/** An author's spec may have asked for what no slide may hold: told with the way to it. */
function finishOwn(svg: string, plan: ChartPlan, alt: string): Outcome<string> {
  try {
    return { value: finishSvg(svg, dressOf(plan, alt)), diagnostics: [] };
  } catch (cause) {
    if (!(cause instanceof UnsafeSvg) || plan.form.type !== 'spec') throw cause;
    const path = pathTo(plan.form.spec, cause.value) ?? 'mark';
    const args = { what: cause.what, path };
    return { diagnostics: [error('spec-unsafe', args, plan.at)] };
  }
}

function dressOf(plan: ChartPlan, alt: string): SvgDress {
  return { ...plan, alt, language: languageOf(plan.language).code };
}

/** Where a value stands in a spec. */
function pathTo(value: unknown, wanted: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && escape(inner) === wanted) return key;
    const further = pathTo(inner, wanted);
    if (further !== undefined) return `${key}.${further}`;
  }
  return undefined;
}

/** Words and rules that stand on a chart that is drawn already. */
async function drawOver(
  plan: ChartPlan,
  layout: Layout,
  tools: ChartTools,
): Promise<Pick<DrawnChart, 'svg' | 'words'>> {
  const { renderSpec } = await import('./render-spec.ts');
  const { theme, measureText, parts } = tools;
  const spec = fillPreset(withParts(annotationSpec, parts), plan, theme, withFacts(layout));
  const drawn = await renderSpec(spec, wordingConfig(theme, plan), measureText);
  if ('problem' in drawn) throw new Error(`annotations: ${drawn.problem}`);
  return { svg: finishSvg(drawn.svg, dressOf(plan, '')), words: wordsIn(drawn.scene) };
}

interface Filled {
  readonly spec: JsonObject;
  /** Each row's name for accounting → what a person calls it. */
  readonly names: ReadonlyMap<string, string>;
}

function fromPreset(
  plan: ChartPlan,
  whole: ChartPlan,
  name: Exclude<PresetName, DiagramName>,
  tools: ChartTools,
): Outcome<Filled> {
  const preset = tools.presets.get(name);
  if (!preset) throw new Error(`there is no preset ${name}`);
  const unplaced = checkLog(plan, name);
  if (unplaced.length > 0) return { diagnostics: unplaced };
  const rows = accountable(plan, 'rows');
  const { theme, measureText } = tools;
  const alongside = plan === whole ? {} : { alongside: alongsideOf(whole) };
  const input = { plan, rows, theme, measure: measureText, ...alongside };
  const layout = presets[name].layout(input);
  const spec = fillPreset(withParts(preset, tools.parts), plan, theme, withFacts(layout));
  return { value: { spec, names: namesOf(rows) }, diagnostics: layout.diagnostics };
}

function alongsideOf(whole: ChartPlan): { rows: readonly FlatRow[]; most: number } {
  const rows = flatRows(whole);
  return { rows, most: Math.max(...panelsOf(whole).map((p) => p.plan.data.rows?.length ?? 0)) };
}

/** Each label carries the address of the fact that it prints. */
function withFacts(layout: Layout): Layout {
  const labels = (layout.data.labels ?? []).map((label) => ({
    ...label,
    description: typeof label.fact === 'string' && label.fact !== '' ? factMark + label.fact : '',
  }));
  return { ...layout, data: { ...layout.data, labels } };
}

function fromSpec(plan: ChartPlan, spec: JsonObject): Outcome<Filled> {
  const diagnostics: Diagnostic[] = checkSpec(spec, plan);
  // A spec that is not safe or not honest is not drawn at all.
  if (hasErrors(diagnostics)) return { diagnostics };
  const data = Object.fromEntries(
    Object.keys(plan.data).map((name) => [name, accountable(plan, name)]),
  );
  const names = new Map(Object.values(data).flatMap((rows) => [...namesOf(rows)]));
  return { value: { spec: fillSpec(spec, plan, data), names }, diagnostics };
}

/** Rows with the name under which the scene must show them. */
function accountable(plan: ChartPlan, name: string): FlatRow[] {
  return flatRows(plan, name).map((row, index) => ({ ...row, _row: `${name}:${index}` }));
}

function namesOf(rows: readonly FlatRow[]): Map<string, string> {
  return new Map(
    rows.map((row) => {
      const called = ['label', 'y', 'key']
        .map((column) => textIn(row, column))
        .filter((t) => t !== '');
      const part = textIn(row, 'part');
      return [
        textIn(row, '_row'),
        [called[0] ?? textIn(row, '_row'), ...(part === '' ? [] : [part])].join(' '),
      ];
    }),
  );
}

/** Of an author's spec that could not be fitted: several views side by side. */
function checkSize(
  plan: ChartPlan,
  drawn: { readonly width: number; readonly height: number },
): Diagnostic[] {
  const px = Math.ceil(Math.max(drawn.width - plan.width, drawn.height - plan.height));
  return px > 0 ? [error('chart-overflow', { text: plan.title, px }, plan.at)] : [];
}

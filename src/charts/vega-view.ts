/** A Vega-Lite spec → a runtime that draws many charts, and one chart of it: params and rows in, scales and the scene out. The only file that runs Vega; importing it costs 0.2 s, so it is imported late. */
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import * as vegaLite from 'vega-lite';
import { toHex } from '../model/colour.ts';
import { isRecord } from '../model/is-record.ts';
import type { MeasureText } from '../model/theme.ts';
import type { Datum } from './datum.ts';
import { momentFormat, renderMoment } from './moment-axis.ts';
import type { JsonObject } from '../specs/spec-tree.ts';
import { paddingOf, type Box } from './boxes.ts';
import type { Frame, Scales } from './preset.ts';
import { wordsOf } from './read-scene.ts';
import { writeScene, type SceneDress } from './svg-writer.ts';
import { renderTick, tickFormat } from './tick-format.ts';

export interface Compiled {
  readonly runtime: vega.Runtime;
  /** Type of each top scale by name. */
  readonly scaleTypes: ReadonlyMap<string, string>;
  /** Names of the data that can be set. */
  readonly sources: ReadonlySet<string>;
  /** What Vega-Lite warned of. */
  readonly warnings: readonly string[];
}

vega.expressionFunction(tickFormat, renderTick);
vega.expressionFunction(momentFormat, renderMoment);

/** @throws what Vega-Lite or Vega says of a spec that cannot be compiled */
export function compileSpec(spec: JsonObject, config: JsonObject): Compiled {
  const warnings: string[] = [];
  const logger = loggerInto(warnings);
  // An author's spec is only known to be an object; Vega-Lite checks the rest, with warnings and errors.
  const compiled = vegaLite.compile(spec as unknown as vegaLite.TopLevelSpec, { config, logger });
  const scaleTypes = new Map(
    (compiled.spec.scales ?? []).map(({ name, type }) => [name, type ?? 'linear'] as const),
  );
  const sources = new Set((compiled.spec.data ?? []).map(({ name }) => name));
  const runtime = vega.parse(compiled.spec, undefined, { ast: true });
  return { runtime, scaleTypes, sources, warnings };
}

/** The author's over ours, as Vega-Lite joins them. */
export function joinConfigs(ours: JsonObject, own: unknown): JsonObject {
  return isRecord(own) ? { ...vega.mergeConfig(ours, own) } : ours;
}

/** What CSS calls a colour → `#rrggbb` and its opacity; undefined for what is none. */
export function cssColour(
  css: string,
): { readonly hex: string; readonly opacity: number } | undefined {
  const rgb: unknown = vega.expressionFunction('rgb');
  const parsed: unknown = typeof rgb === 'function' ? Reflect.apply(rgb, undefined, [css]) : null;
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const [r, g, b, opacity] = ['r', 'g', 'b', 'opacity'].map((n) => Number(Reflect.get(parsed, n)));
  if (r === undefined || g === undefined || b === undefined || Number.isNaN(r + g + b))
    return undefined;
  return { hex: toHex([r, g, b]), opacity: opacity ?? 1 };
}

/** One chart that is being drawn. */
export interface ChartView {
  /** Before the first run of a preset: its plot in the chart's box, its params, its rows. */
  readonly show: (frame: Omit<Frame, 'place' | 'diagnostics'>, box: BoxSize) => void;
  readonly data: (named: Frame['data']) => void;
  /** Rejects with what Vega says of a spec that it cannot draw. */
  readonly run: () => Promise<void>;
  readonly scales: Scales;
  /** The plot in the chart's box, in pixels. */
  readonly plot: () => Box;
  /** Width and height of all that was asked for. */
  readonly size: () => readonly [number, number];
  /** The scene graph; `read-scene.ts` reads it. */
  readonly scene: () => unknown;
  /** What stands inside the image. @throws UnsafeSvg */
  readonly write: (dress: SceneDress) => string;
  /** What Vega said while it ran; grows with each run. */
  readonly warnings: readonly string[];
  readonly close: () => void;
}

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

export function openView({ runtime, scaleTypes }: Compiled, measure: MeasureText): ChartView {
  const warnings: string[] = [];
  const faults: string[] = [];
  // Vega measures text through one global function. All charts of a run have the same fonts, so it is set, not restored.
  vega.textMetrics.width = (item, text) => widthOfItem(item, text, measure);
  const view = new vega.View(runtime, {
    expr: expressionInterpreter,
    loader: refusingLoader,
    logger: loggerInto(warnings, faults),
    renderer: 'none',
  });
  const scaleOf = (name: string): unknown => (scaleTypes.has(name) ? view.scale(name) : undefined);
  const origin = (): readonly [number, number] => {
    const [[x, y], { left, top }] = [view.origin(), view.padding()];
    return [x + left, y + top];
  };
  const band = (name: string): number => bandOf(scaleOf(name));
  return {
    show: ({ plot, params, data }, box) => {
      view.width(plot.width).height(plot.height).padding(paddingOf(plot, box));
      for (const [name, value] of Object.entries(params)) view.signal(name, value);
      setData(view, data);
    },
    data: (named) => {
      setData(view, named);
    },
    run: async () => {
      await view.runAsync();
      // Vega goes on without what failed.
      if (faults.length > 0) throw new Error(faults.join(' '));
    },
    scales: {
      at: (name, value) => placeOn(scaleOf(name), value) + band(name) / 2,
      band,
      channelOf: (types) =>
        (['x', 'y'] as const).find((name) => types.includes(scaleTypes.get(name) ?? '')),
    },
    plot: () => ({ x: origin()[0], y: origin()[1], width: view.width(), height: view.height() }),
    size: () => {
      const { left, top, right, bottom } = view.padding();
      return [view._viewWidth + left + right, view._viewHeight + top + bottom];
    },
    scene: () => view.scenegraph(),
    write: (dress) => writeScene(view.scenegraph().root, origin(), dress),
    warnings,
    close: () => {
      view.finalize();
    },
  };
}

/** Vega writes into the rows that it is given. */
function setData(view: vega.View, named: Readonly<Record<string, readonly Datum[]>>): void {
  for (const [name, rows] of Object.entries(named)) {
    view.data(
      name,
      rows.map((row) => ({ ...row })),
    );
  }
}

function placeOn(scale: unknown, value: number | string): number {
  if (typeof scale !== 'function') return NaN;
  const at: unknown = Reflect.apply(scale, undefined, [value]);
  return typeof at === 'number' ? at : NaN;
}

function bandOf(scale: unknown): number {
  const width: unknown = typeof scale === 'function' ? Reflect.get(scale, 'bandwidth') : undefined;
  return typeof width === 'function' ? Number(Reflect.apply(width, scale, [])) : 0;
}

/** Rows come with the spec; nothing is fetched, opened or linked. */
const refusingLoader: vega.Loader = {
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
};

function refuse(what: unknown): Promise<never> {
  return Promise.reject(new Error(`a chart may not load ${String(what)}`));
}

/** Warnings and errors are kept, the rest is chatter. */
function loggerInto(warnings: string[], errors = warnings): vega.LoggerInterface {
  const logger: vega.LoggerInterface = {
    level: () => logger,
    error: keepIn(errors),
    warn: keepIn(warnings),
    info: () => logger,
    debug: () => logger,
  };
  function keepIn(list: string[]) {
    return (...messages: readonly unknown[]): vega.LoggerInterface => {
      const said = messages.map((m) => (m instanceof Error ? m.message : String(m))).join(' ');
      // Of what reacts the first state is drawn, where there is no page.
      if (!said.startsWith('Can not resolve event source')) list.push(said);
      return logger;
    };
  }
  return logger;
}

function widthOfItem(item: unknown, text: unknown, measure: MeasureText): number {
  if (typeof item !== 'object' || item === null) return 0;
  const size = 'fontSize' in item ? Number(item.fontSize) : 11;
  const weight = 'fontWeight' in item ? String(item.fontWeight) : '400';
  const bold = weight === 'bold' || Number(weight) >= 600;
  return measure(wordsOf(text).trim(), { size, weight: bold ? 700 : 400 });
}

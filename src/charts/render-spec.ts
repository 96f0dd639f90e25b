/** A Vega-Lite spec → SVG text and the scene it was drawn from. The only file that imports Vega; it costs 0.2 s, so import this one late. */
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import * as vegaLite from 'vega-lite';
import type { MeasureText } from '../model/theme.ts';
import type { JsonObject } from './fill-spec.ts';
import { wordsOf } from './read-scene.ts';
import { renderTick, tickFormat } from './tick-format.ts';

export interface RenderedSpec {
  readonly svg: string;
  /** Root of Vega's scene graph; `check-scene.ts` reads it. */
  readonly scene: unknown;
  /** Pixels from the box's corner to the root group. */
  readonly origin: readonly [number, number];
  readonly width: number;
  readonly height: number;
  readonly scales: PlotScales;
  readonly warnings: readonly string[];
}

/** Where the plot lies in the box, and where a value stands; undefined where the chart has no scale of that kind. */
export interface PlotScales {
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly time: PlotScale | undefined;
  readonly figure: PlotScale | undefined;
}

export interface PlotScale {
  readonly channel: 'x' | 'y';
  readonly at: (value: number) => number;
}

vega.expressionFunction(tickFormat, renderTick);

/** `problem`: Vega could not compile or draw it at all. */
export async function renderSpec(
  spec: JsonObject,
  config: JsonObject,
  measure: MeasureText,
): Promise<RenderedSpec | { readonly problem: string; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const logger = loggerInto(warnings);
  // Vega measures text through one global function. All charts of a run have the same fonts, so it is set, not restored.
  vega.textMetrics.width = (item, text) => widthOfItem(item, text, measure);
  try {
    // An author's spec is only known to be an object; Vega-Lite checks the rest, with warnings and errors.
    const compiled = vegaLite.compile(spec as unknown as vegaLite.TopLevelSpec, { config, logger });
    const view = new vega.View(vega.parse(compiled.spec, undefined, { ast: true }), {
      expr: expressionInterpreter,
      loader: refusingLoader,
      logger,
      renderer: 'none',
    });
    await view.runAsync();
    const svg = await view.toSVG();
    const scene = view.scenegraph();
    const [x, y] = view.origin();
    const padding = view.padding();
    const { left = 0, top = 0 } = typeof padding === 'number' ? {} : padding;
    const scales = scalesOf(view, compiled.spec.scales ?? [], [x + left, y + top]);
    view.finalize();
    const [width, height] = ['width', 'height'].map((name) => sizeIn(svg, name));
    return {
      svg,
      scene,
      origin: [x + left, y + top],
      scales,
      width: width ?? 0,
      height: height ?? 0,
      warnings,
    };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause), warnings };
  }
}

/** The first scale of each kind, across before up. */
function scalesOf(
  view: vega.View,
  declared: readonly vega.Scale[],
  [x, y]: readonly [number, number],
): PlotScales {
  const found = (['x', 'y'] as const).flatMap((channel) => {
    const type = declared.find((scale) => scale.name === channel)?.type;
    const scale: unknown = type === undefined ? undefined : view.scale(channel);
    if (typeof scale !== 'function') return [];
    const at = (value: number): number =>
      Number(Reflect.apply(scale, undefined, [value])) + (channel === 'x' ? x : y);
    return [{ channel, type: type ?? '', at }];
  });
  const first = (types: readonly string[]): PlotScale | undefined =>
    found.find(({ type }) => types.includes(type));
  return {
    plot: { x, y, width: view.width(), height: view.height() },
    time: first(['time', 'utc']),
    figure: first(['linear', 'log', 'sqrt', 'symlog', 'pow']),
  };
}

function sizeIn(svg: string, name: string): number {
  return Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]);
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
function loggerInto(warnings: string[]): vega.LoggerInterface {
  const logger: vega.LoggerInterface = {
    level: () => logger,
    error: keep,
    warn: keep,
    info: () => logger,
    debug: () => logger,
  };
  function keep(...messages: readonly unknown[]): vega.LoggerInterface {
    warnings.push(messages.map((m) => (m instanceof Error ? m.message : String(m))).join(' '));
    return logger;
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

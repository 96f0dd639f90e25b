/** The spec that a chart leaves in index.html, drawn by Vega as it is published: which body marks stand for which row, and where. */
import { expect } from 'vitest';
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { presets } from '../../src/charts/presets.ts';
import { isRecord } from '../../src/model/is-record.ts';
import { isDiagram } from '../../src/model/charts.ts';
import type { ChartPlan } from '../../src/model/plan.ts';

export interface Mark {
  readonly row: string;
  /** Of the layer, with `_` for each blank; of a body mark without `body`. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly fill: unknown;
  readonly dash: unknown;
  readonly width: number;
  readonly height: number;
}

export type Values = Record<string, Record<string, unknown>[]>;

export interface Scale {
  (value: unknown): number;
  readonly invert: (at: number) => number;
}

export interface Stock {
  /** Marks that stand for rows. */
  readonly bodies: readonly Mark[];
  readonly others: readonly Mark[];
  readonly scale: (name: string) => Scale;
}

export async function embedded(plan: ChartPlan, tools: ChartTools): Promise<string> {
  const { form } = plan;
  if (form.type !== 'preset' || isDiagram(form.preset)) throw new Error('no chart');
  const preset = presets[form.preset];
  const { value, diagnostics } = await drawPreset(plan, plan, preset, tools);
  expect(diagnostics).toEqual([]);
  return value?.specs[0] ?? '';
}

/** @param change what to alter in the spec's data before it is drawn */
export async function stock(text: string, change?: (data: Values) => void): Promise<Stock> {
  const spec = JSON.parse(text) as vegaLite.TopLevelSpec & { datasets: Values };
  change?.(spec.datasets);
  const said: string[] = [];
  const logger = vega.logger(vega.Warn);
  const say = (...words: readonly string[]): vega.LoggerInterface => {
    said.push(words.join(' '));
    return logger;
  };
  Object.assign(logger, { warn: say, error: say });
  const view = new vega.View(vega.parse(vegaLite.compile(spec, { logger }).spec), {
    renderer: 'none',
    logger,
  });
  await view.runAsync();
  expect(said).toEqual([]);
  const marks: Mark[] = [];
  walk(view.scenegraph().root, marks);
  const isBody = ({ name }: Mark): boolean => name.startsWith('body_');
  const bodies = marks
    .filter(isBody)
    .map((mark) => ({ ...mark, name: mark.name.slice('body_'.length) }));
  const others = marks.filter((mark) => !isBody(mark));
  const scale = (name: string) => view.scale(name) as Scale;
  return { bodies, others, scale };
}

/** Groups hold marks, marks hold items. */
function walk(mark: unknown, found: Mark[]): void {
  if (!isRecord(mark) || !Array.isArray(mark.items)) return;
  const [, name] = /(?:layer_\d+_)*(\w+)_marks/.exec(String(mark.name)) ?? [];
  for (const item of mark.items as readonly unknown[]) {
    if (!isRecord(item)) continue;
    if (Array.isArray(item.items)) for (const inner of item.items as unknown[]) walk(inner, found);
    const { bounds, datum, x, y, fill, strokeDash } = item;
    if (name === undefined || !isRecord(bounds) || !isRecord(datum)) continue;
    found.push({
      row: String(datum._row),
      name,
      x: Number(x),
      y: Number(y),
      fill,
      dash: strokeDash ?? null,
      width: Number(bounds.x2) - Number(bounds.x1),
      height: Number(bounds.y2) - Number(bounds.y1),
    });
  }
}

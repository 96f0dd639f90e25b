/** An author's own spec and the plan → the spec that is compiled. Rows and figures enter by assignment to the parsed object, never as text. */
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import { accountable } from './drawing.ts';
import { momentAxis } from './moment-axis.ts';
import { mapObjects, type JsonObject } from './spec-tree.ts';
import { tickFormat } from './tick-format.ts';

const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** With its rows. A single plot fits itself into the box; several are given their sizes (`side-by-side.ts`). */
export function fillSpec(spec: JsonObject, plan: ChartPlan): JsonObject {
  const names = Object.keys(plan.data);
  const fitting = {
    width: plan.width,
    height: plan.height,
    autosize: { type: 'fit', contains: 'padding' },
  };
  return {
    $schema: schema,
    ...spec,
    ...(isSingle(spec) ? fitting : { autosize: { type: 'pad' } }),
    padding: 1,
    datasets: Object.fromEntries(names.map((name) => [name, accountable(plan, name)])),
  };
}

/** One plot, and not several side by side. */
export function isSingle(spec: JsonObject): boolean {
  const { encoding } = spec;
  const faceted = isRecord(encoding) && ['row', 'column', 'facet'].some((c) => c in encoding);
  return ('mark' in spec || 'layer' in spec) && !faceted;
}

/** Its rows by name. */
export function dataOf({ datasets }: JsonObject): JsonObject {
  return isRecord(datasets) ? datasets : {};
}

/** What is drawn: an axis of figures is worded in their unit and one of time in the deck's language, unless the author names a format. No other Vega knows these words. */
export function withUnits(spec: JsonObject, plan: ChartPlan): JsonObject {
  return mapObjects(spec, (inner) => withUnit(withMoments(inner, plan), plan));
}

/** @param encoding or any other object: `x` and `y` alone have an axis */
function withMoments(encoding: JsonObject, plan: ChartPlan): JsonObject {
  const worded = ['x', 'y'].flatMap((name) => {
    const channel = encoding[name];
    if (!isRecord(channel) || channel.type !== 'temporal' || channel.axis === null) return [];
    const axis = isRecord(channel.axis) ? channel.axis : {};
    if (['format', 'values', 'tickCount'].some((key) => key in axis)) return [];
    return [[name, { ...channel, axis: { ...momentAxis(channel, plan), ...axis } }] as const];
  });
  return { ...encoding, ...Object.fromEntries(worded) };
}

function withUnit(definition: JsonObject, { channels, language }: ChartPlan): JsonObject {
  const { field, type, stack } = definition;
  const channel = typeof field === 'string' ? channels[field] : undefined;
  if (type !== 'quantitative' || definition.axis === null || !channel) return definition;
  const axis = isRecord(definition.axis) ? definition.axis : {};
  // Of stacks that are made equally high Vega draws the shares.
  const unit = stack === 'normalize' ? 'percent|100' : channel.unit;
  const format = { formatType: tickFormat, format: `${language}|${unit}` };
  return { ...definition, axis: 'format' in axis ? axis : { ...format, ...axis } };
}

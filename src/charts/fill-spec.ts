/** An author's own spec and the plan → the spec that is compiled. Rows and figures enter by assignment to the parsed object, never as text. */
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import { accountable } from './drawing.ts';
import { momentAxis } from './moment-axis.ts';
import { plainName } from '../model/spec-names.ts';
import { mapChannels, type JsonObject } from '../specs/spec-tree.ts';
import { tickFormat } from './tick-format.ts';

const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** With its rows. A single plot fits itself into the box; several are given their sizes (`side-by-side.ts`). */
export function fillSpec(spec: JsonObject, plan: ChartPlan): JsonObject {
  const names = Object.keys(plan.data);
  // No reader sees it, and nothing has read whether it is true.
  const { description: _, ...shown } = spec;
  const fitting = {
    width: plan.width,
    height: plan.height,
    autosize: { type: 'fit', contains: 'padding' },
  };
  return {
    $schema: schema,
    ...shown,
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
  return mapChannels(spec, (definition, channel) => {
    if ((channel !== 'x' && channel !== 'y') || definition.axis === null) return definition;
    if (definition.type === 'temporal') return withMoments(definition, plan);
    return definition.type === 'quantitative' ? withUnit(definition, plan) : definition;
  });
}

function withMoments(definition: JsonObject, plan: ChartPlan): JsonObject {
  const axis = isRecord(definition.axis) ? definition.axis : {};
  if (['format', 'values', 'tickCount'].some((key) => key in axis)) return definition;
  return { ...definition, axis: { ...momentAxis(definition, plan), ...axis } };
}

function withUnit(definition: JsonObject, plan: ChartPlan): JsonObject {
  const { field, stack } = definition;
  const channel = typeof field === 'string' ? plan.channels[plainName(field)] : undefined;
  const axis = isRecord(definition.axis) ? definition.axis : {};
  // Of stacks that are made equally high Vega draws the shares.
  const unit = stack === 'normalize' ? 'percent|100' : (channel?.unit ?? unitOf(plan));
  const format = { formatType: tickFormat, format: `${plan.language}|${unit}` };
  return { ...definition, axis: 'format' in axis ? axis : { ...format, ...axis } };
}

/** Of a column that a transform makes: the one unit that all figures of the chart share. */
function unitOf(plan: ChartPlan): string {
  const units = new Set(
    Object.values(plan.channels)
      .filter((channel) => ['quantity', 'number', 'integer'].includes(channel.type))
      .map((channel) => channel.unit),
  );
  const [only = ''] = units;
  return units.size === 1 ? only : '';
}

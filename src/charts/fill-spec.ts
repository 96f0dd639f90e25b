/** An author's own spec and the plan → the spec that is compiled. Rows and figures enter by assignment to the parsed object, never as text. */
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { Datum } from './datum.ts';
import type { JsonObject } from './expand.ts';
import { tickFormat } from './tick-format.ts';

const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** An author's own spec fits itself into the box. @param rows by name of the data; Vega marks these objects as its own */
export function fillSpec(
  spec: JsonObject,
  plan: ChartPlan,
  rows: Readonly<Record<string, readonly Datum[]>>,
): JsonObject {
  return {
    $schema: schema,
    ...spec,
    width: plan.width,
    height: plan.height,
    autosize: { type: 'fit', contains: 'padding' },
    padding: 1,
    datasets: rows,
  };
}

/** What is drawn: an axis of figures is worded in their unit, unless the author names a format. No other Vega knows these words. */
export function withUnits(spec: JsonObject, plan: ChartPlan): JsonObject {
  return Object.fromEntries(
    Object.entries(spec).map(([key, value]) => [key, axesIn(value, plan)] as const),
  );
}

function axesIn(value: unknown, plan: ChartPlan): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => axesIn(item, plan));
  if (!isRecord(value)) return value;
  const copy = withUnits(value, plan);
  const channel = typeof value.field === 'string' ? plan.channels[value.field] : undefined;
  const isAxis = value.type === 'quantitative' && value.axis !== null && channel !== undefined;
  if (!isAxis) return copy;
  const axis = isRecord(copy.axis) ? copy.axis : {};
  const format = { formatType: tickFormat, format: `${plan.language}|${channel.unit}` };
  return { ...copy, axis: 'format' in axis ? axis : { ...format, ...axis } };
}

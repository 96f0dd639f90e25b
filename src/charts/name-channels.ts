/** An author's own spec → the same as its tables are: axes, legends and heads called by their field's title, names in the order of their categories, unless the author says otherwise. */
import type { ChannelPlan, ChartPlan } from '../model/plan.ts';
import { isRecord } from '../model/is-record.ts';
import { plainName } from '../model/spec-names.ts';
import { mapChannels, type JsonObject } from '../specs/spec-tree.ts';

export function nameChannels(spec: JsonObject, plan: ChartPlan): JsonObject {
  return mapChannels(spec, (definition, name) => {
    const { field } = definition;
    const found = typeof field === 'string' ? channelOf(plainName(field), plan) : undefined;
    if (!found) return definition;
    return {
      ...definition,
      ...titleOf(definition, name, found),
      ...orderOf(definition, name, found),
    };
  });
}

interface Found extends ChannelPlan {
  readonly field: string;
  /** Of the cell: '' is its value. */
  readonly column: string;
}

/** The field, or the one of which it reads a column: `revenue`, `revenue_low`. */
function channelOf(read: string, { channels }: ChartPlan): Found | undefined {
  const [field] = Object.keys(channels)
    .filter((name) => read === name || read.startsWith(`${name}_`))
    .sort((a, b) => b.length - a.length);
  const channel = field === undefined ? undefined : channels[field];
  if (field === undefined || !channel) return undefined;
  return { ...channel, field, column: read.slice(field.length + 1) };
}

const titled = new Set(
  'x y xOffset yOffset theta radius color fill stroke size shape opacity strokeDash row column facet'.split(
    ' ',
  ),
);

function titleOf(definition: JsonObject, name: string, { title, field }: Found): JsonObject {
  const own = ['axis', 'legend', 'header'].some((guide) => {
    const inner = definition[guide];
    return inner === null || (isRecord(inner) && 'title' in inner);
  });
  // A name with dots would be shown as a spec writes it.
  const isSaid = title === field && definition.field === field;
  return own || 'title' in definition || !titled.has(name) || isSaid ? {} : { title };
}

/** Of a field whose categories have an order. */
function orderOf(definition: JsonObject, name: string, { categories, column }: Found): JsonObject {
  const { type, scale } = definition;
  const isOwn = 'sort' in definition || (isRecord(scale) && 'domain' in scale);
  const isNames = type !== 'quantitative' && type !== 'temporal';
  if (isOwn || !isNames || categories.length === 0 || !titled.has(name)) return {};
  const names = { '': categories.map((c) => c.value), label: categories.map((c) => c.label) };
  const sort = column === '' || column === 'label' ? names[column] : undefined;
  return sort ? { sort } : {};
}

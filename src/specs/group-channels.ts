/** Channels of a view that takes sums, steps or spans → the keys and figures of its groups, and the channels that read them. */
import { isRecord } from '../model/is-record.ts';
import type { GroupFigure, GroupKeySource } from '../model/made-tables.ts';
import { escapedName } from '../model/spec-names.ts';
import { calendarOf, keyOf, figureOf, stepsOf, type TitleOf } from './group-parts.ts';
import type { Cases } from './cases.ts';
import { mapValues, type JsonObject } from './spec-tree.ts';

export interface GroupsOf {
  readonly keys: Map<string, GroupKeySource>;
  readonly figures: Record<string, GroupFigure>;
  /** Words for its keys, which are given to the groups. */
  readonly cases: Set<Cases>;
}

interface Reading {
  readonly groups: GroupsOf;
  readonly titleOf: TitleOf;
  readonly mark: string;
  /** Names that the view's own transforms gave to a key. */
  readonly made: ReadonlyMap<string, GroupKeySource>;
  /** By the name of the words. */
  readonly cases: ReadonlyMap<string, Cases>;
}

/** What a reader of a page cannot ask for: it would only part the groups. */
const unseen = new Set(['tooltip', 'href', 'url', 'description', 'key']);

/** undefined: a table of groups cannot say it. */
export function groupedChannels(encoding: JsonObject, reading: Reading): JsonObject | undefined {
  const channels: Record<string, unknown> = {};
  for (const [channel, definition] of Object.entries(encoding)) {
    if (unseen.has(channel)) continue;
    const list = Array.isArray(definition) ? definition : [definition];
    const read = list.map((one: unknown) => readChannel(one, channel, reading));
    if (read.some((one) => one === undefined)) return undefined;
    const [first] = read;
    channels[channel] = Array.isArray(definition) ? read : first?.definition;
    if (first?.end === undefined) continue;
    if (`${channel}2` in encoding) return undefined;
    channels[`${channel}2`] = first.end;
  }
  const sorted = mapValues(channels, (channel) => sortedChannel(channel, reading));
  return Object.values(sorted).includes(undefined) ? undefined : sorted;
}

interface Read {
  readonly definition: unknown;
  /** Of steps on an axis: their other end. */
  readonly end?: JsonObject;
}

function readChannel(written: unknown, channel: string, reading: Reading): Read | undefined {
  if (!isRecord(written)) return { definition: written };
  const { condition, ...own } = written;
  const read = readOwn(own, channel, reading);
  if (!read || condition === undefined) return read;
  const list: readonly unknown[] = Array.isArray(condition) ? condition : [condition];
  const conditions = list.map((one) => readChannel(one, channel, reading)?.definition);
  if (conditions.includes(undefined) || !isRecord(read.definition)) return undefined;
  const [first] = conditions;
  return {
    ...read,
    definition: { ...read.definition, condition: Array.isArray(condition) ? conditions : first },
  };
}

function readOwn(own: JsonObject, channel: string, reading: Reading): Read | undefined {
  const { groups, titleOf, made, cases } = reading;
  const { aggregate, bin, timeUnit, field, impute, ...rest } = own;
  if (impute !== undefined) return undefined;
  if (aggregate !== undefined) {
    if (typeof field === 'string' && cases.has(field)) return undefined;
    const figure = figureOf(aggregate, field, titleOf);
    if (!figure) return undefined;
    groups.figures[figure.name] = figure.source;
    const adds = aggregate === 'sum' || aggregate === 'count';
    const stack = !adds && !('stack' in own) && stacked.has(channel) ? { stack: null } : {};
    return {
      definition: {
        ...rest,
        ...stack,
        field: escapedName(figure.name),
        type: own.type ?? 'quantitative',
      },
    };
  }
  if (field === undefined) return { definition: own };
  if (typeof field !== 'string') return undefined;
  const words = cases.get(field);
  if (words) {
    add(groups, keyOf(words.field));
    groups.cases.add(words);
    return { definition: own };
  }
  const known = made.get(field);
  if (bin !== undefined && bin !== false && bin !== null) {
    const key = known ?? stepsOf(bin, field, channel);
    if (!key) return undefined;
    return inSteps(rest, key, channel, groups);
  }
  if (timeUnit !== undefined) {
    const key = calendarOf(timeUnit, field);
    return key && inCalendar(rest, key, channel, reading);
  }
  const key = known ?? keyOf(field);
  add(groups, key);
  if (known?.steps !== undefined) return { definition: { ...own, field: `${field}_low` } };
  return { definition: own };
}

const stacked = new Set(['x', 'y', 'theta', 'radius']);

function add({ keys }: GroupsOf, key: GroupKeySource): string {
  const name = key.as ?? key.field;
  keys.set(name, key);
  return name;
}

function inSteps(rest: JsonObject, key: GroupKeySource, channel: string, groups: GroupsOf): Read {
  const name = add(groups, key);
  const isAxis = (channel === 'x' || channel === 'y') && !isNames(rest);
  if (!isAxis)
    return {
      definition: { ...worded(rest), field: escapedName(`${name}_label`), type: 'ordinal' },
    };
  return {
    definition: { ...rest, field: escapedName(`${name}_low`), bin: 'binned', type: 'quantitative' },
    end: { field: escapedName(`${name}_high`) },
  };
}

function inCalendar(
  rest: JsonObject,
  key: GroupKeySource,
  channel: string,
  { groups, mark }: Reading,
): Read | undefined {
  const name = add(groups, key);
  const { by } = key;
  if (rest.type === 'quantitative') return undefined;
  if (by?.endsWith('OfYear') === true || by === 'dayOfMonth' || by === 'weekday') {
    return {
      definition: { ...worded(rest), field: escapedName(`${name}_label`), type: 'ordinal' },
    };
  }
  if (isNames(rest) || (rest.type === undefined && parting.has(channel))) {
    const type = rest.type ?? 'ordinal';
    const sort = rest.sort ?? { field: escapedName(`${name}_low`), op: 'min' };
    return { definition: { ...worded(rest), type, sort, field: escapedName(`${name}_text`) } };
  }
  const unit = binnedUnits[by ?? ''];
  const isBlock = (channel === 'x' || channel === 'y') && (mark === 'bar' || mark === 'rect');
  if (!isBlock || unit === undefined)
    return { definition: { ...rest, field: escapedName(name), type: 'temporal' } };
  return {
    definition: {
      ...rest,
      field: escapedName(`${name}_low`),
      timeUnit: `binnedutc${unit}`,
      type: 'temporal',
    },
  };
}

/** They part a chart, whatever their field is. */
const parting = new Set(['row', 'column', 'facet', 'shape', 'strokeDash', 'xOffset', 'yOffset']);

const binnedUnits: Readonly<Record<string, string>> = {
  day: 'yearmonthdate',
  month: 'yearmonth',
  quarter: 'yearquarter',
  year: 'year',
};

const isNames = ({ type }: JsonObject): boolean => type === 'ordinal' || type === 'nominal';

/** Its words are those of the table: a format for numbers or moments says nothing of them. */
function worded(definition: JsonObject): JsonObject {
  const guides = ['axis', 'legend', 'header'].flatMap((guide) => {
    const own = definition[guide];
    if (!isRecord(own)) return [];
    const { format: _, formatType: __, tickCount: ___, ...left } = own;
    return [[guide, left] as const];
  });
  const { format: _, formatType: __, scale, ...rest } = definition;
  // What a scale of figures or moments says is of none for names.
  const kept = isRecord(scale) && ('range' in scale || 'scheme' in scale) ? { scale } : {};
  return { ...rest, ...kept, ...Object.fromEntries(guides) };
}

/** An order by a figure of the rows is one by a figure of their groups. */
function sortedChannel(channel: unknown, { groups, titleOf }: Reading): unknown {
  if (!isRecord(channel) || !isRecord(channel.sort) || 'encoding' in channel.sort) return channel;
  const { field, op, order } = channel.sort;
  if (typeof field === 'string' && field.endsWith('_low') && op === 'min') return channel;
  const figure = figureOf(op ?? 'mean', field, titleOf);
  if (!figure) return undefined;
  const together = { sum: 'sum', count: 'sum', min: 'min', max: 'max' }[String(op)];
  // The mean of means is another one.
  if (together === undefined && groups.keys.size > 1) return undefined;
  groups.figures[figure.name] = figure.source;
  const sort = {
    field: escapedName(figure.name),
    op: together ?? 'min',
    ...(order !== undefined && { order }),
  };
  return { ...channel, sort };
}

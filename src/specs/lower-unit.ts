/** One plot of a spec that asks for groups → the table of groups that it reads, and its channels. */
import { isRecord } from '../model/is-record.ts';
import type { GroupFigure, GroupKeySource } from '../model/made-tables.ts';
import type { Path } from '../model/sources.ts';
import { all, conditionsOf } from './filter-conditions.ts';
import type { Ask, Conditions } from './asked-groups.ts';
import { groupedChannels, type GroupsOf } from './group-channels.ts';
import { casesIn, type Cases } from './cases.ts';
import { calendarOf, figureOf, keyOf, stepsOf, type TitleOf } from './group-parts.ts';
import type { JsonObject } from './spec-tree.ts';

/** What holds for a view, of its own and from above. */
export interface View {
  readonly data: unknown;
  readonly transform: readonly unknown[];
  readonly encoding: JsonObject;
  /** Channels by which the plots of a facet are dealt out. */
  readonly keys: JsonObject;
  readonly path: Path;
}

export interface UnitTools {
  readonly isTable: (name: string) => boolean;
  readonly titleOf: (table: string, ...column: Parameters<TitleOf>) => string;
  /** Keys of rows that the chart leaves out. */
  readonly except: readonly string[];
  readonly ask: (ask: Ask) => string;
  /** What stands in the cells of a column, each once. */
  readonly valuesIn: (table: string, field: string) => readonly (string | number)[];
}

/** undefined: it asks for no groups, or for what they cannot say. */
export function lowerUnit(rest: JsonObject, view: View, tools: UnitTools): JsonObject | undefined {
  const { data, encoding, keys, path } = view;
  const name = isRecord(data) ? data.name : undefined;
  if (typeof name !== 'string' || !tools.isTable(name)) return undefined;
  const titleOf: TitleOf = (...column) => tools.titleOf(name, ...column);
  const steps = readTransforms(view.transform, titleOf, (field) => tools.valuesIn(name, field));
  if (!steps) return undefined;
  const { where, made, cases } = steps;
  const base = { from: name, where, except: tools.except, path: [...path, 'encoding'] };
  const groups: GroupsOf = { keys: new Map(), figures: {}, cases: new Set() };
  const mark = isRecord(rest.mark) ? rest.mark.type : rest.mark;
  const reading = { groups, titleOf, mark: String(mark), made, cases };
  if (steps.grouped) {
    if (Object.keys(keys).length > 0 || asks(encoding)) return undefined;
    const table = tools.ask({ ...base, ...steps.grouped });
    return { ...rest, data: { name: table }, ...after(steps.after), encoding };
  }
  if (!asks(encoding)) return undefined;
  const channels = groupedChannels(encoding, reading);
  const heads = groupedChannels(keys, reading);
  if (!channels || !heads) return undefined;
  const used = [...groups.cases];
  if (!used.every((one) => isOneToOne(one, tools.valuesIn(name, one.field)))) return undefined;
  const table = tools.ask({ ...base, keys: [...groups.keys.values()], figures: groups.figures });
  const transform = used.map((one) => one.transform);
  return { ...rest, data: { name: table }, ...after(transform), encoding: channels };
}

/** Of two values with one word there would be two groups. */
function isOneToOne({ wordFor }: Cases, values: readonly (string | number)[]): boolean {
  return new Set(values.map(wordFor)).size === values.length;
}

/** The channels of a facet as its plots' table has them. */
export function facetHeads(
  keys: JsonObject,
  transform: readonly unknown[],
): { readonly channels: JsonObject; readonly transform: readonly unknown[] } | undefined {
  const groups: GroupsOf = { keys: new Map(), figures: {}, cases: new Set() };
  const cases = casesOf(transform);
  const reading = { groups, titleOf: (_: unknown, field: string) => field, mark: '' };
  const channels = groupedChannels(keys, { ...reading, made: new Map(), cases });
  return channels && { channels, transform: [...groups.cases].map((one) => one.transform) };
}

function casesOf(transform: readonly unknown[]): ReadonlyMap<string, Cases> {
  return new Map(transform.flatMap((one) => casesIn(one) ?? []).map((one) => [one.as, one]));
}

function asks(encoding: JsonObject): boolean {
  const isAsked = (channel: unknown): boolean =>
    Array.isArray(channel)
      ? channel.some(isAsked)
      : isRecord(channel) && ('aggregate' in channel || isAsked(channel.condition));
  return Object.values(encoding).some(isAsked);
}

const after = (transform: readonly unknown[]) => (transform.length > 0 ? { transform } : {});

interface Transforms {
  readonly where: Conditions;
  /** By the name that a transform gave it. */
  readonly made: ReadonlyMap<string, GroupKeySource>;
  readonly cases: ReadonlyMap<string, Cases>;
  readonly grouped?: Pick<Ask, 'keys' | 'figures'>;
  readonly after: readonly unknown[];
}

/** Up to the first that puts rows into groups. undefined: one of them makes what no table holds. */
function readTransforms(
  list: readonly unknown[],
  titleOf: TitleOf,
  valuesIn: (field: string) => readonly (string | number)[],
): Transforms | undefined {
  const made = new Map<string, GroupKeySource>();
  const cases = casesOf(list);
  let where: Conditions = {};
  for (const [i, transform] of list.entries()) {
    if (!isRecord(transform)) return undefined;
    if (Array.isArray(transform.aggregate)) {
      if (names(transform.groupby).some((name) => cases.has(name))) return undefined;
      const grouped = groupedBy(transform, transform.aggregate, made, titleOf);
      return grouped && { where, made, cases, grouped, after: list.slice(i + 1) };
    }
    if ('filter' in transform) {
      const asked = conditionsOf(transform.filter);
      const joined = all([where, asked && withoutWords(asked, cases, valuesIn)]);
      if (!joined) return undefined;
      where = joined;
      continue;
    }
    if (casesIn(transform)) continue;
    const key = madeKey(transform);
    const [as] = [transform.as].flat();
    if (!key || typeof as !== 'string') return undefined;
    made.set(as, { ...key, as });
  }
  return { where, made, cases, after: [] };
}

/** What is asked of a word, asked of the cells that it stands for. */
function withoutWords(
  conditions: Conditions,
  cases: ReadonlyMap<string, Cases>,
  valuesIn: (field: string) => readonly (string | number)[],
): Conditions | undefined {
  const asked = Object.entries(conditions).map(([name, condition]): Conditions | undefined => {
    const words = cases.get(name);
    if (!words) return { [name]: condition };
    if (typeof condition === 'object' && !Array.isArray(condition)) return undefined;
    const meant = [condition].flat();
    const values = valuesIn(words.field).filter((value) => meant.includes(words.wordFor(value)));
    return { [words.field]: values.map(String) };
  });
  return all(asked);
}

function names(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
}

function madeKey({ bin, timeUnit, field }: JsonObject): GroupKeySource | undefined {
  if (typeof field !== 'string') return undefined;
  return bin === undefined ? calendarOf(timeUnit, field) : stepsOf(bin, field, '');
}

function groupedBy(
  { groupby }: JsonObject,
  aggregate: readonly unknown[],
  made: ReadonlyMap<string, GroupKeySource>,
  titleOf: TitleOf,
): Pick<Ask, 'keys' | 'figures'> | undefined {
  const fields = names(groupby);
  const figures: Record<string, GroupFigure> = {};
  for (const one of aggregate) {
    const { op, field, as } = isRecord(one) ? one : {};
    const figure = figureOf(op, field, titleOf);
    if (!figure) return undefined;
    figures[typeof as === 'string' ? as : figure.name] = figure.source;
  }
  // Steps are read by their ends, under names that the groups do not have.
  if (fields.some((name) => made.get(name)?.steps !== undefined)) return undefined;
  return { keys: fields.map((name) => made.get(name) ?? keyOf(name)), figures };
}

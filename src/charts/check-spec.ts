/**
 * An author's own Vega-Lite spec → what it may not do: make figures, fetch, link, react, or read what its table does not
 * have. Static; what Vega itself thinks of the spec comes later.
 */
import { error, warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import { checkNames } from './check-names.ts';
import { columnsIn } from './columns.ts';
import { casesIn } from '../specs/cases.ts';
import { plainName } from '../model/spec-names.ts';
import { objectsIn, placeIn, type JsonObject } from '../specs/spec-tree.ts';

interface Walk {
  readonly spec: JsonObject;
  readonly plan: ChartPlan;
  /** By name of the data; none where it has no rows to tell them by. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly fields: FieldsOf;
  readonly found: Diagnostic[];
  /** Whether it puts rows into groups anywhere. */
  readonly groups: boolean;
}

/** All fields that a table has, also those that the spec does not read, by its name. */
export type FieldsOf = Readonly<Record<string, readonly string[]>>;

export function checkSpec(spec: JsonObject, plan: ChartPlan): Diagnostic[] {
  const isVega = 'marks' in spec || (isString(spec.$schema) && spec.$schema.includes('/vega/'));
  if (isVega) return [error('spec-malformed', { fault: 'vega', detail: '' }, plan.at)];
  const made = madeNames(spec);
  const columns = new Map(
    Object.entries(plan.data).flatMap(([name, rows]) =>
      rows.length > 0 ? [[name, new Set([...columnsIn(rows), ...made])] as const] : [],
    ),
  );
  const fields = (plan.form.type === 'spec' && plan.form.fields) || {};
  const groups = objectsIn(spec).some(({ aggregate }) => aggregate !== undefined);
  const walk: Walk = { spec, plan, columns, fields, found: [], groups };
  if (!('data' in spec) && !views.some((key) => key in spec)) {
    walk.found.push(error('spec-malformed', { fault: 'no-data', detail: '' }, plan.at));
  }
  visit(walk, spec, [], undefined);
  return [...checkNames(spec, plan), ...walk.found];
}

const isString = (value: unknown): value is string => typeof value === 'string';

/** Keys whose inside is looked at by their own check, if at all. */
const ownWalk = new Set(['data', 'datasets', 'transform', 'params']);

const views = ['layer', 'hconcat', 'vconcat', 'concat', 'spec'];

/** @param data name of the data that holds here; undefined before any is named */
function visit(
  walk: Walk,
  value: unknown,
  path: readonly string[],
  data: string | undefined,
): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      visit(walk, item, [...path, String(index)], data);
    });
    return;
  }
  if (!isRecord(value)) return;
  const here = isRecord(value.data) && typeof value.data.name === 'string' ? value.data.name : data;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key];
    if (key === 'data') checkData(walk, inner, at);
    else if (key === 'transform') checkTransforms(walk, inner, at, here);
    else if (key === 'params') checkParams(walk, inner, at);
    else checkProperty(walk, key, inner, at);
    if (key === 'field') checkField(walk, inner, at, here);
    if (key === 'repeat') checkRepeated(walk, inner, at, here);
    if (!ownWalk.has(key)) visit(walk, inner, at, here);
  }
}

function checkData(walk: Walk, data: unknown, path: readonly string[]): void {
  if (!isRecord(data)) {
    if (data !== null) {
      const args = { fault: 'data-unnamed', detail: path.join('.') } as const;
      walk.found.push(error('spec-malformed', args, placeIn(walk.plan, args.detail)));
    }
    return;
  }
  for (const key of Object.keys(data)) {
    if (key === 'url') unsafe(walk, 'data.url', path);
    else if (key === 'values') untraced(walk, 'data.values', path);
    else if (key !== 'name' && key !== 'format') untraced(walk, `data.${key}`, path);
  }
  const { name } = data;
  if (typeof name !== 'string' || name in walk.plan.data) return;
  const near = nearest(name, Object.keys(walk.plan.data));
  const args = { name, path: path.join('.'), nearest: near };
  walk.found.push(error('unknown-data-name', args, placeIn(walk.plan, `${args.path}.name`)));
}

/** They choose or reshape rows; every other one computes. */
const honestTransforms = new Set(['filter', 'fold', 'flatten', 'stack']);
/** Where each row keeps its own mark they only say in which step or span it lies. */
const placings = new Set(['bin', 'timeUnit']);
const transformDetails = new Set(['as', 'groupby', 'sort', 'offset', 'field']);

function checkTransforms(
  walk: Walk,
  list: unknown,
  path: readonly string[],
  data: string | undefined,
): void {
  if (!Array.isArray(list)) return;
  list.forEach((transform: unknown, index) => {
    if (!isRecord(transform)) return;
    const at = [...path, String(index)];
    const wrong = casesIn(transform)
      ? undefined
      : Object.keys(transform).find(
          (key) =>
            !honestTransforms.has(key) &&
            !transformDetails.has(key) &&
            (walk.groups || !placings.has(key)),
        );
    if (wrong === undefined) visit(walk, transform, at, data);
    else untraced(walk, wrong, at);
  });
}

/** A param may be a constant, or a selection or an input, which nobody makes on a slide: told. An expression computes. */
function checkParams(walk: Walk, params: unknown, path: readonly string[]): void {
  if (!Array.isArray(params)) return;
  params.forEach((param: unknown, index) => {
    if (!isRecord(param)) return;
    const at = [...path, String(index)];
    if ('expr' in param) unsafe(walk, 'params.expr', at);
    const reacts = 'select' in param || 'bind' in param;
    const args = { name: String(param.name), path: at.join('.') };
    if (reacts) walk.found.push(warning('spec-first-state', args, placeIn(walk.plan, args.path)));
  });
}

const unsafeKeys = new Set(['href', 'url', 'usermeta', 'signals', 'signal', 'on', 'events']);
const summarising = new Set(['boxplot', 'errorbar', 'errorband']);
const summaries = new Set(['bin', 'aggregate', 'impute']);

function checkProperty(walk: Walk, key: string, value: unknown, path: readonly string[]): void {
  if (unsafeKeys.has(key)) unsafe(walk, key, path);
  if (key === 'datasets') untraced(walk, 'datasets', path);
  const asksNothing = value === false || value === null;
  if (summaries.has(key) && !asksNothing && !isPlacing(walk, key, value)) {
    untraced(walk, key, path);
  }
  if (key === 'labelExpr' && !rewordsTicks(value)) untraced(walk, key, path);
  if (key === 'format') checkFormat(walk, value, path);
  if (key === 'mark') {
    const type = isRecord(value) ? value.type : value;
    if (type === 'image') unsafe(walk, 'mark: image', path);
    if (typeof type === 'string' && summarising.has(type)) untraced(walk, type, path);
  }
  // A constant among the data: a line at 100 is a figure, the line at zero is not.
  if (key === 'datum' && value !== 0) untraced(walk, 'datum', path);
  if (key === 'text' && printsFigure(value)) untraced(walk, 'text', path);
}

/** The bounds of the bins stand in the table, or each row keeps its own mark: nothing is computed. */
function isPlacing({ groups }: Walk, key: string, value: unknown): boolean {
  const binned = value === 'binned' || (isRecord(value) && value.binned === true);
  return key === 'bin' && (binned || !groups);
}

/** Words of its own tick, whole or in part, or named as a moment: no other figure, and nothing computed. */
function rewordsTicks(written: unknown): boolean {
  if (!isString(written)) return false;
  const quotes = /'([^']*)'|"([^"]*)"/g;
  // Formats of moments have no digits either; months are compared by theirs.
  const shown = written.replace(/[=!]=+\s*(?:'\d+'|"\d+"|\d+)/g, '');
  if ([...shown.matchAll(quotes)].some(([quoted]) => /\d/.test(quoted))) return false;
  const rest = shown
    .replace(quotes, ' ')
    .replace(/\bdatum\.(label|value|index)\b(\[\d+\])?/g, ' ')
    .replace(/\b(?:utc|time)Format\b|\b(?:utc)?(?:year|month|quarter|date)\b/g, ' ')
    .replace(/\b(?:slice|substring|upper|lower|truncate)\b|,\s*\d+\b/g, ' ');
  return /^[\s()[\]?:,+&|]*$/.test(rest);
}

/** Shares are made by a stack alone; a quantity in per cent holds 50, not 0.5. */
function checkFormat(walk: Walk, format: unknown, path: readonly string[]): void {
  if (!isString(format) || !/[%p]$/.test(format)) return;
  const channel = path.slice(0, path.at(-2) === 'axis' || path.at(-2) === 'legend' ? -2 : -1);
  const encoded = valueAt(walk.spec, channel);
  if (!isRecord(encoded) || encoded.type === 'temporal' || 'timeUnit' in encoded) return;
  const unit = isString(encoded.field) ? walk.plan.channels[encoded.field] : undefined;
  if (!unit || encoded.stack === 'normalize') return;
  const args = { format, path: path.join('.') };
  walk.found.push(error('spec-format', args, placeIn(walk.plan, args.path)));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

/** Words with digits, or words computed by an expression. */
function printsFigure(text: unknown): boolean {
  if (typeof text === 'string' || typeof text === 'number') return /\d/.test(String(text));
  if (!isRecord(text)) return false;
  return 'expr' in text || ('value' in text && printsFigure(text.value));
}

function checkField(
  walk: Walk,
  field: unknown,
  path: readonly string[],
  data: string | undefined,
): void {
  if (typeof field !== 'string' || data === undefined) return;
  const known = walk.columns.get(data);
  if (!known) return;
  // Of a guide it is its own tick that a condition reads.
  if (path.some((key) => /^(axis|legend|header)/.test(key))) return;
  const name = plainName(field);
  if (known.has(name)) return;
  const fields = walk.fields[data] ?? [];
  const near = nearest(name, [...new Set([...fields, ...known])]);
  const args = { name, path: path.join('.'), known: fields, nearest: near };
  walk.found.push(error('unknown-chart-field', args, placeIn(walk.plan, args.path)));
}

/** Lists of fields; what stands in place of one (`{repeat: 'column'}`) names none. */
function checkRepeated(
  walk: Walk,
  repeat: unknown,
  path: readonly string[],
  data: string | undefined,
): void {
  if (Array.isArray(repeat)) {
    repeat.forEach((field: unknown, i) => {
      checkField(walk, field, [...path, String(i)], data);
    });
  } else if (isRecord(repeat)) {
    for (const [way, list] of Object.entries(repeat)) {
      checkRepeated(walk, list, [...path, way], data);
    }
  }
}

/** Columns that the spec's own transforms name. */
function madeNames(spec: JsonObject): string[] {
  return objectsIn(spec).flatMap((inner) => [
    ...[inner.as].flat().filter((name) => typeof name === 'string'),
    ...('fold' in inner ? ['key', 'value'] : []),
  ]);
}

function untraced({ found, plan }: Walk, what: string, path: readonly string[]): void {
  const args = { what, path: path.join('.') };
  found.push(error('untraced-figure', args, placeIn(plan, args.path)));
}

function unsafe({ found, plan }: Walk, what: string, path: readonly string[]): void {
  const args = { what, path: path.join('.') };
  found.push(error('spec-unsafe', args, placeIn(plan, args.path)));
}

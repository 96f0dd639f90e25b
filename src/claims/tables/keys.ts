/** One key of `groupBy` → the column that it becomes, and what each row has there: what rows of one group have in common. */
import type { GroupKeyProblem } from '../../diagnostics/codes.ts';
import { error } from '../../diagnostics/diagnostic.ts';
import type { Column } from '../../facts/index-facts.ts';
import {
  asPeriod,
  compareDecimals,
  formatQuantity,
  partOfDay,
  partsThere,
  periodAround,
  roundWidth,
  stepFrom,
  stepOf,
} from '../../quantity/index.ts';
import type { Period, Steps } from '../../quantity/index.ts';
import type { CellValue, Field, Row, Table } from '../../model/dataset.ts';
import { languageOf } from '../../languages/index.ts';
import {
  dayParts,
  timeUnits,
  type DayPart,
  type GroupKeySource,
  type TimeUnit,
} from '../../model/made-tables.ts';
import type { Decimal, Quantity } from '../../model/quantity.ts';
import type { Path } from '../../model/sources.ts';
import { readCell } from '../conditions.ts';
import type { JudgeContext } from '../context.ts';
import type { Member } from '../known.ts';
import { addressProblem, parseBeside, typicalValue } from '../operand.ts';
import { isKnown } from '../span.ts';

/** What stands in a key's column. */
export interface KeyCell {
  /** Its part of the address. */
  readonly text: string;
  readonly value: CellValue;
  /** Where it has one: numbers, days and places in a list of categories order groups. */
  readonly order?: Decimal | number;
  readonly period?: Period;
}

export interface GroupKey {
  readonly name: string;
  readonly column: Column;
  readonly field: Field;
  readonly cellOf: (row: Row) => KeyCell | GroupKeyProblem;
  /** Of steps: what stands in the one that begins there. */
  readonly stepAt?: (low: Decimal) => KeyCell;
  readonly steps?: Steps;
}

/** @param members the rows of the groups @returns undefined after saying what is wrong. */
export function compileKey(
  context: JudgeContext,
  table: Table,
  members: readonly Member[],
  source: GroupKeySource,
  place: Field['place'],
  path: Path,
): GroupKey | undefined {
  const found = context.index.column(table, source.field);
  if (!found.ok) {
    context.report(addressProblem(found.problem, path));
    return undefined;
  }
  const { column } = found;
  const name = source.as ?? source.by ?? column.way.at(-1) ?? source.field;
  const inSteps = source.step !== undefined || source.steps !== undefined;
  const steps = inSteps
    ? stepsOf(context, column, source, path, () =>
        members.flatMap(({ row }) => readCell(context, table, row, column).value),
      )
    : undefined;
  if (inSteps && !steps) return undefined;
  const { by } = source;
  const isMoment = typicalValue(column)?.type === 'moment';
  if (by !== undefined && !isMoment) {
    const args = { field: source.field, needs: 'moment' as const, has: column.type };
    context.report({ path, diagnostic: (at) => error('field-type', args, at) });
    return undefined;
  }
  const part = dayParts.find((p) => p === by);
  const field = {
    ...fieldOf(column, source, name, place),
    ...(part && partsIn(context, part)),
  };
  return {
    name,
    column,
    field,
    ...(steps && { steps, stepAt: (low: Decimal) => stepCell(context, column, low, steps) }),
    cellOf: (row) => {
      const { value } = readCell(context, table, row, column);
      if (steps) return inStep(context, value, column, steps);
      if (value.type !== 'moment') return asItIs(value, column);
      if (part) return inPart(context, value, part);
      return inPeriod(
        value,
        timeUnits.find((unit) => unit === by),
      );
    },
  };
}

function fieldOf(
  column: Column,
  source: GroupKeySource,
  name: string,
  place: Field['place'],
): Field {
  const { way: _, rating: __, sampling: ___, comparableWithin: ____, ...own } = column;
  const isText = column.type === 'string' || column.type === 'category';
  return {
    ...own,
    name,
    title: source.title ?? column.title,
    ...(source.by !== undefined && { type: 'moment' as const }),
    // A group is known by what its rows have in common.
    names: column.names || isText,
    aliases: false,
    required: true,
    computed: true,
    place,
  };
}

/** Steps are categories in their order, each printed as the figures between its ends. */
export function rankSteps(
  key: GroupKey,
  cells: readonly KeyCell[],
): { readonly field: Field; readonly values: ReadonlyMap<string, CellValue> } {
  if (!key.steps) return { field: key.field, values: new Map() };
  const { unit: _, scale: __, digits: ___, limits: ____, labels: _____, ...own } = key.field;
  const sorted = [...new Map(cells.map((c) => [c.text, c])).values()].sort((a, b) =>
    compareDecimals(a.text, b.text),
  );
  const values = sorted.flatMap(({ text, value }, rank) =>
    value.type === 'category' ? [[text, { ...value, rank }] as const] : [],
  );
  const categories = values.map(([, { value, label }]) => ({ value, label }));
  return {
    field: { ...own, type: 'category', ordered: true, categories },
    values: new Map(values),
  };
}

/** @param values of all rows: what a width is made for */
function stepsOf(
  context: JudgeContext,
  column: Column,
  { step, steps = 1, start = '0' }: GroupKeySource,
  path: Path,
  values: () => readonly CellValue[],
): Steps | undefined {
  const [width, from] = [step, start].map((written, i) => {
    if (written === undefined) return widthFor(values(), steps);
    const beside = typicalValue(column);
    const value = beside && parseBeside(written, beside, context.language);
    const at = value?.type === 'quantity' ? value.quantity.stated?.low?.at : undefined;
    if (at !== undefined && (i > 0 || (at !== '0' && !at.startsWith('-')))) return at;
    const args = { found: written, unit: column.unit ?? '', like: column.type };
    const own = [...path, i === 0 ? 'step' : 'start'];
    context.report({ path: own, diagnostic: (place) => error('claim-figure', args, place) });
    return undefined;
  });
  return width === undefined || from === undefined ? undefined : { width, start: from };
}

function widthFor(values: readonly CellValue[], steps: number): Decimal {
  const ends = values.flatMap((value) => {
    const { low, high } = (value.type === 'quantity' && value.quantity.possible) || {};
    return [...(low ? [low.at] : []), ...(high ? [high.at] : [])];
  });
  const [first = '0'] = ends;
  const least = ends.reduce((a, b) => (compareDecimals(a, b) <= 0 ? a : b), first);
  const largest = ends.reduce((a, b) => (compareDecimals(a, b) >= 0 ? a : b), first);
  return roundWidth(least, largest, steps);
}

function inStep(
  context: JudgeContext,
  value: CellValue,
  column: Column,
  steps: Steps,
): KeyCell | GroupKeyProblem {
  if (value.type === 'blank') return 'blank';
  const possible = value.type === 'quantity' ? value.quantity.possible : undefined;
  if (value.type !== 'quantity' || !possible || !isKnown(value)) return 'none';
  const low = stepOf(possible, steps);
  return low === undefined ? 'several' : stepCell(context, column, low, steps);
}

function stepCell(
  { language }: JudgeContext,
  { unit = '', scale }: Column,
  low: Decimal,
  steps: Steps,
): KeyCell {
  const span = stepFrom(low, steps);
  const flags = { about: false, estimated: false };
  const quantity: Quantity = { kind: 'range', unit, ...flags, possible: span, stated: span };
  const label = formatQuantity(quantity, { language, ...(scale !== undefined && { scale }) }).text;
  const ends = { low, high: span.high?.at ?? low };
  // The places are counted when all of them are known.
  return {
    text: low,
    value: { type: 'category', value: low, label, rank: 0, span: ends },
    order: low,
  };
}

function inPeriod(
  value: CellValue & { readonly type: 'moment' },
  by: TimeUnit | undefined,
): KeyCell | GroupKeyProblem {
  const { from, to, code } = value.moment;
  if (!isKnown(value)) return 'none';
  if (from === undefined || to === undefined) return 'several';
  const period = by === undefined ? asPeriod(value.moment) : periodAround(by, from);
  if (by === undefined)
    return { text: code, value, order: dayOrder(from), ...(period && { period }) };
  if (!period || to > (period.moment.to ?? '')) return 'several';
  return {
    text: period.code,
    value: { type: 'moment', moment: period.moment },
    order: dayOrder(period.moment.from ?? ''),
    period,
  };
}

/** All of them are its categories: which comes before which is known. */
function partsIn(context: JudgeContext, part: DayPart): Partial<Field> {
  const numbers = Array.from({ length: partsThere[part] }, (_, i) => i + 1);
  const categories = numbers.map((number) => partNamed(context, part, number));
  return { type: 'category', ordered: true, categories };
}

function partNamed({ language }: JudgeContext, part: DayPart, number: number) {
  const label = languageOf(language).moments.part(part, number);
  return { value: String(number).padStart(2, '0'), label };
}

function inPart(
  context: JudgeContext,
  value: CellValue & { readonly type: 'moment' },
  part: DayPart,
): KeyCell | GroupKeyProblem {
  if (!isKnown(value)) return 'none';
  const number = partOfDay(part, value.moment);
  if (number === undefined) return 'several';
  const named = partNamed(context, part, number);
  const rank = number - 1;
  return { text: named.value, value: { type: 'category', ...named, rank }, order: rank };
}

/** Days are ordered as numbers: 20240401. */
function dayOrder(day: string): number {
  return Number(day.replaceAll('-', ''));
}

function asItIs(value: CellValue, { labels }: Column): KeyCell | GroupKeyProblem {
  switch (value.type) {
    case 'blank':
      return 'blank';
    case 'text': {
      const text = value.text.trim();
      return text === '' ? 'blank' : { text, value };
    }
    case 'category':
      return { text: value.value, value, order: value.rank };
    case 'boolean':
      return { text: String(value.value), value, order: Number(value.value) };
    case 'list':
      return 'several';
    case 'moment':
      return inPeriod(value, undefined);
    case 'quantity': {
      const { kind, stated, words, unit } = value.quantity;
      if (!isKnown(value)) return 'none';
      const at = stated?.low?.at;
      if (kind !== 'exact' || at === undefined) return 'several';
      const isYear = labels === 'year' && /^\d{4}$/.test(at);
      const period = isYear ? periodAround('year', `${at}-01-01`) : undefined;
      // A code keeps its zeros: 007.
      const text = unit === 'label' ? (words ?? at) : at;
      return { text, value, order: at, ...(period && { period }) };
    }
  }
}

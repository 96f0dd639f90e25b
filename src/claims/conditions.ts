/** `where` and `have` → a test of rows in three values, on what is possible and on what was stated. */
import { error } from '../diagnostics/diagnostic.ts';
import type { Column } from '../facts/index-facts.ts';
import type { conditionSchema, ConditionSource } from '../model/conditions.ts';
import type { CellValue, Row, Table } from '../model/dataset.ts';
import type { Interval } from '../model/quantity.ts';
import type { Path } from '../model/sources.ts';
import { fieldsAgainst } from '../model/fields-asked.ts';
import { isAtMost, isEqual, isLess } from '../quantity/index.ts';
import { columnsOf } from './column.ts';
import { valueOf, type JudgeContext } from './context.ts';
import { addressProblem, isScaleSaid, parseBeside, typicalValue, type Operand } from './operand.ts';
import { marginOf, widen } from './sampling.ts';
import {
  cellSpan,
  isKnown,
  isOpenTo,
  limitOf,
  meets,
  sides,
  spanOf,
  type Reading,
} from './span.ts';
import { allOf, anyOf, both, not, type Ternary } from './ternary.ts';

export type RowTest = (row: Row) => Readonly<Record<Reading, Ternary>>;
/** @param margin how far off a sample can be; 0: it is none */
type CellTest = (
  value: CellValue,
  raw: string,
  reading: Reading,
  margin: number,
  row: Row,
) => Ternary;

/** undefined after saying which field or figure is wrong. */
export function compileConditions(
  context: JudgeContext,
  table: Table,
  conditions: Readonly<Record<string, ConditionSource>>,
  path: Path,
): RowTest | undefined {
  const tests: { column: Column; test: CellTest; against: boolean }[] = [];
  let complete = true;
  for (const [name, condition] of Object.entries(conditions)) {
    const found = context.index.column(table, name);
    if (!found.ok) {
      context.report(addressProblem(found.problem, [...path, name]));
      complete = false;
      continue;
    }
    const test = compileCell(context, table, found.column, condition, [...path, name]);
    const against = fieldsAgainst(condition).length > 0;
    if (test) tests.push({ column: found.column, test, against });
    else complete = false;
  }
  if (!complete) return undefined;
  return (row) => {
    let possible: Ternary = 'yes';
    let stated: Ternary = 'yes';
    for (const { column, test, against } of tests) {
      const { value, raw } = readCell(context, table, row, column);
      const margin = column.sampling ? marginIn(context, table, row, column, value) : 0;
      const is = test(value, raw, 'possible', margin, row);
      possible = both(possible, is);
      const isSame = !against && readsTheSame(value);
      stated = both(stated, isSame ? is : test(value, raw, 'stated', margin, row));
    }
    return answers[possible][stated];
  };
}

/** Rows are many, their answers nine. */
const ternaries = ['yes', 'no', 'unknown'] as const;
const answers = byTernary((possible) => byTernary((stated) => ({ possible, stated })));

function byTernary<T>(make: (answer: Ternary) => T): Record<Ternary, T> {
  return Object.fromEntries(ternaries.map((t) => [t, make(t)])) as Record<Ternary, T>;
}

/** Most figures are exact: what was stated is all that is possible. */
function readsTheSame(value: CellValue): boolean {
  if (value.type !== 'quantity') return value.type !== 'moment';
  return value.quantity.kind === 'exact' && value.quantity.stated === value.quantity.possible;
}

/** A row's value in a column, and the cell as written. A table may be long: a cell of its own needs no fact. */
export function readCell(
  context: JudgeContext,
  table: Table,
  row: Row,
  column: Column,
): { readonly value: CellValue; readonly raw: string } {
  const [name = ''] = column.way;
  const cell = column.way.length === 1 ? row.cells.get(name) : undefined;
  if (cell && context.instead.size === 0) return { value: cell.value, raw: cell.raw.trim() };
  const fact = context.index.inColumn(table, row, column);
  const tried = context.instead.has(fact.address);
  // Nothing is written in a cell whose value is only tried.
  return { value: valueOf(context, fact), raw: tried ? '' : fact.cell.raw.trim() };
}

/** Against a limit of the claim's, which is no sample. */
function marginIn(
  context: JudgeContext,
  table: Table,
  row: Row,
  column: Column,
  value: CellValue,
): number {
  return marginOf([operandIn(context, table, row, column, value)]);
}

function operandIn(
  context: JudgeContext,
  table: Table,
  row: Row,
  column: Column,
  value: CellValue,
): Operand {
  const fact = context.index.inColumn(table, row, column);
  return { name: fact.address, value, fact, facts: [fact] };
}

function compileCell(
  context: JudgeContext,
  table: Table,
  column: Column,
  condition: ConditionSource,
  path: Path,
): CellTest | undefined {
  if (typeof condition === 'string') return isOneOf(context, column, [condition]);
  if (Array.isArray(condition)) return isOneOf(context, column, condition);
  const tests: (CellTest | undefined)[] = [];
  const { is, known } = condition;
  if (is !== undefined) tests.push(isOneOf(context, column, typeof is === 'string' ? [is] : is));
  if (known !== undefined) {
    tests.push((value) => (isKnown(value) === known ? 'yes' : 'no'));
  }
  for (const bound of boundNames) {
    const written = condition[bound];
    if (written !== undefined) {
      const at = [...path, bound];
      tests.push(
        typeof written === 'string'
          ? compileBound(context, column, written, bound, at)
          : compileAgainst(context, table, column, written.field, bound, at),
      );
    }
  }
  const all = tests.filter((t) => t !== undefined);
  if (all.length < tests.length) return undefined;
  const [first] = all;
  if (first && all.length === 1) return first;
  return (value, raw, reading, margin, row) =>
    allOf(all.map((test) => test(value, raw, reading, margin, row)));
}

type Bound = Exclude<keyof typeof conditionSchema.shape, 'is' | 'known'>;
type Compare = (cell: Interval, limit: Interval) => Ternary;
/** Every key of a condition but those that are judged by themselves. */
const bounds: { readonly [B in Bound]: Compare } = {
  atLeast: (cell, limit) => isAtMost(limit, cell),
  atMost: isAtMost,
  moreThan: (cell, limit) => isLess(limit, cell),
  lessThan: isLess,
  before: isLess,
  after: (cell, limit) => isLess(limit, cell),
};
// Object.keys forgets the names of a record.
const boundNames = Object.keys(bounds) as Bound[];

function compileBound(
  context: JudgeContext,
  column: Column,
  written: string,
  bound: Bound,
  path: Path,
): CellTest | undefined {
  const beside = typicalValue(column);
  const found = beside && parseBeside(written, beside, context.language);
  if (found && !isScaleSaid(context, written, found, column, path)) return undefined;
  const limit = found && limitOf(found, bound);
  const span = limit && spanOf(limit, 'stated');
  if (!span) {
    const args = { found: written, unit: column.unit ?? '', like: column.type };
    context.report({ path, diagnostic: (at) => error('claim-figure', args, at) });
    return undefined;
  }
  const isOpen = sides.some((side) => isOpenTo(limit, side));
  return (value, _raw, reading, margin) => {
    const cell = isOpen && meets(value, limit) ? spanOf(value, reading) : cellSpan(value, reading);
    // What does not apply is neither more nor less than anything: the row is not so.
    return cell ? bounds[bound](widen(cell, margin), span) : 'no';
  };
}

/** Two cells of a row, as a claim compares two figures: what is open on the same side of both is not known. */
function compileAgainst(
  context: JudgeContext,
  table: Table,
  column: Column,
  name: string,
  bound: Bound,
  path: Path,
): CellTest | undefined {
  const found = context.index.column(table, name);
  if (!found.ok) {
    context.report(addressProblem(found.problem, [...path, 'field']));
    return undefined;
  }
  const other = found.column;
  const [left, right] = [column, other].map((c) => c.unit ?? typicalValue(c)?.type ?? c.type);
  if (left !== right || !typicalValue(column)) {
    const args = { left: left ?? '', right: right ?? '' };
    context.report({ path, diagnostic: (at) => error('claim-units', args, at) });
    return undefined;
  }
  const isSampled = column.sampling !== undefined || other.sampling !== undefined;
  return (value, _raw, reading, _margin, row) => {
    const { value: limit } = readCell(context, table, row, other);
    const read = meets(value, limit) ? spanOf : cellSpan;
    const [own, its] = [read(value, reading), read(limit, reading)];
    if (!own || !its) return 'no';
    const margin = isSampled
      ? marginOf([
          operandIn(context, table, row, column, value),
          operandIn(context, table, row, other, limit),
        ])
      : 0;
    return bounds[bound](widen(own, margin), its);
  };
}

/** As written in the cell; a figure also by its value, so that 6.8B is 68億. */
function isOneOf(context: JudgeContext, column: Column, wanted: readonly string[]): CellTest {
  const beside = typicalValue(column);
  const figures = wanted.map((w) => ({
    written: w,
    value: beside && parseBeside(w, beside, context.language),
  }));
  return (value, raw, reading) =>
    anyOf(figures.map((figure) => isThis(value, raw, figure.written, figure.value, reading)));
}

export function isThis(
  value: CellValue,
  raw: string,
  written: string,
  figure: CellValue | undefined,
  reading: Reading,
): Ternary {
  if (raw !== '' && raw === written) return 'yes';
  switch (value.type) {
    case 'category':
      return value.value === written || value.label === written ? 'yes' : 'no';
    case 'boolean':
      return String(value.value) === written ? 'yes' : 'no';
    case 'list':
      return value.items.includes(written) ? 'yes' : 'no';
    case 'text':
      return value.text === written ? 'yes' : 'no';
    case 'blank':
      return 'unknown';
    case 'quantity':
    case 'moment':
      return figure ? isSameFigure(value, figure, reading) : 'no';
  }
}

function isSameFigure(value: CellValue, wanted: CellValue, reading: Reading): Ternary {
  // Said to be undisclosed or inapplicable: a matter of kind, not of size; an outside estimate discloses nothing.
  if (!isKnown(wanted)) return kindOf(value) === kindOf(wanted) ? 'yes' : 'no';
  const whole = spanOf(value, 'stated');
  const a = cellSpan(value, reading);
  const b = spanOf(wanted, 'stated');
  if (!whole || !a || !b) return 'no';
  // A month is that month, though no day of it is known; “3TB以上” is that very bound.
  if (sameSpan(whole, b) && kindOf(value) === kindOf(wanted)) return 'yes';
  return value.type === 'moment' ? not(anyOf([isLess(a, b), isLess(b, a)])) : isEqual(a, b);
}

function kindOf(value: CellValue): string {
  if (value.type === 'quantity') return value.quantity.kind;
  return value.type === 'moment' ? value.moment.precision : value.type;
}

/** Columns whose figures decide by their size, each with the field that is asked: it, and what it is held against. */
export function sizesAsked(
  context: JudgeContext,
  table: Table,
  conditions: Readonly<Record<string, ConditionSource>>,
): readonly { readonly asked: string; readonly column: Column }[] {
  return Object.entries(conditions).flatMap(([asked, condition]) => {
    const own = context.index.column(table, asked);
    if (!own.ok || !comparesSize(context, condition, own.column)) return [];
    const names = [asked, ...fieldsAgainst(condition)];
    return columnsOf(context, table, names).map((column) => ({ asked, column }));
  });
}

/** Does it look at the size of figures, and not just at what they are called? */
function comparesSize(
  { language }: JudgeContext,
  condition: ConditionSource,
  column: Column,
): boolean {
  const beside = typicalValue(column);
  const isSize = (word: string): boolean => {
    const figure = beside && parseBeside(word, beside, language);
    return figure !== undefined && isKnown(figure);
  };
  if (typeof condition === 'string') return isSize(condition);
  if (Array.isArray(condition)) return condition.some(isSize);
  const { is = [] } = condition;
  return (
    boundNames.some((bound) => condition[bound] !== undefined) ||
    (typeof is === 'string' ? [is] : is).some(isSize)
  );
}

function sameSpan(a: Interval, b: Interval): boolean {
  const same = (x: Interval['low'], y: Interval['low']): boolean =>
    x?.at === y?.at && x?.open === y?.open;
  return same(a.low, b.low) && same(a.high, b.high) && a.low !== undefined;
}

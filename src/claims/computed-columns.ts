/**
 * Measures with `each` → columns of their tables: each row's figure, worked out from the row's own cells; and the tables
 * that the deck makes of others. Done before anything is judged, so that texts, charts and claims use them like any other.
 */
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { renderAddress } from '../facts/address.ts';
import { openFormula } from '../facts/internal.ts';
import { columnKeys, measureSchema, operandKeys, type MeasureSource } from '../model/claims.ts';
import type { Cell, Change, Field, Row, Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Path, Sources } from '../model/sources.ts';
import { renderValue } from '../quantity/index.ts';
import { resolveTableOf } from './choose-rows.ts';
import { computedField, inColumn } from './computed-field.ts';
import type { JudgeContext, Problem } from './context.ts';
import { contextFor } from './judge-deck.ts';
import { inUnit } from './measure.ts';
import { computeMeasure } from './measure-forms.ts';
import { groupedTable } from './tables/grouped-table.ts';
import { eachOf, inOrder, stepsOf, type Step } from './tables/in-order.ts';
import { unpivotedTable } from './tables/unpivoted-table.ts';

/** Each behind all that it rests on: a column may rest on those above it and on tables that are made, these on columns. */
export function computeColumns(sources: Sources): Outcome<Sources> {
  const { deck, locate } = sources;
  const diagnostics = new Map<string, Diagnostic>();
  const report = ({ path, diagnostic }: Problem): void => {
    const found = diagnostic(locate(path));
    const at = found.at ?? locate(path);
    // What is wrong with a column is told once, not for each row.
    diagnostics.set(`${found.code} ${at.file}:${at.line}:${at.column}`, found);
  };
  const steps = stepsOf(deck);
  if (steps.length === 0) return { value: sources, diagnostics: [] };
  const single = Object.entries(deck.measures).filter(([, own]) => eachOf(own) === undefined);
  let widened = { ...sources, deck: { ...deck, measures: Object.fromEntries(single) } };
  const order = inOrder(steps, deck.measures);
  if (!order.ok) {
    const names = [...order.circle, ...order.circle.slice(0, 1)].map((step) => step.name);
    const [path = []] = order.circle.map(pathOf);
    report({ path, diagnostic: (at) => error('measure-circle', { names }, at) });
    return { diagnostics: [...diagnostics.values()] };
  }
  for (const step of order.steps) {
    const path = pathOf(step);
    const context = contextFor(widened, (problem) => {
      report(problem.absolute ? problem : { ...problem, path: [...path, ...problem.path] });
    });
    // An edition that is no moment is told where the deck is judged.
    const made = context && makeStep(context, step, locate(path));
    if (!made) continue;
    const tables = new Map(widened.dataset.tables).set(made.name, made);
    widened = { ...widened, dataset: { ...widened.dataset, tables } };
  }
  const found = [...diagnostics.values()];
  return hasErrors(found) ? { diagnostics: found } : { value: widened, diagnostics: found };
}

function pathOf({ type, name }: Step): Path {
  return [type === 'column' ? 'measures' : 'tables', name];
}

function makeStep(context: JudgeContext, step: Step, place: Field['place']): Table | undefined {
  const { name } = step;
  if (step.type === 'column') {
    const table = tableFor(context, name, step.source);
    return table && withColumn(context, table, name, step.source, place);
  }
  const { source } = step;
  const from = resolveTableOf(context, source.from, ['from']);
  if (!from) return undefined;
  return 'unpivot' in source
    ? unpivotedTable(context, name, source, from, place)
    : groupedTable(context, name, source, from, place);
}

/** undefined after saying why it can have no such column. */
function tableFor(context: JudgeContext, name: string, source: MeasureSource): Table | undefined {
  const table = 'each' in source && resolveTableOf(context, source.each ?? '', ['each']);
  if (!table) return undefined;
  const taken = table.fields.some((f) => f.name === name);
  if (taken || table.primaryKey.length === 0) {
    const args = { table: table.name };
    const path = taken ? [] : ['each'];
    context.report({
      path,
      diagnostic: (at) =>
        taken ? error('column-taken', { ...args, name }, at) : error('row-without-key', args, at),
    });
    return undefined;
  }
  return table;
}

function withColumn(
  context: JudgeContext,
  table: Table,
  name: string,
  source: MeasureSource,
  place: Field['place'],
): Table {
  const made = table.rows.map(
    (row) => [row, cellOf(context, table, row, name, place, source)] as const,
  );
  const from = made.flatMap(([, cell]) => cell.computed?.from ?? []);
  const origins = from.flatMap((names) => {
    const found = context.index.find(names);
    return found.ok ? [found.fact.field] : [];
  });
  const { title = name, digits, unit, publish } = source;
  const signed = 'growth' in source || 'difference' in source;
  const field = computedField(
    { name, title, digits, unit, publish, origins, place, change: changeIn(source), signed },
    made.map(([, cell]) => cell),
  );
  const rows = made.map(([row, cell]): Row => ({
    ...row,
    cells: new Map(row.cells).set(name, inColumn(cell, field.unit ?? '')),
  }));
  const byKey = new Map(rows.flatMap((row) => (row.key === undefined ? [] : [[row.key, row]])));
  return { ...table, fields: [...table.fields, field], rows, byKey };
}

function isUnknown({ cell: { value } }: Fact): boolean {
  return (
    value.type === 'quantity' && value.quantity.kind === 'undisclosed' && !value.quantity.stated
  );
}

/** From an end of which nothing was said no bound follows that tells anything: $180 m less what nobody knows is not “$180 m or less”. */
function notStated({ stated: _, ...quantity }: Quantity): Quantity {
  return quantity.possible ? { ...quantity, kind: 'undisclosed' } : quantity;
}

function changeIn(source: MeasureSource): Change | undefined {
  const pair =
    'growth' in source
      ? source.growth
      : 'difference' in source
        ? source.difference.toReversed()
        : 'ratio' in source
          ? source.ratio.toReversed()
          : [];
  const [from, to] = pair;
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  return { from, to };
}

function cellOf(
  context: JudgeContext,
  table: Table,
  row: Row,
  name: string,
  place: Field['place'],
  source: MeasureSource,
): Cell {
  const ofOne = ofRow(context, table, row, source);
  const computation = ofOne && computeMeasure(inRow(context, table, row), ofOne);
  const none: Quantity = { kind: 'notApplicable', unit: '', about: false, estimated: false };
  const blank = { value: { type: 'blank' as const }, raw: '', place };
  if (!computation) return blank;
  const { computed, facts, formula } = computation;
  if (!computed.ok && computed.problem.type === 'units-differ') {
    const { left, right } = computed.problem;
    const args = { name, problem: computed.problem.type, left, right };
    context.report({ path: [], diagnostic: (at) => error('measure-impossible', args, at) });
    return blank;
  }
  // A growth from nothing, a ratio to what does not apply: there is no such figure for this row.
  const own = computed.ok ? inUnit(computed.quantity, source.unit) : none;
  const quantity = changeIn(source) && facts.some(isUnknown) ? notStated(own) : own;
  const value = { type: 'quantity' as const, quantity };
  const from = facts.map((f) => [f.table.name, f.rowKey, f.field.name] as const);
  const told = openFormula(formula, facts);
  return { value, raw: renderValue(quantity), computed: { from, formula: told }, place };
}

/** What is wrong is told with the row that it was found in: the column is written once for all. */
function inRow(context: JudgeContext, table: Table, row: Row): JudgeContext {
  const address = renderAddress([table.name, row.key ?? '']);
  return {
    ...context,
    report: ({ diagnostic, ...problem }) => {
      context.report({ ...problem, diagnostic: (at) => diagnostic(at && { ...at, row: address }) });
    },
  };
}

/** The measure with the row's own addresses in place of names of fields; undefined after saying which name is none. */
function ofRow(
  context: JudgeContext,
  table: Table,
  row: Row,
  source: MeasureSource,
): MeasureSource | undefined {
  const misspelt: string[] = [];
  const own = (name: string, path: Path): string => {
    const found = context.index.column(table, name);
    if (found.ok) return renderAddress([table.name, row.key ?? '', ...found.column.way]);
    if (plainName.test(name) && !Object.hasOwn(context.measures, name)) {
      const near = nearest(
        name,
        table.fields.map((f) => f.name),
      );
      const args = { table: table.name, name, nearest: near };
      context.report({ path, diagnostic: (at) => error('unknown-field', args, at) });
      misspelt.push(name);
    }
    return name;
  };
  const filled = Object.entries<unknown>(source).map(([key, value]) => {
    if (!operandKeys.has(key)) return [key, value];
    if (Array.isArray(value)) return [key, value.map((name, i) => own(String(name), [key, i]))];
    // A column as a whole stays one.
    const isOwn = typeof value === 'string' && !columnKeys.has(key);
    return [key, isOwn ? own(value, [key]) : value] as const;
  });
  return misspelt.length === 0 ? measureSchema.parse(Object.fromEntries(filled)) : undefined;
}

/** No figure, and no address of another row. */
const plainName = /^[\p{L}_][\p{L}\p{N}_]*$/u;

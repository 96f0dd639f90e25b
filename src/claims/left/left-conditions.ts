/** Conditions on rows → those that leave rows out, each told by its column, and the ways a sentence says it. Pure. */
import type { Column } from '../../facts/index-facts.ts';
import type { ConditionSource } from '../../model/conditions.ts';
import type { Row, Table } from '../../model/dataset.ts';
import type { Called, Left } from '../../model/left.ts';
import type { SaidArgs } from '../../model/said.ts';
import { compileConditions } from '../conditions.ts';
import type { JudgeContext } from '../context.ts';
import { columnCalled, labelOf, rowCalled } from '../../text/called.ts';
import { leftRows } from './left-rows.ts';

/** @param rows that are asked: what is out for another reason is told by that */
export function leftByConditions(
  context: JudgeContext,
  table: Table,
  rows: readonly Row[],
  where: Readonly<Record<string, ConditionSource>>,
): Left[] {
  return Object.entries(where).flatMap(([name, condition]) => {
    const found = context.index.column(table, name);
    const test = compileConditions(context, table, { [name]: condition }, ['where']);
    if (!found.ok || !test) return [];
    const isKept = (row: Row): boolean => test(row).stated !== 'no';
    if (rows.every(isKept)) return [];
    const { column } = found;
    if (table.primaryKey.length === 1 && table.primaryKey[0] === name) {
      const out = rows.filter((row) => !isKept(row));
      return leftRows(context, table, 'rows', rows.filter(isKept), out);
    }
    if (column.internal) {
      return [{ why: 'where', says: { type: 'said', code: 'leftInternally', args: {} }, ways: [] }];
    }
    return testsIn(condition).map(([test, written]): Left => {
      const values = written.map((value) => valueCalled(context, table, column, value));
      const labels = values.map(([label = '']) => label);
      const args = { column: column.title, test, values: labels };
      const title = columnCalled(column);
      const ways = [...(title.length > 0 ? [[title]] : []), ...(values.length > 0 ? [values] : [])];
      return { why: 'where', says: { type: 'said', code: 'leftAmong', args }, ways };
    });
  });
}

type Test = SaidArgs['leftAmong']['test'];

/** As written, or the column that the row has it in. */
type Value = string | { readonly field: string };

function testsIn(condition: ConditionSource): [Test, readonly Value[]][] {
  if (typeof condition === 'string') return [['is', [condition]]];
  if (Array.isArray(condition)) return [['is', condition]];
  const { is, known, ...bounds } = condition;
  const limits = Object.entries(bounds).flatMap(([bound, limit]): [Test, readonly Value[]][] =>
    limit === undefined ? [] : [[bound as keyof typeof bounds, [limit]]],
  );
  return [
    ...(is === undefined ? [] : [['is', typeof is === 'string' ? [is] : is] as [Test, string[]]]),
    ...(known === undefined ? [] : [[known ? 'known' : 'unknown', []] as [Test, string[]]]),
    ...limits,
  ];
}

/** A category's label, the name of the row that a key leads to, or what was written. */
function valueCalled(context: JudgeContext, table: Table, column: Column, value: Value): Called {
  if (typeof value !== 'string') {
    const found = context.index.column(table, value.field);
    return found.ok ? [found.column.title, ...columnCalled(found.column)] : [value.field];
  }
  const category = column.categories.find((c) => c.value === value || c.label === value);
  if (category) return [category.label, category.value];
  const key = table.foreignKeys.find((k) => k.fields.length === 1 && k.fields[0] === column.name);
  const target = key && column.way.length === 1 ? context.dataset.tables.get(key.table) : undefined;
  const [referenced = ''] = key?.referenced ?? [];
  const row = target?.rows.find((r) => r.cells.get(referenced)?.raw.trim() === value);
  return target && row ? [labelOf(row), ...rowCalled(context.dataset, target, row)] : [value];
}

/** A fact of one time → the same thing at all times that its table has, the earliest first. Pure. */
import type { Dataset, Row } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Period } from './name.ts';
import { periodsOf } from './referents.ts';

export interface Time {
  readonly row: Row;
  readonly label: string;
  readonly period: Period;
}

/** Empty where its row has no time of its own. */
export function timesOf(dataset: Dataset, fact: Fact): readonly Time[] {
  const { table } = fact;
  const keys = new Set(table.foreignKeys.flatMap((k) => k.fields));
  // What tells one thing from another: its name, what it leads to, its kind.
  const telling = table.fields.filter(
    (f) => f.names || keys.has(f.name) || f.categories.length > 0,
  );
  const thing = (row: Row | undefined): string =>
    telling.map((f) => row?.cells.get(f.name)?.raw.trim() ?? '').join('\n');
  const own = thing(table.byKey.get(fact.rowKey));
  const times = table.rows.flatMap((row): Time[] => {
    if (row.key === undefined || thing(row) !== own) return [];
    const [period] = periodsOf(dataset, { ...fact, rowKey: row.key });
    return period ? [{ row, label: row.label ?? row.key, period }] : [];
  });
  const sorted = [...times].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  // Of a column that is itself of one time all rows have the same.
  return new Set(times.map((t) => t.period.from)).size < times.length ? [] : sorted;
}

export function meets(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** A fact → what a reader knows it by: its row, the figure, its source. */
import type { Dataset, Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';

/** As a sentence calls it (read/name-rows), else its key. */
export function rowName({ table, rowKey }: Fact): string {
  return table.byKey.get(rowKey)?.label ?? rowKey;
}

/** `PFN Parameters`: row and column. */
export function figureName(fact: Fact): string {
  return `${rowName(fact)} ${fact.field.title}`;
}

/** With its version; '' without a source. */
export function sourceTitle({ source }: Pick<Fact, 'source'>): string {
  return [source?.title, source?.version].filter((part) => part !== undefined).join(' ');
}

/** What the row is called to which a key of another table leads; undefined where the column is none, or leads nowhere. */
export function calledByKey(
  { tables }: Pick<Dataset, 'tables'>,
  table: Pick<Table, 'foreignKeys'>,
  field: string,
  raw: string,
): string | undefined {
  const key = table.foreignKeys.find((k) => k.fields.length === 1 && k.fields[0] === field);
  return key && tables.get(key.table)?.byKey.get(raw.trim())?.label;
}

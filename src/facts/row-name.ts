/** What a fact's row is called in a sentence: its first column of names, else its key. */
import type { Fact } from '../model/fact.ts';

export function rowName(fact: Fact): string {
  const names = fact.table.fields.find((f) => f.names);
  const cell = names && fact.table.byKey.get(fact.rowKey)?.cells.get(names.name);
  return cell && cell.raw !== '' ? cell.raw : fact.rowKey;
}

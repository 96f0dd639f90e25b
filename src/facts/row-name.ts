/** What a fact's row is called in a sentence (read/name-rows), else its key. */
import type { Fact } from '../model/fact.ts';

export function rowName({ table, rowKey }: Fact): string {
  return table.byKey.get(rowKey)?.label ?? rowKey;
}

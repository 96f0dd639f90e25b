/** A fact → what a reader knows it by: its row, the figure, its source. */
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

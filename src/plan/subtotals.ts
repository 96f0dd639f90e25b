/** Rows that a table shows, and a table of groups made of it → the rows group by group, below each what it makes together. */
import { error } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import type { Row, Table } from '../model/dataset.ts';
import type { Path } from '../model/sources.ts';
import { resolveTable, type Context } from './context.ts';

/** Rows of the table itself; of its groups with what it is called. */
export type ListedRow =
  { readonly row: Row; readonly sum?: undefined } | { readonly row: Row; readonly sum: Subtotal };

export interface Subtotal {
  readonly table: Table;
  readonly title: string;
  /** Column of the rows → the column of the groups that is its sum. */
  readonly columns: ReadonlyMap<string, string>;
}

/** What a subtotal rests on must stand above it: a sum of other rows than those shown would be no sum of them. */
export function withSubtotals(
  context: Context,
  table: Table,
  rows: readonly Row[],
  name: string | undefined,
  path: Path,
): ListedRow[] {
  const plain = rows.map((row): ListedRow => ({ row }));
  if (name === undefined) return plain;
  const groups = resolveTable(context, name, path);
  if (!groups) return plain;
  const made = context.sources.deck.tables[name];
  if (made === undefined || !('groupBy' in made) || made.from !== table.name) {
    const args = { name, table: table.name };
    context.report(error('subtotal-of-others', args, context.locate(path)));
    return plain;
  }
  const ofRow = new Map(
    groups.rows.flatMap((group) =>
      [...membersOf(group, table)].map((key) => [key, group] as const),
    ),
  );
  const columns = new Map(
    Object.entries(made.figures).flatMap(([column, figure]) =>
      'sum' in figure && !figure.where ? [[figure.sum, column] as const] : [],
    ),
  );
  const shown = new Set(rows.flatMap(({ key }) => key ?? []));
  const order = [...new Set(rows.map(({ key }) => ofRow.get(key ?? '')))];
  return order.flatMap((group): ListedRow[] => {
    const own = rows
      .filter(({ key }) => ofRow.get(key ?? '') === group)
      .map((row): ListedRow => ({ row }));
    if (!group) return own;
    const label = group.label ?? group.key ?? '';
    const hidden = [...membersOf(group, table)].filter((key) => !shown.has(key));
    if (hidden.length > 0) {
      const args = { group: label, rows: hidden };
      context.report(error('subtotal-of-hidden', args, context.locate(path)));
    }
    const title = languageOf(context.language).slides.subtotal(label);
    return [...own, { row: group, sum: { table: groups, title, columns } }];
  });
}

/** Keys of the rows that the figures of a group rest on. */
function membersOf({ cells }: Row, { name }: Table): Set<string> {
  const from = [...cells.values()].flatMap(({ computed }) => computed?.from ?? []);
  return new Set(from.flatMap(([table, row]) => (table === name ? [row] : [])));
}

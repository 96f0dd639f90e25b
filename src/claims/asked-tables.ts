/** Sources and the tables of groups that charts ask for → the sources with these tables. One that cannot be made is told where it is asked for. */
import { warning, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { GroupedTable } from '../model/made-tables.ts';
import type { Place } from '../model/place.ts';
import type { Sources } from '../model/sources.ts';
import { chooseRows } from './choose-rows.ts';
import { contextFor } from './judge-deck.ts';
import { groupedTable } from './tables/grouped-table.ts';

export interface AskedFor {
  readonly name: string;
  readonly source: GroupedTable;
  /** Where in a spec. */
  readonly at: Place;
}

export function makeAsked(sources: Sources, asked: readonly AskedFor[]): Outcome<Sources> {
  const diagnostics: Diagnostic[] = [];
  const tables = new Map(sources.dataset.tables);
  for (const { name, source, at } of asked) {
    const context = contextFor(sources, ({ diagnostic }) => {
      const found = diagnostic(at);
      diagnostics.push(found.at ? found : { ...found, at });
    });
    const from = sources.dataset.tables.get(source.from);
    const made = context && from && groupedTable(context, name, source, from, at);
    if (!made) continue;
    tables.set(name, made);
    const rows = chooseRows(context, from, source)?.length ?? 0;
    const args = { table: name, from: from.name, rows, of: from.rows.length };
    diagnostics.push(warning('spec-grouped', args, at));
  }
  return { value: { ...sources, dataset: { ...sources.dataset, tables } }, diagnostics };
}

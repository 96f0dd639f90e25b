/** A dataset → each of its facts that has an address of its own: keys, rows without a key and internal columns have none; what is computed is no cell. */
import type { Dataset, Field } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import { indexFacts } from './index-facts.ts';

export function allFacts(dataset: Dataset): Fact[] {
  return factsIn(dataset, (field) => field.computed === undefined);
}

/** Of the columns that are worked out: measures, a row each. */
export function computedFacts(dataset: Dataset): Fact[] {
  return factsIn(dataset, (field) => field.computed !== undefined);
}

function factsIn(dataset: Dataset, wanted: (field: Field) => boolean): Fact[] {
  const index = indexFacts(dataset);
  return [...dataset.tables.values()]
    .filter((table) => table.primaryKey.length > 0)
    .flatMap((table) => {
      const fields = table.fields.filter(
        (f) => !f.internal && wanted(f) && !table.primaryKey.includes(f.name),
      );
      const columns = fields.map((f) => ({ ...f, way: [f.name] }));
      return table.rows.flatMap((row) =>
        columns.map((column) => index.inColumn(table, row, column)),
      );
    });
}

/** Rows → the first cell of a `datetime` column that is in another time zone than those above it: their days are not of one calendar. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Row } from '../model/dataset.ts';
import type { FieldRules } from './described-field.ts';
import { zoneOf } from './read-date.ts';

export function checkZones(fields: readonly FieldRules[], rows: readonly Row[]): Diagnostic[] {
  return fields.flatMap(({ field, dates }) => {
    if (dates?.type !== 'datetime') return [];
    const cells = rows.flatMap((row) => row.cells.get(field.name) ?? []);
    const zoned = cells
      .filter(({ value }) => value.type === 'moment')
      .map(({ raw, place }) => ({ found: raw.trim(), place, zone: zoneOf(raw.trim(), dates) }));
    const other = zoned.find(({ zone }) => zone !== zoned[0]?.zone);
    if (!other) return [];
    const args = { found: other.found, field: field.name, problem: 'zone' } as const;
    return [error('cell-moment', args, other.place)];
  });
}

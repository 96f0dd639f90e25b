/** Rows → what carries another sign than the figures above it. Signs that `bareNumber: false` lets stand are not kept: 12% under $12 would be as much. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Row } from '../model/dataset.ts';
import type { FieldRules } from './described-field.ts';
import { signOf } from './read-figure.ts';

export function checkSigns(fields: readonly FieldRules[], rows: readonly Row[]): Diagnostic[] {
  return fields.flatMap((rules) => {
    if (rules.bareNumber || rules.field.unit !== '') return [];
    const cells = rows.flatMap((row) => row.cells.get(rules.field.name) ?? []);
    const figures = cells
      .filter(({ value }) => value.type === 'quantity' && value.quantity.stated !== undefined)
      .map(({ raw, place }) => ({ found: raw.trim(), place, sign: signOf(raw.trim(), rules) }));
    const detail = figures[0]?.sign ?? '';
    const other = figures.find(({ sign }) => sign !== detail);
    if (!other) return [];
    const args = { found: other.found, field: rules.field.name, detail };
    return [error('cell-quantity', { ...args, problem: 'mixed-signs' }, other.place)];
  });
}

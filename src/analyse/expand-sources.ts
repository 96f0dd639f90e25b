/** Sources as written → with what they ask to be made for each row: computed columns first, then slides, whose texts may use them. */
import { computeColumns } from '../claims/computed-columns.ts';
import { rowsWhere } from '../claims/rows-where.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Sources } from '../model/sources.ts';
import { expandEach } from '../plan/each.ts';
import { lowerSpecs } from './lower-specs.ts';

export function expandSources(sources: Sources): Outcome<Sources> {
  const { value: widened, diagnostics } = computeColumns(sources);
  if (!widened) return { diagnostics };
  const expanded = expandEach(widened, rowsWhere(widened));
  const lowered = expanded.value ? lowerSpecs(expanded.value) : expanded;
  const found = expanded.value
    ? [...expanded.diagnostics, ...lowered.diagnostics]
    : expanded.diagnostics;
  return { ...lowered, diagnostics: [...diagnostics, ...found] };
}

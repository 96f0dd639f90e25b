/** An author's own spec that filters → the chart with the rows that its filters let through; the others are left out on purpose, which is told. */
import { warning, type Outcome } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import { rowsIn } from './read-scene.ts';
import { mapObjects, objectsIn, type JsonObject } from '../specs/spec-tree.ts';

/** @param sceneOf draws a spec, with the rows of the chart */
export async function letThrough(
  spec: JsonObject,
  plan: ChartPlan,
  sceneOf: (spec: JsonObject, config: JsonObject) => Promise<unknown>,
): Promise<Outcome<ChartPlan>> {
  const filters = objectsIn(spec).some(({ transform }) =>
    objectsIn(transform).some((one) => 'filter' in one),
  );
  if (!filters) return { value: plan, diagnostics: [] };
  // What has no value is no filter's doing: here it is given a mark as well.
  const shown = mapObjects(spec, ({ invalid: _, ...inner }) => inner);
  const seen = rowsIn(await sceneOf(shown, { mark: { invalid: 'show' } }));
  const data = Object.fromEntries(
    Object.entries(plan.data).map(([name, rows]) => [
      name,
      rows.filter((_, i) => seen.has(`${name}:${i}`)),
    ]),
  );
  const [of, left] = [plan.data, data].map((d) => Object.values(d).flat().length);
  // A chart without a row is told like any whose rows are not seen.
  if (!of || !left || of === left) return { value: plan, diagnostics: [] };
  const note = warning('rows-filtered', { rows: of - left, of }, plan.at);
  return { value: { ...plan, data }, diagnostics: [note] };
}

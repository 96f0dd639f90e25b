/** Rows of a chart in decades → those for which a log scale has no place: zero and below. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { needOf } from '../model/chart-base.ts';
import { presetTraits, type PresetName } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { flatRows } from './columns.ts';
import { numberIn, textIn } from './chart-row.ts';

export function checkLog(plan: ChartPlan, preset: PresetName): Diagnostic[] {
  if (plan.scale === 'linear') return [];
  const traits = presetTraits(preset);
  const figures = Object.keys(plan.channels).filter((c) => needOf(traits, c) === 'quantity');
  return flatRows(plan).flatMap((row) =>
    figures.flatMap((figure) => {
      const ends = [numberIn(row, `${figure}_low`), numberIn(row, `${figure}_high`)];
      if (ends.every((end) => end === null || end > 0)) return [];
      const args = { row: textIn(row, traits.name), text: textIn(row, `${figure}_text`) };
      return [error('log-not-positive', args, plan.at)];
    }),
  );
}

/** Rows of a chart in decades → those for which a log scale has no place: zero and below. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import { numberIn, textIn } from './chart-row.ts';

/** @param figure the channel on the log scale @param name the channel that names a row */
export function checkLog(plan: ChartPlan, figure: 'x' | 'y', name: 'y' | 'label'): Diagnostic[] {
  if (plan.scale === 'linear') return [];
  return (plan.data.rows ?? []).flatMap((row) => {
    const ends = [numberIn(row, `${figure}_low`), numberIn(row, `${figure}_high`)];
    if (ends.every((end) => end === null || end > 0)) return [];
    const args = { row: textIn(row, name), text: textIn(row, `${figure}_text`) };
    return [error('log-not-positive', args, plan.at)];
  });
}

/** A chart's channels that came from one list of fields (`axes_0`, `axes_1`, …), in the author's order. */
import type { ChartPlan } from '../model/plan.ts';

export function listedChannels(plan: ChartPlan, list: string): string[] {
  const names: string[] = [];
  while (`${list}_${names.length}` in plan.channels) names.push(`${list}_${names.length}`);
  return names;
}

/** Names to the left of a plot → how wide a margin they need. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';

export interface Name {
  readonly text: string;
  readonly width: number;
}

export interface Gutter {
  readonly width: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Names may take half of the chart; a longer one is said, and the plot keeps the other half. */
export function gutterOf(plan: ChartPlan, names: readonly Name[], gap: number): Gutter {
  const most = plan.width / 2;
  const diagnostics = names
    .filter((name) => name.width + gap > most)
    .map(({ text, width }) =>
      error('chart-overflow', { text, px: Math.ceil(width + gap - most) }, plan.at),
    );
  const widest = Math.max(0, ...names.map((name) => name.width));
  return { width: Math.min(Math.ceil(widest) + gap, most), diagnostics };
}

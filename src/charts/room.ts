/** Words and the room that there is for them: the margin that names need, and what finds none, told. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { TextStyle } from '../model/theme.ts';
import type { WithWidths } from './preset.ts';

/** In pixels. */
interface Wide {
  readonly text: string;
  readonly width: number;
}

export function overflows(plan: ChartPlan, words: readonly Wide[], room: number): Diagnostic[] {
  return words.flatMap(({ text, width }) => {
    const px = Math.ceil(width - room);
    return px > 0 ? [error('chart-overflow', { text, px }, plan.at)] : [];
  });
}

/** @param most rows that find room */
export function tooMany(plan: ChartPlan, rows: number, most: number): Diagnostic[] {
  return rows > most ? [error('chart-too-many-rows', { rows, most }, plan.at)] : [];
}

/** Left of a plot. Names may take half of the chart; a longer one is said, and the plot keeps the other half. */
export function gutterOf(
  { plan, measure }: WithWidths,
  names: readonly (TextStyle & { readonly text: string })[],
  gap: number,
): { readonly width: number; readonly diagnostics: readonly Diagnostic[] } {
  const most = plan.width / 2;
  const wide = names.map((name) => ({ text: name.text, width: measure(name.text, name) }));
  const widest = Math.max(0, ...wide.map(({ width }) => width));
  const diagnostics = overflows(plan, wide, most - gap);
  return { width: Math.min(Math.ceil(widest) + gap, most), diagnostics };
}

/** A chart's cell → what it is called: figures and moments as they are worded, a category by its label. */
import type { ChartCell } from './plan.ts';

/** By what the cell is, never by what it has: an object may seem to have what its prototype was given. */
export function nameOf(cell: ChartCell | undefined): string {
  if (cell === undefined || cell.type === 'level') return '';
  return cell.type === 'category' || cell.type === 'step' ? cell.label : cell.text;
}

/** '' of a cell that is no fact. */
export function cellFact(cell: ChartCell | undefined): string {
  return cell === undefined || cell.type === 'level' ? '' : cell.fact;
}

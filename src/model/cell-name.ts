/** A chart's cell → what it is called: figures and moments as they are worded, a category by its label. */
import type { ChartCell } from './plan.ts';

export function nameOf(cell: ChartCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.type === 'category') return cell.label;
  return 'text' in cell ? cell.text : '';
}

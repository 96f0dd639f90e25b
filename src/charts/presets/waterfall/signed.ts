/** A step’s worded figure, with the direction that it goes. */
import type { FigurePart } from '../../../model/quantity.ts';
import { withDirection } from '../../../quantity/index.ts';
import { flagIn, numberIn, partsIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';

/** A step that is surely upwards says so: +2.1, est. +0.9. What is a change by itself has its sign already. */
export function signed(row: FlatRow): readonly FigurePart[] {
  const parts = partsIn(row, 'x');
  const low = numberIn(row, 'x_low');
  const hasSign = parts.some(({ text }) => text.startsWith('+'));
  const goesUp = !flagIn(row, 'total') && low !== null && low > 0 && !hasSign;
  return goesUp ? withDirection(parts, 'up', false) : parts;
}

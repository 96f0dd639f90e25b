/** A step’s worded figure, with the direction that it goes. */
import type { FigurePart } from '../../../model/quantity.ts';
import { flagIn, numberIn, partsIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';

/** A step upwards says so: +2.1. Only where the words begin with the number. */
export function signed(row: FlatRow): readonly FigurePart[] {
  const parts = partsIn(row, 'x');
  const low = numberIn(row, 'x_low');
  const [first, ...others] = parts;
  const isNumber = first?.role === 'digits' || first?.role === 'currency';
  if (flagIn(row, 'total') || low === null || low <= 0 || !isNumber) return parts;
  return [{ ...first, text: `+${first.text}` }, ...others];
}

/** Measures as they are printed: by name, only those that rounding changes. */
import type { CellValue } from '../model/dataset.ts';
import { ownDigits, roundQuantity } from '../quantity/index.ts';
import type { JudgeContext } from './context.ts';

export function roundedMeasures(
  context: JudgeContext,
  names: readonly string[],
): Map<string, CellValue> {
  const rounded = new Map<string, CellValue>();
  for (const name of names) {
    const measure = context.measureOf(context, name);
    if (measure?.value.type !== 'quantity') continue;
    const { quantity } = measure.value;
    const digits = measure.digits ?? ownDigits(quantity, context.language);
    if (digits === undefined) continue;
    const printed = roundQuantity(quantity, { digits, language: context.language });
    if (JSON.stringify(printed) !== JSON.stringify(quantity)) {
      rounded.set(name, { type: 'quantity', quantity: printed });
    }
  }
  return rounded;
}

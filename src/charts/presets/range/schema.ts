/** `range`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, quantityScale, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('range'),
    table: tableName,
    x: z
      .union([fieldName, z.array(fieldName).min(2).max(4)])
      .describe(
        'A quantity; ranges are bands, open ends fade. Several: one row each, named by the field.',
      ),
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe(
    'Ranges one below the other; the highlighted rows run through all, so that what overlaps is seen.',
  );

export const traits: PresetTraits = {
  channels: { x: 'quantity', y: 'any', sub: 'any' },
  name: 'y',
  sort: 'value',
};

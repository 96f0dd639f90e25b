/** `radar`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('radar'),
    table: tableName,
    label: fieldName.describe('What each row is called.'),
    axes: z.array(fieldName).min(3).max(6).describe('Ordered categories of the same steps.'),
    ...selection,
    ...chartBase,
  })
  .describe(
    'Rated axes as rings of steps: all rows in one figure, and each in a small one beside it.',
  );

export const traits: PresetTraits = {
  channels: { label: 'any', axes: 'category' },
  name: 'label',
  sort: 'table',
};

/** `dots`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, quantityScale, repeat, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('dots'),
    table: tableName,
    x: fieldName.describe('A quantity.'),
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    scale: quantityScale,
    repeat,
    ...selection,
    ...chartBase,
  })
  .describe('One dot (or band, or open end) a row on a common scale.');

export const traits: PresetTraits = {
  channels: { x: 'quantity', y: 'any', sub: 'any', repeat: 'any' },
  name: 'y',
  sort: 'value',
};

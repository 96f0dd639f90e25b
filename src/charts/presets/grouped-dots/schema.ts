/** `grouped-dots`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, quantityScale, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('grouped-dots'),
    table: tableName,
    x: z
      .array(fieldName)
      .min(2)
      .max(4)
      .describe('Two to four quantities of one unit; each has its own shape.'),
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe('Several quantities a row on one scale: plan and result, before and after.');

export const traits: PresetTraits = {
  channels: { x: 'quantity', y: 'any', sub: 'any' },
  name: 'y',
  sort: 'table',
};

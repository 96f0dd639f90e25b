/** `slope`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, quantityScale, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('slope'),
    table: tableName,
    from: fieldName.describe('A quantity: where each row begins.'),
    to: fieldName.describe('A quantity of the same unit: where it ends.'),
    label: fieldName.describe('What each row is called.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe('Two figures a row, joined by a line: what rose, what fell.');

export const traits: PresetTraits = {
  channels: { from: 'quantity', to: 'quantity', label: 'any' },
  name: 'label',
  sort: 'value',
};

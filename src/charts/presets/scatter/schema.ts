/** `scatter`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, quantityScale, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('scatter'),
    table: tableName,
    x: fieldName.describe('A quantity, across.'),
    y: fieldName.describe('A quantity, up; of any unit.'),
    size: fieldName.optional().describe('A quantity: the area of the point.'),
    label: fieldName.describe('What each point is called.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe('One point a row by two quantities; ranges are bands, open ends fade.');

export const traits: PresetTraits = {
  channels: { x: 'quantity', y: 'quantity', size: 'quantity', label: 'any' },
  name: 'label',
  sort: 'table',
  crossed: true,
};

/** `map`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, quantityScale, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('map'),
    table: tableName,
    x: fieldName.describe('A quantity, on a log scale by decades.'),
    y: fieldName.describe('An ordered category.'),
    label: fieldName.describe('What each mark is called.'),
    scale: quantityScale.describe('log unless linear is asked for.'),
    ...selection,
    ...chartBase,
  })
  .describe('A positioning map: size across, ordered stages up.');

export const traits: PresetTraits = {
  channels: { x: 'quantity', y: 'category', label: 'any' },
  name: 'label',
  sort: 'table',
  log: true,
  crossed: true,
};

/** `steps`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, quantityScale, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('steps'),
    table: tableName,
    x: fieldName.describe('A moment.'),
    y: fieldName.describe('A quantity.'),
    label: fieldName.describe('What each point is called.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe('Events over time by size; the line is the largest so far.');

export const traits: PresetTraits = {
  channels: { x: 'moment', y: 'quantity', label: 'any' },
  name: 'label',
  sort: 'table',
};

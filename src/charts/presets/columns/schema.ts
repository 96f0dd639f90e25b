/** `columns`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('columns'),
    table: tableName,
    x: fieldName.describe('What each column is called: a moment, or a name.'),
    y: fieldName.describe('A quantity; columns start at zero and go up or down.'),
    ...selection,
    ...chartBase,
  })
  .describe('One upright bar a row: over time, a missing step left free, or side by side.');

export const traits: PresetTraits = {
  channels: { y: 'quantity', x: 'any' },
  name: 'x',
  sort: 'table',
};

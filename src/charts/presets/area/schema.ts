/** `area`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, repeat, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('area'),
    table: tableName,
    x: fieldName.describe('A moment.'),
    y: fieldName.describe('A quantity; areas start at zero.'),
    series: fieldName
      .optional()
      .describe('What each area is called: they are stacked, the first at the bottom.'),
    repeat,
    ...selection,
    ...chartBase,
  })
  .describe('A course over time as an area from zero, or as its parts stacked.');

export const traits: PresetTraits = {
  channels: { y: 'quantity', x: 'moment', series: 'any', repeat: 'any' },
  name: 'x',
  sort: 'table',
};

/** `shares`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('shares'),
    table: tableName,
    x: fieldName.describe('A share in percent.'),
    y: fieldName.describe('What each bar is called; its parts add up to 100 %.'),
    part: fieldName.describe('What each part is called.'),
    ...selection,
    ...chartBase,
  })
  .describe('One bar of 100 % a group, cut into its parts.');

export const traits: PresetTraits = {
  channels: { x: 'quantity', y: 'any', part: 'any' },
  name: 'y',
  sort: 'table',
};

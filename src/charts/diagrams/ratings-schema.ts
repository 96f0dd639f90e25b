/** `ratings`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../model/authored.ts';
import { chartBase, type PresetTraits } from '../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('ratings'),
    table: tableName,
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    columns: z.array(fieldName).min(1).max(6).describe('Ordered categories, one a column.'),
    ...selection,
    ...chartBase,
  })
  .describe('A matrix of rated steps: never a number, never a place between two steps.');

export const traits: PresetTraits = {
  channels: { y: 'any', sub: 'any', columns: 'category' },
  name: 'y',
  sort: 'table',
};

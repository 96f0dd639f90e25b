/** `waterfall`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, rowKeys, selection, tableName } from '../../../model/authored.ts';
import { chartBase, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('waterfall'),
    table: tableName,
    x: fieldName.describe(
      'A quantity: a total, or what it changes by. What does not add up is an error.',
    ),
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    totals: rowKeys
      .optional()
      .describe(
        'The rows that are totals; the first and the last when absent. The others are steps.',
      ),
    ...selection,
    ...chartBase,
  })
  .describe('From a start to an end, step by step; the steps are checked to add up to each total.');

export const traits: PresetTraits = {
  channels: { x: 'quantity', y: 'any', sub: 'any' },
  name: 'y',
  sort: 'table',
};

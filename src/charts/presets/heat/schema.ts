/** `heat`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../../model/authored.ts';
import { chartBase, type PresetTraits } from '../../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('heat'),
    table: tableName,
    x: fieldName.describe('What the columns are called.'),
    y: fieldName.describe('What the rows are called.'),
    value: fieldName.describe('A quantity; printed in each cell, and its colour.'),
    ...selection,
    ...chartBase,
  })
  .describe(
    'A matrix: one row of the table a cell, a stronger colour for more, the figure printed in it.',
  );

export const traits: PresetTraits = {
  channels: { value: 'quantity', x: 'any', y: 'any' },
  name: 'y',
  secondName: 'x',
  sort: 'table',
};

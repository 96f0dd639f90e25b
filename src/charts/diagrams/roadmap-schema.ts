/** `roadmap`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, selection, tableName } from '../../model/authored.ts';
import { chartBase, type PresetTraits } from '../../model/chart-base.ts';

export const schema = z
  .strictObject({
    preset: z.literal('roadmap'),
    table: tableName,
    x: fieldName.describe('A moment: when it is due, or from when to when.'),
    y: fieldName.describe('The lane it stands in.'),
    label: fieldName.describe('What is planned.'),
    status: fieldName.optional().describe('What is known of it, in words; printed quietly behind.'),
    ...selection,
    ...chartBase,
  })
  .describe(
    'Plans in lanes over time, the edition’s month marked; a plan whose date has passed is shown as such.',
  );

export const traits: PresetTraits = {
  channels: { x: 'moment', y: 'any', label: 'any', status: 'any' },
  name: 'label',
  sort: 'table',
  silent: ['x', 'status'],
};

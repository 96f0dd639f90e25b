/** `ratings`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName } from '../../model/authored.ts';
import { presetOf, rowName, secondName } from '../../model/chart-base.ts';

export const { schema, traits } = presetOf('ratings', {
  says: 'A matrix of rated steps: never a number, never a place between two steps.',
  fields: {
    y: rowName,
    sub: secondName,
    columns: z.array(fieldName).min(1).max(6).describe('Ordered categories, one a column.'),
  },
  channels: { y: 'names', sub: 'names', columns: 'category' },
  name: 'y',
  sort: 'table',
  reasons: true,
});

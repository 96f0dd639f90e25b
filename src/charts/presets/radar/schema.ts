/** `radar`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName } from '../../../model/authored.ts';
import { presetOf, rowName } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('radar', {
  says: 'Rated axes as rings of steps: all rows in one figure, and each in a small one beside it.',
  fields: {
    label: rowName,
    axes: z.array(fieldName).min(3).max(6).describe('Ordered categories of the same steps.'),
  },
  channels: { label: 'names', axes: 'category' },
  name: 'label',
  sort: 'table',
  steps: true,
});

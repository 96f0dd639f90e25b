/** `grouped-dots`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName } from '../../../model/authored.ts';
import { presetOf, quantityScale, rowName, secondName } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('grouped-dots', {
  says: 'Several quantities a row on one scale: plan and result, before and after.',
  fields: {
    x: z
      .array(fieldName)
      .min(2)
      .max(4)
      .describe('Two to four quantities of one unit; each has its own shape.'),
    y: rowName,
    sub: secondName,
    scale: quantityScale,
  },
  channels: { x: 'quantity', y: 'names', sub: 'names' },
  name: 'y',
  sort: 'table',
});

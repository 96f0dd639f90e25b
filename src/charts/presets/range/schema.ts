/** `range`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName } from '../../../model/authored.ts';
import { presetOf, quantityScale, rowName, secondName } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('range', {
  says: 'Ranges one below the other; the highlighted rows run through all, so that what overlaps is seen.',
  fields: {
    x: z
      .union([fieldName, z.array(fieldName).min(2).max(4)])
      .describe(
        'A quantity; ranges are bands, open ends fade. Several: one row each, named by the field.',
      ),
    y: rowName,
    sub: secondName,
    scale: quantityScale,
  },
  channels: { x: 'quantity', y: 'names', sub: 'names' },
  name: 'y',
  sort: 'value',
  unfolds: true,
  compares: 'x',
});

/** `dots`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf, quantityScale, repeat, rowName, secondName } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('dots', {
  says: 'One dot (or band, or open end) a row on a common scale.',
  fields: {
    x: fieldName.describe('A quantity.'),
    y: rowName,
    sub: secondName,
    scale: quantityScale,
    repeat,
  },
  channels: { x: 'quantity', y: 'names', sub: 'names', repeat: 'any' },
  name: 'y',
  sort: 'value',
  compares: 'x',
});

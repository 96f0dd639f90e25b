/** `bars`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf, repeat, rowName, secondName } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('bars', {
  says: 'One bar a row, from zero.',
  fields: {
    x: fieldName.describe('A quantity; bars start at zero.'),
    y: rowName,
    sub: secondName,
    repeat,
  },
  channels: { x: 'quantity', y: 'names', sub: 'names', repeat: 'any' },
  name: 'y',
  sort: 'value',
  compares: 'x',
  marks: 'bar',
});

/** `bullet`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf, rowName, secondName } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('bullet', {
  says: 'A figure against its target, one row each: met, missed, or not known.',
  fields: {
    x: fieldName.describe('A quantity; bars start at zero.'),
    target: fieldName.describe('What it is held against: a value, a bound or a range.'),
    y: rowName,
    sub: secondName,
  },
  channels: { x: 'quantity', target: 'quantity', y: 'names', sub: 'names' },
  name: 'y',
  sort: 'table',
  together: 'targets',
  marks: 'bar',
});

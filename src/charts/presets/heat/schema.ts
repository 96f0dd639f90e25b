/** `heat`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('heat', {
  says: 'A matrix: one row of the table a cell, a stronger colour for more, the figure printed in it.',
  fields: {
    x: fieldName.describe('What the columns are called.'),
    y: fieldName.describe('What the rows are called.'),
    value: fieldName.describe('A quantity; printed in each cell, and its colour.'),
  },
  channels: { value: 'quantity', x: 'any', y: 'names' },
  name: 'y',
  secondName: 'x',
  sort: 'table',
  together: 'matrix',
  marks: 'bar',
});

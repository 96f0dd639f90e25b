/** `columns`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('columns', {
  says: 'One upright bar a row: over time, a missing step left free, or side by side.',
  fields: {
    x: fieldName.describe('What each column is called: a moment, or a name.'),
    y: fieldName.describe('A quantity; columns start at zero and go up or down.'),
  },
  channels: { y: 'quantity', x: 'any' },
  name: 'x',
  sort: 'table',
  oneAMoment: true,
  compares: 'y',
  marks: 'bar',
});

/** `steps`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf, quantityScale } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('steps', {
  says: 'Events over time by size; the line is the largest so far.',
  fields: {
    x: fieldName.describe('A moment.'),
    y: fieldName.describe('A quantity.'),
    label: fieldName.describe('What each point is called.'),
    scale: quantityScale,
  },
  channels: { x: 'moment', y: 'quantity', label: 'names' },
  name: 'label',
  sort: 'table',
  compares: 'y',
  ownRecord: true,
});

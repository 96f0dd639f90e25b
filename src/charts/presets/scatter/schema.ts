/** `scatter`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf, quantityScale } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('scatter', {
  says: 'One point a row by two quantities; ranges are bands, open ends fade.',
  fields: {
    x: fieldName.describe('A quantity, across.'),
    y: fieldName.describe('A quantity, up; of any unit.'),
    size: fieldName.optional().describe('A quantity: the area of the point.'),
    label: fieldName.describe('What each point is called.'),
    scale: quantityScale,
  },
  channels: { x: 'quantity', y: 'quantity', size: 'quantity', label: 'names' },
  name: 'label',
  sort: 'table',
  crossed: true,
});

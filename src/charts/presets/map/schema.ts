/** `map`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf, quantityScale } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('map', {
  says: 'A positioning map: size across, ordered stages up.',
  fields: {
    x: fieldName.describe('A quantity, on a log scale by decades.'),
    y: fieldName.describe('An ordered category.'),
    label: fieldName.describe('What each mark is called.'),
    scale: quantityScale.describe('log unless linear is asked for.'),
  },
  channels: { x: 'quantity', y: 'category', label: 'names' },
  name: 'label',
  sort: 'table',
  log: true,
  crossed: true,
});

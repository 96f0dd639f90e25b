/** `slope`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf, quantityScale, rowName } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('slope', {
  says: 'Two figures a row, joined by a line: what rose, what fell.',
  fields: {
    from: fieldName.describe('A quantity: where each row begins.'),
    to: fieldName.describe('A quantity of the same unit: where it ends.'),
    label: rowName,
    scale: quantityScale,
  },
  channels: { from: 'quantity', to: 'quantity', label: 'names' },
  name: 'label',
  sort: 'value',
  change: true,
});

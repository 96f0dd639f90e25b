/** `dumbbell`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf, quantityScale, rowName, secondName } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('dumbbell', {
  says: 'Two figures a row on one scale, joined, and how far they are apart.',
  fields: {
    from: fieldName.describe('A quantity: the earlier moment, or the first of two groups.'),
    to: fieldName.describe('A quantity of the same unit: the later moment, or the second group.'),
    gap: fieldName
      .optional()
      .describe(
        'How far they are apart, printed behind each row: a measure with each, of these two fields alone, as difference, growth or ratio.',
      ),
    y: rowName,
    sub: secondName,
    scale: quantityScale,
  },
  channels: { from: 'quantity', to: 'quantity', gap: 'any', y: 'names', sub: 'names' },
  name: 'y',
  sort: 'value',
  change: true,
});

/** `waterfall`: what may be written of it, and what must be known before it is laid out. */
import { fieldName, rowKeys } from '../../../model/authored.ts';
import { presetOf, rowName, secondName } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('waterfall', {
  says: 'From a start to an end, step by step; the steps are checked to add up to each total.',
  fields: {
    x: fieldName.describe(
      'A quantity: a total, or what it changes by. What does not add up is an error.',
    ),
    y: rowName,
    sub: secondName,
    totals: rowKeys
      .optional()
      .describe(
        'The rows that are totals; the first and the last when absent. The others are steps.',
      ),
  },
  channels: { x: 'quantity', y: 'names', sub: 'names' },
  name: 'y',
  sort: 'table',
  together: 'bridge',
  marks: 'bar',
});

/** `shares`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('shares', {
  says: 'One bar of 100 % a group, cut into its parts.',
  fields: {
    x: fieldName.describe('A share in percent.'),
    y: fieldName.describe('What each bar is called; its parts add up to 100 %.'),
    part: fieldName.describe('What each part is called.'),
  },
  channels: { x: 'quantity', y: 'names', part: 'names' },
  name: 'y',
  sort: 'table',
  together: 'whole',
  marks: 'bar',
});

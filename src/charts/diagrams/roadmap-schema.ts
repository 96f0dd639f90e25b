/** `roadmap`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../model/authored.ts';
import { presetOf } from '../../model/chart-base.ts';

export const { schema, traits } = presetOf('roadmap', {
  says: 'Plans in lanes over time, the edition’s month marked; a plan whose date has passed is shown as such.',
  fields: {
    x: fieldName.describe('A moment: when it is due, or from when to when.'),
    y: fieldName.describe('The lane it stands in.'),
    label: fieldName.describe('What is planned.'),
    status: fieldName.optional().describe('What is known of it, in words; printed quietly behind.'),
  },
  channels: { x: 'moment', y: 'names', label: 'names', status: 'any' },
  name: 'label',
  sort: 'table',
  silent: ['x', 'status'],
});

/** `area`: what may be written of it, and what must be known before it is laid out. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf, repeat } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('area', {
  says: 'A course over time as an area from zero, or as its parts stacked.',
  fields: {
    x: fieldName.describe('A moment.'),
    y: fieldName.describe('A quantity; areas start at zero.'),
    series: fieldName
      .optional()
      .describe('What each area is called: they are stacked, the first at the bottom.'),
    repeat,
  },
  channels: { y: 'quantity', x: 'moment', series: 'any', repeat: 'any' },
  name: 'x',
  sort: 'table',
  oneAMoment: true,
  together: 'stack',
  compares: 'y',
  marks: 'bar',
});

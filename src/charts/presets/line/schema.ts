/** `line`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName } from '../../../model/authored.ts';
import { presetOf, repeat } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('line', {
  says: 'A course over time: actuals solid, forecasts dashed or as their range, now marked.',
  fields: {
    x: fieldName.describe('A moment.'),
    y: fieldName.describe(
      'A quantity. What lies after the edition’s month is drawn as a forecast.',
    ),
    forecast: fieldName
      .optional()
      .describe('A second quantity of the same unit: what was or is forecast for that moment.'),
    series: fieldName.optional().describe('What each line is called; one line when absent.'),
    zero: z
      .literal(false)
      .optional()
      .describe('The scale begins near the smallest figure, and its axis is drawn cut.'),
    repeat,
  },
  channels: { y: 'quantity', x: 'moment', forecast: 'quantity', series: 'any', repeat: 'any' },
  name: 'x',
  sort: 'table',
  oneAMoment: true,
  compares: 'y',
});

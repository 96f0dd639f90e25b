/** `variance`: what may be written of it, and what must be known before it is laid out. */
import { z } from 'zod';
import { fieldName, rowKeys } from '../../../model/authored.ts';
import { againsts, presetOf } from '../../../model/chart-base.ts';

const against = 'What differences are told from: the plan, or last year where there is none.';
const totals = 'The rows of the total, one a scenario; the others are checked to add up to them.';

export const { schema, traits } = presetOf('variance', {
  says: 'What came, was planned and is expected of each thing, and how far it is from the plan.',
  fields: {
    x: fieldName.describe('A quantity; bars start at zero.'),
    y: fieldName.describe('What the figures are of; its rows stand together.'),
    scenario: fieldName.describe('Which figure a row holds: actual, forecast, plan or last year.'),
    against: z.enum(againsts).optional().describe(against),
    totals: rowKeys.optional().describe(totals),
  },
  channels: { x: 'quantity', y: 'names', scenario: 'names' },
  name: 'y',
  secondName: 'scenario',
  sort: 'table',
  together: 'scenarios',
  marks: 'outlined',
});

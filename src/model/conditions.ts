/** What cells must be, for a row to be one of those that are meant: one list for claims, measures, tables and charts. */
import { z } from 'zod';
import { text } from './authored.ts';

export const scalar = z.union([text, z.number(), z.boolean()]).transform(String);
export const figure = scalar.describe('A figure as a cell would have it: 300億円, 12, 50%.');

export const conditionSchema = z
  .strictObject({
    is: z
      .union([scalar, z.array(scalar).min(1)])
      .optional()
      .describe('As written in the cell.'),
    atLeast: figure.optional(),
    atMost: figure.optional(),
    moreThan: figure.optional(),
    lessThan: figure.optional(),
    before: figure.optional().describe('A moment.'),
    after: figure.optional().describe('A moment.'),
    known: z.boolean().optional().describe('true: the cell states something.'),
  })
  .describe('All of these hold.');
/** What a cell must be; a plain value or a list of them means “is one of”. */
const condition = z.union([scalar, z.array(scalar).min(1), conditionSchema]);
export const conditions = z.record(text, condition);
export type ConditionSource = z.output<typeof condition>;

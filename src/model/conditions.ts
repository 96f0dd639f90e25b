/** What cells must be, for a row to be one of those that are meant: one list for claims, measures, tables and charts. */
import { z } from 'zod';
import { text } from './authored.ts';

export const scalar = z.union([text, z.number(), z.boolean()]).transform(String);
export const figure = scalar.describe('A figure as a cell would have it: 300億円, 12, 50%.');

const limit = z
  .union([figure, z.strictObject({ field: text.describe('A field of the same table.') })])
  .describe('A figure as a cell would have it, or { field: … }: what the row has there.');

export const conditionSchema = z
  .strictObject({
    is: z
      .union([scalar, z.array(scalar).min(1)])
      .optional()
      .describe('As written in the cell.'),
    atLeast: limit.optional(),
    atMost: limit.optional(),
    moreThan: limit.optional(),
    lessThan: limit.optional(),
    before: limit.optional().describe('A moment, or the field that has it.'),
    after: limit.optional().describe('A moment, or the field that has it.'),
    known: z.boolean().optional().describe('true: the cell states something.'),
  })
  .describe('All of these hold.');
/** What a cell must be; a plain value or a list of them means “is one of”. */
const condition = z.union([scalar, z.array(scalar).min(1), conditionSchema]);
export const conditions = z.record(text, condition);
export type ConditionSource = z.output<typeof condition>;

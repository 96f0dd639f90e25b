/** What may be written of a column of a table slide. */
import { z } from 'zod';
import { fieldName, plain } from './authored.ts';

const width = z
  .number()
  .positive()
  .optional()
  .describe('Share of the width, against the other columns.');
export const tableColumn = z.union([
  fieldName,
  z.strictObject({
    field: fieldName,
    title: plain.optional().describe('Head of the column; the field’s title when absent.'),
    under: fieldName.optional().describe('A second field, set small under the first.'),
    bar: z
      .literal(true)
      .optional()
      .describe('A bar beside each figure: from zero, on one scale for the column.'),
    width,
  }),
  z.strictObject({
    spark: z
      .array(fieldName)
      .min(3)
      .max(24)
      .describe('Fields that follow one another: a small line a row, each on its own scale.'),
    title: plain.describe('Head of the column.'),
    width,
  }),
]);

/** What may be written of a card: a short text with a figure, how it changed, and its course. */
import { z } from 'zod';
import { fieldName, plain, rich, tableName, text } from './authored.ts';
import { selection } from './selection.ts';

export const card = z.strictObject({
  title: rich,
  figure: rich.optional().describe('One number, large: a binding.'),
  against: z
    .array(
      z.strictObject({
        change: text.describe('A measure (a growth, a difference), or a cell of such a column.'),
        label: plain.describe('Against what: on the year before, on plan.'),
        good: z
          .enum(['high', 'low', 'neither'])
          .optional()
          .describe('Which way is better; as its column says when absent.'),
      }),
    )
    .min(1)
    .max(2)
    .optional()
    .describe('By how much the figure differs, with sign, arrow and colour.'),
  spark: z
    .strictObject({
      table: tableName,
      x: fieldName.describe('What each figure is of, in the order of the rows: a period.'),
      y: fieldName.describe('The figures.'),
      rows: selection.rows,
      where: selection.where,
    })
    .optional()
    .describe('How the figure came about, as a small line on its own scale.'),
  text: rich.optional(),
});

export type CardSource = z.output<typeof card>;

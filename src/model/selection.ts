/** Which rows a slide shows. */
import { z } from 'zod';
import { rowKeys, text } from './authored.ts';
import { conditions } from './conditions.ts';

/** Which rows, in which order; the same words for tables and charts. */
export const selection = {
  rows: rowKeys.optional().describe('Only these rows, in this order.'),
  where: conditions.optional().describe('Only rows whose cells are so, or may be.'),
  sort: z
    .union([z.literal('table'), z.literal('value'), text])
    .optional()
    .describe(
      'table: as in the file. value: by the main figure, largest first. Or a field; -field is descending.',
    ),
  top: z
    .int()
    .min(1)
    .optional()
    .describe(
      'Only so many of them, from the first on; the largest first without a sort. How many there are is told.',
    ),
  highlight: rowKeys.optional().describe('The rows that carry the accent colour.'),
};

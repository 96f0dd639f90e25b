/** What a deck says of the tables of somebody else's data package, whose descriptor stays as it is. */
import { z } from 'zod';
import { fieldKeys, resourceKeys } from './descriptor.ts';

const text = z.string().min(1);
// The standard's own properties are checked where those of the descriptor are.
const standard = (words: string) => z.unknown().optional().describe(words);

const fieldOverlay = z.strictObject({
  title: standard('What the column is called.'),
  description: standard('What the column holds.'),
  type: standard('The type of the standard: year, number, date.'),
  format: standard('How dates are written: %d/%m/%Y.'),
  constraints: standard('What the cells are held to.'),
  categories: standard('The words that the cells may hold, with their labels.'),
  categoriesOrdered: standard('true: the categories have an order.'),
  missingValues: standard('What stands for no value in this column.'),
  trueValues: standard('What stands for true.'),
  falseValues: standard('What stands for false.'),
  decimalChar: standard('The mark before decimals.'),
  groupChar: standard('The mark between groups of digits.'),
  bareNumber: standard('false: signs may stand around the numbers.'),
  delimiter: standard('The mark between the items of a list.'),
  factdeck: fieldKeys.optional(),
});

export const tableOverlay = z.strictObject({
  title: standard('What the table is called.'),
  description: standard('What the table holds.'),
  encoding: standard('What the file is written in: windows-1252.'),
  dialect: standard('How the file is laid out.'),
  primaryKey: standard('The columns whose values name a row: [country, year].'),
  uniqueKeys: standard('Columns whose values stand once.'),
  foreignKeys: standard('Columns whose values are keys of another table.'),
  missingValues: standard('What stands for no value.'),
  fieldsMatch: standard('Whether the file may have other columns: subset, superset, partial.'),
  fields: z
    .record(text, fieldOverlay)
    .optional()
    .describe('By column; of a table without a schema, all its columns in order.'),
  factdeck: resourceKeys.optional(),
});

/** Which of them stand in the schema of a resource, not on the resource itself. */
export const schemaProperties: readonly string[] = [
  'primaryKey',
  'uniqueKeys',
  'foreignKeys',
  'missingValues',
  'fieldsMatch',
];

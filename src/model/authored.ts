/** The words that several parts of deck.yaml share: texts, names of tables, fields and rows, and which rows are shown. */
import { z } from 'zod';

/** The keys whose texts a reader sees: with bindings, or printed as they are written; a name says nothing. */
export const printed = z.registry<{ readonly as: 'rich' | 'plain' | 'name' }>();

export const text = z.string().min(1);
export const rich = z
  .string()
  .min(1)
  .describe('Text with bindings {{table.row.field}}, **bold**, [links](https://…) and line breaks.')
  .register(printed, { as: 'rich' });
export const plain = z.string().min(1).register(printed, { as: 'plain' });
export const printedName = z.string().min(1).register(printed, { as: 'name' });
export const tableName = text.describe('Name of a table (a resource of the data package).');
export const fieldName = text.describe('Name of a field of that table.');
export const rowKey = z
  .union([text, z.number()])
  .transform(String)
  .describe('Primary key of a row.');
export const rowKeys = z
  .union([rowKey, z.array(rowKey).min(1)])
  .transform((k) => (Array.isArray(k) ? k : [k]))
  .describe('A primary key, or a list of them.');

/** The `factdeck` keys of a data package. Only these are strict: everything else of a foreign package is let through. */
import { z } from 'zod';

const text = z.string().min(1);
const source = z
  .union([text, z.strictObject({ title: text, path: text.optional(), version: text.optional() })])
  .describe('Where the figures come from: a title, or title, path and version.');

const provenance = {
  asOf: text.optional().describe('The moment the figures speak of: 2025-01.'),
  source: source.optional(),
  staleAfter: z.int().positive().optional().describe('Months after which a figure is called old.'),
  estimated: z.boolean().optional().describe('true: every figure is an estimate.'),
  written: text.optional().describe('Scale and unit of bare numbers: 億円, TB.'),
};

export const packageKeys = z
  .strictObject(provenance)
  .describe('`factdeck` on the package: holds for every table.');

const names = z.array(text).min(1);

export const resourceKeys = z
  .strictObject({
    ...provenance,
    rows: z
      .record(
        text,
        z.strictObject({ aliases: names.describe('Other names of the row in sentences.') }),
      )
      .optional()
      .describe('Of rows, by key: `pfn: { aliases: [Preferred Networks] }`, their other names.'),
    scope: z
      .strictObject({
        place: text.optional().describe('Where: 国内, Europe.'),
        period: z
          .union([text, z.int().transform(String)])
          .optional()
          .describe('When: 2025, FY2024.'),
      })
      .optional()
      .describe('Whose rows these are: of which place, of which period.'),
  })
  .describe('`factdeck` on a resource: holds for the table.');

export const fieldKeys = z
  .strictObject({
    ...provenance,
    quantity: text
      .optional()
      .describe('The cells are quantities of this unit: 円, TB, パラメータ, 社, %.'),
    digits: z
      .int()
      .min(0)
      .max(6)
      .optional()
      .describe(
        'Places behind the point as printed, in the scale that is printed: 1 for 27.4 兆. The value stays exact.',
      ),
    good: z
      .enum(['high', 'low', 'neither'])
      .optional()
      .describe(
        'Which way figures of it are better: low where less is, as of costs; high where nothing is said.',
      ),
    change: z
      .literal(true)
      .optional()
      .describe(
        'The figures are changes, as of a growth: in tables and charts with + or −, in tables with an arrow, and coloured by which way is better.',
      ),
    moment: z
      .literal(true)
      .optional()
      .describe('The cells are moments: 2026-04, FY2025, 2024..2028.'),
    names: z
      .literal(true)
      .optional()
      .describe('The cells are names; a sentence may use them freely.'),
    words: names
      .optional()
      .describe('Further words by which sentences name the column: spend, outlay.'),
    aliases: z
      .literal(true)
      .optional()
      .describe('The cells hold other names of their rows, with `;` between them.'),
    internal: z
      .literal(true)
      .optional()
      .describe(
        'No output holds a cell of it. Rows may be chosen and ordered by it; measures and claims over it give their result alone, and none that tells of a single cell or of fewer than three rows without publish: true.',
      ),
    rating: text
      .optional()
      .describe('An editorial rating; names the column that holds each reason.'),
    margin: z
      .number()
      .positive()
      .optional()
      .describe(
        'Sampling error in the field’s unit (3: three points): no difference within it is known.',
      ),
    sample: z
      .union([z.int().positive(), text])
      .optional()
      .describe('Of percentages: how many were asked, or the column that holds it for each row.'),
    comparableWithin: text
      .optional()
      .describe('Figures may be ranked only within equal values of this column.'),
  })
  .describe('`factdeck` on a field.');

export type PackageKeys = z.output<typeof packageKeys>;
export type ResourceKeys = z.output<typeof resourceKeys>;
export type FieldKeys = z.output<typeof fieldKeys>;

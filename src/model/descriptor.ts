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

export const resourceKeys = z
  .strictObject(provenance)
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
    moment: z
      .literal(true)
      .optional()
      .describe('The cells are moments: 2026-04, FY2025, 2024..2028.'),
    names: z
      .literal(true)
      .optional()
      .describe('The cells are names; a sentence may use them freely.'),
    internal: z.literal(true).optional().describe('The column never leaves this machine.'),
    rating: text
      .optional()
      .describe('An editorial rating; names the column that holds each reason.'),
    comparableWithin: text
      .optional()
      .describe('Figures may be ranked only within equal values of this column.'),
  })
  .describe('`factdeck` on a field.');

export type PackageKeys = z.output<typeof packageKeys>;
export type FieldKeys = z.output<typeof fieldKeys>;

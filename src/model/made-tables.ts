/** Tables that a deck makes of others, under `tables:` as well: rows put into groups, or columns turned into rows. */
import { z } from 'zod';
import { fieldName, plain, printedName, tableName, text } from './authored.ts';
import { places } from './claims.ts';
import { conditions, figure } from './conditions.ts';

/** Spans of the calendar that moments are put into. */
export const timeUnits = ['day', 'week', 'month', 'quarter', 'half', 'year', 'fiscalYear'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** What comes again each year or week: all Januaries together. */
export const dayParts = ['monthOfYear', 'quarterOfYear', 'dayOfMonth', 'weekday'] as const;
export type DayPart = (typeof dayParts)[number];

export const groupKey = z.strictObject({
  field: fieldName.describe('A field of the table, also through a foreign key: org.country.'),
  by: z
    .enum([...timeUnits, ...dayParts])
    .optional()
    .describe(
      'Moments by the span they lie in, or by what comes again (monthOfYear: all Januaries together); the column is called so, too.',
    ),
  step: figure.optional().describe('Figures by steps of this width: 10, 5億円.'),
  steps: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('Figures by steps of the least round width (1, 2, 5, 10, …) of which so many do.'),
  start: figure.optional().describe('Where a step begins; 0 when absent.'),
  as: text.optional().describe('What the column is called in addresses.'),
  title: printedName.optional().describe('Head of the column; the field’s when absent.'),
});

const printedAs = {
  title: printedName.optional().describe('Head of the column; made of the field’s when absent.'),
  digits: places.optional(),
};
const ofRows = {
  where: conditions.optional().describe('Only rows of the group whose cells are so.'),
  ...printedAs,
};
const ownField = fieldName.describe('A field of the table, also through a foreign key.');
const earlier = fieldName.describe('A figure above it.');
const against = z
  .enum(['before', 'year before'])
  .default('before')
  .describe('The period before, or the same one a year before.');

/** What stands in one column of a table of groups. */
export const groupFigures = {
  sum: z.strictObject({ sum: ownField, ...ofRows }),
  mean: z.strictObject({ mean: ownField, ...ofRows }),
  median: z.strictObject({ median: ownField, ...ofRows }),
  min: z.strictObject({ min: ownField, ...ofRows }),
  max: z.strictObject({ max: ownField, ...ofRows }),
  count: z
    .strictObject({
      count: z.literal('rows'),
      unit: text.optional().describe('What is counted: 社, orders.'),
      ...ofRows,
    })
    .describe('How many rows there are.'),
  share: z
    .strictObject({
      share: ownField,
      within: fieldName.optional().describe('Of groups alike in this column; of all when absent.'),
      ...ofRows,
    })
    .describe('Its part of the sum of all groups, in percent.'),
  first: z
    .strictObject({
      first: ownField,
      along: fieldName.describe('What orders the rows.'),
      ...ofRows,
    })
    .describe('Of the row that comes first.'),
  last: z
    .strictObject({ last: ownField, along: fieldName.describe('What orders the rows.'), ...ofRows })
    .describe('Of the row that comes last.'),
  running: z
    .strictObject({ running: earlier, ...printedAs })
    .describe('The sum so far, along the moments.'),
  index: z
    .strictObject({
      index: earlier,
      base: figure.describe('The period that is 100: 2020, 2024-04.'),
      ...printedAs,
    })
    .describe('In percent of the base, without a sign.'),
  growth: z
    .strictObject({ growth: earlier, against, ...printedAs })
    .describe('In percent of an earlier period.'),
  difference: z
    .strictObject({ difference: earlier, against, ...printedAs })
    .describe('Less an earlier period.'),
} as const;
export type GroupFigureForm = keyof typeof groupFigures;
export type GroupFigureOf<F extends GroupFigureForm> = z.output<(typeof groupFigures)[F]>;

const made = {
  from: tableName.describe('The table that it is made of.'),
  title: plain.optional().describe('What the table is called.'),
};

export const groupedTable = z
  .strictObject({
    ...made,
    where: conditions.optional().describe('Only rows whose cells are so.'),
    groupBy: z
      .union([fieldName, groupKey, z.array(z.union([fieldName, groupKey])).max(8)])
      .transform((keys) =>
        (Array.isArray(keys) ? keys : [keys]).map((key) =>
          typeof key === 'string' ? { field: key } : key,
        ),
      )
      .describe(
        'What rows of one group have in common: their key in addresses. Of an empty list all rows are one group, `all`.',
      ),
    figures: z
      .record(text, z.union(Object.values(groupFigures)))
      .describe('Column → what is worked out of the rows of each group.'),
    sort: text
      .optional()
      .describe('A column; -column is descending. In the order of the groups when absent.'),
    top: z.int().min(1).optional().describe('Only so many of the groups, from the first on.'),
    rest: plain
      .optional()
      .describe('With top: the name of one more row, in which all other groups are together.'),
  })
  .describe('Rows in groups, and what is worked out of each.');

export const unpivotedTable = z
  .strictObject({
    ...made,
    unpivot: z.array(fieldName).min(1).describe('The columns that become rows.'),
    name: text.describe('The new column in which their names stand.'),
    value: text.describe('The new column in which their cells stand.'),
    nameTitle: printedName.optional().describe('Head of the column of names.'),
    valueTitle: printedName.optional().describe('Head of the column of cells.'),
  })
  .describe('Columns as rows: one row for each of them and each row.');

export const madeTable = z.union([groupedTable, unpivotedTable]);

export type GroupedTable = z.output<typeof groupedTable>;
export type UnpivotedTable = z.output<typeof unpivotedTable>;
export type MadeTable = z.output<typeof madeTable>;
export type GroupKeySource = GroupedTable['groupBy'][number];
export type GroupFigure = GroupedTable['figures'][string];

/** What an author may write under `measures`, `because` and `statements`: closed lists of forms, no expression language. */
import { z } from 'zod';
import { printedName, rich, text } from './authored.ts';
import { conditions, figure, scalar, type ConditionSource } from './conditions.ts';

const rowKeys = z
  .union([scalar, z.array(scalar).min(1)])
  .transform((k) => (Array.isArray(k) ? k : [k]));

/** A fact (`players.pfn.params`), a measure by name, or a figure as a cell would have it (`300億円`, `2024-04`). */
const operand = scalar.describe(
  'A fact (players.pfn.params), a measure by name, or a figure as a cell would have it.',
);
const factAddress = text.describe('A fact: table.row.field.');
const columnName = text.describe('A column: table.field.');
const tableName = text.describe('A table.');
export const places = z
  .number()
  .int()
  .min(0)
  .max(12)
  .describe('Places behind the point, as printed.');

const selection = {
  rows: rowKeys.optional().describe('Only these rows.'),
  except: rowKeys.optional().describe('All rows but these.'),
  where: conditions.optional().describe('Only rows whose cells are so.'),
};

/** Exactly one of these says how a figure is judged; none: it is merely there. */
const judged = {
  is: figure.optional().describe('It is this.'),
  atLeast: figure.optional(),
  atMost: figure.optional(),
  moreThan: figure.optional(),
  lessThan: figure.optional(),
  within: figure.optional().describe('How far off `is` may be: 5%, 10億円.'),
};

const publish = z
  .literal(true)
  .optional()
  .describe(
    'It rests on internal columns and tells of a single cell, or of fewer than three rows: print it all the same.',
  );

// ---- measures ----

const many = z.union([columnName, z.array(operand).min(1)]);
const ofDeck = {
  title: printedName
    .optional()
    .describe(
      'What readers know it by: in lists of figures, errata and comparisons; with each, the head of the column. Its name when absent.',
    ),
  digits: places.optional(),
  unit: text.optional().describe('The unit it is printed in where the form gives a plain number.'),
  publish,
};
const printed = {
  ...ofDeck,
  each: tableName
    .optional()
    .describe(
      'Worked out for each row of this table, whose fields it names alone (`revenue`); it is then a column of the table.',
    ),
};

/** A part `of` a whole; or of a whole by itself the largest together, or what they leave. */
const shared = {
  share: z
    .union([operand, z.array(operand).min(1)])
    .describe('A part; with top or rest the whole: a column (table.field), or figures.'),
  of: many.optional().describe('The whole, with the part in it.'),
  top: z.int().min(1).optional().describe('Of share: so many of the largest, together.'),
  rest: z
    .int()
    .min(1)
    .optional()
    .describe('Of share: all but so many of the largest; 1: from the second place on.'),
};

export const measureSchemas = {
  sum: z
    .strictObject({ sum: many, ...selection, ...printed })
    .describe('Of a column’s rows, or of figures.'),
  difference: z
    .strictObject({ difference: z.tuple([operand, operand]), ...printed })
    .describe('The first less the second.'),
  product: z.strictObject({ product: z.tuple([operand, operand]), ...printed }),
  scale: z
    .strictObject({ scale: operand, by: figure.describe('A plain number.'), ...printed })
    .describe('Times an exact number; `by: per year` makes a yearly figure of a monthly one.'),
  ratio: z
    .strictObject({ ratio: z.tuple([operand, operand]), ...printed })
    .describe('How many times the second the first is.'),
  share: z
    .strictObject({ ...shared, ...selection, ...printed })
    .describe('In percent of the whole, of which it is a part.'),
  min: z.strictObject({ min: many, ...selection, ...printed }),
  max: z.strictObject({ max: many, ...selection, ...printed }),
  mean: z.strictObject({ mean: many, ...selection, ...printed }),
  median: z.strictObject({ median: many, ...selection, ...printed }),
  count: z
    .strictObject({ count: tableName, ...selection, ...ofDeck })
    .describe('How many rows are so.'),
  growth: z
    .strictObject({
      growth: z.tuple([operand, operand]).describe('From the first to the second.'),
      ...printed,
    })
    .describe('In percent of the first.'),
  rank: z
    .strictObject({
      rank: factAddress,
      from: z.enum(['top', 'bottom']).default('top'),
      ...selection,
      ...printed,
    })
    .describe('Its place among the rows of its column.'),
  months: z
    .strictObject({ months: z.tuple([operand, operand]), ...printed })
    .describe('Whole months from the first moment to the second.'),
  age: z
    .strictObject({ age: operand, ...printed })
    .describe('Whole months from a moment to the edition.'),
} as const;
export type MeasureForm = keyof typeof measureSchemas;

const measureShapes: readonly (readonly [string, Readonly<Record<string, z.ZodType>>])[] =
  Object.entries(measureSchemas).map(([form, { shape }]) => [form, shape]);
const isWhole = (schema: z.ZodType | undefined): boolean => schema === many || schema === shared.of;
/** Keys of measures under which a column may stand as a whole. */
export const columnKeys: ReadonlySet<string> = new Set(
  measureShapes.flatMap(([, shape]) => Object.keys(shape).filter((key) => isWhole(shape[key]))),
);
/** Keys under which what a measure is worked out of is written, where it is a column of its own. */
export const operandKeys: ReadonlySet<string> = new Set([
  ...columnKeys,
  ...measureShapes.flatMap(([form, shape]) => ('each' in shape ? [form] : [])),
]);

export const measureSchema = z.union(Object.values(measureSchemas));

// ---- claims ----

export const expectations = ['holds', 'unknown', 'fails'] as const;

const kept = {
  publish,
  expect: z
    .enum(expectations)
    .default('holds')
    .describe('What the answer has to be; the build stops when it changes.'),
  hold: z
    .strictObject({
      reason: text,
      by: text.describe('Who looks after it.'),
      until: text.describe('A day, 2026-02-01.'),
    })
    .optional()
    .describe('Let the build pass until that day, with a visible mark.'),
};
const ties = z.boolean().default(false).describe('true: alone in that place or beside equals.');

export const claimSchemas = {
  largest: z
    .strictObject({ largest: factAddress, ties, ...selection, ...kept })
    .describe('The largest (or latest) of its column’s rows.'),
  smallest: z
    .strictObject({ smallest: factAddress, ties, ...selection, ...kept })
    .describe('The smallest (or earliest) of its column’s rows.'),
  rank: z
    .strictObject({
      rank: factAddress,
      place: z.number().int().min(1),
      from: z.enum(['top', 'bottom']).default('top'),
      ties,
      ...selection,
      ...kept,
    })
    .describe('In that place among its column’s rows.'),
  greater: z
    .strictObject({
      greater: operand,
      than: operand,
      times: z.number().positive().optional().describe('At least so many times as much.'),
      by: figure.optional().describe('At least so much more.'),
      ...kept,
    })
    .describe('The first is more than the second.'),
  less: z
    .strictObject({
      less: operand,
      than: operand,
      times: z.number().positive().optional().describe('At most the so-manieth part.'),
      by: figure.optional().describe('At least so much less.'),
      ...kept,
    })
    .describe('The first is less than the second.'),
  atLeast: z.strictObject({ atLeast: operand, value: figure, ...kept }),
  atMost: z.strictObject({ atMost: operand, value: figure, ...kept }),
  equals: z.strictObject({ equals: operand, to: operand, ...kept }),
  approximately: z
    .strictObject({
      approximately: operand,
      to: operand,
      within: figure.describe('How far off it may be: 10%, 5億円.'),
      ...kept,
    })
    .describe('As good as equal, with the tolerance stated.'),
  sumsTo: z
    .strictObject({
      sumsTo: operand.describe('The total.'),
      parts: many,
      within: figure.optional().describe('How far off the sum may be.'),
      ...selection,
      ...kept,
    })
    .describe('The parts add up to the total.'),
  share: z
    .strictObject({ ...shared, ...judged, ...selection, ...kept })
    .describe('Its share of the whole, in percent.'),
  ratio: z
    .strictObject({ ratio: z.tuple([operand, operand]), ...judged, ...kept })
    .describe('How many times the second the first is.'),
  count: z
    .strictObject({ count: tableName, ...judged, ...selection, ...kept })
    .describe('How many rows are so.'),
  increasing: z
    .strictObject({
      increasing: z.union([columnName, z.array(operand).min(2)]),
      along: text.optional().describe('The field that orders the rows.'),
      ...selection,
      ...kept,
    })
    .describe('Each is more than the one before.'),
  decreasing: z
    .strictObject({
      decreasing: z.union([columnName, z.array(operand).min(2)]),
      along: text.optional().describe('The field that orders the rows.'),
      ...selection,
      ...kept,
    })
    .describe('Each is less than the one before.'),
  before: z.strictObject({ before: operand, than: operand, ...kept }).describe('Of two moments.'),
  after: z.strictObject({ after: operand, than: operand, ...kept }).describe('Of two moments.'),
  within: z
    .strictObject({ within: operand, period: figure.describe('2024, 2024-H2, …'), ...kept })
    .describe('A moment that lies in a period.'),
  months: z
    .strictObject({ months: z.tuple([operand, operand]), ...judged, ...kept })
    .describe('Whole months from the first moment to the second.'),
  age: z
    .strictObject({ age: operand, ...judged, ...kept })
    .describe('Whole months from a moment to the edition.'),
  is: z
    .strictObject({ is: factAddress, value: scalar.describe('As written in the cell.'), ...kept })
    .describe('The cell is just that; `undisclosed` and `n/a` too.'),
  isOneOf: z.strictObject({ isOneOf: factAddress, values: z.array(scalar).min(1), ...kept }),
  all: z
    .strictObject({ all: tableName, have: conditions, ...selection, ...kept })
    .describe('Every row is so.'),
  any: z
    .strictObject({ any: tableName, have: conditions, ...selection, ...kept })
    .describe('At least one row is so.'),
  none: z
    .strictObject({ none: tableName, have: conditions, ...selection, ...kept })
    .describe('No row is so.'),
  only: z
    .strictObject({
      only: rowKeys.describe('Just these rows are so, and all of them.'),
      of: tableName,
      have: conditions,
      ...selection,
      ...kept,
    })
    .describe('These rows are so, and no other.'),
  said: z
    .strictObject({
      said: text.describe('Who says so.'),
      at: text.describe('Where in the source.'),
      ...kept,
    })
    .describe('Someone’s assertion without a figure; the sentence must say whose.'),
} as const;

const positive = z.union(Object.values(claimSchemas));
export const notSchema = z
  .strictObject({ not: positive.describe('Any other claim.'), ...kept })
  .describe('A claim’s contrary.');
export const claimSchema = z.union([...positive.options, notSchema]);

export interface Because {
  readonly [words: string]: ClaimSource | ClaimSource[];
}

/**
 * Words of the slide → what carries them. Several claims for one word must all hold. By its name, not written out: it
 * stands in every layout's type, which is more than the compiler can declare.
 */
export const becauseSchema: z.ZodType<Because> = z
  .record(text, z.union([claimSchema, z.array(claimSchema).min(1)]))
  .describe('Words of this slide → the claim that carries them, checked on every build.');

export const statementSchema = z
  .strictObject({
    text: rich.describe('What the source says, in the deck’s own words; figures bound.'),
    at: text.describe('Where in the source.'),
    claim: claimSchema,
    note: rich.describe('What is to be made of it; printed on the data notes.'),
    view: z.literal(true).optional().describe('The note is the author’s own view.'),
  })
  .describe('What the source says and the deck does not assert.');

export type MeasureSource = z.output<typeof measureSchema>;
export type ClaimSource = z.output<typeof claimSchema>;
export type Expectation = (typeof expectations)[number];
export type ClaimForm = keyof typeof claimSchemas | 'not';
export type ClaimOf<F extends keyof typeof claimSchemas> = z.output<(typeof claimSchemas)[F]>;
export type MeasureOf<F extends MeasureForm> = z.output<(typeof measureSchemas)[F]>;
/** The rows that a measure or a claim speaks of. */
export interface RowChoice {
  readonly rows?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
  readonly where?: Readonly<Record<string, ConditionSource>> | undefined;
}
/** How a figure is judged. */
export type Judged = z.output<z.ZodObject<typeof judged>>;

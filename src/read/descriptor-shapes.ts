/** What the Data Package standard says of the keys of a descriptor, as far as it is obeyed; nothing of any other key. */
import { z } from 'zod';

const names = z
  .union([z.string(), z.array(z.string())])
  .transform((k) => (typeof k === 'string' ? [k] : k));
/** One text, or one a language: the one of no language stands for all. */
const words = z.union([
  z.string(),
  z.record(z.string(), z.string()).transform((by) => by[''] ?? Object.values(by)[0] ?? ''),
]);
const credit = z.looseObject({
  title: words.optional(),
  name: z.string().optional(),
  path: words.optional(),
  version: z.string().optional(),
});
const limit = z.union([z.number(), z.string()]);
export const constraintsShape = z.looseObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.unknown()).optional(),
  minimum: limit.optional(),
  maximum: limit.optional(),
  exclusiveMinimum: limit.optional(),
  exclusiveMaximum: limit.optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  pattern: z.string().optional(),
});
const category = z.union([
  z.string(),
  z.number().transform(String),
  z.looseObject({
    value: z.union([z.string(), z.number().transform(String)]),
    label: words.optional(),
  }),
]);
const texts = z.array(
  z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]),
);
const missing = z.array(
  z.union([z.string(), z.number().transform(String), z.looseObject({ value: z.string() })]),
);
/** Of both versions; geodata and structures are text to us. */
export const standardTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'time',
  'datetime',
  'year',
  'yearmonth',
  'duration',
  'list',
  'array',
  'object',
  'geopoint',
  'geojson',
  'any',
] as const;
export type StandardType = (typeof standardTypes)[number];
export const fieldShape = z.looseObject({
  name: z.string().min(1),
  type: z.enum(standardTypes).optional(),
  format: z.string().optional(),
  title: words.optional(),
  description: words.optional(),
  constraints: constraintsShape.optional(),
  categories: z.array(category).optional(),
  categoriesOrdered: z.boolean().optional(),
  missingValues: missing.optional(),
  trueValues: texts.optional(),
  falseValues: texts.optional(),
  decimalChar: z.string().optional(),
  groupChar: z.string().optional(),
  bareNumber: z.boolean().optional(),
  delimiter: z.string().min(1).optional(),
});
export const foreignKeyShape = z.looseObject({
  fields: names,
  reference: z.looseObject({ resource: z.string().optional(), fields: names }),
});
/** A list of one is what the profile of version 2.0 asks for by mistake. */
const fieldsMatch = z.preprocess(
  (value) => (Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value),
  z.enum(['exact', 'equal', 'subset', 'superset', 'partial']),
);
export type FieldsMatch = z.output<typeof fieldsMatch>;
export const schemaShape = z.looseObject({
  fields: z.array(z.unknown()),
  fieldsMatch: fieldsMatch.optional(),
  primaryKey: names.optional(),
  uniqueKeys: z.array(names).optional(),
  foreignKeys: z.array(foreignKeyShape).optional(),
  missingValues: missing.optional(),
});
const rowNumbers = z.array(z.int().positive());
export const dialectShape = z.looseObject({
  header: z.boolean().optional(),
  headerRows: rowNumbers.min(1).optional(),
  headerJoin: z.string().optional(),
  commentRows: rowNumbers.optional(),
  commentChar: z.string().min(1).optional(),
  delimiter: z.string().min(1).optional(),
  lineTerminator: z.string().optional(),
  quoteChar: z.string().length(1).optional(),
  doubleQuote: z.boolean().optional(),
  escapeChar: z.string().length(1).optional(),
  nullSequence: z.string().optional(),
  skipInitialSpace: z.boolean().optional(),
  property: z.string().optional(),
  itemType: z.enum(['array', 'object']).optional(),
  itemKeys: z.array(z.string()).optional(),
});
export const resourceShape = z.looseObject({
  name: z.string().optional(),
  title: words.optional(),
  description: words.optional(),
  path: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  mediatype: z.string().optional(),
  encoding: z.string().optional(),
  type: z.string().optional(),
  profile: z.string().optional(),
  data: z.unknown().optional(),
  dialect: z.unknown().optional(),
  schema: z.unknown().optional(),
  sources: z.array(credit).optional(),
});
export const packageShape = z.looseObject({
  name: z.string().optional(),
  title: words.optional(),
  description: words.optional(),
  version: z.string().optional(),
  sources: z.array(credit).optional(),
  licenses: z.array(credit).optional(),
  resources: z.array(z.unknown()).min(1),
});

export function missingOf(values: z.output<typeof missing> | undefined): string[] | undefined {
  return values?.map((v) => (typeof v === 'string' ? v : v.value));
}

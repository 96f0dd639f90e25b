/** What the Data Package standard says of the keys of a descriptor, as far as it is obeyed; nothing of any other key. */
import { z } from 'zod';

const names = z
  .union([z.string(), z.array(z.string())])
  .transform((k) => (typeof k === 'string' ? [k] : k));
const credit = z.looseObject({
  title: z.string().optional(),
  name: z.string().optional(),
  path: z.string().optional(),
  version: z.string().optional(),
});
export const constraintsShape = z.looseObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.unknown()).optional(),
  minimum: z.union([z.number(), z.string()]).optional(),
  maximum: z.union([z.number(), z.string()]).optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  pattern: z.string().optional(),
});
const category = z.union([
  z.string(),
  z.number().transform(String),
  z.looseObject({
    value: z.union([z.string(), z.number().transform(String)]),
    label: z.string().optional(),
  }),
]);
export const missing = z.array(z.union([z.string(), z.looseObject({ value: z.string() })]));
export const fieldShape = z.looseObject({
  name: z.string().min(1),
  type: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  constraints: constraintsShape.optional(),
  categories: z.array(category).optional(),
  categoriesOrdered: z.boolean().optional(),
  missingValues: missing.optional(),
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  decimalChar: z.string().optional(),
  groupChar: z.string().optional(),
  bareNumber: z.boolean().optional(),
});
export const foreignKeyShape = z.looseObject({
  fields: names,
  reference: z.looseObject({ resource: z.string().optional(), fields: names }),
});
export const schemaShape = z.looseObject({
  fields: z.array(z.unknown()),
  primaryKey: names.optional(),
  foreignKeys: z.array(foreignKeyShape).optional(),
  missingValues: missing.optional(),
});
export const resourceShape = z.looseObject({
  name: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  path: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  mediatype: z.string().optional(),
  dialect: z
    .looseObject({
      delimiter: z.string().length(1).optional(),
      quoteChar: z.string().length(1).optional(),
    })
    .optional(),
  schema: z.unknown().optional(),
  sources: z.array(credit).optional(),
});
export const packageShape = z.looseObject({
  name: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  version: z.string().optional(),
  sources: z.array(credit).optional(),
  licenses: z.array(credit).optional(),
  resources: z.array(z.unknown()).min(1),
});

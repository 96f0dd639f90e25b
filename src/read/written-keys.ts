/** The schemas → every key that an author may write, for telling a slip of the pen before a colon. */
import { z } from 'zod';
import { deckSchema } from '../model/deck.ts';
import { fieldKeys, packageKeys, resourceKeys } from '../model/descriptor.ts';
import { themeFileSchema } from '../model/tokens.ts';
import { fieldShape, packageShape, resourceShape, schemaShape } from './descriptor-shapes.ts';

/** Keys of maps whose names are the author's own (measures, words of `because`) are not among them. */
export function writtenKeys(): ReadonlySet<string> {
  known ??= keysOf([
    ...[deckSchema, themeFileSchema],
    ...[packageShape, resourceShape, schemaShape, fieldShape],
    ...[packageKeys, resourceKeys, fieldKeys],
  ]);
  return known;
}

let known: ReadonlySet<string> | undefined;

function keysOf(roots: readonly z.ZodType[]): ReadonlySet<string> {
  const keys = new Set(['factdeck', 'fields']);
  const seen = new Set<unknown>();
  const visit = (schema: unknown): void => {
    if (!(schema instanceof z.ZodType) || seen.has(schema)) return;
    seen.add(schema);
    if (schema instanceof z.ZodObject) {
      const shape: Readonly<Record<string, unknown>> = schema.shape;
      for (const [key, value] of Object.entries(shape)) {
        keys.add(key);
        visit(value);
      }
    }
    for (const part of partsOf(schema)) visit(part);
  };
  roots.forEach(visit);
  return keys;
}

function partsOf(schema: z.ZodType): readonly unknown[] {
  if (schema instanceof z.ZodUnion) return schema.options;
  if (schema instanceof z.ZodTuple) return schema.def.items;
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodPipe) return [schema.in, schema.out];
  const inner =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly;
  return inner ? [schema.unwrap()] : [];
}

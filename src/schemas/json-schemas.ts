/** The zod schemas → JSON Schemas, with which an editor completes and checks deck.yaml and datapackage.yaml. */
import { z } from 'zod';
import { isRecord } from '../model/is-record.ts';
import { compactSchema, type Json } from './compact-schema.ts';
import { layoutSigns, slideSchemas, type LayoutName } from '../model/slides.ts';
import { deckSchema } from '../model/deck.ts';
import { themeFileSchema } from '../model/tokens.ts';
import { fieldKeys, packageKeys, resourceKeys } from '../model/descriptor.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** File name → JSON Schema. What stands in several places stands once, under `$defs`. */
export function jsonSchemas(): Readonly<Record<string, Json>> {
  return {
    'deck.schema.json': named('Factdeck deck', toJson(deckAsWritten)),
    // deck.de.yaml: only what it says otherwise.
    'translation.schema.json': named('Factdeck deck in another language', toJson(translation)),
    // A file that `slides:` lists is a list of slides itself.
    'slides.schema.json': named('Factdeck slides', toJson(slidesAsWritten)),
    'datapackage.schema.json': named('Data package with Factdeck keys', descriptorJsonSchema()),
    'tokens.schema.json': named('Factdeck theme', toJson(themeFileSchema)),
  };
}

/** As the author may write them: a slide may leave `layout` out where a key gives it away, a section its id. */
const slidesAsWritten = z
  .array(
    z.union([
      z.string().describe('A file with more slides, such as slides/market.yaml.'),
      ...Object.entries(slideSchemas).map(([layout, schema]) => {
        // Object.entries forgets the names of a record.
        const isInferred = layoutSigns.some(([, name]) => name === (layout as LayoutName));
        const optional = {
          ...(isInferred && { layout: schema.shape.layout.optional() }),
          ...(layout === 'section' && { id: schema.shape.id.optional() }),
        };
        return z.strictObject({ ...schema.shape, ...optional }).describe(schema.description ?? '');
      }),
    ]),
  )
  .min(1)
  .describe('The slides in order; a text entry is a file with more of them.');

const deckAsWritten = z
  .strictObject({ ...deckSchema.shape, slides: slidesAsWritten })
  .describe('A Factdeck deck.');

/** What stands in no language stays away at any depth, so only the names of keys are held against it. */
const keysOfSlides = Object.fromEntries(
  Object.values(slideSchemas)
    .flatMap(({ shape }): [string, z.ZodType][] => Object.entries(shape))
    .map(([key, value]) => [
      key,
      z
        .unknown()
        .optional()
        .describe(value.description ?? ''),
    ]),
);

const translation = deckSchema
  .partial()
  .extend({
    slides: z.array(z.strictObject({ ...keysOfSlides, id: z.string() })).optional(),
  })
  .describe('The words of a deck in another language; slides by their ids.');

/** Only the `factdeck` keys: the rest of a descriptor is the standard's business. */
function descriptorJsonSchema(): Json {
  const loose = z.looseObject;
  const field = loose({ factdeck: fieldKeys.optional() });
  const resource = loose({
    factdeck: resourceKeys.optional(),
    schema: loose({ fields: z.array(field).optional() }).optional(),
  });
  return toJson(loose({ factdeck: packageKeys.optional(), resources: z.array(resource) }));
}

function named(title: string, schema: Json): Json {
  return { $schema: dialect, ...schema, title };
}

function toJson(schema: z.ZodType): Json {
  // Through JSON, so that what comes back is plain data.
  const json: unknown = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' })),
  );
  return isRecord(json) ? compactSchema(json) : {};
}

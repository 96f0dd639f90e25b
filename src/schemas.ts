/** The zod schemas → JSON Schemas, with which an editor completes and checks deck.yaml and datapackage.yaml. */
import { z } from 'zod';
import { deckSchema, layoutSigns } from './model/deck.ts';
import { themeFileSchema } from './model/tokens.ts';
import { fieldKeys, packageKeys, resourceKeys } from './model/descriptor.ts';

type Json = Record<string, unknown>;

/** File name → JSON Schema. */
export function jsonSchemas(): Readonly<Record<string, Json>> {
  const deck = deckJsonSchema();
  const slides = child(child(deck, 'properties'), 'slides');
  return {
    'deck.schema.json': deck,
    // A file that `slides:` lists is a list of slides itself.
    'slides.schema.json': { ...slides, $schema: deck['$schema'], title: 'Factdeck slides' },
    'datapackage.schema.json': descriptorJsonSchema(),
    'tokens.schema.json': { ...toJson(themeFileSchema), title: 'Factdeck theme' },
  };
}

/** As the author may write it: a slide may leave `layout` out where a key gives it away, and a text entry names a file. */
function deckJsonSchema(): Json {
  const schema = toJson(deckSchema);
  const slides = child(child(schema, 'properties'), 'slides');
  const items = child(slides, 'items');
  const members = Array.isArray(items['oneOf']) ? items['oneOf'] : [];
  slides['items'] = {
    anyOf: [
      { type: 'string', description: 'A file with more slides, such as slides/market.yaml.' },
      ...members.filter(isJson).map(withoutLayout),
    ],
  };
  return { ...schema, title: 'Factdeck deck' };
}

function withoutLayout(member: Json): Json {
  const properties = child(member, 'properties');
  const layout = child(properties, 'layout')['const'];
  const required = Array.isArray(member['required']) ? member['required'] : [];
  const inferred = layoutSigns.some(([, name]) => name === layout);
  const optional = new Set(inferred ? ['layout'] : []);
  if (layout === 'section') optional.add('id');
  return { ...member, required: required.filter((r) => !optional.has(String(r))) };
}

/** Only the `factdeck` keys: the rest of a descriptor is the standard's business. */
function descriptorJsonSchema(): Json {
  const field = { type: 'object', properties: { factdeck: toJson(fieldKeys) } };
  const resource = {
    type: 'object',
    properties: {
      factdeck: toJson(resourceKeys),
      schema: { type: 'object', properties: { fields: { type: 'array', items: field } } },
    },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Data package with Factdeck keys',
    type: 'object',
    properties: {
      factdeck: toJson(packageKeys),
      resources: { type: 'array', items: resource },
    },
  };
}

function toJson(schema: z.ZodType): Json {
  // Through JSON, so that what comes back is plain data.
  const json: unknown = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })));
  return isJson(json) ? json : {};
}

function child(parent: Json, key: string): Json {
  const value = parent[key];
  return isJson(value) ? value : {};
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

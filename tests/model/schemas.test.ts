/** The JSON Schemas as an editor uses them: they take every deck of ours, and refuse what they can know to be wrong. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { writtenKeys } from '../../src/read/written-keys.ts';
import { jsonSchemas } from '../../src/schemas/json-schemas.ts';

const schemas = jsonSchemas();
const valid = (name: keyof typeof schemas) =>
  new Ajv2020({ strict: false, allErrors: true }).compile(schemas[name] ?? false);
const deck = valid('deck.schema.json');
const slides = valid('slides.schema.json');
const descriptor = valid('datapackage.schema.json');
const tokens = valid('tokens.schema.json');
const translation = valid('translation.schema.json');
const translated = /^deck\.[a-z]{2}\.yaml$/;

const root = new URL('../../', import.meta.url);
const yamlAt = (path: string): unknown => parse(readFileSync(new URL(path, root), 'utf8'));
const foldersIn = (path: string): string[] =>
  readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => `${path}${e.name}/`);

describe('the schema of deck.yaml', () => {
  it.each(foldersIn('data/'))('takes %s', (folder) => {
    deck(yamlAt(`${folder}deck.yaml`));
    expect(deck.errors).toBe(null);
    descriptor(yamlAt(`${folder}datapackage.yaml`));
    expect(descriptor.errors).toBe(null);
  });

  it.each(foldersIn('data/').flatMap((f) => (existsSync(new URL(`${f}slides/`, root)) ? [f] : [])))(
    'takes the files of slides of %s',
    (folder) => {
      for (const file of readdirSync(new URL(`${folder}slides/`, root))) {
        slides(yamlAt(`${folder}slides/${file}`));
        expect(slides.errors).toBe(null);
      }
    },
  );

  it.each(foldersIn('themes/'))('takes the theme %s', (folder) => {
    tokens(yamlAt(`${folder}tokens.json`));
    expect(tokens.errors).toBe(null);
  });

  it('is small: what stands in several places stands once', () => {
    expect(JSON.stringify(schemas['deck.schema.json'], null, 2).length).toBeLessThan(200_000);
  });
});

describe('the schema of a deck in another language', () => {
  const slide = { id: 'a', title: 'Kessel' };
  it.each([
    [{ title: 'Kessel', slides: [slide] }, true],
    [{ slides: [{ title: 'Kessel' }] }, false],
    [{ slides: [{ ...slide, titel: 'Kessel' }] }, false],
    [{ slides: [{ ...slide, chart: { caption: 'Kessel' } }] }, true],
  ])('of %j says %s', (written, isRight) => {
    expect(translation(written)).toBe(isRight);
  });
});

describe('the keys that a slip before a colon is looked for at', () => {
  it('are all that the schemas know', () => {
    const text = JSON.stringify(schemas);
    const named = [...text.matchAll(/"required":(\[[^\]]*\])/g)].flatMap(([, list = '[]']) =>
      z.array(z.string()).parse(JSON.parse(list)),
    );
    expect(named.filter((key) => !writtenKeys().has(key))).toEqual([]);
    expect(writtenKeys().size).toBeGreaterThan(150);
  });
});

/** Mistakes of shape, which a schema knows; all others are about names, figures and words, which it cannot know. */
const shape = new Set([
  'layout-unclear',
  'missing-key',
  'not-one-of',
  'slide-id-malformed',
  'slide-id-missing',
  'text-as-other',
  'unknown-key',
  'wrong-length',
  'wrong-type',
  'wrong-value',
]);
/** Whether a word is a scale and a unit is no business of a schema; one at an address it refuses as a shape. */
const unknowable = new Set(['wrong-value--written', 'property-refused--remote']);
/** Files that are no YAML, or are told before their shape is looked at. */
const early =
  /^(?:yaml-|cr-line|file-empty|nul-|not-utf8|hidden-|over-limit|key-refused|mark-|not-1)/;
const cases = foldersIn('tests/mistakes/').flatMap((folder) => {
  const name = folder.split('/').at(-2) ?? '';
  const [code = ''] = name.split('--');
  const files = readdirSync(new URL(folder, root)).filter(
    (f) => f === 'deck.yaml' || f === 'datapackage.yaml' || translated.test(f),
  );
  return early.test(name) || unknowable.has(name)
    ? []
    : files.map((file) => [name, file, code] as const);
});

describe('a mistake', () => {
  it.each(cases)('%s, %s', (name, file, code) => {
    const check = file === 'deck.yaml' ? deck : translated.test(file) ? translation : descriptor;
    expect(check(yamlAt(`tests/mistakes/${name}/${file}`))).toBe(!shape.has(code));
  });
});

/** The schemas and word tables → the reference pages of `docs/`. Pure: path → text. */
import { en } from '../src/languages/en/index.ts';
import { columnRule } from '../src/usecases/columns.ts';
import { defaultCeiling } from '../src/model/limits.ts';
import { layoutSigns, ofEverySlide } from '../src/model/slides.ts';
import { jsonSchemas } from '../src/schemas/json-schemas.ts';
import { formSections } from './form-reference.ts';
import { planPage } from './plan-reference.ts';
import { quantitySections } from './quantity-reference.ts';
import { standardSections } from './standard-reference.ts';
import { wordPage } from './word-reference.ts';

type Json = Readonly<Record<string, unknown>>;

export function referencePages(): Readonly<Record<string, string>> {
  const schemas = Object.fromEntries(
    Object.entries(jsonSchemas()).map(([name, schema]) => [name, readable(schema)]),
  );
  return {
    'docs/reference/deck.md': deckPage(schemas['deck.schema.json'] ?? {}),
    'docs/reference/datapackage.md': descriptorPage(schemas['datapackage.schema.json'] ?? {}),
    'docs/reference/data-package-standard.md': [generated, ...standardSections()].join('\n'),
    'docs/reference/quantities.md': [generated, ...quantitySections()].join('\n'),
    'docs/reference/themes.md': themePage(schemas['tokens.schema.json'] ?? {}),
    'docs/reference/plan.md': planPage(generated),
    'docs/reference/words.md': wordPage(generated),
    'docs/reference/chart-columns.md': columnPage(),
  };
}

/** What stands once under `$defs`, where it is used; as deep as the pages look. */
function readable(schema: Json): Json {
  const defs = objectAt(schema, '$defs');
  const write = (value: unknown, depth: number): unknown => {
    if (Array.isArray(value)) return value.map((item) => write(item, depth));
    if (!isJson(value)) return value;
    const { $ref, ...own } = value;
    const named = typeof $ref === 'string' && depth < 4 ? defs[$ref.slice('#/$defs/'.length)] : {};
    return Object.fromEntries(
      Object.entries({ ...(isJson(named) ? named : {}), ...own }).map(([key, v]) => [
        key,
        write(v, depth + ($ref === undefined ? 0 : 1)),
      ]),
    );
  };
  const written = write(schema, 0);
  return isJson(written) ? written : {};
}

const generated = '<!-- Written by `npm run docs` from the schemas. Do not edit. -->\n';

/** What `factdeck chart --columns` prints. */
function columnPage(): string {
  const { heads, cells, row } = en.columns;
  const lines = columnRule('en').map(
    ({ column, cell, holds }) =>
      `| \`${column}\` | ${cell === '' ? row : cells[cell]} | ${holds} |`,
  );
  return `${generated}
# Columns of a chart's data

Each cell of a table becomes columns that a chart's spec can read: those of a field (or of a preset's channel) \`x\` are
listed here by what the cell holds. \`factdeck chart --columns\` prints the same; \`factdeck chart DECK SLIDE --columns\` those
of one chart, with its first rows. The pieces before, number, unit and after, joined, are the whole text.

| ${heads.join(' | ')} |
| --- | --- | --- |
${lines.join('\n')}
`;
}

function deckPage(schema: Json): string {
  const properties = objectAt(schema, 'properties');
  const slides = objectAt(objectAt(properties, 'slides'), 'items');
  const members = listAt(slides, 'anyOf').filter((m) => 'properties' in m);
  const common = [...new Set(['id', ...ofEverySlide])].filter((key) => key !== 'layout');
  const asked = (member: Json, key: string): string =>
    JSON.stringify([objectAt(member, 'properties')[key], listOf(member, 'required').includes(key)]);
  // A key that another layout takes otherwise, such as the title of a cover, is told there once more.
  const usual = new Map(common.map((key) => [key, mostOften(members, (m) => asked(m, key))]));
  const sections = members.map((member) => {
    const fields = objectAt(member, 'properties');
    const name = textAt(objectAt(fields, 'layout'), 'const');
    const own = Object.entries(fields).filter(([key]) => {
      const as = usual.get(key);
      return key !== 'layout' && (as === undefined || asked(member, key) !== asked(as, key));
    });
    return [
      `## \`${name}\``,
      '',
      textAt(member, 'description'),
      '',
      ...(own.length > 0 ? table(own, listOf(member, 'required')) : ['No keys of its own.']),
      '',
    ].join('\n');
  });
  return [
    generated,
    '# deck.yaml',
    '',
    ...table(Object.entries(properties), listOf(schema, 'required')),
    '',
    'Every slide takes these, a section all but the title; the rest depends on its `layout`, which may be left out where a key gives it away',
    `(${layoutSigns.map(([key]) => `\`${key}\``).join(', ')}).`,
    '',
    ...table(
      [...usual].flatMap(([key, member]): [string, Json][] => {
        const of = member && objectAt(member, 'properties');
        return of && key in of ? [[key, objectAt(of, key)]] : [];
      }),
      [...usual].flatMap(([key, m]) => (m && listOf(m, 'required').includes(key) ? [key] : [])),
    ),
    '',
    ...sections,
    ...chartSection(members),
    ...formSections(),
    ...limitSection(objectAt(properties, 'limits')),
  ].join('\n');
}

/** The first of those that are alike, where most are. */
function mostOften<T>(all: readonly T[], as: (one: T) => string): T | undefined {
  const count = (one: T): number => all.filter((other) => as(other) === as(one)).length;
  return all.reduce<T | undefined>((a, b) => (a && count(a) >= count(b) ? a : b), undefined);
}

const ceilings: Readonly<Record<string, number>> = defaultCeiling;

function limitSection(limits: Json): string[] {
  const rows = Object.entries(objectAt(limits, 'properties'));
  return [
    '## `limits`',
    '',
    'Tables and packages come from strangers, so there is a limit to what is read, drawn and waited for. A message that',
    'names one says what was found and the line that allows it, such as `limits: { rows: 200000 }`. deck.yaml itself is',
    'read with these defaults.',
    '',
    'A deck may raise a limit as far as the last column says, and no further: the deck may be a stranger’s. Whoever runs',
    'the tool sets that otherwise, higher or lower (a server), with `--limits rows=5000000,seconds=300` or with',
    '`FACTDECK_LIMITS` in the environment; a ceiling below the default holds for decks that ask for nothing, too.',
    '',
    '| key | default | what it bounds | a deck may ask for |',
    '| --- | ---: | --- | ---: |',
    ...rows.flatMap(([key, row]) =>
      isJson(row)
        ? [
            `| \`${key}\` | ${Number(row['default']).toLocaleString('en')} | ${textAt(row, 'description')} | ${ceilings[key]?.toLocaleString('en') ?? ''} |`,
          ]
        : [],
    ),
    '',
  ];
}

function chartSection(members: readonly Json[]): string[] {
  const chart = members.find(
    (m) => textAt(objectAt(objectAt(m, 'properties'), 'layout'), 'const') === 'chart',
  );
  const forms = flatten(objectAt(objectAt(chart ?? {}, 'properties'), 'chart'));
  return [
    '# Charts',
    '',
    ...forms.flatMap((form) => {
      const fields = objectAt(form, 'properties');
      const preset = textAt(objectAt(fields, 'preset'), 'const');
      const name = preset === '' ? Object.keys(fields)[0] : `preset: ${preset}`;
      const own = Object.entries(fields).filter(([key]) => key !== 'preset');
      return [
        `## \`${name ?? ''}\``,
        '',
        textAt(form, 'description'),
        '',
        ...table(own, listOf(form, 'required')),
        '',
      ];
    }),
  ];
}

function descriptorPage(schema: Json): string {
  const properties = objectAt(schema, 'properties');
  const resource = objectAt(objectAt(objectAt(properties, 'resources'), 'items'), 'properties');
  const field = objectAt(
    objectAt(objectAt(objectAt(objectAt(resource, 'schema'), 'properties'), 'fields'), 'items'),
    'properties',
  );
  const part = (title: string, keys: Json): string[] => [
    `## ${title}`,
    '',
    textAt(keys, 'description'),
    '',
    ...table(Object.entries(objectAt(keys, 'properties')), []),
    '',
  ];
  return [
    generated,
    '# datapackage.yaml: the `factdeck` keys',
    '',
    'The rest of the descriptor is the Data Package standard, version 1 or 2 ([property by',
    'property](data-package-standard.md)). Of two that say the same thing the nearest wins: field, then resource, then',
    'package; `evidence.csv` stands above them all.',
    '',
    ...part('On the package', objectAt(properties, 'factdeck')),
    ...part('On a resource', objectAt(resource, 'factdeck')),
    ...part('On a field', objectAt(field, 'factdeck')),
  ].join('\n');
}

function themePage(schema: Json): string {
  const properties = objectAt(schema, 'properties');
  const part = (key: string): string[] => {
    const keys = objectAt(properties, key);
    const heading = textAt(keys, 'description');
    return [
      `## \`${key}\``,
      '',
      ...(heading === '' ? [] : [heading, '']),
      ...table(Object.entries(objectAt(keys, 'properties')), []),
      '',
    ];
  };
  return [
    generated,
    '# tokens.json',
    '',
    'With `extends`, only what differs has to be said. [How to make a theme](../guide/themes.md).',
    '',
    ...table(Object.entries(properties), ['name']),
    '',
    ...['colours', 'text', 'brand', 'fonts'].flatMap(part),
  ].join('\n');
}

function table(
  fields: readonly (readonly [string, unknown])[],
  required: readonly string[],
): string[] {
  return [
    '| key | what it holds | |',
    '| --- | --- | --- |',
    ...fields.map(([key, value]) => {
      const field = isJson(value) ? value : {};
      const choices = listOf(field, 'enum');
      const told = [
        textAt(field, 'description') || describeInner(field),
        ...(choices.length > 0 ? [`One of ${choices.map((c) => `\`${c}\``).join(', ')}.`] : []),
      ].filter((t) => t !== '');
      return `| \`${key}\` | ${told.join(' ').replaceAll('|', '\\|')} | ${required.includes(key) ? 'required' : ''} |`;
    }),
  ];
}

/** A field without words of its own: the keys it takes. */
function describeInner(field: Json): string {
  const inner = objectAt(field, 'properties');
  const items = objectAt(objectAt(field, 'items'), 'properties');
  const keys = Object.keys({ ...inner, ...items });
  return keys.length > 0 ? `Keys: ${keys.map((k) => `\`${k}\``).join(', ')}.` : '';
}

function flatten(schema: Json): Json[] {
  const inner = [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')];
  return inner.length > 0 ? inner.flatMap(flatten) : [schema];
}

function objectAt(parent: Json, key: string): Json {
  const value = parent[key];
  return isJson(value) ? value : {};
}

function listAt(parent: Json, key: string): Json[] {
  const value = parent[key];
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function listOf(parent: Json, key: string): string[] {
  const value = parent[key];
  return Array.isArray(value) ? value.map(String) : [];
}

function textAt(parent: Json, key: string): string {
  const value = parent[key];
  return typeof value === 'string' ? value : '';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Cells of a table's row, one for each language. */

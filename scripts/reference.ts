/** The schemas and word tables → the reference pages of `docs/`. Pure: path → text. */
import { languageCodes, type LanguageCode } from '../src/languages/codes.ts';
import {
  boundWords,
  byteScales,
  flagWords,
  formatMoment,
  formatQuantity,
  notApplicableWords,
  parseMoment,
  parseQuantity,
  rangeWords,
  scaleWords,
  undisclosedWords,
  unitRows,
} from '../src/quantity/index.ts';
import { en } from '../src/languages/en/index.ts';
import { columnRule } from '../src/usecases/columns.ts';
import { layoutSigns, ofEverySlide } from '../src/model/slides.ts';
import { jsonSchemas } from '../src/schemas/json-schemas.ts';
import { formSections } from './form-reference.ts';
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
    'docs/reference/quantities.md': quantityPage(),
    'docs/reference/themes.md': themePage(schemas['tokens.schema.json'] ?? {}),
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
  const first = objectAt(members[0] ?? {}, 'properties');
  const sections = members.map((member) => {
    const fields = objectAt(member, 'properties');
    const name = textAt(objectAt(fields, 'layout'), 'const');
    const own = Object.entries(fields).filter(([key]) => ![...common, 'layout'].includes(key));
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
    'Every slide takes these; the rest depends on its `layout`, which may be left out where a key gives it away',
    `(${layoutSigns.map(([key]) => `\`${key}\``).join(', ')}).`,
    '',
    ...table(
      common.flatMap((key) =>
        key in first ? [[key, objectAt(first, key)] as [string, Json]] : [],
      ),
      ['id'],
    ),
    '',
    ...sections,
    ...chartSection(members),
    ...formSections(),
    ...limitSection(objectAt(properties, 'limits')),
  ].join('\n');
}

function limitSection(limits: Json): string[] {
  const rows = Object.entries(objectAt(limits, 'properties'));
  return [
    '## `limits`',
    '',
    'Tables and packages come from strangers, so there is a limit to what is read, drawn and waited for. A message that',
    'names one says what was found and the line that allows it, such as `limits: { rows: 200000 }`. deck.yaml itself is',
    'read with these defaults.',
    '',
    '| key | default | what it bounds |',
    '| --- | ---: | --- |',
    ...rows.flatMap(([key, row]) =>
      isJson(row)
        ? [
            `| \`${key}\` | ${Number(row['default']).toLocaleString('en')} | ${textAt(row, 'description')} |`,
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

const moments = [
  '2026-04-15',
  '15 April 2026',
  '12/31/2024',
  '2026-04',
  'January 2020',
  '2020M01',
  '2026-Q3',
  'Q1/2020',
  '2020年1-3月期',
  '2024-S1',
  '2026',
  'FY2025',
  'FY2024/25',
  '令和6年度',
  '令和8年3月期',
  '2025年9月期',
  '令和元年',
  '平成31年4月30日',
  'R6.10.3',
  '2024..2028',
  '>=2026',
  '2026年頃',
];

function quantityPage(): string {
  const examples: [string, string][] = [
    ['68億', 'パラメータ'],
    ['1兆2,000億', '円'],
    ['3TB以上', 'TB'],
    ['100社超', '社'],
    ['<=5%', '%'],
    ['1,000人未満', '人'],
    ['70億〜130億', 'パラメータ'],
    ['数億円', '円'],
    ['数百億〜数千億円', '円'],
    ['約30%', '%'],
    ['推定 50億円', '円'],
    ['月間1億回超', '回/月'],
    ['非公開', '円'],
    ['非公開(推定70億〜130億)', 'パラメータ'],
    ['該当なし', '円'],
  ];
  const code = (words: readonly string[]) => words.map((w) => `\`${w}\``).join(' ');
  return [
    generated,
    '# Quantities: what a cell may say',
    '',
    'All words are compared after Unicode normalisation (NFKC), without case; `〜` and `～` are one.',
    '',
    `| cell | kind | ${inEach(nameIn)} |`,
    `| --- | --- | ${inEach(() => '---')} |`,
    ...examples.map(([cell, unit]) => {
      const parsed = parseQuantity(cell, { unit });
      if (!parsed.ok) throw new Error(`the example ${cell} does not parse`);
      const print = (language: LanguageCode) => formatQuantity(parsed.quantity, { language }).text;
      return `| \`${cell}\` | ${parsed.quantity.kind} | ${inEach(print)} |`;
    }),
    '',
    '## Numbers',
    '',
    '`1,234.5` has commas between groups of three digits and a full stop before decimals. `decimalChar` and `groupChar` of the field',
    'say otherwise: `1.234,5` has `decimalChar: ","` and `groupChar: "."`. Without `groupChar` there are no groups, but commas beside a full',
    'stop; the two marks may not be the same. `-`, `−`, `▲` and `△` in front are a minus. `(89)` is refused, because it is −89 in accounts and a',
    'doubtful 89 in statistics. `6.626e-34` is read exactly, up to 300 powers of ten, and printed so behind seven zeros and from 24 digits on.',
    'A column of type `integer` needs `groupChar` alone. With `bareNumber: false` each number of a column without a unit may carry the same sign: `%` or one of money. What else stands at a number',
    'is read as on this page, or refused. NaN and INF are refused.',
    '',
    '## Bounds',
    '',
    '| meaning | before the number | behind it |',
    '| --- | --- | --- |',
    ...boundWords.map((r) => `| ${r.meaning} | ${code(r.before)} | ${code(r.after)} |`),
    '',
    '## Flags',
    '',
    '| meaning | before the number | behind it |',
    '| --- | --- | --- |',
    ...flagWords.map((r) => `| ${r.meaning} | ${code(r.before)} | ${code(r.after)} |`),
    '',
    '## Ranges and rough sizes',
    '',
    `Between two ends: ${code(rangeWords.map(({ word }) => word))}. 数 and “several” make an interval from 2 up to, but not including, 10 of the`,
    'scale that follows: 数億 is 2億 or more and less than 10億.',
    '',
    '## Not known, not applicable',
    '',
    `Undisclosed: ${code(undisclosedWords)}; an outside estimate may follow in parentheses. Not applicable:`,
    `${code(notApplicableWords)}. A blank cell is neither: it is an error where a value is required.`,
    '',
    '## Scales',
    '',
    '| | words |',
    '| --- | --- |',
    ...[...Map.groupBy(scaleWords, ({ exponent }) => exponent)].map(
      ([exponent, words]) => `| 10^${exponent} | ${code(words.map(({ word }) => word))} |`,
    ),
    `| bytes | ${code(byteScales.map(([name]) => name))} (powers of 1,000) |`,
    '',
    '## Units',
    '',
    'A `quantity:` word that is not in this list is a counter of its own. `/月`, `/年`, `月間`, `年間`, “per month” and “a year”',
    'make an amount per period, which is another unit than the total: `300億/年` in a column of 円 is refused, with or without 円. A short word',
    'that is a scale too (m, M, K, mn) is the unit where `quantity:` says so, in the cell and in `written`, if it is spelt the same way.',
    'A letter that is the sign of the unit and a scale too is refused: `3m` in months or metres, `512 B` in bytes, `3 m` where there is no unit.',
    '`quantity: k€` and `quantity: 億円` are refused: the scale goes to `written`.',
    '',
    '| unit | words |',
    '| --- | --- |',
    ...unitRows
      .filter((r) => r.id !== '')
      .map((r) => `| ${r.id} | ${code(r.words.map((w) => w.replace('\\', '\\\\')))} |`),
    '',
    '## Moments',
    '',
    'What could be two moments is refused, and the message names both: `01/02/2024`, `2011/12`, `201012`, `2024/25`. So is a time in a zone.',
    '',
    `| cell | from | to | ${inEach(nameIn)} |`,
    `| --- | --- | --- | ${inEach(() => '---')} |`,
    ...moments.map((cell) => {
      const parsed = parseMoment(cell);
      if (!parsed.ok) throw new Error(`the example ${cell} does not parse`);
      const { moment } = parsed;
      const print = (language: LanguageCode) => formatMoment(moment, { language });
      return `| \`${cell}\` | ${moment.from ?? ''} | ${moment.to ?? ''} | ${inEach(print)} |`;
    }),
    '',
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
function inEach(cell: (language: LanguageCode) => string): string {
  return languageCodes.map(cell).join(' | ');
}

function nameIn(language: LanguageCode): string {
  return `in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language}`;
}

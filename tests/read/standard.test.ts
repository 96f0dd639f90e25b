/**
 * Each property that the published profiles name is on our list, and becomes what the list says: of one that is obeyed,
 * what is read differs with it and without it; one that is ignored changes nothing; one that is refused is told by name.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { memoryHost } from '../../src/host/memory.ts';
import { levels, standard, standingOf, type Level } from '../../src/model/data-package.ts';
import { readDeck } from '../../src/read/read-deck.ts';

const profile = z.partialRecord(z.enum(levels), z.string());
const published = z
  .object({ source: z.string(), '1.0': profile, '2.0': profile })
  .parse(JSON.parse(readFileSync(new URL('standard-properties.json', import.meta.url), 'utf8')));

type Json = Readonly<Record<string, unknown>>;

interface Setting {
  /** Set on the level; `undefined` values are taken away. */
  readonly own: Json;
  readonly field?: Json;
  readonly schema?: Json;
  readonly dialect?: Json;
  readonly resource?: Json;
  readonly csv?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const csv = 'id,a\nx,1\ny,2\n';
const latin1 = new Uint8Array(Buffer.from('id,a\nx,très\ny,2\n', 'latin1'));
const json = '{ "rows": [{ "id": "x", "a": 1 }, { "id": "y", "a": 2 }] }';
const inJson = { resource: { path: 't.json' }, files: { 'd/t.json': json } };
const number = { type: 'number' };
const category = { type: 'string', categories: ['1', '2'] };

/** Of each property that is obeyed, a setting in which it is seen. */
const seen: { readonly [L in Level]: Readonly<Record<string, Setting>> } = {
  package: {
    name: { own: { name: 'other' } },
    title: { own: { title: 'A title' } },
    description: { own: { description: 'Words' } },
    sources: { own: { sources: [{ title: 'Another' }] } },
    licenses: { own: { licenses: [{ name: 'CC0' }] } },
    resources: { own: { resources: [] } },
  },
  resource: {
    name: { own: { name: 'other' } },
    path: { own: { path: 'u.csv' }, files: { 'd/u.csv': 'id,a\nz,1\n' } },
    data: { own: { path: undefined, data: [{ id: 'z', a: 'b' }] } },
    type: { own: { type: 'table' }, ...inJson, resource: { path: 't.json', schema: undefined } },
    profile: {
      own: { profile: 'tabular-data-resource' },
      ...inJson,
      resource: { path: 't.json', schema: undefined },
    },
    title: { own: { title: 'A title' } },
    description: { own: { description: 'Words' } },
    sources: { own: { sources: [{ title: 'Another' }] } },
    format: { own: { format: 'csv' }, resource: { path: 't' }, files: { 'd/t': csv } },
    mediatype: { own: { mediatype: 'text/csv' }, resource: { path: 't' }, files: { 'd/t': csv } },
    encoding: { own: { encoding: 'windows-1252' }, files: { 'd/t.csv': latin1 } },
    dialect: { own: { dialect: { delimiter: ';' } }, csv: 'id;a\nx;1\n' },
    schema: { own: { schema: undefined } },
  },
  dialect: {
    header: { own: { header: false }, csv: 'x,1\ny,2\n' },
    headerRows: { own: { headerRows: [2] }, csv: `A title\n${csv}` },
    headerJoin: { own: { headerJoin: '' }, dialect: { headerRows: [1, 2] }, csv: `i,\nd,a\nx,1\n` },
    commentRows: { own: { commentRows: [2] } },
    commentChar: { own: { commentChar: '#' }, csv: `id,a\n#x,1\ny,2\n` },
    delimiter: { own: { delimiter: ';' }, csv: 'id;a\nx;1\n' },
    lineTerminator: { own: { lineTerminator: ';' } },
    quoteChar: { own: { quoteChar: "'" }, csv: "id,a\nx,'1,5'\n" },
    doubleQuote: { own: { doubleQuote: false }, csv: 'id,a\nx,"1""2"\n' },
    escapeChar: { own: { escapeChar: '\\' }, csv: 'id,a\nx,1\\,5\n' },
    nullSequence: { own: { nullSequence: '1' } },
    skipInitialSpace: { own: { skipInitialSpace: true }, csv: 'id, a\nx, "1,5"\n' },
    property: { own: { property: 'rows' }, ...inJson },
    itemType: {
      own: { itemType: 'array' },
      resource: { path: 't.json' },
      files: { 'd/t.json': '[{ "id": "x", "a": 1 }]' },
    },
    itemKeys: {
      own: { itemKeys: ['id', 'a'] },
      resource: { path: 't.json' },
      files: { 'd/t.json': '[{ "id": "x", "a": 1, "b": 2 }]' },
    },
  },
  schema: {
    fields: { own: { fields: [{ name: 'id' }, { name: 'a', type: 'number' }] } },
    fieldsMatch: { own: { fieldsMatch: 'subset' }, csv: 'id,a,b\nx,1,2\n' },
    primaryKey: { own: { primaryKey: 'a' } },
    uniqueKeys: { own: { uniqueKeys: [['a']] }, csv: 'id,a\nx,1\ny,1\n' },
    foreignKeys: {
      own: { foreignKeys: [{ fields: ['a'], reference: { resource: '', fields: ['id'] } }] },
    },
    missingValues: { own: { missingValues: ['1'] } },
  },
  field: {
    name: { own: { name: 'b' } },
    title: { own: { title: 'A title' } },
    description: { own: { description: 'Words' } },
    type: { own: { type: 'number' } },
    format: { own: { format: '%d.%m.%Y' }, field: { type: 'date' }, csv: 'id,a\nx,03.04.2026\n' },
    constraints: { own: { constraints: { enum: ['1'] } } },
    categories: { own: { categories: ['1', '2'] } },
    categoriesOrdered: { own: { categoriesOrdered: true }, field: category },
    missingValues: { own: { missingValues: ['1'] } },
    trueValues: { own: { trueValues: ['2'] }, field: { type: 'boolean' } },
    falseValues: { own: { falseValues: ['2'] }, field: { type: 'boolean' } },
    decimalChar: { own: { decimalChar: ',' }, field: number, csv: 'id,a\nx,"1,5"\n' },
    groupChar: { own: { groupChar: ' ' }, field: number, csv: 'id,a\nx,1 000\n' },
    bareNumber: { own: { bareNumber: false }, field: number, csv: 'id,a\nx,5%\n' },
    delimiter: { own: { delimiter: '|' }, field: { type: 'list' }, csv: 'id,a\nx,1|2\n' },
  },
  constraints: {
    required: { own: { required: true }, csv: 'id,a\nx,\n' },
    unique: { own: { unique: true }, csv: 'id,a\nx,1\ny,1\n' },
    pattern: { own: { pattern: '1' } },
    enum: { own: { enum: [1] }, field: number },
    minLength: { own: { minLength: 2 } },
    maxLength: { own: { maxLength: 0 } },
    minimum: {
      own: { minimum: '2024-06-01' },
      field: { type: 'date' },
      csv: 'id,a\nx,2024-01-31\n',
    },
    maximum: { own: { maximum: 1 }, field: number },
    exclusiveMinimum: { own: { exclusiveMinimum: 1 }, field: number },
    exclusiveMaximum: { own: { exclusiveMaximum: '2' }, field: number },
  },
  foreignKey: {
    fields: { own: { fields: ['id'], reference: { resource: '', fields: ['id'] } } },
    reference: { own: { fields: ['id'], reference: { resource: 'none', fields: ['id'] } } },
  },
  reference: {
    resource: { own: { resource: 'none', fields: ['id'] } },
    fields: { own: { fields: ['id'] } },
  },
  missingValue: { value: { own: { value: '1' } } },
  category: { value: { own: { value: '1' } }, label: { own: { value: '1', label: 'One' } } },
  source: {
    title: { own: { title: 'Another' } },
    path: { own: { title: 'The office', path: 'https://example.org' } },
    version: { own: { title: 'The office', version: '2' } },
  },
  license: {
    name: { own: { name: 'CC0' } },
    path: { own: { path: 'https://example.org' } },
    title: { own: { title: 'Free' } },
  },
  contributor: {},
};

/** What is read, or told, of a package in which `own` stands on a level. */
async function outcome(level: Level, setting: Setting, own: Json): Promise<string> {
  const at = (here: Level, rest: Json = {}): Json => (level === here ? { ...rest, ...own } : rest);
  const list = (here: Level, plain: readonly Json[]) =>
    level === here ? [{ ...(plain[0] ?? {}), ...own }] : plain;
  const key = { fields: ['a'], reference: at('reference', { resource: '', fields: ['a'] }) };
  const isKey = level === 'foreignKey' || level === 'reference';
  const a = at('field', {
    name: 'a',
    ...(level === 'category' && { categories: ['2', own] }),
    ...(level === 'missingValue' && { missingValues: [own] }),
    ...setting.field,
    ...(level === 'constraints' && { constraints: own }),
  });
  const schema = at('schema', {
    fields: [{ name: 'id', type: 'string' }, a],
    primaryKey: 'id',
    ...(isKey && { foreignKeys: [at('foreignKey', key)] }),
    ...setting.schema,
  });
  const descriptor = at('package', {
    name: 'd',
    sources: list('source', [{ title: 'The office' }]),
    licenses: list('license', []),
    contributors: list('contributor', []),
    resources: [
      at('resource', {
        name: 't',
        path: 't.csv',
        ...(level === 'dialect' || setting.dialect
          ? { dialect: at('dialect', setting.dialect) }
          : {}),
        schema,
        ...setting.resource,
      }),
    ],
  });
  const host = memoryHost({
    'd/deck.yaml':
      'title: T\nlanguage: en\nedition: 2026-01\nslides:\n  - { id: cover, layout: cover }\n',
    'd/datapackage.json': JSON.stringify(descriptor),
    'd/t.csv': setting.csv ?? csv,
    ...setting.files,
  });
  const { value, diagnostics } = await readDeck('d', host);
  const told = diagnostics.map(({ code, args }) => ({ code, args }));
  const plain = (_: string, part: unknown): unknown =>
    part instanceof Map ? [...(part as Map<string, unknown>)] : part;
  const withoutPlaces = JSON.stringify({ told, dataset: value?.dataset }, plain);
  return withoutPlaces.replace(/"(?:place|at)":\{[^{}]*\}/g, '');
}

const names = (level: Level): string[] =>
  (['1.0', '2.0'] as const).flatMap((version) => published[version][level]?.split(' ') ?? []);
const byStanding = (type: string): [Level, string][] =>
  levels.flatMap((level) =>
    [...new Set(names(level))]
      .filter((name) => standingOf(level, name)?.type === type)
      .map((name): [Level, string] => [level, name]),
  );

describe('the Data Package standard', () => {
  it('has no property that is forgotten, and our list none that is not in it', () => {
    for (const level of levels) {
      const { obeyed, refused = [], ignored = {} } = standard[level];
      const listed = [...obeyed, ...refused, ...Object.keys(ignored)];
      expect([level, [...listed].sort()]).toEqual([level, [...new Set(names(level))].sort()]);
    }
  });

  it.each(byStanding('obeyed'))('%s.%s is obeyed', async (level, name) => {
    const setting = seen[level][name];
    if (!setting) throw new Error('nothing shows that it is obeyed');
    const { [name]: _, ...without } = setting.own;
    expect(await outcome(level, setting, setting.own)).not.toBe(
      await outcome(level, setting, without),
    );
  });

  it.each(byStanding('ignored'))('%s.%s changes nothing', async (level, name) => {
    const plain = { own: {} };
    const own = level === 'category' || level === 'missingValue' ? { value: '1' } : {};
    expect(await outcome(level, plain, { ...own, [name]: 'x' })).toBe(
      await outcome(level, plain, own),
    );
  });

  it.each(byStanding('refused'))('%s.%s is refused by name', async (level, name) => {
    expect(await outcome(level, { own: {} }, { [name]: {} })).toContain(
      `"code":"property-refused","args":{"property":"${name}"`,
    );
  });
});

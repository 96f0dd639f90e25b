/** Every figure, moment and name of the report against the flagship's cells: nothing lost, nothing reworded into another size. */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

const deck = new URL('../../data/japanese-llm/', import.meta.url);
const keys = z.union([z.string(), z.array(z.string())]).transform((k) => [k].flat());
const described = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({ primaryKey: keys, fields: z.array(z.object({ name: z.string() })) }),
    }),
  ),
});
const record = z.record(z.string(), z.string());
const listed = z.strictObject({
  kind: z.enum(['figure', 'moment', 'name', 'count']),
  figure: z.string().min(1),
  locator: z.string().min(1),
  fact: z.string(),
  cell: z.string(),
  exception: z.string(),
});
type Listed = z.output<typeof listed>;

const list = readCsv(new URL('report-figures.csv', import.meta.url)).map((row) =>
  listed.parse(row),
);
const cells = readCells();
const evidence = readCsv(new URL('evidence.csv', deck));

test.each(list)('$locator: $figure', (row) => {
  if (row.fact === '') {
    expect(row.exception).not.toBe('');
    return;
  }
  const cell = cells.get(row.fact);
  expect(cell, `${row.fact} is no cell of the dataset`).toBeDefined();
  expect(holds(row, cell ?? ''), `${row.fact} says “${cell ?? ''}”`).toBe(true);
});

test.each([...new Set(list.map((row) => row.fact).filter((fact) => fact !== ''))])(
  '%s says where it was seen',
  (address) => {
    expect(evidence.some((row) => matches(row['fact'] ?? '', address))).toBe(true);
  },
);

test('no table of the dataset is left out of evidence.csv', () => {
  const located = new Set(evidence.map((row) => (row['fact'] ?? '').split('.')[0]));
  const tables = new Set([...cells.keys()].map((address) => address.split('.')[0]));
  expect([...tables].filter((table) => !located.has(table))).toEqual([]);
});

/** A figure or moment is the whole cell, 推定 and 以上 included; a name may stand among others. */
function holds({ kind, figure, cell: wanted }: Listed, cell: string): boolean {
  const text = normalise(wanted === '' ? figure : wanted);
  const found = normalise(cell);
  return kind === 'name' ? found.includes(text) : found === text;
}

/** NFKC, which makes one tilde of the full-width one; the wave dash follows by hand. */
function normalise(text: string): string {
  return text.normalize('NFKC').replaceAll('\u301c', '~').replaceAll(/\s+/g, ' ').trim();
}

function matches(pattern: string, address: string): boolean {
  const names = address.split('.');
  return pattern.split('.').every((part, i) => part === '*' || part === names[i]);
}

/** `table.row.field` → what the cell says. */
function readCells(): ReadonlyMap<string, string> {
  const { resources } = described.parse(
    parseYaml(readFileSync(new URL('datapackage.yaml', deck), 'utf8')),
  );
  return new Map(
    resources.flatMap(({ name, path, schema }) =>
      readCsv(new URL(path, deck)).flatMap((row) => {
        const key = schema.primaryKey.map((field) => row[field] ?? '').join('/');
        return schema.fields.map(
          (field) => [`${name}.${key}.${field.name}`, row[field.name] ?? ''] as const,
        );
      }),
    ),
  );
}

function readCsv(file: URL): z.output<typeof record>[] {
  return z.array(record).parse(parseCsv(readFileSync(file, 'utf8'), { columns: true }));
}

/** One table from its fields and its CSV, as a deck reads it. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryHost } from '../../src/host/memory.ts';
import type { Table } from '../../src/model/dataset.ts';
import { readDeck } from '../../src/read/read-deck.ts';

const deck =
  'title: T\nlanguage: en\nedition: 2026-01\nslides:\n  - { id: cover, layout: cover }\n';

export interface TableOf {
  readonly table: Table | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readOne(
  csv: string,
  fields: readonly Readonly<Record<string, unknown>>[],
  schema: Readonly<Record<string, unknown>> = {},
  own: Readonly<Record<string, unknown>> = {},
): Promise<TableOf> {
  const resource = { name: 't', path: 't.csv', ...own, schema: { fields, ...schema } };
  const host = memoryHost({
    'd/deck.yaml': deck,
    'd/datapackage.json': JSON.stringify({ name: 'd', resources: [resource] }),
    'd/t.csv': csv,
  });
  const { value, diagnostics } = await readDeck('d', host);
  return { table: value?.dataset.tables.get('t'), diagnostics };
}

/** One column as a descriptor has it (`above`: what its package says of every table), and its cells → what each is read as: a value in machine form, or the code of what is told. */
import { stringify } from 'yaml';
import type { CellValue } from '../../src/model/dataset.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { LanguageName } from '../../src/languages/codes.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { renderValue } from '../../src/quantity/index.ts';
import { readDeck } from '../../src/read/read-deck.ts';

export interface ReadColumn {
  /** By cell: its reading, or `refused: <code>`. */
  readonly readings: readonly string[];
  readonly values: readonly (CellValue | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function readColumn(
  field: Readonly<Record<string, unknown>>,
  cells: readonly string[],
  above: Readonly<Record<string, unknown>> = {},
  language: LanguageName = 'en',
): Promise<ReadColumn> {
  const { diagnostics } = await read(field, cells, above, language);
  // The head is line 1.
  const told = new Map(diagnostics.map((d) => [(d.at?.line ?? 0) - 2, d]));
  // A table with a mistake gives no values: those of the other cells are read without it.
  const good = cells.filter((_, i) => !told.has(i));
  const second =
    diagnostics.length > 0
      ? await read(field, good, above, language)
      : await read(field, cells, above, language);
  const rows = second.value?.dataset.tables.get('t')?.rows ?? [];
  let next = 0;
  const values = cells.map((_, i) =>
    told.has(i) ? undefined : rows[next++]?.cells.get('a')?.value,
  );
  const readings = cells.map((_, i) => {
    const problem = told.get(i);
    return problem ? `refused: ${problem.code}` : readingOf(values[i]);
  });
  return { readings, values, diagnostics };
}

function read(
  field: Readonly<Record<string, unknown>>,
  cells: readonly string[],
  above: Readonly<Record<string, unknown>>,
  language: LanguageName,
) {
  const fields = [
    { name: 'id', type: 'string' },
    { name: 'a', ...field },
  ];
  const schema = { primaryKey: 'id', fields };
  const descriptor = {
    name: 'd',
    factdeck: above,
    resources: [{ name: 't', path: 't.csv', schema }],
  };
  const rows = cells.map((cell, i) => `r${i},"${cell.replaceAll('"', '""')}"\n`);
  const host = memoryHost({
    'd/deck.yaml': `title: T\nlanguage: ${language}\nedition: 2026-01\nslides:\n  - { id: cover, layout: cover }\n`,
    'd/datapackage.yaml': stringify(descriptor),
    'd/t.csv': `id,a\n${rows.join('')}`,
  });
  return readDeck('d', host);
}

/** `~` about, `est.` estimated. */
function readingOf(value: CellValue | undefined): string {
  if (value?.type === 'moment') return value.moment.code;
  if (value?.type !== 'quantity') return value?.type ?? 'nothing';
  const { about, estimated, kind } = value.quantity;
  const stated = renderValue(value.quantity);
  return `${estimated ? 'est. ' : ''}${about ? '~' : ''}${stated === '' ? kind : stated}`;
}

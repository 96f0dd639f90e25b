/** evidence.csv → where each figure was seen and as of when, every pattern checked against the tables. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Evidence, Table } from '../model/dataset.ts';
import type { Moment } from '../model/moment.ts';
import { parseMoment } from '../quantity/index.ts';
import { explainMoment } from './explain-cell.ts';
import type { CsvCell, CsvTable } from './parse-csv.ts';

const known = ['fact', 'locator', 'as_of', 'basis', 'checked', 'memo'] as const;
type Column = (typeof known)[number];

export function readEvidence(
  csv: CsvTable,
  tables: ReadonlyMap<string, Table>,
): { evidence: readonly Evidence[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const columns = new Map<Column, number>();
  csv.head.forEach((cell, i) => {
    const name = cell.text.trim();
    const column = known.find((k) => k === name);
    if (column) columns.set(column, i);
    else
      diagnostics.push(
        error('csv-header-unknown', { name, nearest: nearest(name, known) }, cell.place),
      );
  });
  const first = csv.head[0]?.place;
  if (!columns.has('fact'))
    diagnostics.push(error('csv-column-missing', { name: 'fact', nearest: [] }, first));
  if (diagnostics.length > 0) return { evidence: [], diagnostics };
  const evidence = csv.rows.flatMap(
    (row) => readRow(row, csv.head.length, columns, tables, diagnostics) ?? [],
  );
  return { evidence, diagnostics };
}

function readRow(
  row: readonly CsvCell[],
  width: number,
  columns: ReadonlyMap<Column, number>,
  tables: ReadonlyMap<string, Table>,
  diagnostics: Diagnostic[],
): Evidence | undefined {
  const cell = (column: Column): CsvCell | undefined => row[columns.get(column) ?? -1];
  const fact = cell('fact');
  if (!fact || row.length !== width) {
    diagnostics.push(error('csv-ragged', { found: row.length, expected: width }, row[0]?.place));
    return undefined;
  }
  const pattern = parsePattern(fact.text.trim());
  if (!pattern) {
    diagnostics.push(error('evidence-pattern', { found: fact.text }, fact.place));
    return undefined;
  }
  const wrong = checkPattern(pattern, tables, fact);
  if (wrong) {
    diagnostics.push(wrong);
    return undefined;
  }
  const [table, key, field] = pattern;
  const asOf = momentIn(cell('as_of'), 'as_of', diagnostics);
  const checked = momentIn(cell('checked'), 'checked', diagnostics);
  const text = (column: Column): string | undefined => cell(column)?.text.trim() || undefined;
  const locator = text('locator');
  const basis = text('basis');
  const memo = text('memo');
  return {
    table,
    row: key,
    field,
    ...(locator !== undefined && { locator }),
    ...(asOf && { asOf }),
    ...(basis !== undefined && { basis }),
    ...(checked && { checked }),
    ...(memo !== undefined && { memo }),
    place: fact.place,
  };
}

/** `players.*.params`; odd names in brackets. */
function parsePattern(text: string): readonly [string, string, string] | undefined {
  const parts = [...text.matchAll(/(?:^|\.)(?:\[([^\]]*)\]|([^.[\]]+))/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
  const [table, row, field] = parts;
  if (table === undefined || row === undefined || field === undefined || parts.length !== 3)
    return undefined;
  return [table, row, field];
}

function checkPattern(
  [tableName, row, field]: readonly [string, string, string],
  tables: ReadonlyMap<string, Table>,
  cell: CsvCell,
): Diagnostic | undefined {
  const table = tables.get(tableName);
  if (!table)
    return error(
      'unknown-table',
      { name: tableName, nearest: nearest(tableName, tables.keys()) },
      cell.place,
    );
  if (row !== '*' && !table.byKey.has(row)) {
    return error(
      'unknown-row',
      { table: tableName, name: row, nearest: nearest(row, table.byKey.keys()) },
      cell.place,
    );
  }
  const names = table.fields.map((f) => f.name);
  if (field !== '*' && !names.includes(field)) {
    return error(
      'unknown-field',
      { table: tableName, name: field, nearest: nearest(field, names) },
      cell.place,
    );
  }
  return undefined;
}

function momentIn(
  cell: CsvCell | undefined,
  field: string,
  diagnostics: Diagnostic[],
): Moment | undefined {
  const text = cell?.text.trim() ?? '';
  if (!cell || text === '') return undefined;
  const parsed = parseMoment(text);
  if (parsed.ok) return parsed.moment;
  diagnostics.push(
    error('cell-moment', { found: text, field, ...explainMoment(parsed.problem) }, cell.place),
  );
  return undefined;
}

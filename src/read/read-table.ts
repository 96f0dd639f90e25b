/** A described table and its CSV → the table: typed cells, keys checked, spreadsheet damage told by name. */
import { error, warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Cell, Row, Table } from '../model/dataset.ts';
import { startOf, type Place } from '../model/place.ts';
import { checkUnique, indexRows } from './check-keys.ts';
import { checkSigns } from './check-signs.ts';
import { checkZones } from './check-zones.ts';
import { rowSchema } from './field-rules.ts';
import { asLabel, labelColumns } from './label-columns.ts';
import { headBelow, noteRows } from './note-rows.ts';
import type { CsvCell, CsvTable } from './parse-csv.ts';
import type { Described } from './read-resource.ts';
import { withAliases } from './row-aliases.ts';
import { totalRows } from './total-rows.ts';

export interface ReadTable {
  readonly table: Table | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function readTable(asDescribed: Described, file: string, csv: CsvTable): ReadTable {
  const diagnostics: Diagnostic[] = [];
  const columns = checkHead(asDescribed, file, csv, diagnostics);
  if (!columns) return { table: undefined, diagnostics };
  // Columns that the file need not have.
  const present: Described = {
    ...asDescribed,
    fields: asDescribed.fields.filter(({ field }) => columns.has(field.name)),
    primaryKey: asDescribed.primaryKey.filter((key) => columns.has(key)),
  };
  const described = { ...present, fields: labelColumns(present, csv, columns) };
  const read = readRows(described, csv, columns, diagnostics);
  if (csv.rows.length === 0) diagnostics.push(warning('csv-no-rows', { file }, startOf(file)));
  const rows = withAliases(described, read, read.length === csv.rows.length, diagnostics);
  const byKey = indexRows(rows, diagnostics);
  checkUnique(described, rows, diagnostics);
  diagnostics.push(...checkSigns(described.fields, rows), ...checkZones(described.fields, rows));
  const table: Table = {
    name: described.name,
    title: described.title,
    ...(described.description !== undefined && { description: described.description }),
    fields: described.fields.map((f) => f.field),
    primaryKey: described.primaryKey,
    foreignKeys: described.foreignKeys,
    rows,
    byKey,
    provenance: described.provenance,
    ...(described.scope && { scope: described.scope }),
    file,
    place: described.place,
  };
  return { table, diagnostics };
}

/** Field name → column; undefined when the head is unusable. */
function checkHead(
  described: Described,
  file: string,
  csv: CsvTable,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, number> | undefined {
  const { head } = csv;
  const only = head[0];
  const other =
    only && head.length === 1
      ? ([';', '\t', '|'] as const).find((d) => only.text.includes(d))
      : undefined;
  if (only && other && described.fields.length > 1) {
    diagnostics.push(error('csv-delimiter', { mark: other }, only.place));
    return undefined;
  }
  const fieldNames = described.fields.map((f) => f.field.name);
  const below = csv.isStructured ? undefined : headBelow(csv, fieldNames)?.[0];
  if (below && only) {
    const args = { text: clip(only.text), line: below.place.line };
    diagnostics.push(error('csv-title-rows', args, only.place));
    return undefined;
  }
  const { fieldsMatch } = described;
  const mayBeMore = fieldsMatch === 'subset' || fieldsMatch === 'partial';
  const mayBeFewer = fieldsMatch === 'superset' || fieldsMatch === 'partial';
  const columns = new Map<string, number>();
  const before = diagnostics.length;
  head.forEach((cell, i) => {
    const name = cell.text.trim();
    if (mayBeMore && !fieldNames.includes(name)) return;
    if (name === '') diagnostics.push(error('csv-header-blank', { column: i + 1 }, cell.place));
    else if (['__proto__', 'constructor', 'prototype'].includes(name))
      diagnostics.push(error('key-refused', { key: name }, cell.place));
    else if (columns.has(name)) diagnostics.push(error('csv-header-twice', { name }, cell.place));
    else if (!fieldNames.includes(name)) {
      const missing = fieldNames.filter((f) => !head.some((h) => h.text.trim() === f));
      diagnostics.push(
        error('csv-header-unknown', { name, nearest: nearest(name, missing) }, cell.place),
      );
    } else columns.set(name, i);
  });
  const last = head.at(-1)?.place ?? startOf(file);
  const missing =
    mayBeFewer && columns.size > 0 ? [] : fieldNames.filter((name) => !columns.has(name));
  // As many wrong heads as missing ones: they are each other, and have been told.
  if (missing.length !== diagnostics.length - before) {
    for (const name of missing) {
      const near = nearest(
        name,
        head.map((h) => h.text.trim()),
      );
      const at = { ...last, column: 1, endColumn: last.endColumn };
      diagnostics.push(error('csv-column-missing', { name, nearest: near }, at));
    }
  }
  return diagnostics.length > before ? undefined : columns;
}

function readRows(
  described: Described,
  csv: CsvTable,
  columns: ReadonlyMap<string, number>,
  diagnostics: Diagnostic[],
): Row[] {
  const schema = rowSchema(described.fields);
  // zod compiles a schema that it meets: worth it for many rows alone.
  const jitless = csv.rows.length < 500;
  const second = csv.isStructured ? -1 : csv.rows.findIndex((cells) => isHead(cells, csv));
  const again = csv.rows[second];
  // What follows a second head is another table, or the same one again.
  if (again) diagnostics.push(error('csv-second-head', {}, rowPlace(again)));
  const notes = csv.isStructured ? [] : noteRows(csv);
  tellNotes(notes, diagnostics);
  const rows = csv.rows.slice(0, second < 0 ? csv.rows.length - notes.length : second);
  const short = shortHead(csv, rows);
  if (short) {
    diagnostics.push(short);
    return [];
  }
  const even = rows.filter((cells) => cells.length === csv.head.length);
  const totals = totalRows(even, described.fields, columns);
  return rows.flatMap((cells): Row[] => {
    const place = rowPlace(cells);
    if (cells.length !== csv.head.length) {
      diagnostics.push(
        error('csv-ragged', { found: cells.length, expected: csv.head.length }, place),
      );
      return [];
    }
    const total = totals.get(cells);
    if (total) {
      diagnostics.push(error('csv-total-row', { word: total.text.trim() }, total.place));
      return [];
    }
    const cellOf = (name: string): CsvCell | undefined => cells[columns.get(name) ?? -1];
    const raw = Object.fromEntries(
      described.fields.map(({ field }) => [field.name, cellOf(field.name)?.text ?? '']),
    );
    const parsed = schema.safeParse(raw, { jitless });
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const problem: unknown = issue.code === 'custom' ? issue.params?.['problem'] : undefined;
        const at = cellOf(String(issue.path[0] ?? ''))?.place ?? place;
        if (isDiagnostic(problem)) diagnostics.push({ ...problem, at });
      }
      return [];
    }
    const typed = described.fields.map(({ field }): [string, Cell] => {
      const cell = cellOf(field.name);
      const raw = cell?.text ?? '';
      const read = parsed.data[field.name] ?? { type: 'blank' as const };
      const value = field.labels === undefined ? read : asLabel(read, raw);
      return [field.name, { value, raw, place: cell?.place ?? place }];
    });
    const byName = new Map(typed);
    const key = described.primaryKey.map((k) => byName.get(k)?.raw.trim() ?? '').join('/');
    return [{ ...(described.primaryKey.length > 0 && { key }), aliases: [], cells: byName, place }];
  });
}

/** Where nearly every row has another number of cells than the head, it is the head that is wrong: told once. */
function shortHead(csv: CsvTable, rows: CsvTable['rows']): Diagnostic | undefined {
  const expected = csv.head.length;
  const first = rows.find((cells) => cells.length !== expected);
  const alike = rows.filter((cells) => cells.length === first?.length).length;
  if (!first || rows.length < 3 || alike * 10 < rows.length * 9) return undefined;
  return error(
    'csv-head-short',
    { expected, found: first.length, rows: alike },
    rowPlace(csv.head),
  );
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** Told once, from the first line to the last. */
function tellNotes(notes: readonly (readonly CsvCell[])[], diagnostics: Diagnostic[]): void {
  const [first] = notes[0] ?? [];
  if (!first) return;
  const args = { text: clip(first.text), lines: notes.length };
  diagnostics.push(error('csv-note-row', args, first.place));
}

function isHead(cells: readonly CsvCell[], csv: CsvTable): boolean {
  return cells.every((c, i) => c.text.trim() === csv.head[i]?.text.trim());
}

function isDiagnostic(value: unknown): value is Diagnostic {
  return typeof value === 'object' && value !== null && 'code' in value;
}

function rowPlace(cells: readonly CsvCell[]): Place {
  const first = cells[0]?.place ?? startOf('');
  const last = cells.at(-1)?.place ?? first;
  return last.endLine === first.line ? { ...first, endColumn: last.endColumn } : first;
}

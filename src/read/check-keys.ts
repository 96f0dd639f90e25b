/** Rows and what they are known by: keys once and not to be mistaken for each other, values that stand once, keys of other tables. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Cell, Row, Table } from '../model/dataset.ts';
import type { Described } from './read-resource.ts';

/** Keys that look alike to a person are one: whatever form, case, space or alphabet they are written in. */
function lookOf(key: string): string {
  const plain = key.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
  return plain
    .toLowerCase()
    .replace(/[\u0370-\u058f]/g, (c) => latin[cyrillicOrGreek.indexOf(c)] ?? c);
}

/** Letters of other alphabets, each above the Latin one that it cannot be told from. */
const cyrillicOrGreek = 'аеорсухіјѕһԁոαορνικτ';
const latin = 'aeopcyxijshdnaopvikt';

export function indexRows(
  rows: readonly Row[],
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Row> {
  const byKey = new Map<string, Row>();
  const looks = new Map<string, Row>();
  for (const row of rows) {
    if (row.key === undefined) continue;
    const look = lookOf(row.key);
    const same = byKey.get(row.key);
    const twin = looks.get(look);
    if (same)
      diagnostics.push(error('key-twice', { key: row.key, line: same.place.line }, row.place));
    else if (twin) {
      diagnostics.push(
        error(
          'key-twins',
          { key: row.key, other: twin.key ?? '', line: twin.place.line },
          row.place,
        ),
      );
    }
    if (!same) byKey.set(row.key, row);
    if (!twin) looks.set(look, row);
  }
  return byKey;
}

export function checkUnique(
  { fields, uniqueKeys }: Described,
  rows: readonly Row[],
  diagnostics: Diagnostic[],
): void {
  const single = fields
    .filter(({ constraints }) => constraints.unique === true)
    .map(({ field }) => [field.name]);
  for (const names of [...single, ...uniqueKeys]) {
    const seen = new Map<string, Cell>();
    for (const row of rows) {
      const cells = names.flatMap((name) => row.cells.get(name) ?? []);
      const [cell] = cells;
      if (!cell || cells.some(({ value }) => value.type === 'blank')) continue;
      const found = cells.map(({ raw }) => raw.trim()).join(', ');
      const key = JSON.stringify(cells.map(({ raw }) => raw.trim()));
      const before = seen.get(key);
      if (before) {
        const args = { found, field: names.join(', '), line: before.place.line };
        diagnostics.push(error('cell-not-unique', args, cell.place));
      } else seen.set(key, cell);
    }
  }
}

/** Every value of a foreign key is a key of the table it names. */
export function checkForeignKeys(
  described: Described,
  tables: ReadonlyMap<string, Table>,
): Diagnostic[] {
  const table = tables.get(described.name);
  return described.foreignKeys.flatMap((key): Diagnostic[] => {
    const target = tables.get(key.table);
    if (!target) {
      const args = { name: key.table, nearest: nearest(key.table, tables.keys()) };
      return [error('unknown-table', args, key.place)];
    }
    const unknown = [
      ...key.fields
        .filter((f) => !described.fields.some((r) => r.field.name === f))
        .map((f) => [f, described.name, described.fields.map((r) => r.field.name)] as const),
      ...key.referenced
        .filter((f) => !target.fields.some((t) => t.name === f))
        .map((f) => [f, target.name, target.fields.map((t) => t.name)] as const),
    ];
    if (unknown.length > 0) {
      return unknown.map(([name, owner, names]) =>
        error('unknown-field', { table: owner, name, nearest: nearest(name, names) }, key.place),
      );
    }
    const known = new Set(target.rows.map((row) => join(row, key.referenced)));
    return (table?.rows ?? []).flatMap((row) => {
      const value = join(row, key.fields);
      const cell = row.cells.get(key.fields[0] ?? '');
      if (value === '' || known.has(value)) return [];
      const args = { found: value, table: target.name, nearest: nearest(value, known) };
      return [error('foreign-key', args, cell?.place ?? row.place)];
    });
  });
}

function join(row: Row, fields: readonly string[]): string {
  return fields.map((f) => row.cells.get(f)?.raw.trim() ?? '').join('/');
}

/** Rows as read → the same, each with its other names: from columns of aliases and from the descriptor. A name means one row. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Row } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import type { Described } from './read-resource.ts';

interface Alias {
  readonly alias: string;
  readonly place: Place;
}

/** @param whole every row of the file could be read: of others it is not known what is missing */
export function withAliases(
  described: Described,
  rows: readonly Row[],
  whole: boolean,
  diagnostics: Diagnostic[],
): readonly Row[] {
  const fields = described.fields.map((f) => f.field);
  const columns = fields.filter((f) => f.aliases).map((f) => f.name);
  if (columns.length === 0 && described.aliases.length === 0) return rows;
  const listed = aliasesByKey(described, rows, whole, diagnostics);
  const names = fields.filter((f) => f.names).map((f) => f.name);
  const owners = new Map<string, Row>();
  for (const row of rows) for (const name of namesOf(row, names)) owners.set(name, row);
  return rows.map((row) => {
    const own = [
      ...columns.flatMap((column) => inCell(row, column)),
      ...(listed.get(row.key ?? '') ?? []),
    ].filter(({ alias, place }) => {
      const owner = owners.get(alias);
      if (owner && owner !== row) {
        const args = { found: alias, row: owner.key ?? String(owner.place.line) };
        diagnostics.push(error('alias-taken', args, place));
      }
      owners.set(alias, owner ?? row);
      return owner === undefined;
    });
    return { ...row, aliases: own.map((a) => a.alias) };
  });
}

function namesOf(row: Row, fields: readonly string[]): string[] {
  const cells = fields.map((name) => row.cells.get(name)?.raw.trim() ?? '');
  return [row.key ?? '', ...cells].filter((name) => name !== '');
}

function inCell(row: Row, column: string): Alias[] {
  const cell = row.cells.get(column);
  if (!cell || cell.value.type === 'blank') return [];
  return cell.raw
    .split(/[;；]/)
    .map((alias) => ({ alias: alias.trim(), place: cell.place }))
    .filter(({ alias }) => alias !== '');
}

/** By key; what names no row is told. */
function aliasesByKey(
  { name: table, primaryKey, aliases }: Described,
  rows: readonly Row[],
  whole: boolean,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, readonly Alias[]> {
  const keys = new Set(rows.flatMap((row) => row.key ?? []));
  const byKey = Map.groupBy(aliases, ({ key }) => key);
  for (const [key, [first]] of byKey) {
    if (keys.has(key) || !whole) continue;
    diagnostics.push(
      primaryKey.length === 0
        ? error('row-without-key', { table }, first?.keyPlace)
        : error('unknown-row', { table, name: key, nearest: nearest(key, keys) }, first?.keyPlace),
    );
  }
  return byKey;
}

/** A row beside the name of what it belongs to (Orsay’s Night Boat; Night Boat, Orsay’s ship) → whether its own cell says so. Pure. */
import type { Cell, Dataset, Field, Row, Table } from '../../model/dataset.ts';
import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import type { Name } from './name.ts';

export function checkOwner({ tables }: Dataset, clause: Clause): Finding | undefined {
  const { names, folded } = clause;
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    if (!next) continue;
    const between = folded.slice(name.to - clause.from, next.from - clause.from);
    const behind = folded.slice(next.to - clause.from);
    const before = folded.slice(0, name.to - clause.from);
    const isOwner = possessive.test(between) || (isGenitive.test(before) && between === ' ');
    // “Night Boat, Orsay’s new ship”
    const isApposed = /^[,、] ?$/.test(between) && /^[’']s?\s/u.test(behind);
    const [owner, owned] = isOwner ? [name, next] : isApposed ? [next, name] : [];
    const found = owner && owned && mismatch(tables, owner, owned);
    if (found) {
      const { column, cell } = found;
      const { from, to, text } = owner;
      return { rule: 'row-says-otherwise', from, to, said: text, row: owned.text, column, cell };
    }
  }
  return undefined;
}

const possessive = /^(?:[’']s?\s|の)[\p{Ps}\p{Pi}"]*$/u;
const isGenitive = /[’']s?$/u;

/** The column by which one may belong to the other, where its cell names somebody else. */
function mismatch(
  tables: Dataset['tables'],
  owner: Name,
  owned: Name,
): { readonly column: string; readonly cell: string } | undefined {
  const rows = owned.refs.flatMap((ref): (readonly [Table, Row])[] => {
    const table = ref.kind === 'row' ? tables.get(ref.table) : undefined;
    const row = ref.kind === 'row' ? table?.byKey.get(ref.row) : undefined;
    return table && row ? [[table, row]] : [];
  });
  const told = rows.flatMap(([table, row]) =>
    table.fields.flatMap((field) => {
      const cell = row.cells.get(field.name);
      const of = cell && ownerIn(table, field, owner);
      return cell && of ? [{ isSo: of.includes(cell.raw.trim()), field, cell }] : [];
    }),
  );
  const [first] = told;
  if (!first || told.some((t) => t.isSo) || rows.length > 1) return undefined;
  return { column: first.field.title, cell: labelOf(first.field, first.cell, tables, rows) };
}

/** What the column would hold for that owner; undefined: it tells no such. */
function ownerIn(table: Table, field: Field, { refs }: Name): readonly string[] | undefined {
  const key = table.foreignKeys.find((k) => k.fields.length === 1 && k.fields[0] === field.name);
  const held = refs.flatMap((ref) => {
    if (ref.kind === 'value' && ref.table === table.name && ref.field === field.name)
      return [ref.value];
    return ref.kind === 'row' && key?.table === ref.table ? [ref.row] : [];
  });
  return held.length === 0 ? undefined : held;
}

function labelOf(
  field: Field,
  { raw }: Cell,
  tables: Dataset['tables'],
  [first]: readonly (readonly [Table, Row])[],
): string {
  const value = raw.trim();
  const key = first?.[0].foreignKeys.find((k) => k.fields[0] === field.name);
  const row = key && tables.get(key.table)?.byKey.get(value);
  return row?.label ?? field.categories.find((c) => c.value === value)?.label ?? value;
}

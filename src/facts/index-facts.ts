/** A dataset → a way to find its facts by address, with provenance already decided. Pure. */
import type { DiagnosticArgs } from '../diagnostics/codes.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Dataset, Evidence, Field, Row, Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import { renderAddress } from './address.ts';

/** Why an address names no fact; `index` is the name in it that is wrong. */
export type AddressProblem = {
  [
    C in
      'unknown-table' | 'unknown-row' | 'unknown-field' | 'row-without-key' | 'address-incomplete'
  ]: {
    readonly code: C;
    readonly args: DiagnosticArgs[C];
    readonly index: number;
  };
}['unknown-table' | 'unknown-row' | 'unknown-field' | 'row-without-key' | 'address-incomplete'];

export type FoundFact =
  /** @param internal its column, or one on the way to it, is not published */
  | { readonly ok: true; readonly fact: Fact; readonly internal: boolean }
  | { readonly ok: false; readonly problem: AddressProblem };

/** A field with the way to it: one name, or several through foreign keys. One that leads through an internal column tells its cells: internal, too. */
export interface Column extends Field {
  readonly way: readonly string[];
}

/** The column that a fact stands in. */
export function columnOf({ field }: Fact): Column {
  return { ...field, way: [field.name] };
}

export type FoundColumn =
  | { readonly ok: true; readonly column: Column }
  | { readonly ok: false; readonly problem: AddressProblem };

export interface FactIndex {
  /** Follows foreign keys: `['investment', 'pfn', 'org', 'name']` gives the fact `players.pfn.name`. */
  readonly find: (names: readonly string[]) => FoundFact;
  /** The fact of a cell by table, row and field; in a table without a key the row is named by its line. */
  readonly cell: (names: readonly [string, string, string]) => Fact | undefined;
  /** A column of a table, or of the table that its foreign key leads to (`org.name`). */
  readonly column: (table: Table, name: string) => FoundColumn;
  /** The fact of a row in a column; where a foreign key leads nowhere, the key itself. In a table without a key the row is named by its line. */
  readonly inColumn: (table: Table, row: Row, column: Column) => Fact;
}

const indexes = new WeakMap<Dataset, FactIndex>();

/** One for a dataset, whoever asks: a fact that was looked up once is known to all. */
export function indexFacts(dataset: Dataset): FactIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const made = makeIndex(dataset);
  indexes.set(dataset, made);
  return made;
}

function makeIndex(dataset: Dataset): FactIndex {
  const evidence = groupByRow(dataset.evidence);
  const facts = new Map<Row, Map<string, Fact>>();
  const ofCell = (table: Table, row: Row, field: Field): Fact => {
    const known = facts.get(row)?.get(field.name);
    if (known) return known;
    const about = (key: string): readonly Evidence[] => evidence.get(`${table.name}\n${key}`) ?? [];
    const own = [...about(row.key ?? String(row.place.line)), ...about('*')];
    const fact = makeFact(table, row, field, own);
    const ofRow = facts.get(row) ?? new Map<string, Fact>();
    facts.set(row, ofRow.set(field.name, fact));
    return fact;
  };
  const follow = rowsByValue();
  const rowNamed = rowsByName();
  return {
    find: (names) => find(dataset, names, ofCell, follow),
    cell: ([tableName, rowName, fieldName]) => {
      const table = dataset.tables.get(tableName);
      const row = table && rowNamed(table, rowName);
      const field = table?.fields.find((f) => f.name === fieldName);
      return table && row && field && ofCell(table, row, field);
    },
    column: (table, name) => findColumn(dataset, table, name),
    inColumn: (table, row, column) => {
      const [name = ''] = column.way;
      const known = column.way.length === 1 ? facts.get(row)?.get(name) : undefined;
      if (known) return known;
      const found = findField(dataset, column.way, 0, table, row, ofCell, follow);
      if (found.ok) return found.fact;
      const own = table.fields.find((f) => f.name === column.way[0]);
      return ofCell(table, row, own ?? column);
    },
  };
}

type OfCell = (table: Table, row: Row, field: Field) => Fact;
/** The first row of a table whose field says so. */
type Follow = (table: Table, field: string, value: string) => Row | undefined;

/** Foreign keys are followed for every row of a table: each column that they lead to is looked through once. */
function rowsByValue(): Follow {
  const columns = new Map<Table, Map<string, Map<string, Row>>>();
  return (table, field, value) => {
    const ofTable = columns.get(table) ?? new Map<string, Map<string, Row>>();
    columns.set(table, ofTable);
    const known = ofTable.get(field);
    if (known) return known.get(value);
    const rows = new Map<string, Row>();
    for (const row of table.rows) {
      const raw = row.cells.get(field)?.raw.trim();
      if (raw !== undefined && !rows.has(raw)) rows.set(raw, row);
    }
    ofTable.set(field, rows);
    return rows.get(value);
  };
}

/** By their keys, else by their lines. */
function rowsByName(): (table: Table, name: string) => Row | undefined {
  const lines = new Map<Table, ReadonlyMap<string, Row>>();
  return (table, name) => {
    if (table.primaryKey.length > 0) return table.byKey.get(name);
    const known =
      lines.get(table) ?? new Map(table.rows.map((row) => [String(row.place.line), row] as const));
    lines.set(table, known);
    return known.get(name);
  };
}

function findColumn(dataset: Dataset, table: Table, name: string): FoundColumn {
  const own = table.fields.find((f) => f.name === name);
  if (own) return { ok: true, column: { ...own, way: [name] } };
  const names = name.split('.');
  let current = table;
  let internal = false;
  for (const [i, part] of names.entries()) {
    const field = current.fields.find((f) => f.name === part);
    if (!field) {
      const known = current.fields.map((f) => f.name);
      const args = { table: current.name, name: part, nearest: nearest(part, known) };
      return { ok: false, problem: { code: 'unknown-field', args, index: i } };
    }
    internal ||= field.internal;
    if (i === names.length - 1) return { ok: true, column: { ...field, internal, way: names } };
    const key = current.foreignKeys.find((k) => k.fields.length === 1 && k.fields[0] === part);
    const target = key && dataset.tables.get(key.table);
    if (!target) break;
    current = target;
  }
  return {
    ok: false,
    problem: { code: 'address-incomplete', args: { address: name }, index: 0 },
  };
}

function find(
  dataset: Dataset,
  names: readonly string[],
  ofCell: OfCell,
  follow: Follow,
): FoundFact {
  const [tableName = '', rowKey, fieldName] = names;
  const table = dataset.tables.get(tableName);
  if (!table) {
    return no(0, 'unknown-table', {
      name: tableName,
      nearest: nearest(tableName, dataset.tables.keys()),
    });
  }
  if (table.primaryKey.length === 0) return no(0, 'row-without-key', { table: tableName });
  if (rowKey === undefined || fieldName === undefined) {
    return no(names.length - 1, 'address-incomplete', { address: renderAddress(names) });
  }
  const row = table.byKey.get(rowKey);
  if (!row) {
    return no(1, 'unknown-row', {
      table: tableName,
      name: rowKey,
      nearest: nearest(rowKey, table.byKey.keys()),
    });
  }
  return findField(dataset, names, 2, table, row, ofCell, follow);
}

/** The field `names[index]` of a row, and on through its foreign key while there are names left. */
function findField(
  dataset: Dataset,
  names: readonly string[],
  index: number,
  table: Table,
  row: Row,
  ofCell: OfCell,
  follow: Follow,
): FoundFact {
  const name = names[index] ?? '';
  const field = table.fields.find((f) => f.name === name);
  if (!field) {
    return no(index, 'unknown-field', {
      table: table.name,
      name,
      nearest: nearest(
        name,
        table.fields.map((f) => f.name),
      ),
    });
  }
  if (index === names.length - 1) {
    return { ok: true, fact: ofCell(table, row, field), internal: field.internal };
  }
  const key = table.foreignKeys.find((k) => k.fields.length === 1 && k.fields[0] === name);
  const target = key && dataset.tables.get(key.table);
  const value = row.cells.get(name)?.raw ?? '';
  const next = key && target && follow(target, key.referenced[0] ?? '', value.trim());
  if (!target || !next) {
    return no(index + 1, 'address-incomplete', { address: renderAddress(names) });
  }
  const found = findField(dataset, names, index + 1, target, next, ofCell, follow);
  return found.ok ? { ...found, internal: found.internal || field.internal } : found;
}

function makeFact(table: Table, row: Row, field: Field, evidence: readonly Evidence[]): Fact {
  const rowKey = row.key ?? String(row.place.line);
  const cell = row.cells.get(field.name) ?? {
    value: { type: 'blank' as const },
    raw: '',
    place: row.place,
  };
  const ranked =
    evidence.length === 0
      ? evidence
      : evidence
          .filter((e) => matches(e.row, rowKey) && matches(e.field, field.name))
          .sort((a, b) => specificity(b) - specificity(a));
  const located = ranked.filter((e) => e.locator !== undefined);
  const best = located[0];
  const asOf = ranked.find((e) => e.asOf !== undefined)?.asOf ?? field.provenance.asOf;
  const basis = ranked.find((e) => e.basis !== undefined)?.basis;
  const checked = ranked.find((e) => e.checked !== undefined)?.checked;
  const memo = ranked.find((e) => e.memo !== undefined)?.memo;
  const { source, staleAfter } = field.provenance;
  return {
    address: renderAddress([table.name, rowKey, field.name]),
    table,
    rowKey,
    field,
    cell,
    ...(source && { source }),
    locators: best
      ? located
          .filter((e) => specificity(e) === specificity(best))
          .flatMap((e) => (e.locator === undefined ? [] : [e.locator]))
      : [],
    ...(asOf && { asOf }),
    ...(basis !== undefined && { basis }),
    ...(checked && { checked }),
    ...(memo !== undefined && { memo }),
    ...(staleAfter !== undefined && { staleAfter }),
  };
}

function matches(pattern: string, name: string): boolean {
  return pattern === '*' || pattern === name;
}

/** One row beats one field: a row that is named is an exception someone meant. */
function specificity(evidence: Evidence): number {
  return (evidence.row === '*' ? 0 : 2) + (evidence.field === '*' ? 0 : 1);
}

/** `table row` → what is said of it; `table *` holds what is said of all rows. */
function groupByRow(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const e of evidence) {
    const key = `${e.table}\n${e.row}`;
    const group = groups.get(key);
    if (group) group.push(e);
    else groups.set(key, [e]);
  }
  return groups;
}

function no<C extends AddressProblem['code']>(
  index: number,
  code: C,
  args: DiagnosticArgs[C],
): FoundFact {
  // One C gives one member of the union; TypeScript cannot see it.
  return { ok: false, problem: { code, args, index } as unknown as AddressProblem };
}

/** A table as it stands and the same table in a newer file → what changes, cell by cell, and the rows as they would be then. */
import type { LanguageCode } from '../languages/codes.ts';
import type { Change } from '../model/door.ts';
import { unitOf, writtenExponent } from '../quantity/index.ts';
import { shifted } from './plain-number.ts';
import type { Table } from './propose.ts';

export interface OldField {
  readonly name: string;
  readonly unit: string;
  readonly written: string;
}

export interface OldTable {
  readonly name: string;
  readonly fields: readonly OldField[];
  readonly key: readonly string[];
  /** As the CSV has them, in the order of the fields. */
  readonly rows: readonly (readonly string[])[];
}

/** What the author agreed to once: new name → the name that the deck knows. */
export interface Renames {
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
}

export interface Again {
  readonly changes: readonly Change[];
  readonly rows: readonly (readonly string[])[];
  readonly renames: Renames;
  /** Every column that the deck knows is there, in its unit. */
  readonly fits: boolean;
  /** Of each row its key, in the order of the newer table. */
  readonly keys: readonly string[];
  /** Column of the deck → of the newer table. */
  readonly columns: ReadonlyMap<string, string>;
}

interface Grown {
  readonly key: string;
  readonly cells: readonly string[];
}

/** @param before the table as the file had it that was read last, where that file is still there: what differs from it is the author's own */
export function compareTables(
  old: OldTable,
  next: Table,
  kept: Renames,
  before: Table | undefined,
  language: LanguageCode,
): Again {
  const changes: Change[] = [];
  const tell = (change: Omit<Change, 'table'>): void => {
    changes.push({ table: old.name, ...change });
  };
  const columns = matchColumns(old, next, kept, tell);
  const fresh = rowsOf(old, next, columns.at, language, tell);
  const was = old.rows.map((cells): Grown => ({ key: keyOf(old, cells), cells }));
  const rows = matchRows(old, was, fresh, kept, tell);
  const origin = before && rowsOf(old, before, columns.at, language, () => undefined);
  const byKey = new Map(was.map((row) => [row.key, row]));
  const originByKey = new Map(origin?.map((row) => [row.key, row]));
  const result = rows.list.map(({ key, cells }) => {
    const own = byKey.get(key);
    if (!own) {
      tell({ kind: 'row-new', row: key });
      return cells;
    }
    return cells.map((is, i) =>
      columns.at.has(old.fields[i]?.name ?? '')
        ? mergeCell(old, own, originByKey.get(key), is, i, tell)
        : (own.cells[i] ?? ''),
    );
  });
  const left = new Set(rows.list.map(({ key }) => key));
  for (const { key } of was) if (!left.has(key)) tell({ kind: 'row-gone', row: key });
  const shift = shiftedColumn(old, was, rows.list);
  if (shift) tell({ kind: 'shifted', field: shift.field, is: shift.like });
  const renames = { columns: columns.renames, rows: rows.renames };
  const isOther = changes.some(({ kind }) => kind === 'unit-changed' || kind === 'column-gone');
  const keys = rows.list.map(({ key }) => key);
  return {
    changes: ordered(changes),
    rows: result,
    renames,
    fits: !isOther,
    keys,
    columns: columns.at,
  };
}

/** The author's correction stays as long as the source says what it said; else the source's new figure is taken. */
function mergeCell(
  { fields }: OldTable,
  own: Grown,
  origin: Grown | undefined,
  is: string,
  at: number,
  tell: (change: Omit<Change, 'table'>) => void,
): string {
  const was = own.cells[at] ?? '';
  const field = fields[at]?.name ?? '';
  if (isSame(was, is)) return was;
  const first = origin?.cells[at];
  const base = { row: own.key, field, was, is };
  if (first !== undefined && !isSame(first, was)) {
    const stays = isSame(first, is);
    tell({ ...base, kind: stays ? 'correction-kept' : 'correction-replaced' });
    return stays ? was : is;
  }
  tell({ ...base, kind: isTenfold(was, is) ? 'tenfold' : 'revised' });
  return is;
}

const number = /^-?\d+(?:\.\d+)?$/;

/** 12 and 12.0 are one figure. */
function isSame(a: string, b: string): boolean {
  return a === b || (number.test(a) && number.test(b) && Number(a) === Number(b));
}

function isTenfold(was: string, is: string): boolean {
  if (!number.test(was) || !number.test(is)) return false;
  const [a, b] = [Math.abs(Number(was)), Math.abs(Number(is))];
  return (a > 0 && b >= a * 10) || (b > 0 && a >= b * 10);
}

function keyOf({ key, fields }: OldTable, cells: readonly string[]): string {
  return key.map((name) => cells[fields.findIndex((field) => field.name === name)] ?? '').join('/');
}

/** Old field → the new one's place; a column that is gone may have another name. */
function matchColumns(
  old: OldTable,
  next: Table,
  kept: Renames,
  tell: (change: Omit<Change, 'table'>) => void,
): {
  readonly at: ReadonlyMap<string, string>;
  readonly renames: Readonly<Record<string, string>>;
} {
  const at = new Map<string, string>();
  const renames = { ...kept.columns };
  const free = new Set(next.fields.map(({ name }) => name));
  const take = (name: string, from: string): void => {
    at.set(name, from);
    free.delete(from);
  };
  for (const { name } of old.fields) {
    if (free.has(name)) take(name, name);
  }
  for (const [is, name] of Object.entries(renames)) {
    if (free.has(is) && !at.has(name)) take(name, is);
  }
  const gone = old.fields.filter(({ name }) => !at.has(name));
  for (const { name } of gone) {
    const twin = [...free].find((other) => isTwin(old, next, name, other));
    if (twin !== undefined) {
      tell({ kind: 'column-renamed', field: name, is: twin });
      renames[twin] = name;
      take(name, twin);
    } else tell({ kind: 'column-gone', field: name });
  }
  for (const name of free) tell({ kind: 'column-new', field: name });
  return { at, renames };
}

/** At least half of its cells are those of the column that is gone. */
function isTwin(old: OldTable, next: Table, name: string, other: string): boolean {
  const i = old.fields.findIndex((field) => field.name === name);
  const cells = next.fields.find((field) => field.name === other)?.cells ?? [];
  const same = old.rows.filter((row, r) => isSame(row[i] ?? '', cells[r]?.text ?? ''));
  return same.length * 2 >= Math.max(old.rows.length, 2);
}

/** The new table's rows in the old one's columns, units and scales. */
function rowsOf(
  old: OldTable,
  next: Table,
  at: ReadonlyMap<string, string>,
  language: LanguageCode,
  tell: (change: Omit<Change, 'table'>) => void,
): readonly Grown[] {
  const columns = old.fields.map((field) => {
    const from = next.fields.find(({ name }) => name === at.get(field.name));
    const scale = (unit: string, written: string): number =>
      unit === '' ? 0 : (writtenExponent(written, unit, language) ?? 0);
    const isFigure = from?.kind === 'figure';
    if (isFigure && unitOf(from.unit).id !== unitOf(field.unit).id) {
      tell({ kind: 'unit-changed', field: field.name, was: field.unit, is: from.unit });
    }
    const more = isFigure
      ? scale(from.unit, from.written ?? '') - scale(field.unit, field.written)
      : 0;
    return (from?.cells ?? []).map(({ text }) =>
      more !== 0 && number.test(text) ? shifted(text, more) : text,
    );
  });
  return next.keys.map((_, r) => {
    const cells = columns.map((column) => column[r] ?? '');
    return { key: keyOf(old, cells), cells };
  });
}

/** A row that is gone and one that is new with the same figures are one row with another name. */
function matchRows(
  old: OldTable,
  was: readonly Grown[],
  fresh: readonly Grown[],
  kept: Renames,
  tell: (change: Omit<Change, 'table'>) => void,
): { readonly list: readonly Grown[]; readonly renames: Readonly<Record<string, string>> } {
  const renames = { ...kept.rows };
  const known = new Map(was.map((row) => [row.key, row]));
  const there = new Set(fresh.map(({ key }) => key));
  const gone = was.filter(({ key }) => !there.has(key) && !Object.values(renames).includes(key));
  const figures = old.fields.flatMap(({ name }, i) => (old.key.includes(name) ? [] : [i]));
  const list = fresh.map((row): Grown => {
    const agreed = renames[row.key];
    const twin =
      agreed !== undefined
        ? known.get(agreed)
        : known.has(row.key)
          ? undefined
          : gone.find(({ cells }) =>
              figures.every((i) => isSame(cells[i] ?? '', row.cells[i] ?? '')),
            );
    if (!twin || figures.length === 0) return row;
    if (agreed === undefined) tell({ kind: 'row-renamed', row: twin.key, is: row.key });
    renames[row.key] = twin.key;
    const cells = row.cells.map((cell, i) =>
      old.key.includes(old.fields[i]?.name ?? '') ? (twin.cells[i] ?? cell) : cell,
    );
    return { key: twin.key, cells };
  });
  return { list, renames };
}

/** Most new cells of a column are the old ones of its neighbour. */
function shiftedColumn(
  { fields }: OldTable,
  was: readonly Grown[],
  fresh: readonly Grown[],
): { readonly field: string; readonly like: string } | undefined {
  const byKey = new Map(was.map((row) => [row.key, row.cells]));
  const both = fresh.flatMap(({ key, cells }) => {
    const old = byKey.get(key);
    return old ? [[old, cells] as const] : [];
  });
  if (both.length < 2) return undefined;
  const isLike = (at: number, from: number): boolean => {
    const same = both.filter(
      ([old, cells]) => number.test(cells[at] ?? '') && isSame(old[from] ?? '', cells[at] ?? ''),
    );
    return same.length * 3 >= both.length * 2;
  };
  for (const i of fields.keys()) {
    if (isLike(i, i)) continue;
    const from = [i - 1, i + 1].find((j) => fields[j] !== undefined && isLike(i, j));
    if (from !== undefined) return { field: fields[i]?.name ?? '', like: fields[from]?.name ?? '' };
  }
  return undefined;
}

/** What may be a mistake first. */
const order: readonly Change['kind'][] = [
  'column-gone',
  'unit-changed',
  'shifted',
  'tenfold',
  'column-renamed',
  'row-renamed',
  'correction-replaced',
  'correction-kept',
  'revised',
  'row-gone',
  'row-new',
  'column-new',
];

function ordered(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

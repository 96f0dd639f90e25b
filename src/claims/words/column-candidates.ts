/** What a clause says of a whole column → every claim that it could mean: runs, parts of a whole, results above and below nothing. Pure. */
import type { ClaimSource } from '../../model/claims.ts';
import type { Row, Table } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { countsFor, kept, type Compared, type Has, type Named } from './compared.ts';
import { periodOf, type Period } from './name.ts';

interface Column {
  readonly table: Table;
  readonly field: string;
  readonly address: string;
}

/** Those of the facts, and those that are named. */
function columnsOf({ dataset, names }: Named, facts: readonly Fact[]): readonly Column[] {
  const named = names.flatMap((n) =>
    n.refs.flatMap((r) => {
      const table = r.kind === 'field' ? dataset.tables.get(r.table) : undefined;
      return r.kind === 'field' && table ? [{ table, field: r.field }] : [];
    }),
  );
  const all = [...facts.map((f) => ({ table: f.table, field: f.field.name })), ...named];
  const columns = all.map((c): Column => ({ ...c, address: `${c.table.name}.${c.field}` }));
  return [...new Map(columns.map((c) => [c.address, c])).values()];
}

/** In a table of periods: over all of them, from one that is named to the last, or over the last so many. */
export function trendsOf(
  named: Named,
  facts: readonly Fact[],
  { runs, counts }: Compared,
  has: Has,
): ClaimSource[] {
  return columnsOf(named, facts).flatMap(({ table, address }): ClaimSource[] => {
    const along = table.fields.find((f) => f.type === 'moment')?.name;
    if (along === undefined || table.fields.some((f) => f.names)) return [];
    const keys = table.rows.flatMap((row) => row.key ?? []);
    const starts = named.names.flatMap((n) =>
      n.refs.flatMap((ref) =>
        ref.kind === 'period' ? table.rows.findIndex((row) => isAt(row, along, ref)) : [],
      ),
    );
    const lengths = [...runs, ...counts].map((n) => keys.length - 1 - n);
    const told = [...starts, ...lengths].filter((n) => n >= 0 && n < keys.length - 1);
    const froms = new Set(told.length > 0 ? told : [0]);
    return [...froms].flatMap((from) => {
      const over = { along, ...(from > 0 && { rows: keys.slice(from) }), ...kept };
      return [
        ...(has('increase', 'greater') ? [{ increasing: address, ...over }] : []),
        ...(has('decrease', 'less') ? [{ decreasing: address, ...over }] : []),
      ];
    });
  });
}

function isAt({ cells }: Row, along: string, { from, to }: Period): boolean {
  const value = cells.get(along)?.value;
  const own = value?.type === 'moment' ? periodOf(value.moment) : undefined;
  return own?.from === from && own.to === to;
}

/** A third of a column, of one row or of the largest together. */
export function sharesOf(
  named: Named,
  facts: readonly Fact[],
  { parts, counts }: Compared,
  has: Has,
): ClaimSource[] {
  const bounds = parts.map((part) => {
    const value = `${Math.round(part * 10) / 10}%`;
    if (has('moreThan', 'greater')) return { moreThan: value };
    if (has('lessThan', 'less')) return { lessThan: value };
    return { is: value, within: '5%' };
  });
  // “Fell a fifth short of last year” tells no part of a whole.
  if (!has('share', 'majority', 'minority', 'half', 'all')) return [];
  const ofOne = facts.flatMap(({ address, table, field }) =>
    field.unit === undefined || field.unit === 'percent'
      ? []
      : bounds.map((b) => ({ share: address, of: `${table.name}.${field.name}`, ...b, ...kept })),
  );
  const ofTop = columnsOf(named, facts).flatMap(({ table, address }) =>
    counts
      .filter((top) => top < table.rows.length)
      .flatMap((top) => bounds.map((b) => ({ share: address, top, ...b, ...kept }))),
  );
  return [...ofOne, ...ofTop];
}

/** Lost money, was in the black: a figure against nothing, and how many of the rows are so. */
export function resultsOf(
  named: Named,
  facts: readonly Fact[],
  { result, counts }: Compared,
  has: Has,
): ClaimSource[] {
  if (result === 'none') return [];
  const limit = result === 'loss' ? 'lessThan' : 'moreThan';
  const figures = facts.filter(
    ({ field }) => field.unit !== undefined && field.type === 'quantity',
  );
  return [
    ...figures.map(({ address }): ClaimSource =>
      result === 'loss'
        ? { less: address, than: '0', ...kept }
        : { greater: address, than: '0', ...kept },
    ),
    ...columnsOf(named, facts).flatMap(({ table, field }): ClaimSource[] => {
      const have = { [field]: { [limit]: '0' } };
      return [
        ...countsFor(table, counts).map((n) => ({
          count: table.name,
          where: have,
          is: String(n),
          ...kept,
        })),
        ...(has('all') ? [{ all: table.name, have, ...kept }] : []),
        ...(has('none') ? [{ none: table.name, have, ...kept }] : []),
      ];
    }),
  ];
}

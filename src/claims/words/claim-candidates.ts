/**
 * What a sentence names, binds and compares → every claim that it could mean, true or not. Nothing is judged here; only what
 * is named or bound is put together, and only in forms whose senses the words have. Pure.
 */
import type { ClaimSource } from '../../model/claims.ts';
import type { Dataset, Table } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Sense } from '../../model/senses.ts';
import { resultsOf, sharesOf, trendsOf } from './column-candidates.ts';
import { countsFor, kept, type Compared, type Has, type Named } from './compared.ts';
import { periodOf, type Ref } from './name.ts';

/** More rows and figures than that make no sentence of their own. */
const mostFacts = 12;

/** What is bound, and each figure that is named, or bound of another row, of each row that is named. */
export function factsMeant({ dataset, index, names, bound }: Named): readonly Fact[] {
  const refs = names.flatMap((n) => n.refs);
  const own = bound.filter(({ field }) => !field.names && isOrdered(field));
  const columns = [
    ...refs.flatMap((r) => (r.kind === 'field' ? [{ table: r.table, field: r.field }] : [])),
    ...own.map((f) => ({ table: f.table.name, field: f.field.name })),
  ];
  const rows = refs.flatMap((ref) => rowsMeant(dataset, ref));
  const crossed = rows.flatMap(({ table, key }) =>
    columns.flatMap((column) => {
      if (column.table !== table.name) return [];
      const found = index.find([table.name, key, column.field]);
      return found.ok ? [found.fact] : [];
    }),
  );
  const facts = new Map([...own, ...crossed].map((f) => [f.address, f]));
  return [...facts.values()].slice(0, mostFacts);
}

/** A row by its name; in a table of periods the row of the period. */
function rowsMeant(dataset: Dataset, ref: Ref): { readonly table: Table; readonly key: string }[] {
  if (ref.kind === 'row') {
    const table = dataset.tables.get(ref.table);
    return table?.byKey.has(ref.row) === true ? [{ table, key: ref.row }] : [];
  }
  if (ref.kind !== 'period') return [];
  return [...dataset.tables.values()].flatMap((table) => {
    if (table.fields.some((f) => f.names)) return [];
    return table.rows.flatMap(({ key, cells }) => {
      const isIt = [...cells.values()].some(({ value }) => {
        const period = value.type === 'moment' ? periodOf(value.moment) : undefined;
        return period?.from === ref.from && period.to === ref.to;
      });
      return isIt && key !== undefined ? [{ table, key }] : [];
    });
  });
}

function isOrdered({ unit, type }: Fact['field']): boolean {
  return unit !== undefined || type === 'moment' || type === 'quantity';
}

export function candidateClaims(named: Named, compared: Compared): readonly ClaimSource[] {
  const facts = factsMeant(named);
  const has = senseTest(compared.senses);
  // “More than any other” speaks of one; beside another, more is more than that one.
  const alone = new Set(facts.map((f) => `${f.table.name}\n${f.rowKey}`)).size === 1;
  return [
    ...facts.flatMap((fact) => [
      ...placesOf(fact, compared, has, alone),
      ...limitsOf(fact, compared, has),
    ]),
    ...facts.flatMap((a, i) =>
      facts.flatMap((b, j) => (i === j || !isLike(a, b) ? [] : pairOf(a, b, compared, has))),
    ),
    ...trendsOf(named, facts, compared, has),
    ...sharesOf(named, facts, compared, has),
    ...resultsOf(named, facts, compared, has),
    ...labelsOf(named, compared, has),
    ...undisclosedOf(facts),
  ];
}

function senseTest(senses: readonly Sense[]): Has {
  const types = new Set(senses.map((s) => s.type));
  return (...wanted) => wanted.some((t) => types.has(t));
}

function numbersOf(senses: readonly Sense[], type: 'rank' | 'factor'): readonly number[] {
  return senses.flatMap((s) => (s.type === type && 'number' in s ? [Number(s.number)] : []));
}

function placesOf(
  { address }: Fact,
  { senses }: Compared,
  has: Has,
  alone: boolean,
): ClaimSource[] {
  const places = numbersOf(senses, 'rank').filter((n) => n > 1 && Number.isInteger(n));
  const from = has('smallest', 'earliest') ? ('bottom' as const) : ('top' as const);
  const ties = false;
  return [
    ...places.map((place) => ({ rank: address, place, from, ties, ...kept })),
    ...(places.length === 0 &&
    (has('largest', 'latest', 'rank') || (alone && has('greater', 'after')))
      ? [{ largest: address, ties, ...kept }]
      : []),
    ...(places.length === 0 && (has('smallest', 'earliest') || (alone && has('less', 'before')))
      ? [{ smallest: address, ties, ...kept }]
      : []),
  ];
}

function limitsOf(fact: Fact, { numerals }: Compared, has: Has): ClaimSource[] {
  const { address, table, field } = fact;
  if (field.unit === undefined) return [];
  const half = '50%';
  const isPart = field.unit !== 'percent';
  const share = { share: address, of: `${table.name}.${field.name}`, ...kept };
  return [
    ...(has('majority')
      ? [isPart ? { ...share, moreThan: half } : { greater: address, than: half, ...kept }]
      : []),
    ...(has('minority')
      ? [isPart ? { ...share, lessThan: half } : { less: address, than: half, ...kept }]
      : []),
    // “Improved by 0.4 percent” names no limit.
    ...(has('increase', 'decrease') ? [] : numerals).flatMap((value) => [
      ...(has('moreThan', 'greater') ? [{ greater: address, than: value, ...kept }] : []),
      ...(has('lessThan', 'less') ? [{ less: address, than: value, ...kept }] : []),
      ...(has('atLeast') ? [{ atLeast: address, value, ...kept }] : []),
      ...(has('atMost') ? [{ atMost: address, value, ...kept }] : []),
      ...(has('approximately')
        ? [{ approximately: address, to: value, within: '5%', ...kept }]
        : []),
    ]),
  ];
}

/** Of one row or of one column; figures of neither are held against each other by their author. */
function isLike(a: Fact, b: Fact): boolean {
  const oneRow = a.table.name === b.table.name && a.rowKey === b.rowKey;
  const oneColumn = a.table.name === b.table.name && a.field.name === b.field.name;
  return (oneRow || oneColumn) && a.field.unit === b.field.unit && a.field.type === b.field.type;
}

function pairOf(a: Fact, b: Fact, { senses }: Compared, has: Has): ClaimSource[] {
  const [first, than] = [a.address, b.address];
  if (a.field.type === 'moment') {
    return [
      ...(has('after', 'latest', 'greater') ? [{ after: first, than, ...kept }] : []),
      ...(has('before', 'earliest', 'less') ? [{ before: first, than, ...kept }] : []),
    ];
  }
  const up = senses.some((s) => s.type === 'factor' && s.direction === 'greater');
  const down = senses.some((s) => s.type === 'factor' && s.direction === 'less');
  const factors = numbersOf(senses, 'factor').map((times) => ({ times }));
  const isFactor = factors.length > 0 || has('half');
  return [
    ...(up ? factors.map((f) => ({ greater: first, than, ...f, ...kept })) : []),
    ...(down ? factors.map((f) => ({ less: first, than, ...f, ...kept })) : []),
    ...(has('half') ? [{ less: first, than, times: 2, ...kept }] : []),
    ...(!isFactor && has('greater', 'moreThan', 'increase')
      ? [{ greater: first, than, ...kept }]
      : []),
    ...(!isFactor && has('less', 'lessThan', 'decrease') ? [{ less: first, than, ...kept }] : []),
    ...(has('equal') && first < than ? [{ equals: first, to: than, ...kept }] : []),
  ];
}

/** Labels of categories, and limits that a figure named is held against: who is so, and how many. */
function labelsOf(named: Named, { senses, numerals, counts }: Compared, has: Has): ClaimSource[] {
  const refs = named.names.flatMap((n) => n.refs);
  const values = refs.flatMap((r) => (r.kind === 'value' ? [r] : []));
  const fields = refs.flatMap((r) => (r.kind === 'field' && r.unit !== '' ? [r] : []));
  const limits = [
    ...(has('moreThan', 'greater') ? (['moreThan'] as const) : []),
    ...(has('lessThan', 'less') ? (['lessThan'] as const) : []),
    ...(has('atLeast') ? (['atLeast'] as const) : []),
    ...(has('atMost') ? (['atMost'] as const) : []),
  ];
  const conditions = [
    ...values.map((v) => ({ table: v.table, have: { [v.field]: v.value } })),
    ...fields.flatMap((f) =>
      numerals.flatMap((n) =>
        limits.map((limit) => ({ table: f.table, have: { [f.field]: { [limit]: n } } })),
      ),
    ),
    // The one that is named first is held against the other.
    ...(isPair(fields)
      ? limits.map((limit) => {
          const [own, other] = fields;
          return { table: own.table, have: { [own.field]: { [limit]: { field: other.field } } } };
        })
      : []),
  ];
  return conditions.flatMap(({ table, have }): ClaimSource[] => {
    const rows = refs.flatMap((r) => (r.kind === 'row' && r.table === table ? [r.row] : []));
    const labels = values.filter((v) => v.table === table);
    return [
      ...(has('all') ? [{ all: table, have, ...kept }] : []),
      ...(has('none') ? [{ none: table, have, ...kept }] : []),
      ...(has('any') ? [{ any: table, have, ...kept }] : []),
      ...(has('only') && rows.length > 0 ? [{ only: rows, of: table, have, ...kept }] : []),
      ...countsFor(named.dataset.tables.get(table), counts).map((n) => ({
        count: table,
        where: have,
        is: String(n),
        ...kept,
      })),
      ...(senses.length === 0
        ? rows.flatMap((row) =>
            labels.map((v) => ({ is: `${table}.${row}.${v.field}`, value: v.value, ...kept })),
          )
        : []),
    ];
  });
}

type FieldRef = Extract<Ref, { kind: 'field' }>;

/** Two columns of one table, in one unit. */
function isPair(fields: readonly FieldRef[]): fields is readonly [FieldRef, FieldRef] {
  const [own, other, more] = fields;
  if (!own || !other || more) return false;
  return own.table === other.table && own.field !== other.field && own.unit === other.unit;
}

/** What is not published: a sentence may say just that. */
function undisclosedOf(facts: readonly Fact[]): ClaimSource[] {
  return facts.flatMap(({ address, cell: { value } }) =>
    value.type === 'quantity' && value.quantity.kind === 'undisclosed'
      ? [{ is: address, value: 'undisclosed', ...kept }]
      : [],
  );
}

/** Facts, measures and claims → the rows, fields and periods that they are about. Pure. */
import type { FactIndex } from '../../facts/index-facts.ts';
import type { ClaimSource } from '../../model/claims.ts';
import type { Dataset, Row, Table } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { fieldsAgainst, rowsAsked } from '../../model/fields-asked.ts';
import type { JudgedClaim, Measure } from '../../model/verdict.ts';
import { parseMoment } from '../../quantity/index.ts';
import { parseBinding } from '../../text/parse-binding.ts';
import { listedBy } from './listed.ts';
import { periodOf, type Name, type Period, type Ref } from './name.ts';

export interface Lookups {
  readonly dataset: Dataset;
  readonly index: FactIndex;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** What something is about. Ids are `table\nkey` and `table\nfield`. */
export interface Referents {
  readonly rows: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly periods: readonly Period[];
}

export interface Meaning {
  readonly claim: JudgedClaim;
  /** All that it names itself; nothing where it speaks of whole columns. */
  readonly all: Referents;
  /** What its clause may name beside: rows that it lists, whole columns, what its rows are chosen by. */
  readonly spoken: Referents;
  /** Of two that are compared; both empty where the form has no such places. */
  readonly first: Referents;
  readonly second: Referents;
  /** Whole columns that it speaks of: `table\nfield`. */
  readonly columns: ReadonlySet<string>;
  /** Keys and values that it holds, as written. */
  readonly written: ReadonlySet<string>;
}

export function idOf(table: Pick<Table, 'name'>, key: NonNullable<Row['key']>): string {
  return `${table.name}\n${key}`;
}

export function referentsOf(lookups: Lookups, facts: readonly Fact[]): Referents {
  return {
    rows: new Set(facts.flatMap((fact) => entitiesOf(lookups.dataset, fact))),
    fields: new Set(facts.map((f) => idOf(f.table, f.field.name))),
    periods: facts.flatMap((fact) => periodsOf(lookups.dataset, fact)),
  };
}

/** Its own row, and the rows that its foreign keys lead to. */
function entitiesOf(dataset: Dataset, { table, rowKey }: Fact): string[] {
  const row = table.byKey.get(rowKey);
  return [
    idOf(table, rowKey),
    ...foreignRows(dataset, table, row).map(([t, r]) => idOf(t, r.key ?? '')),
  ];
}

function foreignRows(
  dataset: Dataset,
  table: Table,
  row: Row | undefined,
): readonly (readonly [Table, Row])[] {
  return table.foreignKeys.flatMap((key): (readonly [Table, Row])[] => {
    const [field = ''] = key.fields;
    const target = dataset.tables.get(key.table);
    const value = row?.cells.get(field)?.raw.trim();
    const found = key.fields.length === 1 && value !== undefined && target?.byKey.get(value);
    return target && found ? [[target, found]] : [];
  });
}

/** A table without names is one of periods; elsewhere only a period in the key or the field's title tells whose figure it is. */
export function periodsOf(dataset: Dataset, { table, rowKey, field }: Fact): Period[] {
  const row = table.byKey.get(rowKey);
  const titled = [...field.title.matchAll(/(?:19|20)[0-9]{2}(?:年度|年)?/g)].flatMap((m) =>
    periodIn(m[0]),
  );
  if (titled.length > 0) return titled;
  const told = toldPeriods(dataset, table, row);
  const scope = table.scope?.period && periodOf(table.scope.period);
  return told.length === 0 && scope ? [scope] : told;
}

function toldPeriods(dataset: Dataset, table: Table, row: Row | undefined): Period[] {
  return [[table, row] as const, ...foreignRows(dataset, table, row)].flatMap(([of, its]) => {
    const hasNames = of.fields.some((f) => f.names);
    return of.fields.flatMap((f): Period[] => {
      const tells = of.primaryKey.includes(f.name) || !hasNames;
      const cell = tells ? its?.cells.get(f.name) : undefined;
      if (!cell) return [];
      if (cell.value.type === 'moment') return [periodOf(cell.value.moment) ?? []].flat();
      return f.labels === 'year' || of.primaryKey.includes(f.name) ? periodIn(cell.raw.trim()) : [];
    });
  });
}

function periodIn(written: string): Period[] {
  if (!/^(?:FY)?(?:19|20)[0-9]{2}(?:年度|年)?(?:-|$)/i.test(written)) return [];
  const parsed = parseMoment(written);
  return parsed.ok ? [periodOf(parsed.moment) ?? []].flat() : [];
}

/** The facts that a written operand names: a fact, or what a measure rests on. */
export function factsNamed(lookups: Lookups, written: string): readonly Fact[] {
  const measure = lookups.measures.get(written);
  if (measure) return measure.facts;
  // Most texts of a claim are no address, and the grammar takes its time.
  if (written.split('.').length < 3) return [];
  const parsed = parseBinding(`{{${written}}}`);
  if (!parsed.ok || parsed.names.length < 3) return [];
  const found = lookups.index.find(parsed.names);
  return found.ok ? [found.fact] : [];
}

export function meaningOf(lookups: Lookups, claim: JudgedClaim): Meaning {
  const source = claim.source;
  const written = textsIn(source);
  const named = written.flatMap((text) => factsNamed(lookups, text));
  const columns = columnsNamed(lookups, written);
  const [first, second] = operandsOf(source);
  const held = columnsHeld(source);
  return {
    claim,
    all: referentsOf(lookups, named.length > 0 ? named : listedBy(claim)),
    spoken: spokenOf(lookups, claim, columns),
    columns: new Set(columns),
    first: withFields(
      referentsOf(
        lookups,
        first.flatMap((w) => factsNamed(lookups, w)),
      ),
      held.map(([own]) => own),
    ),
    second: withFields(
      referentsOf(lookups, [...second.flatMap((w) => factsNamed(lookups, w)), ...nextAbove(claim)]),
      held.map(([, other]) => other),
    ),
    written: new Set(written),
  };
}

/** Columns by their names: `makers.sales`, and fields of a table that is named beside them (`where`, `have`, `along`). */
function columnsNamed({ dataset }: Lookups, written: readonly string[]): readonly string[] {
  const tables = [...dataset.tables.values()].filter(({ name }) =>
    written.some((w) => w === name || w.startsWith(`${name}.`)),
  );
  return tables.flatMap((table) =>
    table.fields
      .filter(({ name }) => written.includes(name) || written.includes(`${table.name}.${name}`))
      .map(({ name }) => idOf(table, name)),
  );
}

function spokenOf(lookups: Lookups, claim: JudgedClaim, columns: readonly string[]): Referents {
  const own = referentsOf(lookups, claim.facts);
  const listed = new Set(textsIn(claim.source));
  const rows = [...own.rows].filter((id) => listed.has(id.split('\n')[1] ?? ''));
  const named = textsIn(claim.source).flatMap((text) => factsNamed(lookups, text));
  const direct = referentsOf(lookups, named);
  return {
    rows: new Set([...rows, ...direct.rows]),
    fields: new Set([...columns, ...direct.fields]),
    periods: own.periods,
  };
}

function withFields(own: Referents, ids: readonly string[]): Referents {
  return ids.length === 0 ? own : { ...own, fields: new Set([...own.fields, ...ids]) };
}

/** Columns that rows are asked about, each with the one that it is held against. */
function columnsHeld(source: ClaimSource): readonly (readonly [string, string])[] {
  if ('not' in source) return columnsHeld(source.not);
  const asked = rowsAsked(source);
  if (!asked) return [];
  const id = (field: string): string => idOf({ name: asked.table }, field);
  return Object.entries(asked.have).flatMap(([field, condition]) =>
    fieldsAgainst(condition).map((other) => [id(field), id(other)] as const),
  );
}

/** 「北野線に次ぐ」, “second only to”: of a place below the first, who stands right in front of it. */
function nextAbove({ source, facts }: JudgedClaim): readonly Fact[] {
  return 'rank' in source && source.place > 1 ? facts.slice(1, 2) : [];
}

/** The two that a claim holds against each other, as written. */
function operandsOf(source: ClaimSource): readonly [readonly string[], readonly string[]] {
  if ('not' in source) return operandsOf(source.not);
  if ('greater' in source) return [[source.greater], [source.than]];
  if ('less' in source) return [[source.less], [source.than]];
  if ('before' in source) return [[source.before], [source.than]];
  if ('after' in source) return [[source.after], [source.than]];
  if ('ratio' in source) return [[source.ratio[0]], [source.ratio[1]]];
  if ('rank' in source) return [[source.rank], []];
  return [[], []];
}

export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...textsIn(inner),
  ]);
}

// ---- a name against what something is about ----

export type RefKind = Ref['kind'];

export function refersTo(name: Name, { rows, fields, periods }: Referents): boolean {
  return name.refs.some((ref) => {
    switch (ref.kind) {
      case 'row':
        return rows.has(`${ref.table}\n${ref.row}`);
      case 'field':
      case 'value':
        return fields.has(`${ref.table}\n${ref.field}`);
      case 'table':
        return true;
      case 'period':
        return periods.some((p) => p.from <= ref.to && ref.from <= p.to);
    }
  });
}

export function isOf(name: Name, kind: RefKind): boolean {
  return name.refs.some((ref) => ref.kind === kind);
}

/** @param columns as referents have them: `table\nfield` */
export function titlesOf({ tables }: Dataset, columns: readonly string[]): readonly string[] {
  return columns.flatMap((id) => {
    const [table = '', name] = id.split('\n');
    return tables.get(table)?.fields.find((f) => f.name === name)?.title ?? [];
  });
}

/** A claim and the dataset → what it leaves out: rows, conditions, ties and times that its sentence should say. Pure. */
import { columnOf } from '../../facts/index-facts.ts';
import type { ClaimSource, MeasureSource, RowChoice } from '../../model/claims.ts';
import type { Row } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Left } from '../../model/left.ts';
import { languageOf } from '../../languages/index.ts';
import { parseBinding } from '../../text/parse-binding.ts';
import type { JudgeContext } from '../context.ts';
import { rankColumn } from '../ranking.ts';
import { labelOf, rowCalled } from '../../text/called.ts';
import { leftByConditions } from './left-conditions.ts';
import { leftRows } from './left-rows.ts';
import { columnsInTime, courseOf, heldAgainst, mostListed, passedOver } from './periods.ts';

type Positive = Exclude<ClaimSource, { not: unknown }>;

export function leftOf(context: JudgeContext, claim: ClaimSource): readonly Left[] {
  // What is wrong with a claim was told where it was judged.
  const quiet = { ...context, report: () => undefined };
  const source = 'not' in claim ? claim.not : claim;
  return [
    ...leftBySelection(quiet, source, new Set()),
    ...leftByMeasures(quiet, source),
    ...leftByLists(quiet, source),
    ...leftByTies(quiet, source),
    ...leftByOnly(quiet, source),
    ...leftByTimes(quiet, source),
  ];
}

/** Under one of these stands what rows are chosen of: a table, a column, a fact of it. */
const chosenOf = [
  ...['largest', 'smallest', 'rank', 'count', 'all', 'any', 'none', 'increasing', 'decreasing'],
  ...['parts', 'of', 'sum', 'min', 'max', 'mean', 'median'],
];

/** @param own rows that the claim itself speaks of: to hold them against the others leaves nothing out */
function leftBySelection(
  context: JudgeContext,
  source: Positive | MeasureSource,
  own: ReadonlySet<Row>,
): Left[] {
  const choice: RowChoice =
    'rows' in source || 'except' in source || 'where' in source ? source : {};
  if (!choice.rows && !choice.except && !choice.where) return [];
  const what = chosenOf.map((key): unknown => Reflect.get(source, key)).find(isText);
  const table = what === undefined ? undefined : context.dataset.tables.get(namesIn(what)[0] ?? '');
  if (!table) return [];
  const { rows, except, where = {} } = choice;
  const [only, not] = [rows && new Set(rows), new Set(except)];
  const isKept = ({ key = '' }: Row): boolean => only?.has(key) !== false && !not.has(key);
  const kept = table.rows.filter(isKept);
  const out = table.rows.filter((row) => !isKept(row) && !own.has(row));
  const why = rows ? 'rows' : 'except';
  const named = kept.length === table.rows.length ? [] : leftRows(context, table, why, kept, out);
  // Of rows that are counted, the condition is what is claimed.
  return 'count' in source ? named : [...named, ...leftByConditions(context, table, kept, where)];
}

/** A measure that a claim is about may be one of some rows only. */
function leftByMeasures(context: JudgeContext, source: Positive): Left[] {
  const own = new Set(factsIn(context, source).flatMap((f) => f.table.byKey.get(f.rowKey) ?? []));
  const seen = new Set<string>();
  const follow = (value: unknown): Left[] =>
    textsIn(value).flatMap((name) => {
      const measure = Object.hasOwn(context.measures, name) ? context.measures[name] : undefined;
      if (!measure || seen.has(name) || ('each' in measure && measure.each !== undefined))
        return [];
      seen.add(name);
      return [...leftBySelection(context, measure, own), ...follow(measure)];
    });
  return follow(source);
}

/** Figures that are listed one by one: some of the rows of their column, some of its times. */
function leftByLists(context: JudgeContext, source: Positive): Left[] {
  const { language } = context;
  const lists = ['of', 'parts', 'increasing', 'decreasing'].flatMap((key): [string, Fact[]][] => {
    const list: unknown = Reflect.get(source, key);
    const isListed = Array.isArray(list);
    return isListed ? [[key, list.flatMap((name) => factsIn(context, name))]] : [];
  });
  return lists.flatMap(([key, facts]): Left[] => {
    const [first] = facts;
    const { table, field } = first ?? {};
    if (!first || !table || !field || facts.some((f) => f.table !== table)) return [];
    const rows = new Set(facts.flatMap((f) => table.byKey.get(f.rowKey) ?? []));
    const [row] = rows;
    const isTrend = key === 'increasing' || key === 'decreasing';
    if (isTrend && rows.size === 1) {
      const own = table.fields.filter((f) => facts.some(({ field: { name } }) => name === f.name));
      return [passedOver(columnsInTime(table, field, language), new Set(own), table.title)].flatMap(
        (left) => left ?? [],
      );
    }
    if (!row || rows.size < 2 || facts.some((f) => f.field.name !== field.name)) return [];
    const course = isTrend ? courseOf(table, row, language) : [];
    if ([...rows].every((r) => course.some((p) => p.of === r))) {
      const [one, other] = rows;
      const left =
        rows.size === 2 && one && other
          ? heldAgainst(course, [one, other], language)
          : passedOver(course, rows, table.title);
      return left ? [left] : [];
    }
    const subjects = factsIn(context, source).filter((f) => f.table === table);
    const named = new Set(subjects.map((f) => f.rowKey));
    const out = table.rows.filter((r) => !rows.has(r) && !named.has(r.key ?? ''));
    return leftRows(context, table, 'list', [...rows], out);
  });
}

/** The largest, beside equals. */
function leftByTies(context: JudgeContext, source: Positive): Left[] {
  if (!('ties' in source) || !source.ties) return [];
  const what =
    'largest' in source ? source.largest : 'smallest' in source ? source.smallest : source.rank;
  const [fact] = factsIn(context, what);
  const ranking = fact && rankColumn(context, fact.table, columnOf(fact), source);
  const span = fact && ranking?.byAddress.get(fact.address)?.span.stated;
  if (!fact || !span?.low || span.low.at !== span.high?.at) return [];
  const level = (ranking?.entries ?? []).flatMap((entry) => {
    const other = entry.span.stated;
    const isLevel = other?.low?.at === span.low?.at && other?.high?.at === span.high?.at;
    const isOther = entry.fact.rowKey !== fact.rowKey && entry.in.stated !== 'no';
    return isLevel && isOther ? (fact.table.byKey.get(entry.fact.rowKey) ?? []) : [];
  });
  if (level.length === 0) return [];
  const { tied } = languageOf(context.language).sentences.leftOut;
  const says =
    level.length > mostListed
      ? ({ type: 'said', code: 'leftTiedMany', args: { rows: level.length } } as const)
      : ({ type: 'said', code: 'leftTied', args: { rows: level.map(labelOf) } } as const);
  const called = level.map((row) => rowCalled(context.dataset, fact.table, row));
  return [{ why: 'tie', says, ways: [called, [tied]] }];
}

/** Just these rows are so: which? */
function leftByOnly(context: JudgeContext, source: Positive): Left[] {
  if (!('only' in source)) return [];
  const table = context.dataset.tables.get(source.of);
  const rows = source.only.flatMap((key) => table?.byKey.get(key) ?? []);
  if (!table || rows.length === 0) return [];
  const many = { kept: rows.length, of: table.rows.length, table: table.title };
  const says =
    rows.length > mostListed
      ? ({ type: 'said', code: 'leftOnlyMany', args: many } as const)
      : ({ type: 'said', code: 'leftNamely', args: { rows: rows.map(labelOf) } } as const);
  const called = rows.map((row) => rowCalled(context.dataset, table, row));
  const counted = { rows: rows.length, noun: table.title };
  return [{ why: 'only', says, ways: [called], counted }];
}

/** Two times of one thing. */
function leftByTimes(context: JudgeContext, source: Positive): Left[] {
  if (!('than' in source) || 'before' in source || 'after' in source) return [];
  const { language } = context;
  const [one] = factsIn(context, 'greater' in source ? source.greater : source.less);
  const [other] = factsIn(context, source.than);
  if (!one || one.table !== other?.table) return [];
  const { table } = one;
  const rows = [table.byKey.get(one.rowKey), table.byKey.get(other.rowKey)] as const;
  const fields = [one, other].map((f) => table.fields.find(({ name }) => name === f.field.name));
  const [row, otherRow] = rows;
  const [field, otherField] = fields;
  if (!row || !otherRow || !field || !otherField) return [];
  const left =
    row === otherRow
      ? heldAgainst(columnsInTime(table, field, language), [field, otherField], language)
      : field === otherField
        ? heldAgainst(courseOf(table, row, language), [row, otherRow], language)
        : undefined;
  return left ? [left] : [];
}

/** The facts that are named in it. */
function factsIn(context: JudgeContext, value: unknown): Fact[] {
  return textsIn(value).flatMap((text) => {
    const names = namesIn(text);
    const found = names.length < 3 ? undefined : context.index.find(names);
    return found?.ok === true ? [found.fact] : [];
  });
}

function namesIn(text: string): readonly string[] {
  const parsed = parseBinding(`{{${text}}}`);
  return parsed.ok ? parsed.names : [];
}

function textsIn(value: unknown): string[] {
  if (isText(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

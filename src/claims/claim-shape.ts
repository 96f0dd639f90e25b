/**
 * A claim as it is written → what of its shape keeps one more row from breaking it, and what it asks for that no cell has.
 * Nothing is tried: `mutate.ts` does that.
 */
import { warning } from '../diagnostics/diagnostic.ts';
import type { DiagnosticArgs } from '../diagnostics/codes.ts';
import type { ClaimSource, MeasureSource, RowChoice } from '../model/claims.ts';
import type { ConditionSource } from '../model/conditions.ts';
import type { Table } from '../model/dataset.ts';
import type { Path } from '../model/sources.ts';
import { checkAskedValues } from './asked-values.ts';
import { chooseRows } from './choose-rows.ts';
import type { JudgeContext } from './context.ts';
import { tableOf } from './column.ts';

type Positive = Exclude<ClaimSource, { not: unknown }>;
type Conditions = Readonly<Record<string, ConditionSource>>;
type Why = DiagnosticArgs['claim-cannot-break']['why'];

/** Problems are told below the claim. */
export function checkShape(context: JudgeContext, claim: ClaimSource): void {
  const inner = 'not' in claim ? claim.not : claim;
  const path: Path = 'not' in claim ? ['not'] : [];
  const table = tableOf(context, aboutIn(inner));
  if (!table) return;
  const where = 'where' in inner ? inner.where : undefined;
  if (where) checkAskedValues(context, table, where, [...path, 'where']);
  // What is expected not to be so may be had by nobody.
  if ('have' in inner && claim.expect === 'holds') {
    checkAskedValues(context, table, inner.have, [...path, 'have']);
  }
  const found = cannotBreak(context, inner, table);
  if (!found) return;
  const args = { why: found.why, form: found.form, table: table.name };
  context.report({
    path: [...path, found.key],
    diagnostic: (at) => warning('claim-cannot-break', args, at),
  });
}

/** Problems are told below the measure. */
export function checkMeasureShape(context: JudgeContext, measure: MeasureSource): void {
  const where = 'where' in measure ? measure.where : undefined;
  const table = tableOf(context, aboutIn(measure));
  if (where && table) checkAskedValues(context, table, where, ['where']);
}

interface Found {
  readonly why: Why;
  readonly form: string;
  /** Of the claim, where the message points. */
  readonly key: string;
}

function cannotBreak(context: JudgeContext, claim: Positive, table: Table): Found | undefined {
  if ('largest' in claim) return place(context, claim, table, 'largest');
  if ('smallest' in claim) return place(context, claim, table, 'smallest');
  if ('rank' in claim) return place(context, claim, table, 'rank');
  if ('count' in claim) return counted(context, claim, table);
  if ('only' in claim) return onlyOnes(context, claim, table);
  if ('all' in claim) return quantified(context, claim, claim.have, table, 'all');
  return 'none' in claim ? quantified(context, claim, claim.have, table, 'none') : undefined;
}

function place(
  context: JudgeContext,
  choice: RowChoice,
  table: Table,
  form: 'largest' | 'smallest' | 'rank',
): Found | undefined {
  const named = namedBy(choice, table);
  if (named && named.rows.length === 1) return { why: 'alone', form, key: named.key };
  return listed(context, choice, table, form);
}

/** `where` may look at cells that change; named rows alone are as many as are named. */
function counted(context: JudgeContext, choice: RowChoice, table: Table): Found | undefined {
  const named = namedBy(choice, table);
  const asks = Object.keys(choice.where ?? {}).filter((name) => !isKey(table, name));
  if (named && asks.length === 0) return { why: 'counted', form: 'count', key: named.key };
  return listed(context, choice, table, 'count');
}

function onlyOnes(
  context: JudgeContext,
  claim: Extract<Positive, { only: unknown }>,
  table: Table,
): Found | undefined {
  const { only, have } = claim;
  const named = namedBy(claim, table);
  if (named?.rows.every((key) => only.includes(key)) === true) {
    return { why: 'alone', form: 'only', key: named.key };
  }
  const members = chooseRows(quiet(context), table, claim) ?? [];
  const isAll = members.every(({ row }) => only.includes(row.key ?? ''));
  const saysWho = Object.entries(have).every(
    ([name, condition]) => isPlain(condition) && namesRow(table, name),
  );
  if (isAll && saysWho) return { why: 'who', form: 'only', key: 'have' };
  return listed(context, claim, table, 'only');
}

function quantified(
  context: JudgeContext,
  choice: RowChoice,
  have: Conditions,
  table: Table,
  form: 'all' | 'none',
): Found | undefined {
  const { where = {} } = choice;
  const isAsked = ([name, condition]: [string, ConditionSource]): boolean =>
    JSON.stringify(where[name]) === JSON.stringify(condition);
  if (form === 'all' && Object.entries(have).every(isAsked)) {
    return { why: 'same', form, key: 'have' };
  }
  return listed(context, choice, table, form);
}

/** Rows named one by one that are all there are: only what comes later is left out. */
function listed(
  context: JudgeContext,
  choice: RowChoice,
  table: Table,
  form: string,
): Found | undefined {
  const named = namedBy(choice, table);
  if (!named) return undefined;
  const { rows: _, where = {}, ...rest } = choice;
  const asked = Object.entries(where).filter(([name]) => !isKey(table, name));
  const open = { ...rest, where: Object.fromEntries(asked) };
  const few = chooseRows(quiet(context), table, choice);
  const all = chooseRows(quiet(context), table, open);
  if (!few || !all || few.length < all.length) return undefined;
  return { why: 'listed', form, key: named.key };
}

/** Rows that are called by their keys: in `rows`, or in a `where` that asks for the key. */
function namedBy(
  { rows, where = {} }: RowChoice,
  table: Table,
): { readonly rows: readonly string[]; readonly key: string } | undefined {
  if (rows) return { rows, key: 'rows' };
  const name = Object.keys(where).find((n) => isKey(table, n));
  const condition = name === undefined ? undefined : where[name];
  if (condition === undefined || !isPlain(condition)) return undefined;
  return { rows: typeof condition === 'string' ? [condition] : condition, key: 'where' };
}

/** Asked for a text, not for how much it is or whether it is known. */
function isPlain(condition: ConditionSource): condition is string | string[] {
  return typeof condition === 'string' || Array.isArray(condition);
}

function isKey(table: Table, name: string): boolean {
  return table.primaryKey.length === 1 && table.primaryKey[0] === name;
}

/** A column that says whom a row is about. */
function namesRow(table: Table, name: string): boolean {
  const [own = ''] = name.split('.');
  const field = table.fields.find((f) => f.name === own);
  return (
    table.primaryKey.includes(own) ||
    table.foreignKeys.some((k) => k.fields.includes(own)) ||
    field?.names === true
  );
}

/** The table that a claim speaks of, or a column or cell of it. */
function aboutIn(source: Positive | MeasureSource): readonly unknown[] {
  if ('of' in source && source.of !== undefined) return [source.of];
  if ('parts' in source) return [source.parts];
  // The form's own key stands first in its schema.
  return Object.values(source).slice(0, 1);
}

/** What is wrong with a selection has been told. */
function quiet(context: JudgeContext): JudgeContext {
  return { ...context, report: () => undefined };
}

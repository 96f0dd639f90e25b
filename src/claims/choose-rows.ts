/** A claim's selection → the rows it speaks of, each a member for sure, perhaps, or not. */
import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { RowChoice } from '../model/claims.ts';
import type { Row, Table } from '../model/dataset.ts';
import type { Path } from '../model/sources.ts';
import { compileConditions } from './conditions.ts';
import type { JudgeContext } from './context.ts';
import type { Member } from './known.ts';
import { remember } from './remember.ts';

/** Rows that are members for sure or perhaps, in file order; undefined after saying what is wrong. */
export function chooseRows(
  context: JudgeContext,
  table: Table,
  choice: RowChoice,
): readonly Member[] | undefined {
  const key = choiceKey(table, choice);
  // What is tried instead of a cell can change who is a member.
  const isFixed = choice.where === undefined || context.instead.size === 0;
  return remember(context, 'choices', key, () => membersOf(context, table, choice), isFixed);
}

function membersOf(
  context: JudgeContext,
  table: Table,
  choice: RowChoice,
): readonly Member[] | undefined {
  const named = namedRows(context, table, choice);
  const conditions = compileConditions(context, table, choice.where ?? {}, ['where']);
  if (!named || !conditions) return undefined;
  return named.flatMap((row): Member[] => {
    const answer = conditions(row);
    const out = answer.possible === 'no' && answer.stated === 'no';
    return out ? [] : [{ row, in: answer }];
  });
}

export function choiceKey(table: Table, { rows, except, where }: RowChoice): string {
  return JSON.stringify([table.name, rows, except, where]);
}

export function columnChoiceKey({ rows, except, where }: RowChoice): string {
  return JSON.stringify([rows, except, where]);
}

export function resolveTableOf(context: JudgeContext, name: string, path: Path): Table | undefined {
  const table = context.dataset.tables.get(name);
  if (!table) {
    const args = { name, nearest: nearest(name, context.dataset.tables.keys()) };
    context.report({ path, diagnostic: (at) => error('unknown-table', args, at) });
  }
  return table;
}

function namedRows(context: JudgeContext, table: Table, choice: RowChoice): Row[] | undefined {
  const find = (keys: readonly string[], at: string): (Row | undefined)[] =>
    keys.map((key, i) => {
      const row = table.byKey.get(key);
      if (row) return row;
      const args = { table: table.name, name: key, nearest: nearest(key, table.byKey.keys()) };
      context.report({ path: [at, i], diagnostic: (place) => error('unknown-row', args, place) });
      return undefined;
    });
  const only = choice.rows && new Set(find(choice.rows, 'rows'));
  const not = new Set(find(choice.except ?? [], 'except'));
  if (only?.has(undefined) === true || not.has(undefined)) return undefined;
  return table.rows.filter((row) => (!only || only.has(row)) && !not.has(row));
}

/** A claim → the facts that decide which rows it speaks of, also through the measures that it names. */
import type { RowChoice } from '../model/claims.ts';
import type { ConditionSource } from '../model/conditions.ts';
import type { Fact } from '../model/fact.ts';
import { fieldsAsked } from '../model/fields-asked.ts';
import { columnsOf, tableOf } from './column.ts';
import type { JudgeContext } from './context.ts';

/** Rows that are not chosen now may be when their cells change. */
const mostRows = 12;

export function factsBehind(context: JudgeContext, source: object, inside = 0): Fact[] {
  const choice: RowChoice & { readonly have?: Readonly<Record<string, ConditionSource>> } = source;
  const texts = Object.values(source)
    .flat()
    .filter((v) => typeof v === 'string');
  const table = tableOf(context, texts);
  const asked = table ? fieldsAsked({ ...choice.where, ...choice.have }) : [];
  const chosen = table?.rows.filter(
    ({ key = '' }) => choice.rows?.includes(key) !== false && choice.except?.includes(key) !== true,
  );
  const rows = chosen?.slice(0, mostRows) ?? [];
  const own = table
    ? columnsOf(context, table, asked).flatMap((column) =>
        rows.map((row) => context.index.inColumn(table, row, column)),
      )
    : [];
  const inner = 'not' in source && typeof source.not === 'object' && source.not ? [source.not] : [];
  const measures = inside > 8 ? [] : texts.flatMap((t) => context.measures[t] ?? []);
  return [...own, ...[...inner, ...measures].flatMap((s) => factsBehind(context, s, inside + 1))];
}

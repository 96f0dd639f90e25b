/** A selection by size → the estimated or rounded figures that decide who is selected: what is claimed of the rows rests on them too. */
import type { RowChoice } from '../model/claims.ts';
import type { Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import { choiceKey } from './choose-rows.ts';
import { compileConditions, sizesAsked } from './conditions.ts';
import { valueOf, type JudgeContext } from './context.ts';
import type { ChoiceFlags } from './known.ts';
import { remember } from './remember.ts';
import { isFlagged, isOutsideEstimate } from './span.ts';

const none: ChoiceFlags = { flagged: false, outside: false, facts: [] };

/** @param what a column (`table.field`), a table's name, a table, or a list of figures, which chooses nothing */
export function flagsOfChoice(
  context: JudgeContext,
  what: string | Table | readonly string[],
  choice: RowChoice,
): ChoiceFlags {
  const table = isTable(what) ? what : tableOf(context, what);
  if (!table || choice.where === undefined) return none;
  const key = choiceKey(table, choice);
  return remember(context, 'flags', key, () => {
    const flags = flagsIn(context, table, choice);
    return flags;
  });
}

function flagsIn(
  context: JudgeContext,
  table: Table,
  { rows, except, where = {} }: RowChoice,
): ChoiceFlags {
  const facts: Fact[] = [];
  for (const { asked, column } of sizesAsked(context, table, where)) {
    const { [asked]: _, ...others } = where;
    const rest = compileConditions(context, table, others, ['where']);
    for (const row of table.rows) {
      const key = row.key ?? '';
      if (rows?.includes(key) === false || except?.includes(key) === true) continue;
      const fact = context.index.inColumn(table, row, column);
      // Of a row that is out for another reason, the figure decides nothing.
      if (isFlagged(valueOf(context, fact)) && rest?.(row).stated !== 'no') facts.push(fact);
    }
  }
  const outside = facts.some((f) => isOutsideEstimate(valueOf(context, f)));
  return { flagged: facts.length > 0, outside, facts };
}

function isTable(what: string | Table | readonly string[]): what is Table {
  return typeof what === 'object' && 'rows' in what;
}

function tableOf(context: JudgeContext, what: string | readonly string[]): Table | undefined {
  if (typeof what !== 'string') return undefined;
  const tables = [...context.dataset.tables.values()];
  return tables.find(({ name }) => what === name || what.startsWith(`${name}.`));
}

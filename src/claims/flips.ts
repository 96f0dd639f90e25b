/** Estimated and rounded figures → the rows whose answer turns within one unit of their last digit: what a knife edge stands on, looked for once a selection. */
import type { ConditionSource } from '../model/conditions.ts';
import type { CellValue, Row, Table } from '../model/dataset.ts';
import type { Interval } from '../model/quantity.ts';
import { fieldsAsked } from '../model/fields-asked.ts';
import { addIntervals, point, scaleInterval } from '../quantity/index.ts';
import { columnsOf } from './column.ts';
import { compileConditions } from './conditions.ts';
import { valueOf, type JudgeContext } from './context.ts';
import type { Flip } from './known.ts';
import { remember } from './remember.ts';
import { isFlagged } from './span.ts';

/** @param rows those that may be asked  @param key what is asked of which rows: asked again, the answer is known */
export function findFlips(
  context: JudgeContext,
  table: Table,
  conditions: Readonly<Record<string, ConditionSource>>,
  rows: () => readonly Row[],
  key: string,
): readonly Flip[] {
  return remember(context, 'flips', key, () => {
    const instead = new Map(context.instead);
    const test = compileConditions({ ...context, instead }, table, conditions, []);
    if (!test) return [];
    const columns = columnsOf(context, table, fieldsAsked(conditions));
    const flips: Flip[] = [];
    for (const row of rows()) {
      for (const column of columns) {
        const own = column.way.length === 1 ? row.cells.get(column.way[0] ?? '') : undefined;
        if (own && context.instead.size === 0 && !isFlagged(own.value)) continue;
        const fact = context.index.inColumn(table, row, column);
        const value = valueOf(context, fact);
        if (!isFlagged(value)) continue;
        const was = test(row);
        for (const other of shifted(value)) {
          instead.set(fact.address, other);
          const is = test(row);
          if (is.possible !== was.possible || is.stated !== was.stated)
            flips.push({ row, is, was });
        }
        instead.delete(fact.address);
      }
    }
    return flips;
  });
}

/** One unit of the last digit up and down. */
export function shifted(value: CellValue): CellValue[] {
  if (value.type !== 'quantity') return [];
  const { quantity } = value;
  const { step } = quantity;
  if (step === undefined) return [];
  return ['1', '-1'].map((sign) => {
    const by = scaleInterval(point(step), sign);
    const move = (i: Interval | undefined): Interval | undefined => i && addIntervals(i, by);
    const possible = move(quantity.possible);
    const stated = move(quantity.stated);
    const moved = { ...quantity, ...(possible && { possible }), ...(stated && { stated }) };
    return { type: 'quantity', quantity: moved };
  });
}

/** `where` and `have` → values that no cell of their column has: misspelt, they select nobody, and are true of nobody. */
import { nearest } from '../diagnostics/nearest.ts';
import { warning } from '../diagnostics/diagnostic.ts';
import type { Column } from '../facts/index-facts.ts';
import type { ConditionSource } from '../model/conditions.ts';
import type { Table } from '../model/dataset.ts';
import type { Path } from '../model/sources.ts';
import { isThis, readCell } from './conditions.ts';
import type { JudgeContext } from './context.ts';
import { parseBeside, typicalValue } from './operand.ts';
import { isKnown } from './span.ts';

/** @param path of the conditions, below the claim or measure at hand */
export function checkAskedValues(
  context: JudgeContext,
  table: Table,
  conditions: Readonly<Record<string, ConditionSource>>,
  path: Path,
): void {
  for (const [name, condition] of Object.entries(conditions)) {
    const found = context.index.column(table, name);
    if (!found.ok) continue;
    for (const { value, at } of valuesIn(condition)) {
      const cells = textsOf(context, table, found.column, value);
      if (cells === undefined) continue;
      const args = { table: table.name, field: name, found: value, nearest: nearest(value, cells) };
      context.report({
        path: [...path, name, ...at],
        diagnostic: (place) => warning('condition-no-such-value', args, place),
      });
    }
  }
}

interface Asked {
  readonly value: string;
  /** Below the condition. */
  readonly at: Path;
}

function valuesIn(condition: ConditionSource): Asked[] {
  if (typeof condition === 'string') return [{ value: condition, at: [] }];
  if (Array.isArray(condition)) return condition.map((value, i) => ({ value, at: [i] }));
  return condition.is === undefined
    ? []
    : valuesIn(condition.is).map(({ value, at }) => ({ value, at: ['is', ...at] }));
}

/** What the column does hold; undefined: the value is, or can be, among it. */
function textsOf(
  context: JudgeContext,
  table: Table,
  column: Column,
  value: string,
): ReadonlySet<string> | undefined {
  if (column.type === 'category') {
    // That no row is in a category that there is can be just what is to be said.
    const names = new Set(column.categories.flatMap((c) => [c.value, c.label]));
    return names.has(value) ? undefined : names;
  }
  if (column.type === 'boolean' && /^(?:true|false)$/.test(value)) return undefined;
  const beside = typicalValue(column);
  const figure = beside && parseBeside(value, beside, context.language);
  if (figure && !isKnown(figure)) return undefined;
  const texts = new Set<string>();
  for (const row of table.rows) {
    const cell = readCell(context, table, row, column);
    if (cell.value.type === 'blank') continue;
    if (isThis(cell.value, cell.raw, value, figure, 'possible') !== 'no') return undefined;
    if (cell.value.type === 'list') for (const item of cell.value.items) texts.add(item);
    else texts.add(cell.raw);
  }
  return texts;
}

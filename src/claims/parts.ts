/** What is added up or compared: the figures of a column’s chosen rows, or of a list. */
import { error } from '../diagnostics/diagnostic.ts';
import type { RowChoice } from '../model/claims.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Moment } from '../model/moment.ts';
import type { Interval, Quantity } from '../model/quantity.ts';
import type { Path } from '../model/sources.ts';
import { hullOf, point, sumQuantities, type Computed } from '../quantity/index.ts';
import { chooseRows, columnChoiceKey } from './choose-rows.ts';
import { resolveColumn } from './column.ts';
import { valueOf, type JudgeContext } from './context.ts';
import { resolveOperand, type Operand } from './operand.ts';
import type { Part } from './part-totals.ts';
import { remember } from './remember.ts';

/** The figures of a column's chosen rows, or of a list; undefined after saying what is wrong. */
export function resolveParts(
  context: JudgeContext,
  many: string | readonly string[],
  choice: RowChoice,
  path: Path,
): readonly Part[] | undefined {
  if (typeof many !== 'string') {
    const parts = many.map((name, i) => toPart(context, name, [...path, i]));
    return parts.every((p) => p !== undefined) ? parts : undefined;
  }
  const key = `${many} ${columnChoiceKey(choice)}`;
  return remember(context, 'parts', key, () => partsOfColumn(context, many, choice, path));
}

function partsOfColumn(
  context: JudgeContext,
  many: string,
  choice: RowChoice,
  path: Path,
): readonly Part[] | undefined {
  const found = resolveColumn(context, many, path);
  const members = found && chooseRows(context, found.table, choice);
  if (!members) return undefined;
  const parts = members.flatMap(({ row, in: is }): Part[] => {
    const fact = context.index.inColumn(found.table, row, found.column);
    const quantity = quantityOf(valueOf(context, fact), found.column.unit ?? '');
    // What does not apply is no part of any sum.
    if (!quantity?.possible) return [];
    return [{ quantity, facts: [fact], isCell: true, sure: is.possible === 'yes' }];
  });
  if (parts.length > 0) return parts;
  const table = found.table.name;
  context.report({ path, diagnostic: (at) => error('no-rows', { table }, at) });
  return undefined;
}

/** A quantity to compute with; a blank is as unknown as can be. undefined: it is none. */
export function quantityOf(value: CellValue, unit: string): Quantity | undefined {
  if (value.type === 'quantity') return value.quantity;
  const nothing = { kind: 'undisclosed' as const, unit, about: false, estimated: false };
  return value.type === 'blank' ? { ...nothing, possible: {} } : undefined;
}

/** Maybe-members count for nothing or for all of theirs. */
export function sumParts(parts: readonly Part[]): Computed {
  return sumQuantities(parts.map(({ quantity, sure }) => (sure ? quantity : orNothing(quantity))));
}

function toPart(context: JudgeContext, name: string, path: Path): Part | undefined {
  const operand = resolveOperand(context, name, path);
  const quantity = operand && needQuantity(context, operand, path);
  return (
    quantity && {
      quantity,
      facts: operand.facts,
      isCell: operand.fact !== undefined,
      sure: true,
    }
  );
}

export function needQuantity(
  context: JudgeContext,
  operand: Operand,
  path: Path,
): Quantity | undefined {
  const quantity = quantityOf(operand.value, '');
  if (!quantity) needs(context, operand, 'quantity', path);
  return quantity;
}

export function needMoment(
  context: JudgeContext,
  operand: Operand,
  path: Path,
): Moment | undefined {
  if (operand.value.type === 'moment') return operand.value.moment;
  needs(context, operand, 'moment', path);
  return undefined;
}

function needs(
  context: JudgeContext,
  operand: Operand,
  need: 'quantity' | 'moment',
  path: Path,
): void {
  const args = { field: operand.name, needs: need, has: operand.fact?.field.type ?? 'quantity' };
  context.report({ path, diagnostic: (at) => error('field-type', args, at) });
}

export function orNothing(quantity: Quantity): Quantity {
  const zero = point('0');
  const with0 = (i: Interval | undefined): Interval | undefined => i && hullOf(i, zero);
  const possible = with0(quantity.possible);
  const stated = with0(quantity.stated);
  return {
    ...quantity,
    kind: stated ? 'range' : quantity.kind,
    ...(possible && { possible }),
    ...(stated && { stated }),
  };
}

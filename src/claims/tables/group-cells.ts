/** What was worked out for a group → the cell that it stands in. */
import { error } from '../../diagnostics/diagnostic.ts';
import type { Column } from '../../facts/index-facts.ts';
import type { Cell, Field, Table } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Said } from '../../model/said.ts';
import type { Path } from '../../model/sources.ts';
import { renderValue, type Computed } from '../../quantity/index.ts';
import { valueOf, type JudgeContext } from '../context.ts';
import type { Part } from '../part-totals.ts';
import { quantityOf } from '../parts.ts';
import type { Group } from './group-rows.ts';

/** What the figures of one table of groups are worked out from. */
export interface GroupTable {
  readonly table: Table;
  /** Names of its keys, in order. */
  readonly keys: readonly string[];
  readonly place: Field['place'];
}

/** A column of the rows, and the groups for each of which one figure is made of it. */
export interface Of {
  readonly context: JudgeContext;
  readonly own: GroupTable;
  readonly column: Column;
  readonly path: Path;
  readonly groups: readonly Group[];
}

export interface Worked {
  readonly computed: Computed;
  readonly formula: Said;
}

/** What does not apply is no part of any sum. */
export function partsOf({ context, own, column }: Of, { members }: Group): readonly Part[] {
  return members.flatMap(({ row, in: is }): Part[] => {
    const fact = context.index.inColumn(own.table, row, column);
    const quantity = quantityOf(valueOf(context, fact), column.unit ?? '');
    if (!quantity?.possible) return [];
    return [{ quantity, facts: [fact], isCell: true, sure: is.possible === 'yes' }];
  });
}

/** What cannot be worked out does not apply; units that differ are told. */
export function made(
  { context, own, path }: Of,
  { computed, formula }: Worked,
  facts: readonly Fact[],
): Cell {
  if (computed.ok) {
    const from = facts.map((f) => [f.table.name, f.rowKey, f.field.name] as const);
    return figureCell(computed.quantity, from, formula, own.place);
  }
  if (computed.problem.type === 'units-differ') {
    const { left, right } = computed.problem;
    const args = { name: '', problem: computed.problem.type, left, right };
    context.report({ path, diagnostic: (at) => error('measure-impossible', args, at) });
  }
  return nothing(own.place);
}

export function figureCell(
  quantity: Quantity,
  from: readonly (readonly [string, string, string])[],
  formula: Said,
  place: Field['place'],
): Cell {
  const value = { type: 'quantity' as const, quantity };
  return { value, raw: renderValue(quantity), computed: { from, formula }, place };
}

/** There is no such figure for this group. */
export function nothing(place: Field['place']): Cell {
  const quantity: Quantity = { kind: 'notApplicable', unit: '', about: false, estimated: false };
  return { value: { type: 'quantity', quantity }, raw: '', place };
}

/** Groups with their figures → those that are shown, in their order, and the others together. */
import { error, warning } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Cell, Field } from '../../model/dataset.ts';
import type { GroupedTable } from '../../model/made-tables.ts';
import { compareDecimals, isLess } from '../../quantity/index.ts';
import type { JudgeContext } from '../context.ts';
import { spanOf } from '../span.ts';
import type { GroupTable } from './group-cells.ts';
import { addressOf, type Group } from './group-rows.ts';

interface Chosen {
  readonly groups: readonly Group[];
  readonly rest?: Group;
}

/** undefined after saying what is wrong. */
export function topGroups(
  context: JudgeContext,
  { sort, top, rest }: GroupedTable,
  own: GroupTable,
  groups: readonly Group[],
  columns: ReadonlyMap<string, { readonly field: Field; readonly cells: readonly Cell[] }>,
): Chosen | undefined {
  if (rest !== undefined && top === undefined) {
    const args = {};
    context.report({ path: ['rest'], diagnostic: (at) => error('rest-of-nothing', args, at) });
    return undefined;
  }
  // The largest first: what else would the top be?
  const [first] = columns.keys();
  const order = sort ?? (top !== undefined && first !== undefined ? `-${first}` : undefined);
  if (order === undefined) return { groups };
  const name = order.replace(/^-/, '');
  const descending = order.startsWith('-');
  const key = own.keys.indexOf(name);
  const column = columns.get(name);
  if (!column && key < 0) {
    const args = {
      table: own.table.name,
      name,
      nearest: nearest(name, [...own.keys, ...columns.keys()]),
    };
    context.report({ path: ['sort'], diagnostic: (at) => error('unknown-field', args, at) });
    return undefined;
  }
  const sorted = column
    ? byFigure(groups, column.cells, descending)
    : // Groups stand in the order of their keys.
      descending
      ? [...groups].reverse()
      : groups;
  if (top === undefined || top >= groups.length) return { groups: sorted };
  const [kept, left] = [sorted.slice(0, top), sorted.slice(top)];
  if (column) tellEdge(context, { kept, left }, (g) => column.cells[groups.indexOf(g)], descending);
  if (rest === undefined) return { groups: kept };
  return { groups: kept, rest: { keys: [], members: left.flatMap((g) => g.members) } };
}

/** By what was stated, what is not known last; alike in the order of their keys. */
function byFigure(
  groups: readonly Group[],
  cells: readonly Cell[],
  descending: boolean,
): readonly Group[] {
  const keyed = groups.map((group, i) => ({ group, i, at: figureAt(cells[i]) }));
  keyed.sort((a, b) => {
    if (a.at === undefined || b.at === undefined) {
      return Number(a.at === undefined) - Number(b.at === undefined) || a.i - b.i;
    }
    return compareDecimals(a.at, b.at) * (descending ? -1 : 1) || a.i - b.i;
  });
  return keyed.map(({ group }) => group);
}

function figureAt(cell: Cell | undefined): string | undefined {
  const quantity = cell?.value.type === 'quantity' ? cell.value.quantity : undefined;
  const stated = quantity?.kind === 'undisclosed' ? undefined : quantity?.stated;
  return (stated?.low ?? stated?.high)?.at;
}

/** Where the last that is shown and the first that is not could change places, the choice is told. */
function tellEdge(
  context: JudgeContext,
  { kept, left }: { readonly kept: readonly Group[]; readonly left: readonly Group[] },
  cellOf: (group: Group) => Cell | undefined,
  descending: boolean,
): void {
  const [last, next] = [kept.at(-1), left[0]];
  if (!last || !next) return;
  const [a, b] = [last, next].map((group) => {
    const value = cellOf(group)?.value;
    return value && spanOf(value, 'possible');
  });
  const isSure =
    a && b ? isLess(descending ? b : a, descending ? a : b) === 'yes' : b === undefined;
  if (isSure) return;
  const args = { top: kept.length, last: addressOf(last.keys), next: addressOf(next.keys) };
  context.report({ path: ['top'], diagnostic: (at) => warning('top-not-sure', args, at) });
}

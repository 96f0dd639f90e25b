/** The figure of the row that comes first or last in each group. */
import { error } from '../../diagnostics/diagnostic.ts';
import type { Column } from '../../facts/index-facts.ts';
import type { Cell } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { GroupFigureOf } from '../../model/made-tables.ts';
import type { Said } from '../../model/said.ts';
import { isLess } from '../../quantity/index.ts';
import { valueOf } from '../context.ts';
import { addressProblem } from '../operand.ts';
import { quantityOf } from '../parts.ts';
import { saidFigure } from '../said-figure.ts';
import { spanOf } from '../span.ts';
import { made, nothing, type Of } from './group-cells.ts';
import { addressOf, type Group } from './group-rows.ts';

type End = 'first' | 'last';

/** undefined after saying of which group nobody knows. */
export function endsOf(
  of: Of,
  source: GroupFigureOf<'first'> | GroupFigureOf<'last'>,
): readonly Cell[] | undefined {
  const { context, own, column, path, groups } = of;
  const end = 'first' in source ? 'first' : 'last';
  const along = context.index.column(own.table, source.along);
  const alongPath = [...path.slice(0, -1), 'along'];
  if (!along.ok) {
    context.report(addressProblem(along.problem, alongPath));
    return undefined;
  }
  const found = groups.map((group) =>
    group.members.length === 0 ? undefined : endOf(of, group, along.column, end),
  );
  const open = groups[found.indexOf('not known')];
  if (open) {
    const args = { group: addressOf(open.keys), along: source.along, last: end === 'last' };
    context.report({
      path: alongPath,
      diagnostic: (at) => error('group-end-not-known', args, at),
    });
    return undefined;
  }
  return found.map((fact) => {
    const value = typeof fact === 'object' ? valueOf(context, fact) : undefined;
    const quantity = value && quantityOf(value, column.unit ?? '');
    if (typeof fact !== 'object' || !value || !quantity?.possible) return nothing(own.place);
    const figure = saidFigure(value, column.scale);
    const args = { last: end === 'last', along: along.column.title, figure };
    const formula: Said = { type: 'said', code: 'endOf', args };
    return made(of, { computed: { ok: true, quantity }, formula }, [fact]);
  });
}

function endOf(
  { context, own, column }: Of,
  { members }: Group,
  along: Column,
  end: End,
): Fact | 'not known' {
  const rows = members.map(({ row }) => ({
    at: context.index.inColumn(own.table, row, along),
    fact: context.index.inColumn(own.table, row, column),
  }));
  const isNearer = (a: Fact, b: Fact): boolean =>
    end === 'first' ? comesBefore(a, b) : comesBefore(b, a);
  const chosen = rows.reduce((a, b) => (isNearer(b.at, a.at) ? b : a));
  const isSure =
    members.every((m) => m.in.possible === 'yes') &&
    rows.every((row) => row === chosen || isNearer(chosen.at, row.at));
  return isSure ? chosen.fact : 'not known';
}

function comesBefore(a: Fact, b: Fact): boolean {
  const [left, right] = [spanOf(a.cell.value, 'stated'), spanOf(b.cell.value, 'stated')];
  return left !== undefined && right !== undefined && isLess(left, right) === 'yes';
}

/** A figure of a table of groups → what it is for each of them, worked out of the rows of the group. */
import { error } from '../../diagnostics/diagnostic.ts';
import type { Cell, Field } from '../../model/dataset.ts';
import type { GroupFigure, GroupFigureForm, GroupFigureOf } from '../../model/made-tables.ts';
import type { Said, Taken } from '../../model/said.ts';
import type { Path } from '../../model/sources.ts';
import { compileConditions, type RowTest } from '../conditions.ts';
import type { JudgeContext } from '../context.ts';
import { countQuantity } from '../count-quantity.ts';
import { inUnit } from '../measure.ts';
import { addressProblem } from '../operand.ts';
import type { Part } from '../part-totals.ts';
import { mostListed, saidFigure } from '../said-figure.ts';
import { takes } from '../takes.ts';
import { both } from '../ternary.ts';
import {
  figureCell,
  made,
  nothing,
  partsOf,
  type GroupTable,
  type Of,
  type Worked,
} from './group-cells.ts';
import { endsOf } from './group-ends.ts';
import { addressOf, type Group } from './group-rows.ts';
import { sharesOf } from './group-shares.ts';

/** A column of figures before its unit is known. */
export interface Figures {
  readonly cells: readonly Cell[];
  readonly origins: readonly Field[];
  /** What a reader would call it, where the author does not say. */
  readonly title: string | undefined;
}

type OfRows = Exclude<GroupFigureForm, 'running' | 'index' | 'growth' | 'difference'>;

/** Of figures that are worked out of rows; undefined: it is none, or after saying what is wrong. */
export function figuresOf(
  context: JudgeContext,
  own: GroupTable,
  groups: readonly Group[],
  source: GroupFigure,
  path: Path,
): Figures | undefined {
  const where = 'where' in source ? source.where : undefined;
  const test = compileConditions(context, own.table, where ?? {}, [...path, 'where']);
  if (!test) return undefined;
  const chosen = where ? groups.map((group) => among(group, test)) : groups;
  if ('count' in source) return counted(own, chosen, source);
  const form = rowForms.find((name) => name in source);
  const name = form && String(Reflect.get(source, form));
  const found = name === undefined ? undefined : context.index.column(own.table, name);
  if (!form || !found) return undefined;
  if (!found.ok) {
    context.report(addressProblem(found.problem, [...path, form]));
    return undefined;
  }
  const { column } = found;
  if (column.unit === undefined || column.labels !== undefined) {
    const args = { field: name ?? '', needs: 'quantity' as const, has: column.type };
    context.report({ path: [...path, form], diagnostic: (at) => error('field-type', args, at) });
    return undefined;
  }
  const of: Of = { context, own, column, path: [...path, form], groups: chosen };
  const cells =
    'share' in source
      ? sharesOf(of, source)
      : 'first' in source || 'last' in source
        ? endsOf(of, source)
        : takenOf(of, form as Taken);
  return cells && { cells, origins: [column], title: 'share' in source ? undefined : column.title };
}

const rowForms = [
  'sum',
  'mean',
  'median',
  'min',
  'max',
  'share',
  'first',
  'last',
] as const satisfies readonly OfRows[];

function among(group: Group, test: RowTest): Group {
  const members = group.members.flatMap(({ row, in: is }) => {
    const answer = test(row);
    const now = {
      possible: both(is.possible, answer.possible),
      stated: both(is.stated, answer.stated),
    };
    return now.possible === 'no' && now.stated === 'no' ? [] : [{ row, in: now }];
  });
  return { ...group, members };
}

function counted(
  own: GroupTable,
  groups: readonly Group[],
  { unit }: GroupFigureOf<'count'>,
): Figures {
  const cells = groups.map(({ members }) => {
    const sure = members.filter((m) => m.in.possible === 'yes').length;
    const stated = members.filter((m) => m.in.stated === 'yes').length;
    const maybe = members.filter((m) => m.in.stated !== 'no').length;
    const quantity = inUnit(countQuantity([sure, members.length], [stated, maybe]), unit);
    const formula: Said = { type: 'said', code: 'rowsOf', args: { table: own.table.title } };
    return figureCell(quantity, [], formula, own.place);
  });
  return { cells, origins: [], title: undefined };
}

function takenOf(of: Of, take: Taken): readonly Cell[] | undefined {
  if ((take === 'min' || take === 'max') && !areComparable(of)) return undefined;
  return each(of, (parts) => ({
    computed: takes[take](parts),
    formula: formulaOf(of, take, parts),
  }));
}

/** What cannot be ranked has no largest. */
function areComparable({ context, own, column, groups, path }: Of): boolean {
  const within = column.comparableWithin;
  const found = within === undefined ? undefined : context.index.column(own.table, within);
  if (found?.ok !== true) return true;
  const raw = (row: Group['members'][number]['row']): string =>
    context.index.inColumn(own.table, row, found.column).cell.raw.trim();
  const other = groups.find(({ members }) => new Set(members.map((m) => raw(m.row))).size > 1);
  if (!other) return true;
  const args = { field: column.way.join('.'), within: within ?? '', group: addressOf(other.keys) };
  context.report({ path, diagnostic: (at) => error('group-not-comparable', args, at) });
  return false;
}

function each(of: Of, work: (parts: readonly Part[]) => Worked): readonly Cell[] {
  return of.groups.map((group) => {
    const parts = partsOf(of, group);
    if (parts.length === 0) return nothing(of.own.place);
    const facts = parts.flatMap((p) => p.facts);
    return made(of, work(parts), facts);
  });
}

function formulaOf({ own, column }: Of, take: Taken, parts: readonly Part[]): Said {
  if (parts.length > mostListed) {
    const args = { take, column: column.title, rows: parts.length, table: own.table.title };
    return { type: 'said', code: 'ofRows', args };
  }
  const figures = parts.map((p) =>
    saidFigure({ type: 'quantity', quantity: p.quantity }, column.scale),
  );
  return { type: 'said', code: 'ofFigures', args: { take, figures } };
}

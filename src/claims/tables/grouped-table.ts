/** A table of groups as its author wrote it → the table, each figure with the rows that it rests on. */
import { error, warning } from '../../diagnostics/diagnostic.ts';
import type { Cell, Field, Row, Table } from '../../model/dataset.ts';
import type { GroupedTable } from '../../model/made-tables.ts';
import { calledByKey } from '../../facts/fact-names.ts';
import { formatMoment, periodLater, type Period } from '../../quantity/index.ts';
import { chooseRows } from '../choose-rows.ts';
import { computedField, inColumn } from '../computed-field.ts';
import type { JudgeContext } from '../context.ts';
import { figuresAlong, timeKey } from './along-time.ts';
import { nothing, type GroupTable } from './group-cells.ts';
import { figuresOf } from './group-figures.ts';
import { addressOf, groupRows, type Group } from './group-rows.ts';
import { compileKey, rankSteps, type GroupKey, type KeyCell } from './keys.ts';
import { topGroups } from './top-groups.ts';

type Columns = ReadonlyMap<string, { readonly field: Field; readonly cells: readonly Cell[] }>;

/** Problems are told below the table. undefined after saying what is wrong. */
export function groupedTable(
  context: JudgeContext,
  name: string,
  source: GroupedTable,
  from: Table,
  place: Field['place'],
): Table | undefined {
  const members = chooseRows(context, from, source);
  if (!members) return undefined;
  const keys = source.groupBy.map((key, i) =>
    compileKey(context, from, members, key, place, ['groupBy', i]),
  );
  const compiled = keys.flatMap((key) => key ?? []);
  if (compiled.length < keys.length) return undefined;
  if (members.length === 0) {
    context.report({ path: [], diagnostic: (at) => error('no-rows', { table: from.name }, at) });
    return undefined;
  }
  const groups = groupRows(context, from, members, compiled);
  if (!groups) return undefined;
  const own: GroupTable = { table: from, keys: compiled.map((key) => key.name), place };
  const taken = Object.keys(source.figures).find((figure) => own.keys.includes(figure));
  if (taken !== undefined) {
    const args = { table: name, name: taken };
    const path = ['figures', taken];
    context.report({ path, diagnostic: (at) => error('column-taken', args, at) });
    return undefined;
  }
  const all = columnsOf(context, name, own, groups, source);
  if (!all) return undefined;
  tellVanished(context, name, groups);
  const chosen = topGroups(context, source, own, groups, all);
  if (!chosen) return undefined;
  const rest = chosen.rest && restOf(context, own, chosen, source);
  return assemble(context, { name, source, from, place, keys: compiled }, chosen.groups, {
    all,
    places: chosen.groups.map((group) => groups.indexOf(group)),
    rest,
  });
}

function columnsOf(
  context: JudgeContext,
  table: string,
  own: GroupTable,
  groups: readonly Group[],
  { figures }: GroupedTable,
): Columns | undefined {
  const columns = new Map<string, { readonly field: Field; readonly cells: readonly Cell[] }>();
  const titles = new Set<string>();
  for (const [name, figure] of Object.entries(figures)) {
    const path = ['figures', name];
    const above = { table, groups, columns, place: own.place };
    const made =
      figuresOf(context, own, groups, figure, path) ?? figuresAlong(context, above, figure, path);
    if (!made) return undefined;
    // Of two figures of one column its title would say neither.
    const title =
      figure.title ?? (made.title !== undefined && !titles.has(made.title) ? made.title : name);
    titles.add(title);
    const unit = 'unit' in figure ? figure.unit : made.origins[0]?.unit;
    const { digits } = figure;
    const { origins } = made;
    const signed = 'growth' in figure || 'difference' in figure;
    const field = computedField(
      { name, title, digits, unit, origins, place: own.place, signed },
      made.cells,
    );
    columns.set(name, {
      field,
      cells: made.cells.map((cell) => inColumn(cell, field.unit ?? '')),
    });
  }
  return columns;
}

/** What is left out, together: beside the others it is one more group. */
function restOf(
  context: JudgeContext,
  own: GroupTable,
  { groups, rest }: { readonly groups: readonly Group[]; readonly rest?: Group },
  source: GroupedTable,
): ReadonlyMap<string, Cell> | undefined {
  if (!rest) return undefined;
  const quiet: JudgeContext = { ...context, report: () => undefined };
  const cells = new Map<string, Cell>();
  for (const [name, figure] of Object.entries(source.figures)) {
    const made = figuresOf(quiet, own, [...groups, rest], figure, []);
    cells.set(name, made?.cells.at(-1) ?? nothing(own.place));
  }
  return cells;
}

interface Made {
  readonly name: string;
  readonly source: GroupedTable;
  readonly from: Table;
  readonly place: Field['place'];
  readonly keys: readonly GroupKey[];
}

interface Filled {
  readonly all: Columns;
  /** Where the cells of each group stand in `all`. */
  readonly places: readonly number[];
  readonly rest: ReadonlyMap<string, Cell> | undefined;
}

function assemble(
  context: JudgeContext,
  { name, source, from, place, keys }: Made,
  groups: readonly Group[],
  { all, places, rest }: Filled,
): Table {
  const steps = keys.map((key, i) =>
    rankSteps(
      key,
      groups.flatMap((g) => g.keys[i] ?? []),
    ),
  );
  const keyCells = (cells: readonly KeyCell[]): [string, Cell][] =>
    keys.map((key, i) => {
      const cell = cells[i];
      const value = steps[i]?.values.get(cell?.text ?? '') ?? cell?.value ?? { type: 'blank' };
      return [key.name, { value, raw: cell?.text ?? '', place }];
    });
  const rows = groups.map((group, i): Row => {
    const own = keyCells(group.keys);
    const figures = [...all].map(([column, { field, cells }]): [string, Cell] => [
      column,
      cells[places[i] ?? -1] ?? inColumn(nothing(place), field.unit ?? ''),
    ]);
    const label = labelOf(context, from, keys, own);
    const cells = new Map([...own, ...figures]);
    return { key: addressOf(group.keys), label, aliases: [], cells, place };
  });
  if (rest && source.rest !== undefined) {
    const named = { type: 'text', text: source.rest } as const;
    const cells = keys.map((key, i): [string, Cell] => [
      key.name,
      { value: i === 0 ? named : { type: 'blank' }, raw: i === 0 ? restKey : '', place },
    ]);
    const all = new Map([...cells, ...rest]);
    rows.push({ key: restKey, label: source.rest, aliases: [], cells: all, place });
  }
  const fields = [...steps.map((s) => s.field), ...[...all.values()].map((c) => c.field)];
  const own = new Set(
    keys.filter((k) => k.column.way.length === 1 && k.name === k.column.way[0]).map((k) => k.name),
  );
  return {
    name,
    title: source.title ?? from.title,
    fields,
    primaryKey: keys.map((key) => key.name),
    foreignKeys: rest ? [] : from.foreignKeys.filter((key) => key.fields.every((f) => own.has(f))),
    rows,
    byKey: new Map(rows.map((row) => [row.key ?? '', row])),
    provenance: {},
    file: place.file,
    place,
  };
}

const restKey = 'rest';

/** As its keys are printed; a key that leads to another table by what its row is called. */
function labelOf(
  { dataset, language }: JudgeContext,
  from: Table,
  keys: readonly GroupKey[],
  cells: readonly (readonly [string, Cell])[],
): string {
  return cells
    .map(([name, { value, raw }], i) => {
      const isOwn = keys[i]?.column.way.length === 1;
      const called = isOwn ? calledByKey(dataset, from, name, raw) : undefined;
      if (called !== undefined) return called;
      if (value.type === 'moment') return formatMoment(value.moment, { language });
      return value.type === 'category' ? value.label : value.type === 'text' ? value.text : raw;
    })
    .join(' ');
}

/** A group that has rows in one period and none in the next is no zero: it is told. Days and weeks may be left out by whoever counts. */
function tellVanished(context: JudgeContext, table: string, groups: readonly Group[]): void {
  const at = timeKey(groups);
  const periods = groups.flatMap((g) => g.keys[at]?.period ?? []);
  const [first] = periods;
  if (!first || first.unit === 'day' || first.unit === 'week') return;
  const last = periods.map((p) => p.code).reduce((a, b) => (a > b ? a : b));
  const known = new Set(groups.map((g) => addressOf(g.keys)));
  const gone = groups.flatMap(({ keys }) => {
    const period = keys[at]?.period;
    const next: Period | undefined = period && periodLater(period, 1);
    if (!period || !next || next.code > last) return [];
    const then = keys.map((key, i) => (i === at ? next.code : key.text)).join('/');
    return known.has(then) ? [] : [{ keys, next }];
  });
  const [one] = gone;
  if (!one) return;
  const who = one.keys.flatMap((key, i) => (i === at ? [] : [key.text])).join('/');
  const before = one.keys[at]?.text ?? '';
  const args = { table, group: who, before, period: one.next.code, groups: gone.length };
  context.report({ path: [], diagnostic: (place) => warning('group-vanished', args, place) });
}

/** A column's chosen rows → an index that tells in log time how many stand above or below any one of them. */
import { error } from '../diagnostics/diagnostic.ts';
import type { Column } from '../facts/index-facts.ts';
import type { RowChoice } from '../model/claims.ts';
import type { CellValue, Table } from '../model/dataset.ts';
import type { Bound, Interval } from '../model/quantity.ts';
import { compareDecimals, isLess } from '../quantity/index.ts';
import { choiceKey, chooseRows } from './choose-rows.ts';
import { valueOf, type JudgeContext } from './context.ts';
import type { Beside, ColumnRanking, End, Ends, Entry, GroupEnds } from './known.ts';
import { operandSpans } from './form.ts';
import type { Operand } from './operand.ts';
import { remember } from './remember.ts';
import { marginOf } from './sampling.ts';
import { cellSpan, isFlagged, isOpenTo, isOutsideEstimate, sides, type Reading } from './span.ts';

export interface Standing {
  /** Rows above for sure. */
  readonly sureAbove: number;
  /** Rows that are above or equal for sure. */
  readonly sureNotBelow: number;
  /** Rows that can be above. */
  readonly maybeAbove: number;
  /** Rows that can be above or equal. */
  readonly maybeNotBelow: number;
}

/** undefined after saying what is wrong with the selection. */
export function rankColumn(
  context: JudgeContext,
  table: Table,
  column: Column,
  choice: RowChoice,
): ColumnRanking | undefined {
  const key = `${choiceKey(table, choice)} ${column.way.join('.')}`;
  return remember(context, 'rankings', key, () => {
    const members = chooseRows(context, table, choice);
    if (!members) return undefined;
    if (members.length === 0) {
      context.report({
        path: ['where'],
        diagnostic: (at) => error('no-rows', { table: table.name }, at),
      });
      return undefined;
    }
    const within = column.comparableWithin;
    const grouping = within === undefined ? undefined : context.index.column(table, within);
    const entries = members.map(({ row, in: is }): Entry => {
      const fact = context.index.inColumn(table, row, column);
      const value = valueOf(context, fact);
      const group =
        grouping?.ok === true
          ? context.index.inColumn(table, row, grouping.column).cell.raw.trim()
          : '';
      const span = { possible: cellSpan(value, 'possible'), stated: cellSpan(value, 'stated') };
      const open = sides.filter((side) => isOpenTo(value, side));
      return { fact, value, in: is, span, open, group };
    });
    const ranking: ColumnRanking = {
      entries,
      byAddress: new Map(entries.map((e) => [e.fact.address, e])),
      groups: groupEnds(entries),
      flagged: entries.some((e) => isFlagged(valueOf(context, e.fact))),
      outside: entries.some((e) => isOutsideEstimate(valueOf(context, e.fact))),
    };
    return ranking;
  });
}

/** How many stand above it. `from: bottom` turns above and below round. */
export function standingOf(
  ranking: ColumnRanking,
  entry: Entry,
  reading: Reading,
  from: 'top' | 'bottom',
): Standing | undefined {
  const span = entry.span[reading];
  const group = ranking.groups.get(entry.group);
  if (!span || !group) return undefined;
  if (entry.fact.field.sampling) return sampledStanding(ranking, entry, reading, from);
  const beside = reading === 'stated' ? group.beside.get(entry.open.join()) : undefined;
  if (!beside) return placeIn(group[reading], entry, span, reading, from);
  // It is not among those that its figure is held against.
  const standing = placeIn(beside.ends, undefined, span, reading, from);
  const others = beside.maybe - Number(entry.in.stated !== 'no');
  return {
    ...standing,
    maybeAbove: standing.maybeAbove + others,
    maybeNotBelow: standing.maybeNotBelow + others,
  };
}

/** Samples are held against each other two by two: each two have a margin of their own. */
function sampledStanding(
  { entries }: ColumnRanking,
  entry: Entry,
  reading: Reading,
  from: 'top' | 'bottom',
): Standing {
  const standing = { sureAbove: 0, sureNotBelow: 0, maybeAbove: 0, maybeNotBelow: 0 };
  for (const other of entries) {
    const isIn = other.in[reading];
    if (other === entry || other.group !== entry.group || isIn === 'no') continue;
    const [own, beside] = operandSpans([operandOf(entry), operandOf(other)], reading);
    if (!own || !beside) continue;
    const [above, below] = [isLess(own, beside), isLess(beside, own)];
    const [before, behind] = from === 'top' ? [above, below] : [below, above];
    if (isIn === 'yes' && before === 'yes') standing.sureAbove += 1;
    if (isIn === 'yes' && behind === 'no') standing.sureNotBelow += 1;
    if (before !== 'no') standing.maybeAbove += 1;
    if (behind !== 'yes') standing.maybeNotBelow += 1;
  }
  return standing;
}

/** The widest margin between a row and another one. */
export function marginBeside({ entries }: ColumnRanking, entry: Entry): number {
  if (!entry.fact.field.sampling) return 0;
  const others = entries.filter((other) => other !== entry && other.span.possible);
  return Math.max(0, ...others.map((o) => marginOf([operandOf(entry), operandOf(o)])));
}

function operandOf({ fact, value }: Entry): Operand {
  return { name: fact.address, value, fact, facts: [fact] };
}

/** @param own the row itself, where it is among those that are counted */
function placeIn(
  ends: Ends,
  own: Entry | undefined,
  span: Interval,
  reading: Reading,
  from: 'top' | 'bottom',
): Standing {
  const sure = own?.in[reading] === 'yes' ? 1 : 0;
  const maybe = own && own.in[reading] !== 'no' ? 1 : 0;
  const low = span.low ?? null;
  const high = span.high ?? null;
  // Its own ends are among those counted: what is above itself, or not below itself, is taken off.
  if (from === 'top') {
    const above = (b: End): boolean => isPast(b, high);
    const notBelow = (b: End): boolean => reaches(b, high);
    const canBeAbove = (b: End): boolean => !b || goesPast(b, low);
    const canReach = (b: End): boolean => !b || touches(b, low);
    return {
      sureAbove: count(ends.sureLows, above) - sure * Number(above(low)),
      sureNotBelow: count(ends.sureLows, notBelow) - sure * Number(notBelow(low)),
      maybeAbove: count(ends.highs, canBeAbove) - maybe * Number(canBeAbove(high)),
      maybeNotBelow: count(ends.highs, canReach) - maybe * Number(canReach(high)),
    };
  }
  const below = (b: End): boolean => isPast(low, b);
  const notAbove = (b: End): boolean => reaches(low, b);
  const canBeBelow = (b: End): boolean => !b || !high || goesPast(high, b);
  const canReach = (b: End): boolean => !b || !high || touches(high, b);
  return {
    sureAbove: count(ends.sureHighs, below) - sure * Number(below(high)),
    sureNotBelow: count(ends.sureHighs, notAbove) - sure * Number(notAbove(high)),
    maybeAbove: count(ends.lows, canBeBelow) - maybe * Number(canBeBelow(low)),
    maybeNotBelow: count(ends.lows, canReach) - maybe * Number(canReach(low)),
  };
}

/** Others that could be ranked against it, did they not differ in what makes figures comparable. */
export function strangersOf(ranking: ColumnRanking, entry: Entry): number {
  return ranking.groups.size === 1
    ? 0
    : ranking.entries.filter((e) => e.group !== entry.group && e.span.possible).length;
}

/** All values from the low end on lie above all up to the high end. */
function isPast(low: End, high: End): boolean {
  if (!low || !high) return false;
  const order = compareDecimals(low.at, high.at);
  return order > 0 || (order === 0 && (low.open || high.open));
}

/** … or are equal to it at least. */
function reaches(low: End, high: End): boolean {
  return low !== null && high !== null && compareDecimals(low.at, high.at) >= 0;
}

/** Some value up to the high end lies above some value from the low end on. */
function goesPast(high: Bound, low: End): boolean {
  return !low || compareDecimals(high.at, low.at) > 0;
}

/** … or is equal to it. */
function touches(high: Bound, low: End): boolean {
  if (!low) return true;
  const order = compareDecimals(high.at, low.at);
  return order > 0 || (order === 0 && !high.open && !low.open);
}

function groupEnds(entries: readonly Entry[]): Map<string, GroupEnds> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.group);
    if (group) group.push(entry);
    else groups.set(entry.group, [entry]);
  }
  return new Map(
    [...groups].map(([name, group]) => {
      const possible = endsOf(group, 'possible');
      // Where all is exact, both readings are one.
      const stated = group.every(readsTheSame) ? possible : endsOf(group, 'stated');
      return [name, { possible, stated, beside: besides(group) }];
    }),
  );
}

/** One for each way in which rows are open: three at most. */
function besides(entries: readonly Entry[]): Map<string, Beside> {
  const ways = new Map(entries.map(({ open }) => [open.join(), open]));
  ways.delete('');
  return new Map(
    [...ways].map(([way, own]) => {
      const isMet = ({ open }: Entry): boolean => open.some((side) => own.includes(side));
      const met = entries.filter((e) => isMet(e) && e.span.stated && e.in.stated !== 'no');
      const rest = entries.filter((e) => !isMet(e));
      return [way, { ends: endsOf(rest, 'stated'), maybe: met.length }];
    }),
  );
}

function readsTheSame({ in: is, span }: Entry): boolean {
  return is.possible === is.stated && span.possible === span.stated;
}

function endsOf(entries: readonly Entry[], reading: Reading): Ends {
  const all: Interval[] = [];
  const sure: Interval[] = [];
  for (const { in: is, span: spans } of entries) {
    const span = spans[reading];
    if (!span || is[reading] === 'no') continue;
    all.push(span);
    if (is[reading] === 'yes') sure.push(span);
  }
  const low = ({ low: end }: Interval): End => end ?? null;
  const high = ({ high: end }: Interval): End => end ?? null;
  // A low end that is open lies above the same end closed; of no low end nothing is sure.
  const lows = sortEnds(all.map(low), -1, 1);
  const highs = sortEnds(all.map(high), 1, -1).reverse();
  const allSure = sure.length === all.length;
  return {
    sureLows: (allSure ? [...lows] : sortEnds(sure.map(low), -1, 1)).reverse(),
    sureHighs: allSure ? [...highs].reverse() : sortEnds(sure.map(high), 1, -1),
    highs,
    lows,
  };
}

/**
 * Lowest first. The nearest machine number of each decides unless two are the same; it never puts the greater first.
 * @param infinity which way an absent end lies  @param opened which way an open end lies from the closed one
 */
function sortEnds(ends: readonly End[], infinity: -1 | 1, opened: -1 | 1): End[] {
  return ends
    .map((end) => ({ end, near: end ? Number(end.at) : infinity * Infinity }))
    .sort((a, b) =>
      a.near < b.near ? -1 : a.near > b.near ? 1 : compareEnds(a.end, b.end, infinity, opened),
    )
    .map(({ end }) => end);
}

/** @param infinity which way an absent end lies  @param opened which way an open end lies from the closed one */
function compareEnds(a: End, b: End, infinity: -1 | 1, opened: -1 | 1): number {
  if (!a || !b) return a === b ? 0 : a ? -infinity : infinity;
  return compareDecimals(a.at, b.at) || (Number(a.open) - Number(b.open)) * opened;
}

/** How many at the front of a sorted list are so; none behind the first that is not. */
function count<T>(sorted: readonly T[], isSo: (item: T) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(sorted[middle] as T)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** For messages: the entries that stand above, highest first; what is not known last. */
export function inOrder(
  ranking: ColumnRanking,
  from: 'top' | 'bottom',
  like: (entry: Entry) => CellValue,
): Entry[] {
  const size = (entry: Entry): string | undefined => {
    const span = cellSpan(like(entry), 'stated');
    return from === 'top' ? (span?.low ?? span?.high)?.at : (span?.high ?? span?.low)?.at;
  };
  return ranking.entries
    .filter((e) => e.span.possible !== undefined)
    .map((entry) => ({ entry, size: size(entry) }))
    .sort((a, b) => {
      if (a.size === undefined || b.size === undefined) {
        return (
          Number(a.size === undefined) - Number(b.size === undefined) || byAddress(a.entry, b.entry)
        );
      }
      const order = compareDecimals(a.size, b.size);
      return (from === 'top' ? -order : order) || byAddress(a.entry, b.entry);
    })
    .map((x) => x.entry);
}

/** Row order never matters. */
function byAddress(a: Entry, b: Entry): number {
  return a.fact.address < b.fact.address ? -1 : a.fact.address > b.fact.address ? 1 : 0;
}

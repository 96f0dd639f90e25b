/** Chosen rows and keys → groups, in the order of their keys; a row that lies in no group, or perhaps in several, is told. */
import type { GroupKeyProblem } from '../../diagnostics/codes.ts';
import { error } from '../../diagnostics/diagnostic.ts';
import type { Cell, Row, Table } from '../../model/dataset.ts';
import { compareDecimals, stepAfter } from '../../quantity/index.ts';
import type { JudgeContext } from '../context.ts';
import type { Member } from '../known.ts';
import type { GroupKey, KeyCell } from './keys.ts';

export interface Group {
  readonly keys: readonly KeyCell[];
  /** In file order, for sure or perhaps. */
  readonly members: readonly Member[];
}

/** undefined after saying which rows have no group. */
export function groupRows(
  context: JudgeContext,
  table: Table,
  members: readonly Member[],
  keys: readonly GroupKey[],
): readonly Group[] | undefined {
  const groups = new Map<string, { keys: readonly KeyCell[]; members: Member[] }>();
  const strays = new Map<string, Stray>();
  for (const member of members) {
    const cells = keys.map((key) => key.cellOf(member.row));
    const own = cells.flatMap((cell) => (typeof cell === 'string' ? [] : [cell]));
    if (own.length < keys.length) {
      const at = cells.findIndex((cell) => typeof cell === 'string');
      noteStray(strays, keys[at], cells[at], member.row);
      continue;
    }
    const address = addressOf(own);
    const known = groups.get(address);
    if (known) known.members.push(member);
    else groups.set(address, { keys: own, members: [member] });
  }
  for (const stray of strays.values()) tellStray(context, table, stray);
  if (strays.size > 0) return undefined;
  return sorted([...groups.values(), ...emptySteps([...groups.values()], keys)], keys);
}

/** `north/2024-04`: the keys of a group in its address; without any, `all`. */
export function addressOf(keys: readonly KeyCell[]): string {
  return keys.length === 0 ? 'all' : keys.map((key) => key.text).join('/');
}

interface Stray {
  readonly problem: GroupKeyProblem;
  readonly key: GroupKey;
  readonly first: Row;
  rows: number;
}

function noteStray(
  strays: Map<string, Stray>,
  key: GroupKey | undefined,
  problem: KeyCell | GroupKeyProblem | undefined,
  row: Row,
): void {
  if (!key || typeof problem !== 'string') return;
  const id = `${key.name} ${problem}`;
  const known = strays.get(id);
  if (known) known.rows += 1;
  else strays.set(id, { problem, key, first: row, rows: 1 });
}

/** Told once for a column, at the first of the cells. */
function tellStray(
  context: JudgeContext,
  table: Table,
  { problem, key, first, rows }: Stray,
): void {
  const { column, name } = key;
  const cell: Cell | undefined =
    column.way.length === 1 ? first.cells.get(column.way[0] ?? '') : undefined;
  const field = column.way.join('.');
  const args = { problem, field, group: name, table: table.name, rows, found: cell?.raw ?? '' };
  context.report({
    path: ['groupBy'],
    diagnostic: () => error('group-key', args, cell?.place ?? first.place),
  });
}

/** So that a gap is seen as one: of a step that no row lies in, it is known that there are none. */
function emptySteps(groups: readonly Group[], keys: readonly GroupKey[]): Group[] {
  const [key, ...others] = keys;
  const { steps, stepAt } = key ?? {};
  if (!steps || !stepAt || others.length > 0) return [];
  const lows = groups.flatMap(({ keys: [own] }) => own?.text ?? []);
  const known = new Set(lows);
  const [first, last] = [lows.reduce(least, lows[0] ?? '0'), lows.reduce(most, lows[0] ?? '0')];
  const made: Group[] = [];
  for (let low = first; compareDecimals(low, last) < 0 && made.length < mostEmpty;) {
    low = stepAfter(low, steps);
    if (!known.has(low)) made.push({ keys: [stepAt(low)], members: [] });
  }
  return made;
}

/** One figure far off the others would make a table of nothing. */
const mostEmpty = 100;

const least = (a: string, b: string): string => (compareDecimals(a, b) <= 0 ? a : b);
const most = (a: string, b: string): string => (compareDecimals(a, b) >= 0 ? a : b);

/** By the first key, then the next: numbers, days and ordered categories by their order, names as they first occur. */
function sorted(groups: readonly Group[], keys: readonly GroupKey[]): readonly Group[] {
  const seen = keys.map((_, i) => {
    const texts = new Set(groups.map((g) => g.keys[i]?.text ?? ''));
    return new Map([...texts].map((text, n) => [text, n] as const));
  });
  return [...groups].sort((a, b) => {
    for (const [i, places] of seen.entries()) {
      const order = compareKeys(a.keys[i], b.keys[i], places);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compareKeys(
  a: KeyCell | undefined,
  b: KeyCell | undefined,
  places: ReadonlyMap<string, number>,
): number {
  if (a?.order === undefined || b?.order === undefined) {
    return (places.get(a?.text ?? '') ?? 0) - (places.get(b?.text ?? '') ?? 0);
  }
  return typeof a.order === 'number' && typeof b.order === 'number'
    ? a.order - b.order
    : compareDecimals(String(a.order), String(b.order));
}

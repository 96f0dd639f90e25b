/** The bars of one lane → lines below one another, so that neither bars nor their words lie on each other; and the lanes below one another. */
import { textIn } from '../chart-row.ts';
import type { FlatRow } from '../columns.ts';
import type { RoadmapBar } from './roadmap-bars.ts';

export interface Lane {
  readonly name: string;
  readonly fact: string;
  /** Lines above it, and its own. */
  readonly first: number;
  readonly lines: number;
}

export interface PlacedBar {
  readonly bar: RoadmapBar;
  /** From the first of all lanes. */
  readonly line: number;
}

const air = 8;

/** @param barOf where a row's bar and its words lie along the time */
export function placeLanes(
  rows: readonly FlatRow[],
  barOf: (row: FlatRow) => RoadmapBar,
): {
  readonly lanes: readonly Lane[];
  readonly bars: readonly PlacedBar[];
  readonly count: number;
} {
  const lanes: Lane[] = [];
  const bars: PlacedBar[] = [];
  let first = 0;
  for (const [name, own] of Map.groupBy(rows, (row) => textIn(row, 'y'))) {
    const { placed, lines } = laneLines(own.map(barOf));
    lanes.push({ name, fact: own.map((row) => textIn(row, 'y_fact'))[0] ?? '', first, lines });
    for (const { bar, line } of placed) bars.push({ bar, line: first + line });
    first += lines;
  }
  return { lanes, bars, count: first };
}

function laneLines(bars: readonly RoadmapBar[]): { placed: PlacedBar[]; lines: number } {
  const lines: (readonly [number, number])[][] = [];
  const placed = [...bars]
    .sort((a, b) => a.x - b.x)
    .map((bar) => {
      const [from, to] = [Math.min(bar.x, bar.words.x), Math.max(bar.x2, bar.words.x2)];
      const free = lines.findIndex((taken) =>
        taken.every(([left, right]) => from >= right + air || to <= left - air),
      );
      const line = free >= 0 ? free : lines.length;
      lines[line] = [...(lines[line] ?? []), [from, to]];
      return { bar, line };
    });
  return { placed, lines: lines.length };
}

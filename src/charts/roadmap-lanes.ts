/** The bars of one lane → lines below one another, so that neither bars nor their words lie on each other. */
import type { FlatRow } from './columns.ts';
import type { Run } from './runs.ts';

export interface RoadmapBar {
  readonly row: FlatRow;
  /** Pixels of the plot. */
  readonly x: number;
  readonly x2: number;
  readonly tense: 'passed' | 'now' | 'ahead';
  /** Which end was not given; slot: neither. */
  readonly open: 'begin' | 'end' | 'slot' | null;
  /** Its words stand in the bar. */
  readonly inside: boolean;
  readonly runs: readonly Run[];
  readonly words: { readonly x: number; readonly x2: number };
}

export interface LaneRows {
  readonly bars: readonly { readonly bar: RoadmapBar; readonly line: number }[];
  readonly rows: number;
}

const air = 8;

export function laneRows(bars: readonly RoadmapBar[]): LaneRows {
  const lines: (readonly [number, number])[][] = [];
  const placed = [...bars]
    .sort((a, b) => a.x - b.x)
    .map((bar) => {
      const extent = [Math.min(bar.x, bar.words.x), Math.max(bar.x2, bar.words.x2)] as const;
      const free = lines.findIndex((taken) =>
        taken.every(([from, to]) => extent[0] >= to + air || extent[1] <= from - air),
      );
      const line = free >= 0 ? free : lines.length;
      lines[line] = [...(lines[line] ?? []), extent];
      return { bar, line };
    });
  return { bars: placed, rows: Math.max(1, lines.length) };
}

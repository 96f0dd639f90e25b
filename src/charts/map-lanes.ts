/** Marks of one stage → lanes below one another, so that neither they nor their words lie on each other where that can be helped. */
import type { FlatRow } from './columns.ts';
import type { Run } from './runs.ts';
import type { Signs } from './signs.ts';

export interface MapMark {
  readonly row: FlatRow;
  readonly signs: Signs;
  readonly words: readonly Run[];
  readonly rank: number;
  /** Pixels of the plot. */
  readonly left: number;
  readonly right: number;
}

export interface Lane {
  /** From the top, from 0. */
  readonly lane: number;
  readonly count: number;
}

/** @param height of the stage, which limits the number of lanes @param wordsOf width of a mark's label */
export function lanesOf(
  marks: readonly MapMark[],
  height: number,
  wordsOf: (mark: MapMark) => number,
): Map<MapMark, Lane> {
  const most = Math.max(1, Math.floor(height / 24));
  const ends: number[] = [];
  const chosen = new Map<MapMark, number>();
  for (const mark of [...marks].sort((a, b) => a.left - b.left)) {
    const free = ends.findIndex((end) => end <= mark.left);
    const least = ends.indexOf(Math.min(...ends));
    const lane = free >= 0 ? free : ends.length < most ? ends.length : least;
    // The words of a slot stand above or below it.
    ends[lane] = mark.signs.slot ? Infinity : mark.right + wordsOf(mark) + 16;
    chosen.set(mark, lane);
  }
  const count = Math.max(1, ends.length);
  return new Map([...chosen].map(([mark, lane]) => [mark, { lane, count }]));
}

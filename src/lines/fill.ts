/** Pieces between breaks with their widths → the fewest lines, and of these the ones that read best. */

import type { Tears } from './breaks.ts';

export interface Piece {
  /** Without the blanks at its end. */
  readonly width: number;
  /** From its start to that of the next one, on the same line. */
  readonly advance: number;
  /** How much less it takes where a line begins with it. */
  readonly outdent: number;
  /** Of the break behind it. */
  readonly cost: number;
  readonly tears: Tears;
}

/** @returns behind which pieces lines end: their counts from the beginning */
export function fill(pieces: readonly Piece[], most: number, balance: boolean): number[] {
  const { widthOf, fits, ends, count } = filling(pieces, most);
  if (count === 1) return [pieces.length];
  const badness = (from: number, to: number): number => {
    const isLast = to === pieces.length;
    const free = 1 - widthOf(from, to) / most;
    if (isLast && !balance) return free > 1 - short ? short : 0;
    return free * free + (isLast ? 0 : (pieces[to - 1]?.cost ?? 0));
  };
  return best(ends, count, fits, badness);
}
const rounding = 1e-6;

/** How many lines that makes. */
export function fewestLines(pieces: readonly Piece[], most: number): number {
  return filling(pieces, most).count;
}

function filling(pieces: readonly Piece[], most: number) {
  const starts = [0];
  for (const { advance } of pieces) starts.push((starts.at(-1) ?? 0) + advance);
  const widthOf = (from: number, to: number): number =>
    (starts[to - 1] ?? 0) -
    (starts[from] ?? 0) +
    (pieces[to - 1]?.width ?? 0) -
    (pieces[from]?.outdent ?? 0);
  const fits = (from: number, to: number): boolean => widthOf(from, to) <= most + rounding;
  const ends = openEnds(pieces, fits);
  return { widthOf, fits, ends, count: fewest(ends, fits) };
}
/** A last line shorter than this part of the width looks lost. */
const short = 0.2;

/** All breaks that tear nothing; those that do where what they tear is wider than a line. */
function openEnds(pieces: readonly Piece[], fits: (from: number, to: number) => boolean): number[] {
  const open = (from: number, to: number, tears: number): number[] => {
    if (fits(from, to) && tears > 0) return [to];
    if (tears > 2) return [to];
    const ends = Array.from({ length: to - from }, (_, i) => from + i + 1).filter(
      (end) => end === to || (pieces[end - 1]?.tears ?? 0) <= tears,
    );
    return ends.flatMap((end, i) => open(ends[i - 1] ?? from, end, tears + 1));
  };
  return open(0, pieces.length, 0);
}

function fewest(ends: readonly number[], fits: (from: number, to: number) => boolean): number {
  let count = 1;
  let from = 0;
  let last = 0;
  for (const to of ends) {
    // What is wider than a line stands alone.
    if (last > from && !fits(from, to)) {
      count++;
      from = last;
    }
    last = to;
  }
  return count;
}

interface Way {
  readonly badness: number;
  /** How many of the ends are used up; and the way to the line before. */
  readonly used: number;
  readonly before: Way | undefined;
}

/** The least bad of all ways to fill so many lines; the first of equal ones. */
function best(
  ends: readonly number[],
  count: number,
  fits: (from: number, to: number) => boolean,
  badness: (from: number, to: number) => number,
): number[] {
  let ways: readonly Way[] = [{ badness: 0, used: 0, before: undefined }];
  for (let line = 1; line <= count; line++) {
    const longer = new Map<number, Way>();
    for (const way of ways) {
      const from = ends[way.used - 1] ?? 0;
      for (const [i, to] of ends.slice(way.used).entries()) {
        if (i > 0 && !fits(from, to)) break;
        const used = way.used + i + 1;
        const sum = way.badness + badness(from, to);
        const known = longer.get(used);
        if (!known || sum < known.badness) longer.set(used, { badness: sum, used, before: way });
      }
    }
    ways = [...longer.values()];
  }
  const found: number[] = [];
  let way = ways.find(({ used }) => used === ends.length);
  for (; way?.before; way = way.before) found.unshift(ends[way.used - 1] ?? 0);
  return found;
}

/** Marks of one stage → lanes below one another, so that neither they nor their words lie on each other where that can be helped. */

export interface InLane {
  /** From its left end to its right one, in pixels of the plot. */
  readonly reach: readonly [number, number];
  /** How wide its words are: they stand behind it; of a slot above or below it, so that nothing else has room. */
  readonly words: number;
}

/** The middle of each mark's lane, as a share of the stage's height from its foot. */
export function lanesOf<M extends InLane>(marks: readonly M[], height: number): Map<M, number> {
  const most = Math.max(1, Math.floor(height / 24));
  const ends: number[] = [];
  const chosen = new Map<M, number>();
  for (const mark of [...marks].sort((a, b) => a.reach[0] - b.reach[0])) {
    const free = ends.findIndex((end) => end <= mark.reach[0]);
    const least = ends.indexOf(Math.min(...ends));
    const lane = free >= 0 ? free : ends.length < most ? ends.length : least;
    ends[lane] = mark.reach[1] + mark.words + 16;
    chosen.set(mark, lane);
  }
  const count = Math.max(1, ends.length);
  return new Map([...chosen].map(([mark, lane]) => [mark, 1 - (lane + 0.5) / count]));
}

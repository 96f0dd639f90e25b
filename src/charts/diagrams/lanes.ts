/** The bars of each lane → lines below one another, so that neither bars nor their words lie on each other. */
interface Bar {
  readonly lane: string;
  /** Its extent, with the words beside it. */
  readonly from: number;
  readonly to: number;
}

const air = 8;

/** Each lane with how many lines it has; a line is counted from the first of all lanes. */
export function placeLanes<B extends Bar>(bars: readonly B[]) {
  let first = 0;
  return [...Map.groupBy(bars, (bar) => bar.lane)].map(([name, own]) => {
    const lines: Bar[][] = [];
    const begin = first;
    const placed = [...own]
      .sort((a, b) => a.from - b.from)
      .map((bar) => {
        const isFree = (taken: readonly Bar[]): boolean =>
          taken.every(({ from, to }) => bar.from >= to + air || bar.to <= from - air);
        const free = lines.findIndex(isFree);
        const line = free >= 0 ? free : lines.length;
        lines[line] = [...(lines[line] ?? []), bar];
        return { ...bar, line: begin + line };
      });
    first += lines.length;
    return { name, first: begin, lines: lines.length, bars: placed };
  });
}

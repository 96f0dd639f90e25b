/** A table's columns, the width that they share and how high each row becomes → widths in steps, so that the table is as low as can be found. */
import { pageStep as step } from '../model/page.ts';

export interface Shareable {
  /** Pixels that keep every cell on one line, and those that it can do with. */
  readonly most: number;
  readonly least: number;
  /** Of each row the words' width on one line, with the column's air. */
  readonly whole: readonly number[];
  /** Of each row how high its words are in a column so wide. */
  readonly heights: (width: number) => readonly number[];
}

/** Moved from one column to another, in steps: far ones first. */
const moves = [20, 10, 5, 2, 1] as const;

/** All on one line where there is room; else what can give way does, where it costs least. */
export function shareOut(columns: readonly Shareable[], room: number): number[] {
  const most = columns.map((column) => inSteps(column.most));
  const wide = sum(most);
  if (wide <= room) return spread(most, room - wide);
  const least = columns.map((column) => inSteps(column.least));
  const narrow = sum(least);
  if (narrow >= room) return narrower(columns, room);
  const starts = [
    startAt(least, most, room),
    startAt(
      least,
      columns.map(({ whole }, i) => (least[i] ?? 0) + sum(whole)),
      room,
    ),
  ];
  // As if words were water, the way down has no hollows: from its end the lines themselves are looked at.
  const waterOf = (widths: readonly number[]): number => waterHeight(columns, widths);
  const linesOf = tableHeight(columns);
  const heightOf = (widths: readonly number[]): number => linesOf(widths) + tie * waterOf(widths);
  const found = starts
    .flatMap((widths) => [widths, lowest(widths, least, waterOf)])
    .map((widths) => lowest(widths, least, heightOf));
  return found.reduce((a, b) => (heightOf(b) < heightOf(a) ? b : a));
}
/** Of two that are as low, that with fewer lines in its cells, and more air. */
const tie = 0.1;
const tieOfCells = 0.02;

/** What is free goes to all, in proportion to what they have; the last takes the rest. */
function spread(widths: readonly number[], free: number): number[] {
  const all = sum(widths);
  const shared = widths.map((width) => width + steps((width / all) * free));
  const rest = free - (sum(shared) - all);
  return shared.map((width, i) => (i === shared.length - 1 ? width + rest : width));
}

/** Between least and most, each with the same part of what it could have. */
function startAt(least: readonly number[], most: readonly number[], room: number): number[] {
  const could = sum(most.map((width, i) => width - (least[i] ?? 0)));
  const part = (room - sum(least)) / could;
  const widths = least.map((width, i) => width + steps(((most[i] ?? 0) - width) * part));
  return spread(widths, room - sum(widths));
}

/** Not even the least has room: it is narrower than its words, and told. */
function narrower(columns: readonly Shareable[], room: number): number[] {
  const part = room / sum(columns.map(({ least }) => least));
  const widths = columns.map(({ least }) => Math.floor(least * part));
  return spread(widths, room - sum(widths));
}

function tableHeight(columns: readonly Shareable[]): (widths: readonly number[]) => number {
  const known = columns.map(() => new Map<number, readonly number[]>());
  const rows = columns[0]?.whole.length ?? 0;
  return (widths) => {
    const heights = columns.map((column, i) => {
      const width = widths[i] ?? 0;
      const made = known[i]?.get(width) ?? column.heights(width);
      known[i]?.set(width, made);
      return made;
    });
    let height = 0;
    for (let row = 0; row < rows; row++) {
      let most = 0;
      let all = 0;
      for (const own of heights) {
        const cell = own[row] ?? 0;
        most = Math.max(most, cell);
        all += cell;
      }
      height += most + tieOfCells * all;
    }
    return height;
  };
}

/** In lines, of which each row has one. */
function waterHeight(columns: readonly Shareable[], widths: readonly number[]): number {
  let height = 0;
  for (let row = 0; row < (columns[0]?.whole.length ?? 0); row++) {
    let most = 1;
    for (const [i, { whole }] of columns.entries()) {
      most = Math.max(most, (whole[row] ?? 0) / (widths[i] ?? 1));
    }
    height += most;
  }
  return height;
}

/** As long as some step from one column to another makes the table lower. */
function lowest(
  from: readonly number[],
  least: readonly number[],
  heightOf: (widths: readonly number[]) => number,
): number[] {
  let best = { widths: [...from], height: heightOf(from) };
  for (const move of moves) {
    for (;;) {
      const ways = best.widths.flatMap((width, giver) =>
        width - move * step < (least[giver] ?? 0)
          ? []
          : best.widths.flatMap((_, taker) =>
              taker === giver ? [] : [moved(best.widths, giver, taker, move * step)],
            ),
      );
      const tried = ways.map((widths) => ({ widths, height: heightOf(widths) }));
      const lower = tried.reduce((a, b) => (b.height < a.height - tolerance ? b : a), best);
      if (lower === best) break;
      best = lower;
    }
  }
  return best.widths;
}
/** Sums are not exact. */
const tolerance = 1e-9;

function moved(widths: readonly number[], giver: number, taker: number, by: number): number[] {
  return widths.map((width, i) => (i === giver ? width - by : i === taker ? width + by : width));
}

function inSteps(px: number): number {
  return Math.ceil(px / step) * step;
}

function steps(px: number): number {
  return Math.floor(px / step) * step;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

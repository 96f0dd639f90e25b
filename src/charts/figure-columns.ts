/** Columns of figures behind a plot: how wide each is, and where its words stand. */
import { textIn } from './chart-row.ts';
import type { Datum, Label } from './datum.ts';
import { keyAbove, type KeyMark } from './key-above.ts';
import type { FrameInput } from './preset.ts';
import type { FrameRow } from './row-frame.ts';
import { placeRuns, widthOf, type Run } from './runs.ts';

const between = 34;
/** Of a mark and the gap behind it, in a head. */
const keyRoom = 33;

export interface FigureColumn {
  /** Above it, with the mark that it is drawn as; null: nothing is. */
  readonly head: KeyMark | null;
  readonly runs: (row: FrameRow) => readonly Run[];
  /** The channel whose fact it prints. */
  readonly channel: string;
  /** Free before its words, for a sign that is drawn. */
  readonly sign?: number;
}

/** Figures end at the right end of their column, words behind a sign begin at its left end. */
export function figureColumns(
  input: FrameInput,
  rows: readonly FrameRow[],
  columns: readonly FigureColumn[],
) {
  const { theme, measure } = input;
  const style = { size: theme.subSize + 1, weight: 400 } as const;
  const sized = columns.map((column) => {
    const { head, sign = 0 } = column;
    const words = Math.max(0, ...rows.map((row) => widthOf(column.runs(row), measure)));
    const wide = Math.ceil(Math.max(words + sign, head ? measure(head.text, style) + keyRoom : 0));
    return { ...column, sign, wide };
  });
  const width = sized.reduce((sum, { wide }) => sum + between + wide, 0);
  /** @param left where the plot ends @param pitch from row to row @param middle of the heads */
  const place = (left: number, pitch: number, middle: number) => {
    let x = left;
    const labels: Label[] = [];
    const heads: Datum[] = [];
    const signs: { readonly x: number; readonly y: number; readonly row: FrameRow }[] = [];
    for (const { head, runs, channel, sign, wide } of sized) {
      const start = x + between;
      x = start + wide;
      if (head) {
        const { width: mark = 24 } = head;
        const from = x - measure(head.text, style) - mark - 9;
        const key = keyAbove(input, [head], { x: from, middle });
        heads.push(...key.heads);
        labels.push(...key.labels);
      }
      for (const [i, row] of rows.entries()) {
        const own = runs(row);
        const at = sign > 0 ? start + sign : x - widthOf(own, measure);
        const told = { fact: textIn(row.row, `${channel}_fact`), row: textIn(row.row, '_row') };
        const y = (i + 0.5) * pitch;
        labels.push(...placeRuns(own, { ...told, x: at, middle: y }, measure));
        if (sign > 0) signs.push({ x: start + sign / 2 - 4, y, row });
      }
    }
    return { labels, heads, signs };
  };
  return { width, place };
}

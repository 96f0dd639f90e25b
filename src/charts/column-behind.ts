/** Rows one below the other → a column of figures behind their plot, with its head. */
import { textIn } from './chart-row.ts';
import type { Label } from './datum.ts';
import type { FrameInput, Scales } from './preset.ts';
import { overflows } from './room.ts';
import { figureRuns, placeRuns, widthOf } from './runs.ts';
import { wordsAt } from './words-at.ts';

/** Between the figures of the plot and the column. */
const gutter = 32;

/** @returns its width with the gutter; none where the chart has no such channel. `place` takes its right edge and the middle of its head. */
export function columnBehind(input: FrameInput, channel: string) {
  const { plan, theme, measure } = input;
  const title = plan.channels[channel]?.title;
  if (title === undefined) return { width: 0, diagnostics: [], place: () => [] };
  const style = { size: theme.subSize + 1, weight: 400, color: theme.ink } as const;
  const runs = input.rows.map((row) => figureRuns(row, channel, theme));
  const width = Math.max(measure(title, style), ...runs.map((own) => widthOf(own, measure)));
  return {
    width: Math.ceil(width) + gutter,
    diagnostics: overflows(plan, [{ text: title, width }], plan.width / 4),
    place: (right: number, head: number, at: Scales['at']): Label[] => [
      wordsAt(title, { x: right, middle: head, align: 'right' }, style, measure),
      ...input.rows.flatMap((row, i) => {
        const own = runs[i] ?? [];
        const place = { x: right - widthOf(own, measure), middle: at('y', textIn(row, '_row')) };
        return placeRuns(own, { ...place, fact: textIn(row, `${channel}_fact`), row: '' }, measure);
      }),
    ],
  };
}

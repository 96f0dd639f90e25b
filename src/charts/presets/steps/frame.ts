/** `steps`: the words beside the marks, the edition's month above its line. */
import { flagIn, numberIn, textIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import { placeBlocks, type LabelBlock } from '../../label-block.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { figureRuns, nameRun } from '../../runs.ts';
import { rising } from '../../sides.ts';
import { roomAbove } from '../../sign-room.ts';
import { extentOf, signsOf } from '../../signs.ts';
import { instant, signBox, timeFrame } from '../../time-frame.ts';
import { ruleOfNow, worded } from '../../time-scale.ts';
import { wordsAt } from '../../words-at.ts';
import { largestSoFar } from './largest.ts';

/** Room for words above the highest mark, and to the right of the plot. */
const headroom = 46;
const overhang = 28;
export function frame(input: FrameInput): Frame {
  const { plan, theme, measure, rows } = input;
  const extent = rows.flatMap((row) => extentOf(signsOf(row, 'y')));
  const top = theme.axisSize + 13 + headroom + roomAbove(plan);
  const now = ruleOfNow(plan.now, rows);
  const frame = timeFrame(input, { rows, extent, top, right: () => overhang, now });
  const { plot, params, moments } = frame;
  const month = worded(plan.now.slice(0, 7), plan.language);
  const high = plot.height + headroom;
  return {
    plot,
    params: { ...params, now: instant(now) },
    data: { rows, moments },
    place: ({ at }, drawn) => {
      const line = largestSoFar(input, drawn());
      const x = at('x', now);
      const rule = { name: month, x: x - 1, y: -headroom, width: 2, height: high };
      const { diagnostics, labels, ...data } = placeBlocks(
        rows.flatMap((row) => blockOf(input, row, plot.height, at)),
        {
          obstacles: [...line.obstacles, rule],
          bounds: { x: 0, y: -headroom, width: plot.width + overhang - 4, height: high },
          sides: rising,
        },
        input,
      );
      const style = { size: theme.axisSize, weight: 700, color: theme.ink2 } as const;
      const middle = Math.min(x, plot.width + overhang - measure(month, style) / 2);
      const place = { x: middle, middle: -headroom - 14, align: 'middle' } as const;
      const words = [...frame.words(at), wordsAt(month, place, style, measure)];
      return { data: { ...data, labels: [...labels, ...line.labels, ...words] }, diagnostics };
    },
    diagnostics: [],
  };
}

function blockOf(
  { theme }: FrameInput,
  row: FlatRow,
  height: number,
  at: Scales['at'],
): LabelBlock[] {
  const x = numberIn(row, 'x');
  if (x === null) return [];
  const weight = flagIn(row, 'highlight') ? 700 : 400;
  const name = nameRun(row, theme, theme.subSize + 1, weight);
  const lines = [
    { runs: [name], fact: textIn(row, 'label_fact') },
    { runs: figureRuns(row, 'y', theme), fact: textIn(row, 'y_fact') },
  ];
  const size = { radius: 9, onwards: 44, height };
  const mark = signBox(signsOf(row, 'y'), at('x', x), size, (v) => at('y', v));
  return [{ row, name: name.text, mark, lines }];
}

/** `bullet`: a bar a row with its target across it; behind the plot the figure, the target, and whether it was met. */
import { tightScale } from '../../axis-scale.ts';
import { numberIn, textIn } from '../../chart-row.ts';
import { figureColumns, type FigureColumn } from '../../figure-columns.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { figureAt, frameRow, nameLabels, rowFrame, type FrameRow } from '../../row-frame.ts';
import { figureRuns, quietRuns, type Run } from '../../runs.ts';
import { extentOf, signsOf } from '../../signs.ts';
export { describe } from './describe.ts';

/** What of a fading end may go beyond the plot; of words in a slot. */
const [fade, inset] = [18, 12];

export function frame(input: FrameInput): Frame {
  const { plan, theme } = input;
  const rows = input.rows.map((row) => frameRow(input, row, signsOf(row, 'x')));
  const columns = figureColumns(input, rows, columnsOf(input));
  const values = rows.flatMap(({ row, signs }) => [
    ...extentOf(signs),
    ...['goal_low', 'goal_high'].flatMap((end) => numberIn(row, end) ?? []),
  ]);
  const domain = domainOf(values, plan.channels.x?.unit === 'percent');
  const top = theme.nameSize + 22;
  const beyond = rows.some(({ signs }) => signs.fade === 'high') ? fade : 0;
  const { left, width, pitch, diagnostics } = rowFrame(input, rows, {
    ...{ top, tallest: 64, right: beyond + columns.width },
    ...{ scale: tightScale([]), tailOf: () => undefined },
  });
  const place = ({ at }: Scales) => {
    const { labels, heads, signs } = columns.place(width + beyond, pitch, 9 - top);
    const slots = rows.flatMap((row, i) =>
      row.signs.slot ? figureAt(input, row, at('x', 0) + inset, (i + 0.5) * pitch).labels : [],
    );
    const verdicts = signs.map(({ row, ...spot }) => {
      return { ...spot, verdict: textIn(row.row, 'verdict') };
    });
    const words = [...nameLabels(input, rows, { left, pitch }), ...slots, ...labels];
    return { data: { labels: words, verdicts, heads }, diagnostics: [] };
  };
  const slotOf = (row: FrameRow): number => row.figureWidth + 2 * inset;
  return {
    plot: { left, top, width, height: pitch * rows.length },
    params: {
      domain,
      order: rows.map(({ row }) => row._row),
      pixel: (domain[1] - domain[0]) / width,
    },
    data: { rows: rows.map((row) => ({ ...row.row, slot: slotOf(row) })) },
    place,
    // What does not apply has its word alone, whatever its target.
    told: new Set(input.rows.flatMap((row) => (row.x_shape === 'none' ? textIn(row, '_row') : []))),
    diagnostics,
  };
}

/** Beyond the largest, so that what lies above a target has a place; percentages of a whole end at 100. */
function domainOf(values: readonly number[], isPercent: boolean): readonly [number, number] {
  const [low, most] = tightScale(values).domain;
  const end = most * 1.08;
  return [low * 1.08, isPercent && most <= 100 && end > 100 ? 100 : end];
}

/** The word of what is not known stands in its slot. */
function columnsOf({ plan, theme }: FrameInput): FigureColumn[] {
  const { x, target } = plan.channels;
  const [bar, line] = [theme.neutral, theme.ink];
  return [
    {
      head: { text: x?.title ?? '', fill: bar, stroke: bar },
      runs: ({ signs, figure }) => (signs.slot ? [] : figure),
      channel: 'x',
    },
    {
      head: { text: target?.title ?? '', fill: line, stroke: line, width: 2 },
      runs: ({ row }) =>
        figureRuns(row, 'target', theme).map((run) => {
          return { ...run, size: Math.min(run.size, theme.nameSize), weight: 400 };
        }),
      channel: 'target',
    },
    { head: null, runs: (row) => verdictRuns(row, theme), channel: 'gap', sign: 26 },
  ];
}

/** In the colour of the verdict; how far it is behind it. */
function verdictRuns({ row }: FrameRow, theme: FrameInput['theme']): Run[] {
  const text = textIn(row, 'said');
  if (text === '') return [];
  const colours: Readonly<Record<string, string>> = { met: theme.good, missed: theme.bad };
  const color = colours[textIn(row, 'verdict')] ?? theme.ink2;
  const gap = quietRuns(figureRuns(row, 'gap', theme)).map((run) => ({ ...run, color: theme.ink }));
  return [{ text, size: theme.nameSize, weight: 700, color, gap: 0 }, ...gap];
}

/** One of a row's several figures as its `x`, in a lane of its own; quieter where the chart is about another. */
import type { FlatRow } from './columns.ts';
import type { FrameInput } from './preset.ts';
import type { FrameRow } from './row-frame.ts';
import { figureRuns, widthOf } from './runs.ts';
import { signsOf } from './signs.ts';

/** @param channels of all its figures @param main the lane that the chart is about */
export function laneMark(
  { theme, measure }: FrameInput,
  row: FlatRow,
  channels: readonly string[],
  lane: number,
  main: number,
): FrameRow {
  const columnsOf = (channel: string) =>
    Object.entries(row).filter(([name]) => name === channel || name.startsWith(`${channel}_`));
  const others = new Set(channels.flatMap((channel) => columnsOf(channel).map(([name]) => name)));
  const channel = channels[lane] ?? '';
  const own: FlatRow = {
    ...Object.fromEntries(Object.entries(row).filter(([name]) => !others.has(name))),
    ...Object.fromEntries(
      columnsOf(channel).map(([name, value]) => [`x${name.slice(channel.length)}`, value]),
    ),
    lane,
  };
  const figure = figureRuns(own, 'x', theme).map((run) => ({
    ...run,
    size: Math.min(run.size, 18),
    weight: lane === main ? run.weight : (400 as const),
  }));
  return { row: own, signs: signsOf(own, 'x'), figure, figureWidth: widthOf(figure, measure) };
}

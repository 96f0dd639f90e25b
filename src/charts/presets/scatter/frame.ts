/** `scatter`: rows by two quantities, each with its own axis, a third as the area; names beside their marks. */
import { formatTick } from '../../../quantity/index.ts';
import { axisScale } from '../../axis-scale.ts';
import type { Box } from '../../boxes.ts';
import { flagIn, numberIn, textIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import { placeBlocks, toldBelow, type BlockLine, type PlacedBlocks } from '../../label-block.ts';
import { pointAxes, type PointAxes } from '../../point-axes.ts';
import { allSides } from '../../place-labels.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { figureRuns, nameRun, spaced } from '../../runs.ts';
import { extentOf, isPlain, reachOf, signsOf } from '../../signs.ts';
import { lastHalf, tickWidths } from '../../ticks.ts';
import { wordsAt } from '../../words-at.ts';

/** Of a point without a size, of the largest, and of one that is still seen as an area; a smaller one has a cross. */
const [radius, largestRadius, leastRadius] = [9, 27, 3];
/** Of the sign for what is not known, of what is to be seen of a fading end, and of a line of words. */
const [slotLength, fadeLength, lineHeight] = [72, 64, 30];

type Mark = ReturnType<typeof markOf>;

export function frame(input: FrameInput): Frame {
  const { plan, rows } = input;
  const largest = Math.max(0, ...rows.map((row) => numberIn(row, 'size') ?? 0)) || 1;
  const marks = rows.map((row) => markOf(row, largest));
  const { axes, beyond } = pointAxes(plan, marks, radius);
  const left = Math.ceil(Math.max(...tickWidths(axes.y, input))) + 21 + beyond.left;
  const right = Math.ceil(lastHalf(axes.x, input));
  const top = plan.channels.size ? 1.5 * lineHeight + beyond.above : 10;
  const width = plan.width - left - right;
  const words = marks
    .filter(({ placed }) => !placed)
    .map((mark) => ({ row: mark.row, lines: linesOf(input, mark, true) }));
  // The plot keeps half of the box; what does not fit below it is told.
  const under = lineHeight + beyond.below;
  const most = Math.floor((plan.height - top - under) / 2 / lineHeight);
  const below = toldBelow(words, { most, pitch: lineHeight }, input);
  const height = plan.height - top - under - lineHeight * below.lines;
  const bounds = { x: 4, y: 4 - top / 3, width: width + right - 4, height: height - 8 + top / 3 };
  const room = { obstacles: [], bounds, sides: allSides, gaps: [7, 26, 54, 90] };
  return {
    plot: { left, top, width, height },
    params: { ...axes.y, across: axes.x, largest, beyond },
    data: { rows: marks.map(({ row, placed, sized }) => ({ ...row, placed, sized })) },
    place: (scales) => {
      const place = (isRoomy: boolean): PlacedBlocks => {
        const shown = marks.filter(({ placed }) => placed);
        const blocks = shown.map((mark) => {
          const told = { name: textIn(mark.row, 'label'), lines: linesOf(input, mark, isRoomy) };
          return { ...told, row: mark.row, mark: boxOf(mark, scales, axes) };
        });
        return placeBlocks(blocks, room, input);
      };
      const whole = place(true);
      const { diagnostics, labels, ...lines } = whole.diagnostics.length > 0 ? place(false) : whole;
      const key = keyOf(input, largest, width + right, -0.9 * lineHeight - beyond.above);
      const all = [...labels, ...key.labels, ...below.labels(-left, height + under)];
      return { data: { ...lines, key: key.points, labels: all }, diagnostics };
    },
    told: new Set(words.map(({ row }) => textIn(row, '_row'))),
    diagnostics: below.diagnostics,
  };
}

/** `placed`: it stands somewhere in the plot, if only along a line; `sized`: its third quantity is seen as an area. @param largest of all sizes, above zero */
function markOf(row: FlatRow, largest: number) {
  const [x, y] = [signsOf(row, 'x'), signsOf(row, 'y')];
  const isOn = [x, y].every((own) => own.slot || extentOf(own).length > 0);
  // One estimate of what is not disclosed stands at one place too.
  const isAtOne = [x, y].every((own) => new Set(extentOf(own)).size === 1);
  const size = largestRadius * Math.sqrt(Math.max(0, numberIn(row, 'size') ?? 0) / largest);
  const sized = isAtOne && size >= leastRadius;
  return { row, x, y, placed: isOn && !(x.slot && y.slot), sized, radius: sized ? size : radius };
}

function boxOf(mark: Mark, { at }: Scales, axes: PointAxes['axes']): Box {
  const ends = (channel: 'x' | 'y', onwards: 1 | -1): readonly [number, number] => {
    const place = (value: number): number => at(channel, value) * onwards;
    const first = place(axes[channel].domain[0]);
    const size = { radius: mark.radius, open: Math.max(mark.radius, fadeLength) };
    return reachOf(mark[channel], place, { ...size, slot: [first, first + slotLength] });
  };
  const [[left, right], [bottom, top]] = [ends('x', 1), ends('y', -1)];
  return { x: left, y: -top, width: right - left, height: top - bottom };
}

/** The name with the upper figure; below it what of the others cannot be read off its mark. Of a row without a place all is told. */
function linesOf({ plan, theme }: FrameInput, mark: Mark, isRoomy: boolean): BlockLine[] {
  const { row, placed } = mark;
  const [upper = [], ...others] = (['y', 'x', 'size'] as const).map((channel): BlockLine[] => {
    const kind = textIn(row, `${channel}_kind`);
    const isUpper = channel === 'y';
    const isRead = placed && isPlain(signsOf(row, channel)) && (channel !== 'size' || mark.sized);
    if (kind === '' || (isRead && !(isRoomy && isUpper))) return [];
    // Without a unit nobody knows what is not known; beside the name it is the upper figure.
    const isSaid = placed && (isUpper || !['undisclosed', 'notApplicable'].includes(kind));
    const text = isSaid ? '' : (plan.channels[channel]?.title ?? '');
    const title = { text, size: theme.unitSize, weight: 400, color: theme.ink2, gap: 0 } as const;
    const figure = figureRuns(row, channel, theme);
    const runs = text === '' ? figure : [title, ...spaced(figure, 6)];
    return [{ runs, fact: textIn(row, `${channel}_fact`) }];
  });
  const name = nameRun(row, theme, theme.subSize + 1, flagIn(row, 'highlight') ? 700 : 400);
  const runs = [
    name,
    ...spaced(
      upper.flatMap((line) => line.runs),
      8,
    ),
  ];
  return [{ runs, fact: upper[0]?.fact ?? textIn(row, 'label_fact') }, ...others.flat()];
}

/** What the area of a point says, shown by one of a round size. */
function keyOf({ plan, theme, measure }: FrameInput, largest: number, right: number, y: number) {
  const channel = plan.channels.size;
  if (!channel) return { points: [], labels: [] };
  const style = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const size = axisScale('linear', [largest]).ticks.find((tick) => tick >= largest / 4) ?? largest;
  const text = `${channel.title} ${formatTick(size, channel.unit, plan.language)}`;
  const label = wordsAt(text, { x: right, middle: y, align: 'right' }, style, measure);
  return { points: [{ size, x: label.x - largestRadius, y }], labels: [label] };
}

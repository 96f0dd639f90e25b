/** `scatter`: rows by two quantities, each with its own axis, a third as the area; names beside their marks. */
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { formatTick } from '../../../quantity/index.ts';
import type { Box } from '../../boxes.ts';
import { axisScale } from '../../axis-scale.ts';
import { flagIn, numberIn, textIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import {
  inALine,
  inLines,
  placeBlocks,
  type BlockLine,
  type PlacedBlocks,
} from '../../label-block.ts';
import { allSides } from '../../place-labels.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { figureRuns, nameRun } from '../../runs.ts';
import { extentOf, isPlain, signsOf, type Signs } from '../../signs.ts';
import { tickParams, type TickParams } from '../../ticks.ts';
import { wordsAt } from '../../words-at.ts';

/** Of a point without a size, and of the largest. */
const [radius, largestRadius] = [9, 27];
/** Of the sign for what is not known, and of what is to be seen of a fading end. */
const [slotLength, fadeLength] = [72, 64];
const lineHeight = 30;
/** Of a circle that is still seen as an area; a smaller one has a cross where it would stand. */
const leastRadius = 3;

interface Mark {
  readonly row: FlatRow;
  readonly x: Signs;
  readonly y: Signs;
  /** It stands somewhere in the plot, if only along a line. */
  readonly placed: boolean;
  /** The third quantity is to be seen as an area. */
  readonly sized: boolean;
}
type Axes = Readonly<Record<'x' | 'y', TickParams>>;

export function frame(input: FrameInput): Frame {
  const { plan, theme, measure } = input;
  const largest = Math.max(0, ...input.rows.map((row) => numberIn(row, 'size') ?? 0)) || 1;
  const marks = input.rows.map((row) => markOf(row, largest));
  const axes = { x: axisOf(input, marks, 'x'), y: axisOf(input, marks, 'y') };
  const [across, up] = [axes.x, axes.y].map(({ tickWords }) =>
    Object.values(tickWords).map((w) => measure(w, { size: theme.axisSize, weight: 400 })),
  );
  const left = Math.ceil(Math.max(...(up ?? []))) + 16;
  const right = Math.ceil((across?.at(-1) ?? 0) / 2);
  const top = plan.channels.size ? 1.5 * lineHeight : 10;
  const width = plan.width - left - right;
  const nowhere = marks.filter(({ placed }) => !placed);
  const words = nowhere.map((mark) => ({ ...mark, lines: linesOf(input, mark, true) }));
  const below = inLines(words, plan.width, measure);
  // The plot keeps half of the box; what does not fit below it is told.
  const most = Math.floor((plan.height - top - lineHeight) / 2 / lineHeight);
  const height = plan.height - top - lineHeight * (1 + Math.min(below.length, most));
  return {
    plot: { left, top, width, height },
    params: { ...axes.y, across: axes.x, largest },
    data: { rows: marks.map(({ row, placed, sized }) => ({ ...row, placed, sized })) },
    place: (scales) => {
      const bounds = {
        x: 4,
        y: 4 - top / 3,
        width: width + right - 4,
        height: height - 8 + top / 3,
      };
      const room = { obstacles: [], bounds, sides: allSides, gaps: [7, 26, 54, 90] };
      const place = (isRoomy: boolean): PlacedBlocks => {
        const blocks = marks
          .filter(({ placed }) => placed)
          .map((mark) => {
            const lines = linesOf(input, mark, isRoomy);
            const own = boxOf(mark, scales, axes, largest);
            return { row: mark.row, name: textIn(mark.row, 'label'), mark: own, lines };
          });
        return placeBlocks(blocks, room, input);
      };
      const whole = place(true);
      const { diagnostics, labels, ...lines } = whole.diagnostics.length > 0 ? place(false) : whole;
      const key = keyOf(input, largest, width + right, -0.9 * lineHeight);
      const told = below.slice(0, most).flatMap((line, i) => {
        return inALine(line, { x: -left, middle: height + (i + 1.5) * lineHeight }, measure);
      });
      const all = [...labels, ...key.labels, ...told];
      return { data: { ...lines, key: key.points, labels: all }, diagnostics };
    },
    told: new Set(nowhere.map(({ row }) => textIn(row, '_row'))),
    diagnostics: below.length > most ? [tooManyBelow(input, below, most)] : [],
  };
}

/** @param most lines that find room */
function tooManyBelow(
  { plan, rows }: FrameInput,
  below: readonly (readonly unknown[])[],
  most: number,
): Diagnostic {
  const over = below.slice(most).flat().length;
  return error('chart-too-many-rows', { rows: rows.length, most: rows.length - over }, plan.at);
}

/** Open ends have room to be open into. */
function axisOf({ plan }: FrameInput, marks: readonly Mark[], channel: 'x' | 'y'): TickParams {
  const further = plan.scale === 'log' ? 2 : 1.15;
  const values = marks.flatMap((mark) => extentOf(mark[channel], further));
  const scale = axisScale(plan.scale, values);
  return tickParams(scale, plan.channels[channel], plan);
}

/** @param largest of all sizes, above zero */
function markOf(row: FlatRow, largest: number): Mark {
  const [x, y] = [signsOf(row, 'x'), signsOf(row, 'y')];
  const isOn = ({ value, band, slot }: Signs): boolean => value !== null || band !== null || slot;
  // One estimate of what is not disclosed stands at one place too.
  const isOne = ({ value, band }: Signs): boolean =>
    value !== null || (band !== null && band[0] === band[1]);
  const size = numberIn(row, 'size');
  return {
    row,
    x,
    y,
    placed: isOn(x) && isOn(y) && !(x.slot && y.slot),
    sized: isOne(x) && isOne(y) && size !== null && radiusOf(size, largest) >= leastRadius,
  };
}

function radiusOf(size: number, largest: number): number {
  return largestRadius * Math.sqrt(Math.max(0, size) / largest);
}

function boxOf({ row, ...mark }: Mark, { at }: Scales, axes: Axes, largest: number): Box {
  const own = mark.sized ? radiusOf(numberIn(row, 'size') ?? 0, largest) : radius;
  const ends = (channel: 'x' | 'y', onwards: 1 | -1): readonly [number, number] => {
    const { band, value, fade, slot } = mark[channel];
    const first = value ?? axes[channel].domain[0];
    const [low, high] = (band ?? [first, first]).map((end) => at(channel, end) * onwards);
    const before = slot ? 0 : fade === 'low' ? Math.max(own, fadeLength) : own;
    const behind = slot ? slotLength : fade === 'high' ? Math.max(own, fadeLength) : own;
    return [(low ?? NaN) - before, (high ?? NaN) + behind];
  };
  const [[left, right], [bottom, top]] = [ends('x', 1), ends('y', -1)];
  return { x: left, y: -top, width: right - left, height: top - bottom };
}

/** The name with the upper figure; below it what of the others cannot be read off its mark. Of a row without a place all is told. */
function linesOf({ plan, theme }: FrameInput, mark: Mark, isRoomy: boolean): BlockLine[] {
  const { row, placed, sized } = mark;
  const [figure = [], ...others] = (['y', 'x', 'size'] as const).map((channel) => {
    const kind = textIn(row, `${channel}_kind`);
    const isRead = placed && isPlain(signsOf(row, channel)) && (channel !== 'size' || sized);
    if (kind === '' || (isRead && !(isRoomy && channel === 'y'))) return [];
    const [first, ...rest] = figureRuns(row, channel, theme);
    // Without a unit nobody knows what is not known; beside the name it is the upper figure.
    const isUnsaid = !placed || (channel !== 'y' && isUnknown(kind));
    const text = isUnsaid ? (plan.channels[channel]?.title ?? '') : '';
    const quiet = { text, size: theme.unitSize, weight: 400, color: theme.ink2, gap: 0 } as const;
    const runs = [quiet, ...(first ? [{ ...first, gap: text === '' ? 0 : 6 }] : []), ...rest];
    return [{ runs: runs.filter((run) => run.text !== ''), fact: textIn(row, `${channel}_fact`) }];
  });
  const apart = figure.flatMap((line) => line.runs).map((r, i) => (i === 0 ? { ...r, gap: 8 } : r));
  const fact = figure[0]?.fact ?? textIn(row, 'label_fact');
  return [
    {
      runs: [
        nameRun(row, theme, theme.subSize + 1, flagIn(row, 'highlight') ? 700 : 400),
        ...apart,
      ],
      fact,
    },
    ...others.flat(),
  ];
}

function isUnknown(kind: string): boolean {
  return kind === 'undisclosed' || kind === 'notApplicable';
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

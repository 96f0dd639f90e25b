/**
 * `radar`: rated axes as rings of steps. All rows in one figure, and each alone in a small one beside it with its steps in
 * words: shapes tell the rows apart where colours cannot. A rating that was not given leaves the figure open there.
 */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { FlatRow } from './columns.ts';
import { numberIn, textIn } from './chart-row.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import { listedChannels } from './listed-channels.ts';
import {
  pointOn,
  ringsOf,
  seriesMarks,
  shapes,
  type RadarFrame,
  type Series,
} from './radar-figure.ts';
import { wordsAt } from './words-at.ts';

/** Share of the width that the figure of all rows takes. */
const overlayShare = 0.42;
const lineHeight = 26;

export function layoutRadar(input: LayoutInput): Layout {
  const { plan } = input;
  const axes = listedChannels(plan, 'axes');
  const series = seriesOf(input, axes);
  const overlay = overlayFrame(input, axes);
  const small = smallFrames(input, axes, series.length);
  return {
    plot: { left: 0, top: 0, width: plan.width, height: plan.height },
    params: {},
    data: {
      rules: [
        ...ringsOf(overlay, input.theme),
        ...small.flatMap((frame) => ringsOf(frame, input.theme)),
      ],
      ...figures(series, overlay, small),
      labels: [
        ...ringLabels(input, overlay, axes),
        ...axisLabels(input, overlay, axes),
        ...series.flatMap((one, i) => namesOf(input, one, small[i], axes)),
      ],
    },
    diagnostics: checkRoom(input, series, axes),
  };
}

function seriesOf({ rows, theme }: LayoutInput, axes: readonly string[]): Series[] {
  return rows.map((row, i) => ({
    row,
    color: theme.categorical[i % theme.categorical.length] ?? theme.ink,
    shape: shapes[i % shapes.length] ?? 'circle',
    ranks: axes.map((channel) => numberIn(row, `${channel}_rank`)),
  }));
}

function stepsIn(plan: ChartPlan, axes: readonly string[]): number {
  return plan.channels[axes[0] ?? '']?.categories.length ?? 1;
}

function overlayFrame({ plan, theme }: LayoutInput, axes: readonly string[]): RadarFrame {
  const words = theme.axisSize + 22;
  const radius = Math.min(
    (plan.height - 2 * words) / (1 + Math.cos(Math.PI / axes.length)),
    plan.width * overlayShare * 0.43,
  );
  const x = plan.width * overlayShare * 0.5;
  return { x, y: words + radius, radius, axes: axes.length, steps: stepsIn(plan, axes) };
}

/** As many side by side as there are rows, up to four; then a second line of them. */
function smallFrames(
  { plan, theme }: LayoutInput,
  axes: readonly string[],
  count: number,
): RadarFrame[] {
  const left = plan.width * overlayShare + 40;
  const across = Math.min(Math.max(count, 1), 4);
  const down = Math.ceil(count / across);
  const width = (plan.width - left) / across;
  const height = plan.height / down;
  const head = theme.nameSize + 26;
  const words = axes.length * lineHeight + 22;
  const tall = (height - head - words) / (1 + Math.cos(Math.PI / axes.length));
  const radius = Math.max(20, Math.min(tall, width * 0.4));
  return Array.from({ length: count }, (_, i) => ({
    x: left + ((i % across) + 0.5) * width,
    y: Math.floor(i / across) * height + head + radius,
    radius,
    axes: axes.length,
    steps: stepsIn(plan, axes),
  }));
}

type Figures = Pick<Layout['data'], 'areas' | 'marks'>;

function figures(
  series: readonly Series[],
  overlay: RadarFrame,
  small: readonly RadarFrame[],
): Figures {
  const together = seriesMarks(series, overlay, 7, 0);
  const alone = series.flatMap((one, i) => {
    const frame = small[i];
    return frame ? [seriesMarks([one], frame, 5, i + series.length)] : [];
  });
  return {
    areas: [...together.areas, ...alone.flatMap((one) => one.areas)],
    marks: [
      ...together.marks,
      ...alone.flatMap((one) => one.marks),
      ...series.flatMap((one, i): Datum[] => {
        const frame = small[i];
        if (!frame) return [];
        const y = frame.y - frame.radius - 28;
        const { color: fill, shape } = one;
        return [{ x: frame.x - frame.radius + 7, y, area: 150, fill, stroke: fill, shape }];
      }),
    ],
  };
}

/** The steps' names along the first axis. */
function ringLabels(
  { plan, theme, measure }: LayoutInput,
  frame: RadarFrame,
  axes: readonly string[],
): Label[] {
  // Areas lie below them.
  const style = { size: theme.axisSize, weight: 400, color: theme.ink } as const;
  return (plan.channels[axes[0] ?? '']?.categories ?? []).map(({ label }, rank) => {
    const [x, y] = pointOn(frame, 0, rank);
    return wordsAt(label, { x: x - 22, middle: y + 1, align: 'right' }, style, measure);
  });
}

function axisLabels(
  { plan, theme, measure }: LayoutInput,
  frame: RadarFrame,
  axes: readonly string[],
): Label[] {
  const style = { size: theme.axisSize + 1, weight: 700, color: theme.ink } as const;
  return axes.map((channel, i) => {
    const [x, y] = pointOn(frame, i, frame.steps - 1);
    const text = plan.channels[channel]?.title ?? '';
    // Above or below its end, and moved in at the side, so that it stays in the box.
    const middle = y + (y > frame.y + 1 ? 24 : -22);
    const half = measure(text, style) / 2;
    const place = { x: Math.max(x, half), middle, align: 'middle' } as const;
    return wordsAt(text, place, style, measure);
  });
}

/** A row's name above its own figure, its steps in words below. */
function namesOf(
  { plan, theme, measure }: LayoutInput,
  { row }: Series,
  frame: RadarFrame | undefined,
  axes: readonly string[],
): Label[] {
  if (!frame) return [];
  const left = frame.x - frame.radius;
  const right = frame.x + frame.radius;
  const bottom = frame.y + frame.radius * Math.cos(Math.PI / frame.axes) + 22;
  const quiet = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const strong = { size: theme.axisSize + 1, weight: 700, color: theme.ink } as const;
  const name = { size: theme.nameSize, weight: 700, color: theme.ink } as const;
  const head = {
    x: left + 24,
    middle: frame.y - frame.radius - 28,
    fact: textIn(row, 'label_fact'),
  };
  return [
    wordsAt(textIn(row, 'label'), head, name, measure),
    ...axes.flatMap((channel, i) => {
      const middle = bottom + (i + 0.5) * lineHeight;
      const fact = textIn(row, `${channel}_fact`);
      const place = { middle, fact, row: textIn(row, '_row') };
      return [
        wordsAt(plan.channels[channel]?.title ?? '', { x: left, middle }, quiet, measure),
        wordsAt(stepOf(row, channel), { ...place, x: right, align: 'right' }, strong, measure),
      ];
    }),
  ];
}

function stepOf(row: FlatRow, channel: string): string {
  return numberIn(row, `${channel}_rank`) === null ? '—' : textIn(row, `${channel}_label`);
}

/** Words below a small figure that would run into each other or out of it. */
function checkRoom(
  { plan, theme, measure }: LayoutInput,
  series: readonly Series[],
  axes: readonly string[],
): Diagnostic[] {
  const most = 8;
  if (series.length > most) {
    return [error('chart-too-many-rows', { rows: series.length, most }, plan.at)];
  }
  const [frame] = smallFrames({ plan, theme, measure, rows: [] }, axes, series.length);
  const style = { size: theme.axisSize, weight: 400 } as const;
  return axes.flatMap((channel) => {
    const text = plan.channels[channel]?.title ?? '';
    const px = Math.ceil(measure(text, style) + 30 - 2 * (frame?.radius ?? 0));
    return px > 0 ? [error('chart-overflow', { text, px }, plan.at)] : [];
  });
}

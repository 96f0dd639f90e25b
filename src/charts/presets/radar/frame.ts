/** `radar`: rated axes as rings of steps: all rows in one figure, told apart by shapes, and each alone beside it with its steps in words. */
import { numberIn, textIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import type { Datum, Label } from '../../datum.ts';
import { listedChannels } from '../../listed-channels.ts';
import type { Frame, FrameInput } from '../../preset.ts';
import { overflows, tooMany } from '../../room.ts';
import { wordsAt } from '../../words-at.ts';
export { describeRatings as describe } from '../../describe-ratings.ts';

/** Share of the width that the figure of all rows takes; more rows find no room beside it. */
const [overlayShare, most, lineHeight] = [0.42, 8, 26];
/** Told apart without colour. */
const signs = ['circle', 'square', 'triangle-up', 'diamond', 'cross'] as const;

/** Around `x` and `y`; `dot` is the radius of its marks. */
type Figure = ReturnType<typeof overlayOf>;

export function frame(input: FrameInput): Frame {
  const { plan, theme, measure } = input;
  const axes = listedChannels(plan, 'axes');
  const titles = axes.map((channel) => plan.channels[channel]?.title ?? '');
  const steps = (plan.channels[axes[0] ?? '']?.categories ?? []).map(({ label }) => label);
  const rows = input.rows.map((row, i) => ({
    ...row,
    tone: theme.categorical[i % theme.categorical.length] ?? theme.ink,
    sign: signs[i % signs.length] ?? 'circle',
  }));
  const overlay = overlayOf(input, axes.length, rows);
  const small = rows.map((row, i) => smallOf(input, axes.length, row, i));
  const room = 2 * (small[0]?.radius ?? 0) - 30;
  const quiet = { size: theme.axisSize, weight: 400 } as const;
  const wide = titles.map((text) => ({ text, width: measure(text, quiet) }));
  const many = tooMany(plan, rows.length, most);
  const middle = { middle_x: overlay.x, middle_y: overlay.y, share: 1 };
  return {
    plot: { left: 0, top: 0, width: plan.width, height: plan.height },
    params: { axes: axes.length, steps: steps.length, radius: overlay.radius },
    data: {
      rows: [
        ...[overlay, ...small].flatMap((own) => pointsOf(own, axes, steps.length, overlay.radius)),
        ...steps.map((text, rank) => ({ ...middle, part: 'step', text, turn: 0, rank })),
        ...titles.map((text, i) => {
          const outer = { ...middle, turn: i / axes.length, rank: steps.length - 1 };
          const half = measure(text, { size: theme.axisSize + 1, weight: 700 }) / 2;
          return { ...outer, part: 'axis', text, half };
        }),
      ],
      heads: small.map(({ x, y, radius, rows: [own] }) => {
        return { ...own, _row: '', x: x - radius + 7, y: y - radius - 28 };
      }),
      labels: small.flatMap((figure) => wordsOf(input, figure, axes)),
    },
    place: () => ({ data: {}, diagnostics: [] }),
    diagnostics: many.length > 0 ? many : overflows(plan, wide, room),
  };
}

/** How far a figure reaches below its middle, in radii: an even number of axes has one that points down. */
const depth = (axes: number): number => (axes % 2 === 0 ? 1 : Math.cos(Math.PI / axes));

function overlayOf({ plan, theme }: FrameInput, axes: number, rows: readonly FlatRow[]) {
  const words = theme.axisSize + 22;
  const tall = (plan.height - 2 * words) / (1 + depth(axes));
  const radius = Math.min(tall, plan.width * overlayShare * 0.43);
  return { x: plan.width * overlayShare * 0.5, y: words + radius, radius, dot: 7, id: 0, rows };
}

/** As many side by side as there are rows, up to four; then a second line of them. */
function smallOf({ plan, theme, rows }: FrameInput, axes: number, row: FlatRow, i: number): Figure {
  const left = plan.width * overlayShare + 40;
  const across = Math.min(rows.length, 4);
  const width = (plan.width - left) / across;
  const height = plan.height / Math.ceil(rows.length / across);
  const head = theme.nameSize + 26;
  const tall = (height - head - axes * lineHeight - 22) / (1 + depth(axes));
  const radius = Math.max(20, Math.min(tall, width * 0.4));
  const x = left + ((i % across) + 0.5) * width;
  const y = Math.floor(i / across) * height + head + radius;
  return { x, y, radius, dot: 5, id: i + 1, rows: [row] };
}

/** Its axes from the middle (a rank below the lowest) outwards, its rings, and a rating for each row and axis. */
function pointsOf(own: Figure, axes: readonly string[], steps: number, largest: number): Datum[] {
  const { x, y, radius, dot, rows, id: figure } = own;
  const base = { middle_x: x, middle_y: y, share: radius / largest, figure, dot };
  const turns = axes.map((_, i) => i / axes.length);
  const guide = { ...base, part: 'guide' };
  const spokes = turns.flatMap((turn) => {
    const path = `${figure} axis ${turn}`;
    return [-1, steps - 1].map((rank) => ({ ...guide, path, line: 1.5, turn, rank, order: rank }));
  });
  const rings = Array.from({ length: steps }, (_, rank) => {
    const ring = { ...guide, path: `${figure} ring ${rank}`, line: rank === steps - 1 ? 2 : 1 };
    return turns.map((turn) => ({ ...ring, turn, rank, order: turn }));
  });
  const ratings = rows.flatMap((row) =>
    axes.flatMap((channel, i): Datum[] => {
      const rank = numberIn(row, `${channel}_rank`);
      const { tone = '', sign = '' } = row;
      const path = `${figure} ${textIn(row, '_row')}`;
      const own = { ...base, part: 'rating', path, tone, sign, turn: turns[i] ?? 0, order: i };
      return rank === null ? [] : [{ ...own, rank, _row: textIn(row, '_row') }];
    }),
  );
  return [...spokes, ...rings.flat(), ...ratings];
}

/** A row's name above its own figure, its steps in words below. */
function wordsOf(input: FrameInput, figure: Figure, axes: readonly string[]): Label[] {
  const { plan, theme, measure } = input;
  const { x, y, radius } = figure;
  const row = figure.rows[0] ?? {};
  const [left, right] = [x - radius, x + radius];
  const bottom = y + radius * depth(axes.length) + 22;
  const quiet = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const strong = { size: theme.axisSize + 1, weight: 700, color: theme.ink } as const;
  const name = { size: theme.nameSize, weight: 700, color: theme.ink } as const;
  const head = { x: left + 24, middle: y - radius - 28, fact: textIn(row, 'label_fact') };
  const lines = axes.flatMap((channel, i) => {
    const middle = bottom + (i + 0.5) * lineHeight;
    const own = { fact: textIn(row, `${channel}_fact`), row: textIn(row, '_row') };
    const step = numberIn(row, `${channel}_rank`) === null ? '—' : textIn(row, `${channel}_label`);
    return [
      wordsAt(plan.channels[channel]?.title ?? '', { x: left, middle }, quiet, measure),
      wordsAt(step, { ...own, x: right, middle, align: 'right' }, strong, measure),
    ];
  });
  return [wordsAt(textIn(row, 'label'), head, name, measure), ...lines];
}

/** Rows side by side: their places, a missing step of time kept free, and what is written under each. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import { nameIn, numberIn, textIn } from './chart-row.ts';
import type { FlatRow } from './columns.ts';
import type { Label } from './datum.ts';
import type { FrameInput } from './preset.ts';
import { overflows, tooMany } from './room.ts';
import { worded } from './time-scale.ts';
import { nameLines } from './wrap-text.ts';

type Slot = FlatRow | undefined;

/** Time runs to the right; what is no time stays as it was sorted. */
export function slotsOf(rows: readonly FlatRow[]): readonly Slot[] {
  const begin = (row: FlatRow): number => numberIn(row, 'x_low') ?? NaN;
  if (!rows.every((row) => Number.isFinite(begin(row)))) return rows;
  const sorted = rows.toSorted((a, b) => begin(a) - begin(b));
  const apart = sorted.slice(1).map((row, i) => begin(row) - begin(sorted[i] ?? row));
  const lengths = rows.flatMap((row) =>
    textIn(row, 'x_kind') === 'day' ? [] : [(numberIn(row, 'x_high') ?? NaN) - begin(row)],
  );
  const steps = [...apart, ...lengths].filter((step) => step > 0);
  // Months are not of one length: their mean is.
  const alike = steps.filter((step) => step < 1.5 * Math.min(...steps));
  const step = alike.reduce((sum, one) => sum + one, 0) / alike.length;
  return sorted.flatMap((row, i): Slot[] => {
    const missing = i === 0 ? 0 : Math.round((apart[i - 1] ?? 0) / step) - 1;
    return [...Array.from({ length: Math.max(0, missing) }, () => undefined), row];
  });
}

/** How far from a whole number of steps a distance may be: months and quarters are not of one length. */
const leeway = 0.2;

/**
 * Columns of time have their places by `slotsOf` where that is to scale; where no step is that of all distances, or most
 * places would be empty, they stand side by side, `uneven`.
 */
export function placesOf(rows: readonly FlatRow[]): {
  readonly slots: readonly Slot[];
  readonly uneven: boolean;
} {
  const slots = slotsOf(rows);
  const taken = slots.flatMap((row, place) => {
    const time = row && numberIn(row, 'x_low');
    return typeof time === 'number' ? [{ place, time }] : [];
  });
  const [first, last] = [taken[0], taken.at(-1)];
  if (taken.length < rows.length || !first || !last || first === last)
    return { slots, uneven: false };
  const step = (last.time - first.time) / (last.place - first.place);
  const isOff = taken.slice(1).some(({ place, time }, i) => {
    const before = taken[i] ?? first;
    return Math.abs((time - before.time) / step - (place - before.place)) > leeway;
  });
  const uneven = isOff || slots.length > 3 * rows.length;
  return { slots: uneven ? slots.filter((row) => row !== undefined) : slots, uneven };
}

/** Words stay between them. */
interface Ends {
  readonly left: number;
  readonly right: number;
}

/** From one to the next, in pixels. */
const narrowest = 12;

export interface Names {
  readonly height: number;
  readonly labels: (middles: readonly number[], y: number, ends: Ends) => Label[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whole names where they fit on a line; months then as short as can be with their year once; others on several lines, of time every second, third … @param uneven none can be told from its neighbours: all are named, and that distances are not those of time */
export function namesUnder(
  input: FrameInput,
  slots: readonly Slot[],
  pitch: number,
  uneven = false,
): Names {
  const { plan, theme, measure } = input;
  const style = { size: theme.axisSize, weight: 400 } as const;
  const wide = (lines: readonly string[]): number =>
    Math.max(...lines.map((l) => measure(l, style)));
  const whole = slots.map((row) => [row ? nameIn(row, 'x') : '']);
  const isTime = slots.every((row) => !row || numberIn(row, 'x_low') !== null);
  const areMonths = !uneven && slots.every((row) => !row || textIn(row, 'x_kind') === 'month');
  const fits = whole.every((lines) => wide(lines) <= pitch - 8);
  const months = slots.map((row) => new Date((row && numberIn(row, 'x_low')) ?? NaN));
  const lines = fits
    ? whole
    : areMonths
      ? months.map((day, i) => monthLines(day, i === 0, input))
      : whole.map(([name = '']) =>
          // A span of time breaks behind its first end.
          name
            .split(/(?<=[–〜])/)
            .flatMap((part) => nameLines(part, pitch - 8, style, input, pitch - 8)),
        );
  const widest = Math.max(...lines.map(wide));
  const strides =
    isTime && !uneven ? (areMonths ? [1, 2, 3, 6, 12] : lines.map((_, i) => i + 1)) : [1];
  const stride = strides.find((n) => widest <= n * pitch - 4) ?? 1;
  const shown = lines.map((own, i) => {
    const count = areMonths ? (months[i]?.getUTCMonth() ?? 0) : i;
    return i === 0 || count % stride === 0 ? own : [];
  });
  const lead = style.size * 1.3;
  const under = Math.max(1, ...shown.map((own) => own.length)) * lead;
  // Two have one distance, which tells nothing.
  const note = uneven && slots.length > 2 ? languageOf(plan.language).charts.unevenTime : '';
  const wholeLines = lines.map((own) => ({ text: own.join(' '), width: wide(own) }));
  const most = Math.floor((pitch * slots.length) / narrowest);
  return {
    height: under + 10 + (note === '' ? 0 : 1.5 * lead),
    labels: (middles, y, { left, right }) => {
      const own = { ...style, _row: '' };
      const names = shown.flatMap((lines, i) =>
        lines.flatMap((text, n): Label[] => {
          const [room, middle] = [measure(text, style), middles[i] ?? 0];
          const x = Math.min(Math.max(middle - room / 2, left), right - room);
          const fact = textIn(slots[i] ?? {}, 'x_fact');
          const place = { x, y: y + 8 + style.size + n * lead, color: theme.ink, fact };
          return text === '' ? [] : [{ ...own, ...place, text }];
        }),
      );
      const below = { x: 0, y: y + 8 + style.size + under + lead / 4, color: theme.ink2, fact: '' };
      return note === '' ? names : [...names, { ...own, ...below, text: note }];
    },
    diagnostics: [
      ...overflows(plan, wholeLines, stride * pitch),
      ...(pitch < narrowest ? tooMany(plan, slots.length, most) : []),
    ],
  };
}

function monthLines(day: Date, isFirst: boolean, { plan }: FrameInput): string[] {
  const month = day.getUTCMonth();
  const short = languageOf(plan.language).charts.shortMonths[month];
  if (short === undefined) return [''];
  const isNamed = isFirst || month === 0;
  return isNamed ? [short, worded(String(day.getUTCFullYear()), plan.language)] : [short];
}

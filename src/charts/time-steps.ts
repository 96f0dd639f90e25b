/** Moments that are steps of one length (months, quarters, fiscal years, weeks): from one to the next, and each with its name under the plot. */
import { numberIn, textIn } from './chart-row.ts';
import type { FlatRow } from './columns.ts';
import { namesUnder, slotsOf, type Names } from './names-under.ts';
import type { FrameInput } from './preset.ts';

export interface TimeSteps {
  /** The distance of neighbours, in milliseconds; 0 where moments are no steps. */
  readonly apart: number;
  /** Where each begins, and the last ends. */
  readonly bounds: readonly number[];
  /** Undefined where they are not steps or too many to be named. @param width of the plot @param span of its scale */
  readonly names: (width: number, span: number) => Names | undefined;
  /** The middles of what the names stand under, as they are listed there. */
  readonly middles: readonly number[];
}

const lengths = new Set(['month', 'quarter', 'half', 'year', 'fiscalYear', 'range']);

export function timeSteps(input: FrameInput, rows: readonly FlatRow[]): TimeSteps {
  const begins = new Map(rows.map((row) => [numberIn(row, 'x_low') ?? NaN, row]));
  const each = [...begins.values()];
  const long = each.map(
    (row) => (numberIn(row, 'x_high') ?? NaN) - (numberIn(row, 'x_low') ?? NaN),
  );
  const [kind = '', ...others] = new Set(each.map((row) => textIn(row, 'x_kind')));
  const areSteps =
    lengths.has(kind) && others.length === 0 && Math.max(...long) < 1.2 * Math.min(...long);
  if (!areSteps) return { apart: 0, bounds: [], names: () => undefined, middles: [] };
  const slots = slotsOf(each);
  const first = Math.min(...begins.keys());
  const mean = (lastOf(each) - first) / slots.length;
  // Of a missing step only where it would be is known.
  const from = slots.map((row, i) => (row && numberIn(row, 'x_low')) ?? first + i * mean);
  const bounds = [...from, lastOf(each)];
  const sorted = [...begins.keys()].sort((a, b) => a - b);
  const apart = Math.min(...sorted.slice(1).map((time, i) => time - (sorted[i] ?? 0)));
  return {
    apart: Number.isFinite(apart) ? apart : 0,
    bounds,
    middles: from.map((time, i) => (time + (bounds[i + 1] ?? time)) / 2),
    names: (width, span) => {
      const names = namesUnder(input, slots, (Math.min(...long) / span) * width);
      return names.diagnostics.length > 0 ? undefined : names;
    },
  };
}

function lastOf(rows: readonly FlatRow[]): number {
  return Math.max(...rows.map((row) => numberIn(row, 'x_high') ?? NaN));
}

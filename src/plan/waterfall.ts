/** Steps from one total to the next → where each begins and ends, as far as that is known; steps that do not add up are said. */
import { error } from '../diagnostics/diagnostic.ts';
import type { Row } from '../model/dataset.ts';
import type { ChartCell, ChartCells } from '../model/plan.ts';
import type { Decimal, Interval, Quantity } from '../model/quantity.ts';
import type { Path } from '../model/sources.ts';
import {
  addIntervals,
  decimal,
  formatQuantity,
  intersect,
  point,
  subtractIntervals,
} from '../quantity/index.ts';
import type { Context } from './context.ts';

export interface Step {
  readonly row: Row;
  readonly name: string;
  readonly quantity: Quantity;
  readonly total: boolean;
}

/** By row: whether it is a `total`, and the levels before and behind it, `from` and `to`. */
export function waterfallCells(
  context: Context,
  steps: readonly Step[],
  path: Path,
): ReadonlyMap<Row, ChartCells> {
  const levels = levelsOf(steps, said);
  const checked = levelsOf(steps, possible);
  for (const gap of checked.gaps) reportGap(context, gap, true, path);
  // What was said may contradict itself where what is possible does not: then only the latter has a place.
  const { behind } = levels.gaps.length > checked.gaps.length ? checked : levels;
  return new Map(
    steps.map((step, i) => {
      const from = step.total ? point('0') : (behind[i - 1] ?? point('0'));
      const to = behind[i] ?? {};
      const total: ChartCell = { type: 'flag', on: step.total, text: '', fact: '' };
      return [step.row, { total, from: levelCell(from), to: levelCell(to) }] as const;
    }),
  );
}

interface Gap {
  readonly total: Step;
  /** What the steps before the total come to. */
  readonly sum: Interval;
}

/** Forwards from the total before, and backwards from the one behind: an undisclosed step between two totals still has a place. */
function levelsOf(
  steps: readonly Step[],
  reading: (quantity: Quantity) => Interval,
): { readonly behind: readonly Interval[]; readonly gaps: readonly Gap[] } {
  const forward: Interval[] = [];
  const gaps: Gap[] = [];
  for (const [i, step] of steps.entries()) {
    const before = forward[i - 1];
    const own = reading(step.quantity);
    if (step.total && before && !intersect(before, own)) gaps.push({ total: step, sum: before });
    const met = step.total ? ((before && intersect(before, own)) ?? own) : undefined;
    forward.push(met ?? addIntervals(before ?? point('0'), own));
  }
  const behind = [...forward];
  for (let i = steps.length - 1; i > 0; i--) {
    const step = steps[i];
    const level = behind[i];
    const before = behind[i - 1];
    if (!step || !level || !before || steps[i - 1]?.total) continue;
    const needed = step.total ? level : subtractIntervals(level, reading(step.quantity));
    behind[i - 1] = intersect(before, needed) ?? before;
  }
  return { behind, gaps };
}

/** What does not apply changes nothing; a rounded figure may be off by one unit of its last digit. */
export function possible(quantity: Quantity): Interval {
  return quantity.possible ? widened(quantity, quantity.possible) : point('0');
}

function said(quantity: Quantity): Interval {
  return quantity.stated ?? possible(quantity);
}

export function widened({ about, step }: Quantity, interval: Interval): Interval {
  if (!about || step === undefined) return interval;
  const slack: Interval = { low: { at: `-${step}`, open: false }, high: { at: step, open: false } };
  return addIntervals(interval, slack);
}

function levelCell({ low, high }: Interval): ChartCell {
  return {
    type: 'level',
    low: low ? Number(low.at) : null,
    high: high ? Number(high.at) : null,
  };
}

export function reportGap(
  context: Context,
  { total, sum }: Gap,
  stepwise: boolean,
  path: Path,
): void {
  const worded = (interval: Interval): string =>
    formatQuantity(quantityOf(interval, total.quantity.unit), context).text;
  const own = possible(total.quantity);
  const args = {
    total: total.name,
    text: formatQuantity(total.quantity, context).text,
    parts: worded(sum),
    by: worded(point(distance(sum, own))),
    stepwise,
  };
  const cell = [...total.row.cells.values()].find(
    ({ value }) => value.type === 'quantity' && value.quantity === total.quantity,
  );
  context.report(error('parts-do-not-sum', args, cell?.place ?? context.locate(path)));
}

/** Between the nearest ends of two intervals that do not meet. */
function distance(a: Interval, b: Interval): Decimal {
  const between = (low: Decimal, high: Decimal): Decimal =>
    subtractIntervals(point(high), point(low)).low?.at ?? decimal(0);
  const gaps = [
    ...(a.high && b.low ? [between(a.high.at, b.low.at)] : []),
    ...(b.high && a.low ? [between(b.high.at, a.low.at)] : []),
  ];
  return gaps.find((gap) => !gap.startsWith('-')) ?? decimal(0);
}

function quantityOf(interval: Interval, unit: string): Quantity {
  const { low, high } = interval;
  const kind =
    low && high
      ? low.at === high.at
        ? 'exact'
        : 'range'
      : low
        ? 'atLeast'
        : high
          ? 'atMost'
          : 'undisclosed';
  return { kind, unit, about: false, estimated: false, possible: interval, stated: interval };
}

/** Figures beside their targets → whether each was met, as far as that can be known, and how far it is from it. */
import type { Column } from '../facts/index-facts.ts';
import { languageOf } from '../languages/index.ts';
import type { Row, Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { ChartCell, ChartCells } from '../model/plan.ts';
import type { Interval, Quantity } from '../model/quantity.ts';
import { contains, intersect, isPoint } from '../quantity/index.ts';
import { signsOf } from './cell.ts';
import { distanceCells } from './chart-distances.ts';
import type { Context, Shown } from './context.ts';
import { widened } from './waterfall.ts';

type Verdict = 'met' | 'missed' | 'unknown' | '';

interface Judged {
  readonly row: Row;
  readonly goal: Interval | undefined;
  readonly verdict: Verdict;
  readonly text: string;
  /** The end of the target that it is held against, and the figure. */
  readonly pair: readonly [Fact, Fact] | undefined;
}

/** By row: the `goal`, whether it was met (`verdict`, and `said` in words), and the `gap` to its nearer end. */
export function targetCells(
  context: Context,
  shown: Shown,
  table: Table,
  rows: readonly Row[],
  { main, target }: { readonly main: Column; readonly target: Column },
): ReadonlyMap<Row, ChartCells> {
  // A target's bounds and range are drawn as the part of the scale where it is met.
  const own = new Set(
    rows.flatMap((row) => {
      const quantity = quantityOf(context.index.inColumn(table, row, main));
      return quantity ? signsOf(quantity) : [];
    }),
  );
  for (const sign of ['atLeast', 'atMost', 'range', 'vague'] as const) {
    if (!own.has(sign)) shown.signs.delete(sign);
  }
  const judged = rows.map((row): Judged => {
    const [figure, aim] = [main, target].map((field) => context.index.inColumn(table, row, field));
    return judge(context, row, figure, aim, main.good ?? 'high');
  });
  const known = judged.filter(({ pair }) => pair !== undefined);
  const pairs = known.flatMap(({ pair }) => (pair ? [pair] : []));
  const gaps = distanceCells(context, shown, 'difference', pairs);
  return new Map(
    judged.map((own) => {
      const { row, goal, verdict, text } = own;
      const gap = gaps[known.indexOf(own)];
      const level: ChartCell = { type: 'level', low: endOf(goal?.low), high: endOf(goal?.high) };
      return [
        row,
        {
          ...(goal && { goal: level }),
          verdict: { type: 'text', text: verdict, fact: '' },
          said: { type: 'text', text, fact: '' },
          ...(gap && { gap }),
        },
      ] as const;
    }),
  );
}

function judge(
  { language }: Context,
  row: Row,
  own: Fact | undefined,
  aim: Fact | undefined,
  good: 'high' | 'low' | 'neither',
): Judged {
  const [figure, target] = [own, aim].map((fact) => quantityOf(fact));
  const { charts, figures, writing } = languageOf(language);
  const none: Judged = { row, goal: undefined, verdict: '', text: '', pair: undefined };
  if (!figure || !target || [figure, target].some(({ kind }) => kind === 'notApplicable'))
    return none;
  const goal = goalOf(target, good);
  const isOpen = [figure, target].some(({ kind }) => kind === 'undisclosed');
  const unknown: Judged = { ...none, goal, verdict: 'unknown', text: charts.notKnown };
  if (isOpen || !goal || !figure.stated) return unknown;
  const reached = widened(figure, figure.stated);
  const isMet = contains(goal, reached);
  if (!isMet && intersect(goal, reached)) return unknown;
  // What rests on an estimate says so.
  const isEstimate = figure.estimated || target.estimated;
  const doubt = isEstimate ? writing.parenthesis([figures.estimated.trim()]) : '';
  // Within a range neither end is what it is short of.
  const end = isMet && goal.low && goal.high ? undefined : nearerEnd(goal, figure.stated);
  return {
    row,
    goal,
    verdict: isMet ? 'met' : 'missed',
    text: (isMet ? charts.met : charts.missed) + doubt,
    pair: own && aim && end && [exactly(aim, target, end), own],
  };
}

function quantityOf(fact: Fact | undefined): Quantity | undefined {
  return fact?.cell.value.type === 'quantity' ? fact.cell.value.quantity : undefined;
}

/** One value is to be reached or not to be passed, by what is good; a range or a bound says all itself. */
function goalOf(
  { kind, stated }: Quantity,
  good: 'high' | 'low' | 'neither',
): Interval | undefined {
  if (!stated || kind === 'undisclosed') return undefined;
  const { low, high } = stated;
  if (!low || !high || !isPoint(stated) || good === 'neither') return stated;
  return good === 'high' ? { low } : { high };
}

/** The end that it does not keep to; else the nearer one. */
function nearerEnd(goal: Interval, figure: Interval) {
  const at = Number((figure.low ?? figure.high)?.at ?? 0);
  const ends = [goal.low, goal.high].flatMap((end) => (end ? [end] : []));
  const far = (end: (typeof ends)[number]): number => Math.abs(Number(end.at) - at);
  return ends.sort((a, b) => far(a) - far(b))[0];
}

/** The target as if it were that end alone: what a figure is short of it. */
function exactly(aim: Fact, target: Quantity, { at }: NonNullable<Interval['low']>): Fact {
  const closed = { at, open: false };
  const end: Interval = { low: closed, high: closed };
  const quantity: Quantity = { ...target, kind: 'exact', possible: end, stated: end };
  return { ...aim, cell: { ...aim.cell, value: { type: 'quantity', quantity } } };
}

function endOf(end: Interval['low']): number | null {
  return end ? Number(end.at) : null;
}

/** The alternative texts of presets that are read row by row: every step of a waterfall, every figure of a group, every point of a line. */
import type { AltTextWords } from '../languages/parts/alt-texts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { flatRows, type FlatRow } from './columns.ts';
import { textOf } from '../quantity/index.ts';
import { nameIn, numberIn, textIn } from './chart-row.ts';
import { extremes, span, uncertain } from './describe-rows.ts';
import { signed } from './layout-waterfall.ts';
import { afterNow } from './time-scale.ts';

export function describeWaterfall(plan: ChartPlan, words: AltTextWords, called: string): string[] {
  const rows = flatRows(plan);
  const steps = rows.map((row) =>
    words.named(nameIn(row, 'y'), textOf(signed(row)) || textIn(row, 'x')),
  );
  return [
    words.opening(called, plan.caption || (plan.channels.x?.title ?? ''), rows.length),
    ...(steps.length > 0 ? [words.list(steps)] : []),
  ];
}

export function describeGroups(plan: ChartPlan, words: AltTextWords, called: string): string[] {
  const rows = flatRows(plan);
  const series = Object.keys(plan.channels).filter((name) => /^x_\d+$/.test(name));
  return [
    words.opening(called, plan.caption, rows.length),
    ...rows.map((row) =>
      words.group(
        nameIn(row, 'y'),
        series.map((name) =>
          words.named(plan.channels[name]?.title ?? '', textIn(row, `${name}_text`)),
        ),
      ),
    ),
  ];
}

export function describeHeat(plan: ChartPlan, words: AltTextWords, called: string): string[] {
  const rows = flatRows(plan);
  const nameOf = (row: FlatRow): string => `${nameIn(row, 'y')} ${nameIn(row, 'x')}`;
  return [
    words.opening(called, plan.caption || (plan.channels.value?.title ?? ''), rows.length),
    ...extremes(rows, 'value', nameOf, words),
    ...uncertain(plan, rows, 'value', nameOf, words),
  ];
}

/** What was is told by its ends and extremes, what is forecast moment by moment. */
export function describeLine(plan: ChartPlan, words: AltTextWords, called: string): string[] {
  const rows = flatRows(plan);
  const after = afterNow(plan.now);
  const nameOf = (row: FlatRow): string =>
    ['repeat', 'series', 'x']
      .map((channel) => nameIn(row, channel))
      .filter((text) => text !== '')
      .join(' ');
  const isAhead = (row: FlatRow): boolean => (numberIn(row, 'x_low') ?? 0) >= after;
  const past = rows.filter((row) => !isAhead(row));
  const forecasts = rows.flatMap((row) => {
    const told = ['y', 'forecast'].filter(
      (c) => isKnown(row, c) && (c === 'forecast' || isAhead(row)),
    );
    return told.map((channel) => words.named(nameOf(row), textIn(row, `${channel}_text`)));
  });
  const last = past.findLast((row) => isKnown(row, 'y'));
  return [
    words.opening(called, plan.caption || (plan.channels.y?.title ?? ''), rows.length),
    ...span(rows, words),
    ...extremes(past, 'y', nameOf, words),
    ...(last ? [words.named(nameOf(last), textIn(last, 'y_text'))] : []),
    ...(forecasts.length > 0 ? [words.forecasts(forecasts)] : []),
    ...uncertain(
      plan,
      past.filter((row) => isKnown(row, 'y')),
      'y',
      nameOf,
      words,
    ),
  ];
}

function isKnown(row: FlatRow, channel: string): boolean {
  return !['', 'notApplicable'].includes(textIn(row, `${channel}_kind`));
}

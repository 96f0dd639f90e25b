/** A course over time → the sentences of the alternative text. */
import type { AltTextWords } from '../languages/parts/alt-texts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { flatRows, type FlatRow } from './columns.ts';
import { axisScale } from './axis-scale.ts';
import { nameIn, numberIn, textIn } from './chart-row.ts';
import { extremes, span, uncertain } from './describe-rows.ts';
import { afterNow } from './time-scale.ts';

/** What was is told by its ends and extremes, what is forecast moment by moment. */
export function describeCourse(plan: ChartPlan, words: AltTextWords, called: string): string[] {
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
    ...(isCut(plan, rows) ? [words.cutScale] : []),
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

function isCut({ zero, scale }: ChartPlan, rows: readonly FlatRow[]): boolean {
  const values = rows.flatMap((row) =>
    ['y_low', 'y_high', 'forecast_low', 'forecast_high'].flatMap((end) => numberIn(row, end) ?? []),
  );
  return zero === false && values.length > 0 && axisScale(scale, values, false).domain[0] > 0;
}

/** A course over time → the sentences of the alternative text. */
import type { FlatRow } from './columns.ts';
import { axisScale, isCut } from './axis-scale.ts';
import { numberIn, textIn } from './chart-row.ts';
import { extremes, namedBy, span, uncertain } from './describe-rows.ts';
import type { Telling } from './preset.ts';
import { afterNow } from './time-scale.ts';

/** What was is told by its ends and extremes, what is forecast moment by moment. */
export function describeCourse(telling: Telling): string[] {
  const { plan, rows, words, opening } = telling;
  const after = afterNow(plan.now);
  const nameOf = namedBy(['repeat', 'series', 'x']);
  const isAhead = (row: FlatRow): boolean => (numberIn(row, 'x_low') ?? 0) >= after;
  const past = rows.filter((row) => !isAhead(row));
  const known = past.filter((row) => isKnown(row, 'y'));
  const forecasts = rows.flatMap((row) => {
    const told = ['y', 'forecast'].filter(
      (c) => isKnown(row, c) && (c === 'forecast' || isAhead(row)),
    );
    return told.map((channel) => words.named(nameOf(row), textIn(row, `${channel}_text`)));
  });
  const last = known.at(-1);
  return [
    opening(),
    ...span(telling),
    ...(isToldCut(telling) ? [words.cutScale] : []),
    ...extremes({ ...telling, rows: past }, 'y', nameOf),
    ...(last ? [words.named(nameOf(last), textIn(last, 'y_text'))] : []),
    ...(forecasts.length > 0 ? [words.forecasts(forecasts)] : []),
    ...uncertain({ ...telling, rows: known }, 'y', nameOf),
  ];
}

function isKnown(row: FlatRow, channel: string): boolean {
  return !['', 'notApplicable'].includes(textIn(row, `${channel}_kind`));
}

function isToldCut({ plan: { zero, scale }, rows }: Telling): boolean {
  const values = rows.flatMap((row) =>
    ['y_low', 'y_high', 'forecast_low', 'forecast_high'].flatMap((end) => numberIn(row, end) ?? []),
  );
  return zero === false && values.length > 0 && isCut(axisScale(scale, values, false));
}

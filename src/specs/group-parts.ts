/** What Vega-Lite calls aggregate, bin and timeUnit → figures and keys of a table of groups. */
import { isRecord } from '../model/is-record.ts';
import type { GroupFigure, GroupKeySource } from '../model/made-tables.ts';
import type { Taken } from '../model/said.ts';
import { plainName } from '../model/spec-names.ts';

/** What a column is called. @param field a name of the table; '' of how many rows there are */
export type TitleOf = (take: Taken | 'count', field: string) => string;

const takes: Readonly<Record<string, Taken>> = {
  sum: 'sum',
  mean: 'mean',
  average: 'mean',
  median: 'median',
  min: 'min',
  max: 'max',
};

/** undefined: groups have no such figure. */
export function figureOf(
  op: unknown,
  field: unknown,
  titleOf: TitleOf,
): { readonly name: string; readonly source: GroupFigure } | undefined {
  if (op === 'count')
    return { name: 'count', source: { count: 'rows', title: titleOf('count', '') } };
  const take = typeof op === 'string' ? takes[op] : undefined;
  if (take === undefined || typeof field !== 'string') return undefined;
  const of = plainName(field);
  const title = titleOf(take, of);
  const name = `${String(op)}_${of}`;
  switch (take) {
    case 'sum':
      return { name, source: { sum: of, title } };
    case 'mean':
      return { name, source: { mean: of, title } };
    case 'median':
      return { name, source: { median: of, title } };
    case 'min':
      return { name, source: { min: of, title } };
    case 'max':
      return { name, source: { max: of, title } };
  }
}

export function keyOf(field: string): GroupKeySource {
  return { field: plainName(field) };
}

const fewer = new Set(
  'row column size color fill stroke strokeWidth opacity fillOpacity strokeOpacity shape'.split(
    ' ',
  ),
);

/** As many steps as Vega-Lite takes at most. */
export function stepsOf(bin: unknown, field: string, channel: string): GroupKeySource | undefined {
  const { maxbins, step, ...more } = isRecord(bin) ? bin : {};
  if (Object.keys(more).some((key) => key !== 'nice')) return undefined;
  const most = typeof maxbins === 'number' ? maxbins : fewer.has(channel) ? 6 : 10;
  const of = plainName(field);
  if (typeof step === 'number') return { field: of, step: String(step), as: `step${step}_${of}` };
  if (most < 1 || most > 100 || !Number.isInteger(most)) return undefined;
  return { field: of, steps: most, as: `steps${most}_${of}` };
}

const units: Readonly<Record<string, GroupKeySource['by']>> = {
  year: 'year',
  yearquarter: 'quarter',
  yearmonth: 'month',
  yearweek: 'week',
  yearmonthdate: 'day',
  month: 'monthOfYear',
  quarter: 'quarterOfYear',
  date: 'dayOfMonth',
  day: 'weekday',
};

export function calendarOf(timeUnit: unknown, field: string): GroupKeySource | undefined {
  const unit =
    isRecord(timeUnit) && Object.keys(timeUnit).join() === 'unit' ? timeUnit.unit : timeUnit;
  const name = typeof unit === 'string' ? unit.replace(/^utc/, '') : '';
  const by = units[name];
  const of = plainName(field);
  return by && { field: of, by, as: `${name}_${of}` };
}

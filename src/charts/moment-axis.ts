/** An axis of time in an author's own spec → its ticks and their words, in the deck's language: at the moments of the rows, where there are few of them. */
import { languageOf } from '../languages/index.ts';
import { languageCodes, languageNames, type LanguageName } from '../languages/codes.ts';
import type { ChartPlan } from '../model/plan.ts';
import { placeOf } from './columns.ts';
import type { JsonObject } from '../specs/spec-tree.ts';
import { worded } from './time-scale.ts';

/** Name under which Vega's specs ask for the words of a moment. */
export const momentFormat = 'factdeckMoment';

/** More are not named one by one: Vega chooses round ones. */
const mostNamed = 24;

/** @param definition of a channel that reads moments; its axis names no format and no ticks of its own */
export function momentAxis({ field, timeUnit }: JsonObject, plan: ChartPlan): JsonObject {
  const format = { formatType: momentFormat, format: plan.language };
  if (typeof field !== 'string') return format;
  const named = momentsOf(field, String(timeUnit), plan);
  if (named.size === 0 || named.size > mostNamed) return format;
  const [times, words] = [[...named.keys()], [...named.values()]].map((l) => JSON.stringify(l));
  // As an expression: of plain numbers Vega-Lite makes years.
  const values = { expr: times };
  return { values, labelExpr: `${words}[indexof(${times}, datum.value)]`, labelOverlap: 'greedy' };
}

/** Bars over the whole of what the data name: a word stands below the middle of each. */
const units: Readonly<Record<string, string>> = {
  utcyear: 'year',
  utcyearquarter: 'quarter',
  utcyearmonth: 'month',
  utcyearmonthdate: 'day',
};

/** In the order of time, each where its mark stands: the first and the first of each year in full. */
function momentsOf(field: string, unit: string, plan: ChartPlan): Map<number, string> {
  const cells = Object.values(plan.data).flatMap((rows) =>
    rows.flatMap(({ cells: own }) => {
      const cell = own[field];
      if (cell?.type !== 'moment' || cell.low === null || cell.high === null) return [];
      return [{ ...cell, place: placeOf(cell) ?? cell.low }];
    }),
  );
  const isOther = unit !== 'undefined' && cells.some((cell) => cell.precision !== units[unit]);
  if (isOther) return new Map();
  const { charts } = languageOf(plan.language);
  const found = new Map<number, string>();
  let before = NaN;
  for (const { place, precision, text } of cells.sort((a, b) => a.place - b.place)) {
    if (found.has(place)) continue;
    const at = new Date(place);
    const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
    const short = {
      month: charts.shortMonths[month - 1],
      day: charts.shortDay(month, at.getUTCDate()),
    };
    const isShort = year === before && (precision === 'month' || precision === 'day');
    found.set(place, (isShort ? short[precision] : undefined) ?? text);
    before = year;
  }
  return found;
}

/** @param value of a tick, a Date or its milliseconds @param format the language's name @returns '' for what is finer than a day */
export function renderMoment(value: unknown, format: unknown): string {
  const at = new Date(value instanceof Date ? value : Number(value));
  if (Number.isNaN(at.getTime())) return '';
  const language: LanguageName = languageNames.find((name) => name === format) ?? languageCodes[0];
  const { charts } = languageOf(language);
  const code = at.toISOString();
  if (!code.endsWith('T00:00:00.000Z')) return '';
  const [month, day] = [at.getUTCMonth() + 1, at.getUTCDate()];
  if (day > 1) return charts.shortDay(month, day);
  return month === 1 ? worded(code.slice(0, 4), language) : (charts.shortMonths[month - 1] ?? '');
}

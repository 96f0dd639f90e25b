/** Moments of the data and the edition → a scale of time in UTC milliseconds, with its ticks and their words. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Day } from '../model/moment.ts';
import { addMonths, dayNumber, dayOf, formatMoment } from '../quantity/index.ts';
import type { FlatRow } from './columns.ts';
import { numberIn } from './chart-row.ts';

export interface TimeTick {
  readonly time: number;
  /** '' for a tick without words. */
  readonly text: string;
}

export interface TimeScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly TimeTick[];
  /** 0 at the domain's beginning, 1 at its end. */
  readonly at: (time: number) => number;
}

/** Whole quarters around all moments and the edition's month; years are named, in a short span months too. */
export function timeScale(times: readonly number[], now: Day, language: LanguageName): TimeScale {
  const first = quarterOf(Math.min(...times, timeOf(now)));
  const last = addMonths(quarterOf(Math.max(...times, timeOf(addMonths(now, 1)) - 1)), 3);
  const domain = [timeOf(first), timeOf(last)] as const;
  const quarters: Day[] = [];
  for (let day = first; day < last; day = addMonths(day, 3)) quarters.push(day);
  const short = quarters.length <= 6;
  const years = quarters.length / 4;
  const step = yearSteps.find((s) => years / s <= mostYears) ?? 100;
  // Over many years quarters are no help, and only round years are named.
  const marked = quarters.filter((day) => years <= mostYears || isYear(day, 1));
  const ticks = marked.map((day, index) => ({
    time: timeOf(day),
    text:
      step > 1
        ? isYear(day, step)
          ? worded(day.slice(0, 4), language)
          : ''
        : textOf(day, index === 0 && !hasYearSoon(quarters), short, language),
  }));
  return {
    domain,
    ticks,
    at: (time) => (time - domain[0]) / (domain[1] - domain[0]),
  };
}

/** Of moments that would take less than half of that, their days alone. */
export function closer(
  calendar: TimeScale,
  times: readonly number[],
  language: LanguageName,
): TimeScale {
  const [first, last] = [Math.floor(Math.min(...times) / dayLength), Math.max(...times)];
  const end = Math.floor(last / dayLength) + 1;
  // A day stands where it begins: with half a day around all, none stands on an axis.
  const domain = [(first - 0.5) * dayLength, (end - 0.5) * dayLength] as const;
  const length = domain[1] - domain[0];
  if (!(length < (calendar.domain[1] - calendar.domain[0]) / 2)) return calendar;
  const days = Array.from({ length: end - first }, (_, i) => dayOf(first + i));
  const step = daySteps.find((s) => days.length / s <= mostDays);
  // Behind the last step of a month the next month is near.
  const isMarked = (day: number): boolean =>
    step === undefined ? day === 1 : (day - 1) % step === 0 && day + step / 2 <= 31;
  const ticks = days
    .filter((day) => isMarked(Number(day.slice(8))))
    .map((day) => {
      const text = worded(step === undefined ? day.slice(0, 7) : day, language);
      return { time: timeOf(day), text };
    });
  return { domain, ticks, at: (time) => (time - domain[0]) / length };
}

const mostDays = 8;
/** From the first of a month on. */
const daySteps = [1, 2, 5, 10];

/** Room for the figures of the axis beside the plot, and for the half of the first tick's words that stands left of it (July 2026). */
export function leftOfTime(
  { ticks: [first] }: TimeScale,
  figures: readonly number[],
  widthOf: (text: string) => number,
): number {
  return Math.ceil(Math.max(Math.max(...figures) + 16, widthOf(first?.text ?? '') / 2));
}

const mostYears = 10;
const yearSteps = [1, 2, 5, 10, 20, 50];

/** The January of a year that the step divides. */
function isYear(day: Day, step: number): boolean {
  return day.endsWith('-01-01') && Number(day.slice(0, 4)) % step === 0;
}

export function timeOf(day: Day): number {
  return dayNumber(day) * dayLength;
}
const dayLength = 86_400_000;

/** The first moment behind the edition's month: what begins there or later lies ahead. */
export function afterNow(now: Day): number {
  return timeOf(addMonths(`${now.slice(0, 7)}-01`, 1));
}

/** Where the edition's rule stands: behind its month where the data speak of that, else at its beginning. */
export function ruleOfNow(now: Day, rows: readonly FlatRow[]): number {
  const [begin, after] = [timeOf(now), afterNow(now)];
  const speaksOfIt = rows.some((row) => {
    const [from, to] = [numberIn(row, 'x_low'), numberIn(row, 'x_high')];
    return from !== null && from < after && (to ?? after) > begin;
  });
  return speaksOfIt ? after : begin;
}

function quarterOf(time: number): Day {
  const day = dayOf(Math.floor(time / dayLength));
  const month = Number(day.slice(5, 7));
  const start = month - ((month - 1) % 3);
  return `${day.slice(0, 4)}-${String(start).padStart(2, '0')}-01`;
}

/** The first year is named at its January, or where the scale begins if that January is not on it. */
function hasYearSoon(quarters: readonly Day[]): boolean {
  return quarters.slice(0, 2).some((day) => day.endsWith('-01-01'));
}

function textOf(day: Day, begins: boolean, short: boolean, language: LanguageName): string {
  const january = day.endsWith('-01-01');
  if (january || begins) {
    const code = short && !january ? day.slice(0, 7) : day.slice(0, 4);
    return worded(code, language);
  }
  if (!short) return '';
  return languageOf(language).charts.shortMonths[Number(day.slice(5, 7)) - 1] ?? '';
}

/** A year, a month or a day as prose words it. */
export function worded(code: string, language: LanguageName): string {
  const precision = code.length === 4 ? 'year' : code.length === 7 ? 'month' : 'day';
  return formatMoment({ precision, about: false, estimated: false, code }, { language });
}

/** Days and the spans of the calendar that they lie in; each span with its neighbours. */
import type { DayPart, TimeUnit } from '../model/made-tables.ts';
import type { Day, Moment } from '../model/moment.ts';
import { addMonths, dayNumber, dayOf } from './days.ts';
import { fiscalYearOf, halfOf, monthOf, quarterOf, span, yearOf } from './spans.ts';

export interface Period {
  readonly unit: TimeUnit;
  readonly moment: Moment;
  /** `2024-04`, `2024-W05`. */
  readonly code: string;
}

export function periodAround(unit: TimeUnit, day: Day): Period {
  const moment = momentAround(unit, day);
  return { unit, moment, code: unit === 'week' ? weekCode(day) : moment.code };
}

/** A moment that is such a span itself; undefined: it is none. */
export function asPeriod(moment: Moment): Period | undefined {
  const unit = unitOf[moment.precision];
  return unit && moment.from !== undefined ? periodAround(unit, moment.from) : undefined;
}

/** So many spans later; earlier where it is negative. */
export function periodLater({ unit, moment: { from = '' } }: Period, by: number): Period {
  const days = unit === 'day' ? 1 : unit === 'week' ? 7 : 0;
  const day =
    days > 0 ? dayOf(dayNumber(from) + by * days) : addMonths(from, by * (monthsIn[unit] ?? 0));
  return periodAround(unit, day);
}

/** The same span a year before; of weeks, 52 weeks. */
export function yearBefore(period: Period): Period {
  if (period.unit === 'week') return periodLater(period, -52);
  return periodAround(period.unit, addMonths(period.moment.from ?? '', -12));
}

/** Which of them a moment lies in, from 1; undefined: it could be several. */
export function partOfDay(part: DayPart, { from, to }: Moment): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [numberIn(part, from), numberIn(part, to)];
  const unit = { monthOfYear: 'month', quarterOfYear: 'quarter' } as const;
  const span = part in unit ? unit[part as keyof typeof unit] : 'day';
  return first === last && to <= (momentAround(span, from).to ?? '') ? first : undefined;
}

function numberIn(part: DayPart, day: Day): number {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  if (part === 'monthOfYear') return month;
  if (part === 'quarterOfYear') return Math.ceil(month / 3);
  return part === 'dayOfMonth' ? date : dayNumber(day) - mondayOf(day) + 1;
}

/** How many of them there are. */
export const partsThere: { readonly [P in DayPart]: number } = {
  monthOfYear: 12,
  quarterOfYear: 4,
  dayOfMonth: 31,
  weekday: 7,
};

const monthsIn: Partial<Readonly<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  fiscalYear: 12,
};

const unitOf: Partial<Readonly<Record<Moment['precision'], TimeUnit>>> = {
  day: 'day',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  fiscalYear: 'fiscalYear',
};

function momentAround(unit: TimeUnit, day: Day): Moment {
  const [year = 0, month = 1] = day.split('-').map(Number);
  switch (unit) {
    case 'day':
      return span('day', day, day, day);
    case 'week': {
      const monday = mondayOf(day);
      const [from, to] = [dayOf(monday), dayOf(monday + 6)];
      return span('range', from, to, `${from}..${to}`);
    }
    case 'month':
      return monthOf(year, month) ?? span('day', day, day, day);
    case 'quarter':
      return quarterOf(year, Math.ceil(month / 3));
    case 'half':
      return halfOf(year, Math.ceil(month / 6));
    case 'year':
      return yearOf(year);
    case 'fiscalYear':
      return fiscalYearOf(month < 4 ? year - 1 : year);
  }
}

/** A week belongs to the year that its Thursday lies in (ISO 8601). */
function weekCode(day: Day): string {
  const monday = mondayOf(day);
  const year = dayOf(monday + 3).slice(0, 4);
  const first = mondayOf(`${year}-01-04`);
  return `${year}-W${String((monday - first) / 7 + 1).padStart(2, '0')}`;
}

/** Days since 1970-01-01, a Thursday. */
function mondayOf(day: Day): number {
  const number = dayNumber(day);
  return number - ((((number + 3) % 7) + 7) % 7);
}

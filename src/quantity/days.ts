/** Days as `YYYY-MM-DD`: the calendar, without clocks and time zones. */
import type { Day } from '../model/moment.ts';

const dayLength = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

export function dayOf(number: number): Day {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
    dayOf(dayNumber(text)) === text
  );
}

/** The same day of the month `months` later, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = firstOfMonth(year, month - 1 + months);
  const last = firstOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  last.setUTCDate(0);
  first.setUTCDate(Math.min(date, last.getUTCDate()));
  return first.toISOString().slice(0, 10);
}

/** First and last day of `count` months that begin with `month` (1 to 12) of `year`. */
export function monthSpan(year: number, month: number, count: number): { from: Day; to: Day } {
  const from = firstOfMonth(year, month - 1)
    .toISOString()
    .slice(0, 10);
  return { from, to: dayOf(dayNumber(addMonths(from, count)) - 1) };
}

/** @param month from 0, over 11 in a later year. `Date.UTC` alone takes the year 50 for 1950. */
function firstOfMonth(year: number, month: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date;
}

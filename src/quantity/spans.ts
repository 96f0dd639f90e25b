/** Spans of the calendar as moments: a day, a month, a year, or whatever lies between two days. */
import type { Day, Moment, MomentPrecision } from '../model/moment.ts';
import { dayNumber, dayOf, isDay, monthSpan } from './days.ts';

export function span(precision: MomentPrecision, from: Day, to: Day, code: string): Moment {
  return { precision, from, to, about: false, estimated: false, code };
}

/** `undefined`: there is no such day. */
export function daySpan(year: number, month: number, day: number): Moment | undefined {
  const code = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return isDay(code) ? span('day', code, code, code) : undefined;
}

/** From Monday; the one with the first Thursday of the year is its first (ISO 8601). `undefined`: no year has it. */
export function weekOf(year: number, week: number): Moment | undefined {
  const fourth = dayNumber(`${padded(year, 4)}-01-04`);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7;
  if (week < 1 || !dayOf(monday + 3).startsWith(padded(year, 4))) return undefined;
  const [from, to] = [dayOf(monday), dayOf(monday + 6)];
  return span('range', from, to, `${from}..${to}`);
}

export function monthOf(year: number, month: number): Moment | undefined {
  if (month < 1 || month > 12) return undefined;
  const { from, to } = monthSpan(year, month, 1);
  return span('month', from, to, from.slice(0, 7));
}

export function quarterOf(year: number, quarter: number): Moment {
  const { from, to } = monthSpan(year, quarter * 3 - 2, 3);
  return span('quarter', from, to, `${padded(year, 4)}-Q${quarter}`);
}

export function halfOf(year: number, half: number): Moment {
  const { from, to } = monthSpan(year, half * 6 - 5, 6);
  return span('half', from, to, `${padded(year, 4)}-H${half}`);
}

/** From April to March, as in Japan. */
export function fiscalYearOf(year: number): Moment {
  const { from, to } = monthSpan(year, 4, 12);
  return span('fiscalYear', from, to, `FY${padded(year, 4)}`);
}

export function yearOf(year: number): Moment {
  const { from, to } = monthSpan(year, 1, 12);
  return span('year', from, to, padded(year, 4));
}

/** 2026年3月期: the business year that ends with that month. */
export function yearEnding(year: number, month: number): Moment | undefined {
  if (month < 1 || month > 12) return undefined;
  if (month === 3) return fiscalYearOf(year - 1);
  if (month === 12) return yearOf(year);
  const { from, to } = monthSpan(year - 1, month + 1, 12);
  return span('range', from, to, `${from.slice(0, 7)}..${to.slice(0, 7)}`);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

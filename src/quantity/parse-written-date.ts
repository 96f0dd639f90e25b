/** Dates as people and statistics write them in figures (31.12.2024, 2020M01) → a moment, or the two that the text could name. */
import type { Moment } from '../model/moment.ts';
import { daySpan, fiscalYearOf, monthOf, span, yearOf } from './spans.ts';

/** Codes of the moments that it could be; `zone`: which day it is hangs on a time zone. */
export type Doubtful = { readonly readings: readonly string[] } | 'zone';
export type WrittenDate = Moment | Doubtful | 'no-such-day' | undefined;

export function parseWrittenDate(text: string): WrittenDate {
  for (const [pattern, read] of forms) {
    const found = pattern.exec(text);
    if (found) return read(found.slice(1).map((group: string | undefined) => group ?? ''));
  }
  return undefined;
}

const time = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?';

type Read = (groups: readonly string[]) => WrittenDate;
const forms: readonly (readonly [RegExp, Read])[] = [
  [/^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/, ([a, , b, y]) => dayAndMonth(Number(a), Number(b), y)],
  [/^(\d{4})\.(\d{1,2})\.(\d{1,2})$/, ([y, m, d]) => day(y, Number(m), d)],
  [/^(\d{4})-?M(\d{1,2})$/i, ([y, m]) => monthOf(Number(y), Number(m)) ?? 'no-such-day'],
  [/^(\d{6})$/, ([digits = '']) => sixDigits(digits)],
  [/^(\d{8})$/, ([digits = '']) => eightDigits(digits)],
  [
    new RegExp(`^(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})[T ]${time}(Z|[+-]\\d\\d:?\\d\\d)?$`, 'i'),
    ([y, , m, d, zone]) => (zone === '' ? day(y, Number(m), d) : 'zone'),
  ],
  [
    /^(FY ?)?(\d{4})([-/])(\d{4}|\d{2})$/i,
    ([fiscal = '', y, dash = '', end = '']) => twoYears(fiscal, Number(y), dash, end),
  ],
];

function day(y: string | undefined, month: number, d: string | undefined): WrittenDate {
  return daySpan(Number(y), month, Number(d)) ?? 'no-such-day';
}

/** Europe writes the day first, America the month; what is over 12 can only be a day. */
function dayAndMonth(a: number, b: number, y: string | undefined): WrittenDate {
  const european = daySpan(Number(y), b, a);
  const american = daySpan(Number(y), a, b);
  if (european && american && european.code !== american.code) {
    return { readings: [european.code, american.code] };
  }
  return european ?? american ?? 'no-such-day';
}

/** 202001 can only be a month; 201012 could be the 12th of October 2020. */
function sixDigits(digits: string): WrittenDate {
  const [y, m, d] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number);
  const month = monthOf(Number(digits.slice(0, 4)), d ?? 0);
  const short = daySpan(2000 + (y ?? 0), m ?? 0, d ?? 0);
  if (!month || !likely(month)) return undefined;
  return short ? { readings: [month.code, short.code] } : month;
}

/** The year first; the year last only makes it doubtful. */
function eightDigits(digits: string): WrittenDate {
  const part = (from: number, to?: number) => Number(digits.slice(from, to));
  const first = daySpan(part(0, 4), part(4, 6), part(6));
  const last = [
    daySpan(part(4), part(2, 4), part(0, 2)),
    daySpan(part(4), part(0, 2), part(2, 4)),
  ].some((moment) => moment && likely(moment));
  return first && likely(first) && !last ? first : undefined;
}

function likely({ from = '' }: Moment): boolean {
  return from >= '1800' && from < '2200';
}

/** 2024/25 is a year that begins in some month of 2024; 2011/12 may be a month as well. */
function twoYears(fiscal: string, year: number, dash: string, end: string): WrittenDate {
  const long = end.length === 4;
  const next = long ? Number(end) === year + 1 : Number(end) === (year + 1) % 100;
  if (fiscal !== '') return next ? fiscalYearOf(year) : undefined;
  const both = [`FY${year}`, `${year}..${year + 1}`];
  // 2011-12 is a month by the standard of dates.
  const month = long ? undefined : monthOf(year, Number(end));
  if (month && (dash === '-' || !next)) return month;
  if (next) return { readings: month ? [month.code, ...both] : both };
  if (!long) return 'no-such-day';
  if (dash === '/' || Number(end) <= year) return undefined;
  const to = yearOf(Number(end)).to ?? '';
  return span('range', yearOf(year).from ?? '', to, `${year}..${end}`);
}

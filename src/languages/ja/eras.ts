/** A date by Japanese eras (令和6年, 平成31年4月30日, R6.10.3) → a moment, the changes of era to the day. */
import type { Day, Moment } from '../../model/moment.ts';
import { dayNumber, dayOf } from '../../quantity/days.ts';
import { daySpan, fiscalYearOf, monthOf, span, yearEnding, yearOf } from '../../quantity/spans.ts';

/** Name, letter, first day; the last day is that before the next one's first. */
const eras: readonly (readonly [string, string, Day])[] = [
  ['明治', 'M', '1868-10-23'],
  ['大正', 'T', '1912-07-30'],
  ['昭和', 'S', '1926-12-25'],
  ['平成', 'H', '1989-01-08'],
  ['令和', 'R', '2019-05-01'],
];

const inWords =
  /^(令和|平成|昭和|大正|明治|[RHSTM]) ?(元|\d{1,2})年(?:(度)|(\d{1,2})月(?:(期)|(\d{1,2})日)?)?$/;
const inLetters = /^([RHSTM])(\d{1,2})(?:[./-](\d{1,2})(?:[./-](\d{1,2}))?)?$/;

/** @returns `no-such-day` for what the era did not see (平成31年5月1日); undefined where no era is named */
export function readEra(text: string): Moment | 'no-such-day' | undefined {
  const words = inWords.exec(text);
  if (words) {
    const [, name = '', y = '', fiscal, month, closing, day] = words;
    const year = y === '元' ? 1 : Number(y);
    if (fiscal !== undefined) return fiscalYear(name, year);
    if (closing !== undefined) return closingYear(name, year, Number(month));
    return dateIn(name, year, month, day);
  }
  const letters = inLetters.exec(text);
  if (!letters) return undefined;
  const [, name = '', y = '', month, day] = letters;
  // H2 is a half, S1 a semester, M1 a month as well as a year.
  if (month === undefined && name !== 'R' && !(name === 'H' && Number(y) > 2)) return undefined;
  return dateIn(name, Number(y), month, day);
}

interface Era {
  readonly from: Day;
  /** The first day of the next one. */
  readonly until: Day | undefined;
}

function eraOf(name: string): Era {
  const at = eras.findIndex(([word, letter]) => word === name || letter === name);
  return { from: eras[at]?.[2] ?? '', until: eras[at + 1]?.[2] };
}

function yearIn({ from }: Era, year: number): number {
  return Number(from.slice(0, 4)) + year - 1;
}

function dateIn(
  name: string,
  eraYear: number,
  month: string | undefined,
  day: string | undefined,
): Moment | 'no-such-day' {
  const era = eraOf(name);
  const year = yearIn(era, eraYear);
  const whole =
    month === undefined
      ? yearOf(year)
      : day === undefined
        ? monthOf(year, Number(month))
        : daySpan(year, Number(month), Number(day));
  if (!whole || eraYear === 0) return 'no-such-day';
  const from = [whole.from ?? '', era.from].sort().at(-1) ?? '';
  const last = whole.to ?? '';
  const to = era.until !== undefined && last >= era.until ? dayOf(dayNumber(era.until) - 1) : last;
  if (from > to) return 'no-such-day';
  const cut = from !== whole.from || to !== last;
  return cut ? span('range', from, to, `${from}..${to}`) : whole;
}

/** 平成31年度 and 令和元年度 are one year; 昭和64年度 never was. */
function fiscalYear(name: string, eraYear: number): Moment | 'no-such-day' {
  const era = eraOf(name);
  const year = yearIn(era, eraYear);
  const april = `${year}-04-01`;
  const began = april >= era.from && (era.until === undefined || april < era.until);
  return eraYear === 1 || (began && eraYear > 0) ? fiscalYearOf(year) : 'no-such-day';
}

function closingYear(name: string, eraYear: number, month: number): Moment | 'no-such-day' {
  const last = dateIn(name, eraYear, String(month), undefined);
  if (last === 'no-such-day') return last;
  return yearEnding(yearIn(eraOf(name), eraYear), month) ?? 'no-such-day';
}

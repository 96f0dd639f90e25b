/** Cells and heads that tell a time: 2026-04, 令和5年度, Q1 2026, 10/05/2026, and months under a year of their own. */
import { parseMoment } from '../quantity/index.ts';
import { isYearName } from '../read/label-names.ts';
import { out, type ColumnContext, type OutCell } from './column.ts';
import type { FrameColumn, Placed } from './frame.ts';
import { cellName } from './grid.ts';

/** The code of the moment that a text names by itself; a year has four digits or says that it is one. */
export function momentIn(
  text: string,
  { language }: Pick<ColumnContext, 'language'>,
): string | undefined {
  if (!/\d{4}|年/.test(text.normalize('NFKC'))) return undefined;
  const parsed = parseMoment(text, language);
  return parsed.ok && parsed.moment.from !== undefined && parsed.moment.to !== undefined
    ? parsed.moment.code
    : undefined;
}

/**
 * 2009-10, 2010-11, 2011-12: years that go into the next, as of schools and seasons, and no months. They stay labels: on which
 * day such a year begins they do not say.
 */
export function yearSpans(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set(texts.filter((text) => /^\d{4}-\d\d$/.test(text)));
  const isSpan = (text: string): boolean =>
    (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5));
  return found.size > 1 && [...found].every(isSpan) ? found : new Set();
}

/** undefined: it is no column of moments. */
export function momentColumn(
  { cells, parts }: FrameColumn,
  said: readonly Placed[],
  context: ColumnContext,
): readonly OutCell[] | undefined {
  const isNumbers = said.some(({ type }) => type === 'number');
  const isYears = said.every(
    ({ type, text }) => type === 'number' && /^(?:1[5-9]|20|21)\d\d$/.test(text),
  );
  // Years stand below Year, 年度, FY; not below Sales.
  if (isNumbers && !(isYears && parts.some(isYearName))) return undefined;
  if (yearSpans(said.map(({ text }) => text)).size > 0) {
    context.tell('year-spans', { column: parts.join(' ') });
    return undefined;
  }
  const slashed = readSlashed(said, parts, context);
  const codeOf = (cell: Placed): string | undefined =>
    cell.type === 'moment' || cell.type === 'number'
      ? cell.text
      : (slashed?.get(cell.text) ?? momentIn(cell.text, context));
  const codes = said.map(codeOf);
  if (codes.some((code) => code === undefined)) return undefined;
  const days = codes.filter((code) => code !== undefined);
  const isMonths = new Set(days).size > 2 && days.every((day) => /^\d{4}-\d\d-01$/.test(day));
  if (isMonths) context.tell('first-days', { column: parts.join(' ') });
  return cells.map((cell) => {
    const code = said.includes(cell) ? codeOf(cell) : 'n/a';
    return out(cell, isMonths ? code?.slice(0, 7) : code);
  });
}

/** 10/05/2026: the day first where a cell of the column has no month of that number, else as the language has it. */
function readSlashed(
  said: readonly Placed[],
  parts: readonly string[],
  { tell }: ColumnContext,
): ReadonlyMap<string, string> | undefined {
  const read = said.map(({ text, type }) =>
    type === 'text' ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) : null,
  );
  const first = read[0];
  if (!first || read.some((one) => one === null)) return undefined;
  const numbers = read.flatMap((one) => (one ? [[Number(one[1]), Number(one[2])] as const] : []));
  const isDayFirst = numbers.some(([a]) => a > 12);
  const isMonthFirst = numbers.some(([, b]) => b > 12);
  if (isDayFirst && isMonthFirst) return undefined;
  const codeOf = (one: RegExpExecArray, dayFirst: boolean): string => {
    const [, a = '', b = '', year = ''] = one;
    const [day, month] = dayFirst ? [a, b] : [b, a];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  };
  if (!isDayFirst && !isMonthFirst) {
    const [cell] = said;
    const at = cell ? cellName(cell.row, cell.column) : '';
    const args = { column: parts.join(' '), cell: `${at}: ${first[0]}` };
    tell('day-or-month', { ...args, chosen: codeOf(first, true), other: codeOf(first, false) });
  }
  return new Map(read.flatMap((one) => (one ? [[one[0], codeOf(one, !isMonthFirst)]] : [])));
}

/** Heads that are months or quarters without their year, and where the year is told → the code of each. */
export function headMoments(
  heads: readonly (readonly string[])[],
  titles: readonly string[],
  context: ColumnContext,
): {
  readonly codes: readonly (Readonly<{ code: string; part: string }> | undefined)[];
  readonly year?: string;
} {
  const spans = yearSpans(heads.flat());
  const own = heads.map((parts) => {
    if (parts.some((one) => spans.has(one))) return undefined;
    const whole = momentIn(parts.join(' '), context);
    const part = parts.find((one) => momentIn(one, context) !== undefined);
    // A year above, a month below: both together are the moment.
    for (const [i, one] of parts.entries()) {
      const year = yearIn(one);
      const rest = parts[i + 1];
      const code =
        year !== undefined && rest !== undefined ? monthOf(year, rest, context) : undefined;
      if (code !== undefined) return { code, part: `${one}\n${rest ?? ''}` };
    }
    if (whole !== undefined) return { code: whole, part: parts.join('\n') };
    return part === undefined ? undefined : { code: momentIn(part, context) ?? '', part };
  });
  if (own.filter((one) => one !== undefined).length > 1) return { codes: own };
  const year = titles.map(yearIn).find((one) => one !== undefined);
  if (year === undefined) return { codes: own };
  let shift = 0;
  let before = '';
  const codes = heads.map((parts) => {
    const part = parts.find((one) => monthOf(year, one, context) !== undefined);
    if (part === undefined) return undefined;
    const code = monthOf(String(Number(year) + shift), part, context) ?? '';
    // December, then January: the year goes on, as fiscal years do.
    if (before !== '' && code < before) {
      shift += 1;
      before = monthOf(String(Number(year) + shift), part, context) ?? '';
      return { code: before, part };
    }
    before = code;
    return { code, part };
  });
  return codes.some((one) => one !== undefined) ? { codes, year } : { codes: own };
}

/** A year in a text that says more: “Sales 2025”, 2025年度. */
function yearIn(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  const years = [...plain.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year);
  return years.length === 1 ? years[0] : undefined;
}

/** Jan, 4月, Q2, H1 of a year. */
export function monthOf(
  year: string,
  text: string,
  { language }: ColumnContext,
): string | undefined {
  if (/\d{4}/.test(text) || text.length > 12) return undefined;
  const month = text.normalize('NFKC').replace(/\.$/, '');
  const ways = [`${month} ${year}`, `${year}年${month}`, `${year}-${month}`];
  for (const way of ways) {
    const parsed = parseMoment(way, language);
    if (parsed.ok && ['month', 'quarter', 'half'].includes(parsed.moment.precision)) {
      return parsed.moment.code;
    }
  }
  return undefined;
}

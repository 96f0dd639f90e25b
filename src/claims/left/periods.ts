/** Rows and columns of time → the course that they are part of, and what of it a claim passes over. Pure. */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import type { Field, Row, Table } from '../../model/dataset.ts';
import type { Called, Left } from '../../model/left.ts';
import type { Day, Moment } from '../../model/moment.ts';
import type { Said } from '../../model/said.ts';
import { formatMoment, parseMoment } from '../../quantity/index.ts';
import { momentCalled } from '../../text/called.ts';

/** One time of a course: a row, or a column. */
export interface Period<T> {
  readonly of: T;
  readonly from: Day;
  readonly label: string;
  readonly called: Called;
}

/** Rows of the same thing at other times, the earliest first; empty where the row has no time of its own. */
export function courseOf(table: Table, row: Row, language: LanguageName): Period<Row>[] {
  const course = seriesFields(table);
  const own = course.map((name) => row.cells.get(name)?.raw.trim());
  const rows = table.rows.filter((r) =>
    course.every((name, i) => r.cells.get(name)?.raw.trim() === own[i]),
  );
  const time = timeField(table, rows);
  if (!time) return [];
  const periods = rows.flatMap((of) => {
    const cell = of.cells.get(time.name);
    const moment = cell?.value.type === 'moment' ? cell.value.moment : undefined;
    return moment && cell ? periodOf(of, moment, cell.raw.trim(), language) : [];
  });
  return inOrder(periods);
}

/** Columns of one unit whose heads are times: 2023, 2024, 2025. */
export function columnsInTime(table: Table, field: Field, language: LanguageName): Period<Field>[] {
  const periods = table.fields
    .filter((f) => f.type === field.type && f.unit === field.unit)
    .flatMap((f) => {
      const parsed = parseMoment(f.title, language);
      return parsed.ok ? periodOf(f, parsed.moment, f.title, language) : [];
    });
  return inOrder(periods);
}

function periodOf<T>(of: T, moment: Moment, written: string, language: LanguageName): Period<T>[] {
  const { from } = moment;
  if (from === undefined) return [];
  const label = formatMoment(moment, { language });
  return [{ of, from, label, called: momentCalled(moment, written, language) }];
}

function inOrder<T>(periods: readonly Period<T>[]): Period<T>[] {
  return [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** What tells one course from another: names, what a row leads to, its kind; words that several rows share. */
function seriesFields({ fields, rows, foreignKeys, primaryKey }: Table): string[] {
  const leading = new Set(foreignKeys.flatMap((k) => k.fields));
  return fields
    .filter((f) => {
      if (f.names || f.type === 'category' || leading.has(f.name)) return true;
      if (f.type !== 'string' || primaryKey.includes(f.name)) return false;
      return new Set(rows.map((r) => r.cells.get(f.name)?.raw.trim())).size < rows.length;
    })
    .map((f) => f.name);
}

/** The column of moments that no two of the rows share. */
function timeField(table: Table, rows: readonly Row[]): Field | undefined {
  return table.fields.find((field) => {
    const days = rows.map((row) => {
      const value = row.cells.get(field.name)?.value;
      return value?.type === 'moment' ? value.moment.from : undefined;
    });
    return !days.includes(undefined) && new Set(days).size === days.length;
  });
}

/** What of a course is passed over; undefined: nothing. @param table its title, for the line where many would be listed */
export function passedOver<T>(
  course: readonly Period<T>[],
  chosen: ReadonlySet<T>,
  table: string,
): Left | undefined {
  const own = course.filter((p) => chosen.has(p.of));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.length < 2 || own.length === course.length) return undefined;
  const begins = course.indexOf(first) === 0;
  const ends = course.indexOf(last) === course.length - 1;
  const isRun = course.indexOf(last) - course.indexOf(first) === own.length - 1;
  if (!isRun) return withGaps(course, own, table);
  const says: Said = ends
    ? { type: 'said', code: 'leftFrom', args: { period: first.label } }
    : begins
      ? { type: 'said', code: 'leftUpTo', args: { period: last.label } }
      : { type: 'said', code: 'leftSpan', args: { from: first.label, to: last.label } };
  const ways = [
    own.map((p) => p.called),
    [first.called, last.called],
    ...(ends ? [[first.called]] : []),
    ...(begins ? [[last.called]] : []),
  ];
  return { why: 'periods', says, ways };
}

/** Some times within a course are passed over: those are told, or those that are left, whichever are few. */
function withGaps<T>(course: readonly Period<T>[], own: readonly Period<T>[], table: string): Left {
  const out = course.filter((p) => !own.includes(p));
  const labels = (periods: readonly Period<T>[]): string[] => periods.map((p) => p.label);
  const says: Said =
    own.length <= mostListed
      ? { type: 'said', code: 'leftOnly', args: { rows: labels(own) } }
      : out.length <= mostListed
        ? { type: 'said', code: 'leftWithout', args: { rows: labels(out) } }
        : {
            type: 'said',
            code: 'leftOnlyMany',
            args: { kept: own.length, of: course.length, table },
          };
  const all = own.map((p) => p.called);
  const ways = [
    all,
    out.map((p) => p.called),
    // It goes up to now, which is the last of them.
    ...(own.at(-1) === course.at(-1) ? [all.slice(0, -1)] : []),
  ];
  return { why: 'periods', says, ways };
}

/** Two times that do not follow each other; undefined where they do, or are no times of one course. */
export function heldAgainst<T>(
  course: readonly Period<T>[],
  pair: readonly [T, T],
  language: LanguageName,
): Left | undefined {
  const places = pair.map((of) => course.findIndex((p) => p.of === of)).sort((a, b) => a - b);
  const [earlier, later] = places.map((at) => course[at]);
  if (!earlier || !later || course.indexOf(later) - course.indexOf(earlier) < 2) return undefined;
  const { yearBefore } = languageOf(language).sentences.leftOut;
  const args = { earlier: earlier.label, later: later.label };
  return {
    why: 'against',
    says: { type: 'said', code: 'leftAgainst', args },
    ways: [
      [earlier.called, later.called],
      // Since 2019: up to now, which is the last of them.
      ...(course.at(-1) === later ? [[earlier.called]] : []),
      ...(isYearApart(earlier.from, later.from) ? [[yearBefore]] : []),
    ],
  };
}

/** Rows are listed up to so many. */
export const mostListed = 3;

function isYearApart(earlier: Day, later: Day): boolean {
  return `${Number(earlier.slice(0, 4)) + 1}${earlier.slice(4)}` === later;
}

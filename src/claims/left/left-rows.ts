/** Rows that are left out of a table, and those that are kept → how that is told, and the ways a sentence says it. Pure. */
import type { Row, Table } from '../../model/dataset.ts';
import type { Called, Left } from '../../model/left.ts';
import type { Said } from '../../model/said.ts';
import type { JudgeContext } from '../context.ts';
import { labelOf, rowCalled } from '../../text/called.ts';
import { courseOf, mostListed, passedOver } from './periods.ts';

/** More than these no sentence names. */
const mostNamed = 12;

export function leftRows(
  context: JudgeContext,
  table: Table,
  why: 'except' | 'rows' | 'list',
  kept: readonly Row[],
  out: readonly Row[],
): Left[] {
  if (out.length === 0) return [];
  const [first] = kept;
  const course = first ? courseOf(table, first, context.language) : [];
  // A table of one course: its rows are times.
  if (course.length === table.rows.length && kept.length + out.length === course.length) {
    const left = passedOver(course, new Set(kept), table.title);
    if (left) return [left];
  }
  const called = (rows: readonly Row[]): (readonly Called[])[] =>
    rows.length > mostNamed ? [] : [rows.map((row) => rowCalled(context.dataset, table, row))];
  const ways = [...called(out), ...called(kept)];
  const counted = why === 'except' ? {} : { counted: { rows: kept.length, noun: table.title } };
  return [{ why, says: toldAs(table, why, kept, out), ways, ...counted }];
}

function toldAs(
  { title: table }: Table,
  why: 'except' | 'rows' | 'list',
  kept: readonly Row[],
  out: readonly Row[],
): Said {
  const of = kept.length + out.length;
  if (why !== 'except' && kept.length <= mostListed)
    return { type: 'said', code: 'leftOnly', args: { rows: kept.map(labelOf) } };
  if (out.length <= mostListed)
    return { type: 'said', code: 'leftWithout', args: { rows: out.map(labelOf) } };
  return why === 'except'
    ? { type: 'said', code: 'leftWithoutMany', args: { out: out.length, of, table } }
    : { type: 'said', code: 'leftOnlyMany', args: { kept: kept.length, of, table } };
}

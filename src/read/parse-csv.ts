/** CSV text → a head and rows of cells, each with its place in the file, quoted line breaks included. */
import { CsvError, parse } from 'csv-parse/sync';
import type { QuoteFault } from '../diagnostics/codes.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import { startOf, type Place } from '../model/place.ts';
import { overLimit } from './over-limit.ts';
import type { Dialect } from './table-dialect.ts';

export interface CsvCell {
  readonly text: string;
  readonly place: Place;
}

export interface CsvTable {
  readonly head: readonly CsvCell[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** Of JSON: it has no notes below, no titles above, no second head. */
  readonly isStructured?: true;
}

export interface ParsedCsv {
  readonly table: CsvTable | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param names of the columns, where the dialect says that the file has no head */
export function parseCsv(
  file: string,
  text: string,
  dialect: Dialect,
  limits: Limits = defaultLimits,
  names?: readonly string[],
): ParsedCsv {
  const source = text.replace(/\r\n?/g, '\n');
  if (source.trim() === '')
    return { table: undefined, diagnostics: [error('file-empty', { file }, startOf(file))] };
  // Before parsing, which takes hundreds of bytes a cell; what quotes hold is counted too.
  const cells = count(source, dialect.delimiter) + count(source, '\n');
  if (cells > limits.cells) {
    return { table: undefined, diagnostics: [overLimit('cells', limits, cells, startOf(file))] };
  }
  let records: CsvRecord[];
  try {
    records = readRecords(source, dialect);
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return { table: undefined, diagnostics: [quoteProblem(file, source, dialect, cause)] };
  }
  const { head, body } = placeRows(file, records, dialect, names);
  if (!head)
    return { table: undefined, diagnostics: [error('file-empty', { file }, startOf(file))] };
  const diagnostics = checkSize(head, body, limits);
  return diagnostics.length > 0
    ? { table: undefined, diagnostics }
    : { table: { head, rows: body }, diagnostics };
}

function quoteProblem(file: string, source: string, dialect: Dialect, cause: CsvError): Diagnostic {
  const open =
    cause.code === 'CSV_QUOTE_NOT_CLOSED' ? oddQuotes(source, dialect.quote ?? '"') : undefined;
  const line = open ?? Number(/line (\d+)/.exec(cause.message)?.[1] ?? 1);
  const fault = quoteFaults[cause.code] ?? 'inside';
  const end = (source.split('\n')[line - 1]?.length ?? 0) + 1;
  return error('csv-quote', { fault }, { ...startOf(file), line, endLine: line, endColumn: end });
}

/** Which rows are the head, which are data, and which are neither. */
function placeRows(
  file: string,
  records: readonly CsvRecord[],
  dialect: Dialect,
  names: readonly string[] | undefined,
): { readonly head: readonly CsvCell[] | undefined; readonly body: readonly CsvCell[][] } {
  const { headRows, commentRows, headJoin } = dialect;
  const last = Math.max(0, ...headRows);
  const heads: CsvCell[][] = [];
  const body: CsvCell[][] = [];
  let line = 1;
  let number = 0;
  for (const { raw, record } of records) {
    const comments = commentLines(raw, dialect);
    number += 1;
    const row = raw.slice(comments.join('').length);
    const start = line + comments.length;
    line += raw.split('\n').length - 1;
    const blank = record.every((cell) => cell.trim() === '');
    const isHead = headRows.includes(number);
    if (blank) {
      // The first row that is not blank is the head, where no other is asked for.
      if (last === 1 && heads.length === 0) number = 0;
      continue;
    }
    if (commentRows.includes(number) || (number <= last && !isHead)) continue;
    const cells = placeCells(file, row, record, start, dialect);
    (isHead ? heads : body).push(cells);
  }
  if (headRows.length > 0) return { head: joinHeads(heads, headJoin), body };
  // Columns that nobody has named are counted.
  const named = names?.length ? names : (body[0] ?? []).map((_, i) => `column${String(i + 1)}`);
  return { head: named.map((text) => ({ text, place: startOf(file) })), body };
}

/** Several lines of heads are one: each column's names, one above the other. A name goes on to the right until the next. */
function joinHeads(heads: readonly CsvCell[][], sign: string): readonly CsvCell[] | undefined {
  const [first, ...others] = heads;
  if (!first || others.length === 0) return first;
  const upper = heads.slice(0, -1).map((row) => {
    let name = '';
    return Array.from({ length: Math.max(...heads.map((h) => h.length)) }, (_, i) => {
      name = row[i]?.text.trim() || name;
      return name;
    });
  });
  return (heads.at(-1) ?? []).map(({ text, place }, i) => {
    const parts = [...upper.map((row) => row[i] ?? ''), text.trim()];
    return { text: parts.filter((part) => part !== '').join(sign), place };
  });
}

/** Lines of comments that the parser skipped before a record. */
function commentLines(raw: string, { commentSign }: Dialect): readonly string[] {
  if (commentSign === undefined) return [];
  const lines = raw.split(/(?<=\n)/);
  const first = lines.findIndex((text) => !text.startsWith(commentSign));
  return lines.slice(0, first < 0 ? lines.length : first);
}

/** The first line in which a quotation mark has no partner. */
function oddQuotes(source: string, quote: string): number | undefined {
  const index = source.split('\n').findIndex((line) => (line.split(quote).length - 1) % 2 === 1);
  return index < 0 ? undefined : index + 1;
}

const quoteFaults: Readonly<Record<string, QuoteFault>> = {
  CSV_QUOTE_NOT_CLOSED: 'unclosed',
  CSV_INVALID_CLOSING_QUOTE: 'text-behind',
  INVALID_OPENING_QUOTE: 'inside',
};

interface CsvRecord {
  readonly raw: string;
  readonly record: readonly string[];
}

function readRecords(source: string, dialect: Dialect): CsvRecord[] {
  const { delimiter, quote, escape, commentSign } = dialect;
  // The parser knows escapes inside of quotation marks alone. Elsewhere two signs of nobody's, as long as what they stand for.
  const escaped = escape !== undefined && escape !== quote ? escape + delimiter : undefined;
  const hidden = '\ue000' + '\ue001'.repeat(delimiter.length);
  // With `info` and `raw` each record comes with the text it was read from; the types do not know it.
  const records: unknown = parse(escaped ? source.replaceAll(escaped, hidden) : source, {
    delimiter,
    quote: quote ?? false,
    escape: escape ?? '\ue002',
    record_delimiter: '\n',
    relax_column_count: true,
    ltrim: dialect.skipBlanks,
    ...(commentSign !== undefined && { comment: commentSign, comment_no_infix: true }),
    raw: true,
    info: true,
  });
  const read = records as CsvRecord[];
  return escaped
    ? read.map(({ raw, record }) => ({
        raw,
        record: record.map((text) => text.replaceAll(hidden, delimiter)),
      }))
    : read;
}

/** Walks the raw text of one record to find where each cell begins and ends. */
function placeCells(
  file: string,
  raw: string,
  record: readonly string[],
  line: number,
  dialect: Dialect,
): CsvCell[] {
  const cells: CsvCell[] = [];
  const body = raw.replace(/\n$/, '');
  let at = 0;
  let row = line;
  let column = 1;
  const escape = dialect.escape === dialect.quote ? undefined : dialect.escape;
  for (const text of record) {
    const start = { line: row, column };
    let quoted = false;
    let escaped = false;
    while (at < body.length) {
      const char = body.charAt(at);
      if (char === dialect.quote && !escaped) quoted = !quoted;
      else if (!quoted && body.startsWith(dialect.delimiter, at)) break;
      escaped = char === escape && !escaped;
      at += 1;
      if (char === '\n') {
        row += 1;
        column = 1;
      } else column += 1;
    }
    const place = {
      file,
      ...start,
      endLine: row,
      endColumn: Math.max(column, row === start.line ? start.column + 1 : 1),
    };
    cells.push({ text, place });
    at += dialect.delimiter.length;
    column += dialect.delimiter.length;
  }
  return cells;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) found += 1;
  return found;
}

export function checkSize(
  head: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
  limits: Limits,
): Diagnostic[] {
  const { columns, rows: most, cellLength } = limits;
  const extra = head[columns];
  if (extra) return [overLimit('columns', limits, head.length, extra.place)];
  const [late] = rows[most] ?? [];
  if (late) return [overLimit('rows', limits, rows.length, late.place)];
  const long = [head, ...rows].flat().find((c) => c.text.length > cellLength);
  return long ? [overLimit('cellLength', limits, long.text.length, long.place)] : [];
}

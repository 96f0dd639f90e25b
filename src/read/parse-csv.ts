/** CSV text → a head and rows of cells, each with its place in the file, quoted line breaks included. */
import { CsvError, parse } from 'csv-parse/sync';
import type { QuoteFault } from '../diagnostics/codes.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import { startOf, type Place } from '../model/place.ts';
import { overLimit } from './over-limit.ts';

export interface CsvCell {
  readonly text: string;
  readonly place: Place;
}

export interface CsvTable {
  readonly head: readonly CsvCell[];
  readonly rows: readonly (readonly CsvCell[])[];
}

export interface ParsedCsv {
  readonly table: CsvTable | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

export function parseCsv(
  file: string,
  text: string,
  dialect: Dialect,
  limits: Limits = defaultLimits,
): ParsedCsv {
  const source = text.replaceAll('\r\n', '\n');
  if (source.trim() === '')
    return { table: undefined, diagnostics: [error('file-empty', { file }, startOf(file))] };
  // Before parsing, which takes hundreds of bytes a cell; what quotes hold is counted too.
  const cells = count(source, dialect.delimiter) + count(source, '\n');
  if (cells > limits.cells) {
    return { table: undefined, diagnostics: [overLimit('cells', limits, cells, startOf(file))] };
  }
  let records: { raw: string; record: string[] }[];
  try {
    records = readRecords(source, dialect);
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const open =
      cause.code === 'CSV_QUOTE_NOT_CLOSED' ? oddQuotes(source, dialect.quote) : undefined;
    const line = open ?? Number(/line (\d+)/.exec(cause.message)?.[1] ?? 1);
    const fault = quoteFaults[cause.code] ?? 'inside';
    const at = {
      ...startOf(file),
      line,
      endLine: line,
      endColumn: (source.split('\n')[line - 1]?.length ?? 0) + 1,
    };
    return { table: undefined, diagnostics: [error('csv-quote', { fault }, at)] };
  }
  const rows: CsvCell[][] = [];
  let line = 1;
  for (const { raw, record } of records) {
    const blank = record.every((cell) => cell.trim() === '');
    // Blank rows, most often at the end, hold nothing to say.
    if (!blank) rows.push(placeCells(file, raw, record, line, dialect));
    line += raw.split('\n').length - 1;
  }
  const [head, ...body] = rows;
  if (!head)
    return { table: undefined, diagnostics: [error('file-empty', { file }, startOf(file))] };
  const diagnostics = checkSize(head, body, limits);
  return diagnostics.length > 0
    ? { table: undefined, diagnostics }
    : { table: { head, rows: body }, diagnostics };
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

function readRecords(source: string, dialect: Dialect): { raw: string; record: string[] }[] {
  // With `info` and `raw` each record comes with the text it was read from; the types do not know it.
  const records: unknown = parse(source, {
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.quote,
    record_delimiter: '\n',
    relax_column_count: true,
    raw: true,
    info: true,
  });
  return records as { raw: string; record: string[] }[];
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
  for (const text of record) {
    const start = { line: row, column };
    let quoted = false;
    while (at < body.length) {
      const char = body.charAt(at);
      if (char === dialect.quote) quoted = !quoted;
      else if (!quoted && body.startsWith(dialect.delimiter, at)) break;
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

function checkSize(
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

/** The text of a CSV, of what was pasted from a spreadsheet or a web page, or of JSON → one sheet. */
import { CsvError, parse } from 'csv-parse/sync';
import { defaultLimits } from '../model/limits.ts';
import { tableOfRows } from '../read/json-table.ts';
import { scanJson } from '../read/scan-json.ts';
import { blank, plainLine, type Book, type GridCell, type Refusal, type Sheet } from './grid.ts';

const delimiters = ['\t', ';', ',', '|'] as const;

/** Cells as they are typed: which are numbers is found out later, with the marks of the whole sheet. */
export function readDelimited(file: string, text: string, encoding?: string): Book | Refusal {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (source.trim() === '') return { refused: 'empty', file, detail: '' };
  const delimiter = delimiterOf(source);
  const records = recordsOf(source, delimiter);
  if (!records) return { refused: 'not-table', file, detail: '"' };
  const rows = records.map((record) => record.map(textCell));
  if (rows.every((row) => row.filter(({ type }) => type !== 'blank').length < 2)) {
    return { refused: 'not-table', file, detail: '' };
  }
  const sheet = { ...sheetOf(rows), ...(delimiter === ';' && { hasSemicolons: true as const }) };
  const book = { file, sheets: [sheet], hiddenSheets: [] };
  return encoding === undefined ? book : { ...book, encoding };
}

/** Rows in lists or maps, under whatever key they stand. */
export function readJson(file: string, text: string): Book | Refusal {
  const scanned = scanJson(file, text.replace(/^\ufeff/, ''), defaultLimits.nesting);
  if ('problem' in scanned) return { refused: 'damaged', file, detail: 'JSON' };
  const { node } = scanned;
  const lists =
    node.type === 'map'
      ? [...node.entries].filter(([, value]) => value.type === 'list' && value.items.length > 0)
      : [['', node] as const];
  const sheets = lists.flatMap(([name, list]): Sheet[] => {
    // A list of pairs [indicator, rows], as some offices publish, holds its rows in the last.
    const { table } = tableOfRows(list, { rows: rowsOf(list) }, defaultLimits, undefined);
    if (!table) return [];
    const head = table.head.map(({ text: one }) => textCell(one));
    const body = table.rows.map((row) => row.map((cell) => jsonCell(cell.text)));
    return [{ ...sheetOf([head, ...body]), name, isStructured: true }];
  });
  return sheets.length === 0
    ? { refused: 'not-table', file, detail: 'JSON' }
    : { file, sheets, hiddenSheets: [] };
}

function rowsOf(list: { readonly type: string; readonly items?: readonly { type: string }[] }) {
  return list.items?.[0]?.type === 'list' ? 'array' : 'object';
}

function sheetOf(rows: readonly (readonly GridCell[])[]): Sheet {
  return { name: '', rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function textCell(raw: string): GridCell {
  const text = plainLine(raw);
  return text === '' ? blank : { type: 'text', text };
}

/** Numbers in JSON have one way of being written. */
function jsonCell(text: string): GridCell {
  return /^-?\d+(?:\.\d+)?$/.test(text) && !/^-?0\d/.test(text)
    ? { type: 'number', text }
    : textCell(text);
}

/** The one by which most lines have the same number of cells, of those the one with most cells. */
function delimiterOf(source: string): string {
  const sample = source.slice(0, 200_000);
  const scored = delimiters.map((delimiter) => {
    const widths = (recordsOf(sample, delimiter) ?? [])
      .slice(0, -1)
      .map((record) => record.length)
      .filter((width) => width > 1);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    return { delimiter, most: Math.max(0, ...counts.values()) };
  });
  const best = Math.max(...scored.map(({ most }) => most));
  return scored.find(({ most }) => most === best && most > 0)?.delimiter ?? lone(source);
}

/** Of a text of one line. */
function lone(source: string): string {
  return delimiters.find((delimiter) => source.includes(delimiter)) ?? ',';
}

function recordsOf(source: string, delimiter: string): string[][] | undefined {
  const options = { delimiter, relax_column_count: true, skip_empty_lines: false };
  try {
    return parse(source, options);
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
  }
  try {
    // What is pasted has lone quotation marks: 5" pipe.
    return parse(source, { ...options, quote: false });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return undefined;
  }
}

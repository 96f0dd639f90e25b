/** The bytes of a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) → its sheets, values as they were last computed. The only file that knows the library; nothing in a workbook runs. */
import { blank, plainLine, type Book, type GridCell, type Refusal, type Sheet } from './grid.ts';
import { readFormat } from './number-format.ts';
import { dayOfSerial, plainNumber } from './plain-number.ts';
import type { CellObject, Range as BookRange, WorkBook, WorkSheet } from '@e965/xlsx';

export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Book | Refusal> {
  const { read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
      bookVBA: true,
    });
  } catch (cause) {
    const detail = cause instanceof Error ? plainLine(cause.message).slice(0, 120) : '';
    const refused = /password|encrypt/i.test(detail) ? 'password' : 'damaged';
    return { refused, file, detail };
  }
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const isHidden = (name: string): boolean =>
    (book.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0) > 0;
  const shown = book.SheetNames.filter((name) => !isHidden(name));
  const sheets = shown.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? [sheetOf(name, sheet, is1904)] : [];
  });
  const hasLinks = sheets.some(({ rows }) =>
    rows.some((row) =>
      row.some(({ formula }) => formula !== undefined && /\[[^\]]+\]/.test(formula)),
    ),
  );
  return {
    file,
    sheets,
    hiddenSheets: book.SheetNames.filter(isHidden),
    ...(book.vbaraw !== undefined && { hasMacros: true }),
    ...(hasLinks && { hasLinks: true }),
  };
}

function sheetOf(name: string, sheet: WorkSheet, is1904: boolean): Sheet {
  const data: unknown = sheet['!data'];
  const rows = Array.isArray(data) ? (data as (CellObject[] | undefined)[]) : [];
  const hidden = (list: readonly ({ hidden?: boolean | undefined } | undefined)[] = []) =>
    new Set([...list.keys()].filter((i) => list[i]?.hidden === true));
  return {
    name,
    rows: Array.from(rows, (row) =>
      Array.from(row ?? [], (cell: CellObject | undefined) => gridCell(cell, is1904)),
    ),
    merges: (sheet['!merges'] ?? []).map(({ s, e }: BookRange) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: hidden(sheet['!rows']),
    hiddenColumns: hidden(sheet['!cols']),
  };
}

function gridCell(cell: CellObject | undefined, is1904: boolean): GridCell {
  if (cell?.v === undefined) return blank;
  const formula = cell.f === undefined ? {} : { formula: plainLine(cell.f) };
  switch (cell.t) {
    case 'n': {
      const format = typeof cell.z === 'string' ? cell.z : undefined;
      return { ...numberCell(Number(cell.v), format, is1904), ...formula };
    }
    case 'b':
      return { type: 'boolean', text: cell.v === true ? 'true' : 'false', ...formula };
    case 'e':
      return { type: 'error', text: errors[Number(cell.v)] ?? '#N/A', ...formula };
    default: {
      const text = plainLine(String(cell.v));
      return text === '' ? blank : { type: 'text', text, ...formula };
    }
  }
}

function numberCell(value: number, format: string | undefined, is1904: boolean): GridCell {
  const { kind, shows } = readFormat(format);
  if (!Number.isFinite(value)) return { type: 'error', text: '#NUM!' };
  if (kind === 'time') return { type: 'text', text: clock(value) };
  if (kind !== 'date') {
    return { type: 'number', text: plainNumber(value), ...(format !== undefined && { format }) };
  }
  const day = dayOfSerial(value, is1904);
  if (day === undefined) return { type: 'error', text: plainNumber(value) };
  const length = shows === 'year' ? 4 : shows === 'month' ? 7 : 10;
  return { type: 'moment', text: day.slice(0, length) };
}

/** Hours and minutes of a part of a day. */
function clock(value: number): string {
  const minutes = Math.round(value * 1440);
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

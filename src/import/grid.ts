/** A sheet as its source has it: cells by place, what each is, and what of it is hidden. */
import type { RefusalCode } from '../model/door.ts';

export type CellType = 'blank' | 'text' | 'number' | 'boolean' | 'error' | 'moment';

export interface GridCell {
  readonly type: CellType;
  /** As it would stand in a CSV: a plain decimal, a moment's code, the text. */
  readonly text: string;
  /** How a workbook shows the number: `0.0%`. */
  readonly format?: string;
  /** What a workbook computed it with, without `=`. */
  readonly formula?: string;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  /** Rows and columns are counted from 0; rows may be of any length. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Fields of rows that had names (JSON, Parquet): the first row is the head, and there is nothing else. */
  readonly isStructured?: true;
  /** Its cells are parted by semicolons, as where a comma is the decimal mark. */
  readonly hasSemicolons?: true;
}

/** One file that was read. */
export interface Book {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly hiddenSheets: readonly string[];
  readonly hasMacros?: true;
  /** Formulas that take their values from other files. */
  readonly hasLinks?: true;
  /** Of a text that is not UTF-8: what it was read as. */
  readonly encoding?: string;
}

export interface Refusal {
  readonly refused: RefusalCode;
  readonly file: string;
  /** A limit, an encoding, what a library said. */
  readonly detail: string;
}

export const isRefusal = (value: Book | Refusal): value is Refusal => 'refused' in value;

export const blank: GridCell = { type: 'blank', text: '' };

export function cellAt(sheet: Sheet, row: number, column: number): GridCell {
  return sheet.rows[row]?.[column] ?? blank;
}

/** `C7`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A`, …, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A text as one line, without what nobody sees. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu, '')
    .trim();
}

/** Typed reading of a flat row. A column that is missing reads as null, '' or false. */
import type { FigurePart } from '../model/quantity.ts';
import type { FlatRow } from './columns.ts';

export function numberIn(row: FlatRow, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

/** The pieces of a worded figure. */
export function partsIn(row: FlatRow, channel: string): readonly FigurePart[] {
  const value = row[`${channel}_parts`];
  return typeof value === 'object' && value !== null ? value : [];
}

export function textIn(row: FlatRow, column: string): string {
  const value = row[column];
  return value === null || typeof value === 'object' || value === undefined ? '' : String(value);
}

export function flagIn(row: FlatRow, column: string): boolean {
  return row[column] === true;
}

/** What a channel is called, whatever its type: a category by its label, a moment as it is worded. */
export function nameIn(row: FlatRow, channel: string): string {
  return textIn(row, `${channel}_label`) || textIn(row, `${channel}_text`) || textIn(row, channel);
}

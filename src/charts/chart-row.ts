/** Typed reading of a flat row of the plan. A column that is missing reads as null, '' or false. */
import type { ChartRow } from '../model/plan.ts';

export function numberIn(row: ChartRow, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

export function textIn(row: ChartRow, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? '' : String(value);
}

export function flagIn(row: ChartRow, column: string): boolean {
  return row[column] === true;
}

/** What a channel is called, whatever its type: a category by its label, a moment as it is worded. */
export function nameIn(row: ChartRow, channel: string): string {
  return textIn(row, `${channel}_label`) || textIn(row, `${channel}_text`) || textIn(row, channel);
}

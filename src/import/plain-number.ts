/** Numbers of a workbook → exact decimals. */
import { dayOf, decimal } from '../quantity/index.ts';

/** To the 15 digits that a spreadsheet shows: 68.66499999999999 is 68.665. */
export function plainNumber(value: number): string {
  return decimal(String(Number(value.toPrecision(15))));
}

/** Times a power of ten, exactly. */
export function shifted(number: string, exponent: number): string {
  return decimal(`${number}e${String(exponent)}`);
}

/** A day's number as spreadsheets count → `2026-04-01`; its part of a day is dropped. @param is1904 as some count on the Mac */
export function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  const day = Math.floor(serial) + (is1904 ? 1462 : 0);
  // Excel takes 1900 for a leap year.
  const own = !is1904 && day < 61 ? day + 1 : day;
  return own < 2 || own > 2_958_465 ? undefined : dayOf(own - 25_569);
}

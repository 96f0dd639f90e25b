/** A date that knows its precision: an interval of days. */

/** `YYYY-MM-DD`, proleptic Gregorian; such strings order like the days they name. */
export type Day = string;

export const momentPrecisions = [
  'day',
  'month',
  'quarter',
  'half',
  'year',
  'fiscalYear',
  'range',
  'vague',
  'undisclosed',
  'notApplicable',
] as const;
export type MomentPrecision = (typeof momentPrecisions)[number];

export interface Moment {
  readonly precision: MomentPrecision;
  /** First and last possible day, both inclusive. An absent end is open (`>=2026`); both absent: not known. */
  readonly from?: Day;
  readonly to?: Day;
  readonly about: boolean;
  readonly estimated: boolean;
  /** The canonical ASCII form it is written in (`2026-04`, `FY2025`, `2024..2028`), from which it is worded in either language. */
  readonly code: string;
  /** The source's own word where the code does not say it as well: 2023年初頭. */
  readonly words?: string;
}

/**
 * How a sentence may name a year, or a quarter or a month of it, beside what `quantity/` makes of them: digits in these names
 * need no figure of their own.
 * @param part `Q1` to `Q4`, or `01` to `12`; undefined: the year itself
 */
export type PeriodNames = (year: string, part: string | undefined) => NamesOfPeriod;

export interface NamesOfPeriod {
  /** With the year. */
  readonly full: readonly string[];
  /** Without: of any year. */
  readonly short: readonly string[];
}

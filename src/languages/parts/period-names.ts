/**
 * How a sentence may name the year and the quarter that a deck speaks of, beside what `quantity/` makes of them: digits
 * in these names need no figure of their own.
 * @param quarter 1 to 4, as it is written; undefined where the edition is none
 */
export type PeriodNames = (year: string, quarter: string | undefined) => readonly string[];

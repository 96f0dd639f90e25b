/** The words that are drawn in charts beside those of the data. */
export interface ChartWords {
  /** The axis of a short span of time: January to December, as short as can be. */
  readonly shortMonths: readonly string[];
  /** A day without its year, as short as can be; both counted from 1. */
  readonly shortDay: (month: number, day: number) => string;
  /** The line of the largest figure so far. */
  readonly largestSoFar: string;
  /** On either side of the rule between what was and what is foreseen. */
  readonly actual: string;
  readonly forecast: string;
  /** Beside the rows of a map that stand at no stage. */
  readonly notRated: string;
  /** In brackets behind what is planned. */
  readonly datePassed: string;
  readonly noDate: string;
}

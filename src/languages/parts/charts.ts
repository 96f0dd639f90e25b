/** The words that are drawn in charts beside those of the data. */
export interface ChartWords {
  /** The axis of a short span of time: January to December, as short as can be. */
  readonly shortMonths: readonly string[];
  /** What an author's own format of time writes: names from January and from Sunday on, and how `%c`, `%x`, `%X` are put together. */
  readonly time: {
    readonly months: readonly string[];
    readonly days: readonly string[];
    readonly shortDays: readonly string[];
    readonly dateTime: string;
    readonly date: string;
    readonly time: string;
    /** Behind a time of twelve hours. */
    readonly periods: readonly [string, string];
  };
  /** A day without its year, as short as can be; both counted from 1. */
  readonly shortDay: (month: number, day: number) => string;
  /** The line of the largest figure so far. */
  readonly largestSoFar: string;
  /** On either side of the rule between what was and what is foreseen. */
  readonly actual: string;
  readonly forecast: string;
  /** Of two figures: which is more cannot be known. */
  readonly undecided: string;
  /** In place of a difference that the figures leave open. */
  readonly notKnown: string;
  /** Whether a target was met. */
  readonly met: string;
  readonly missed: string;
  /** Beside the rows of a map that stand at no stage. */
  readonly notRated: string;
  /** In brackets behind what is planned. */
  readonly datePassed: string;
  /** Below columns of moments that stand side by side. */
  readonly unevenTime: string;
  readonly noDate: string;
}

/** The fixed words of a slide of data notes: the heads of its groups, and what is said below them. */
export interface DataNotesWords {
  /** Heads of the groups. */
  readonly contradictions: string;
  readonly undecided: string;
  readonly asserted: string;
  readonly ratings: string;
  readonly old: string;
  readonly passed: string;
  readonly gaps: string;
  /** @param reason the column that holds it; '' for none */
  readonly rated: (steps: readonly string[], reason: string) => string;
  /** @param months how long before the edition */
  readonly aged: (asOf: string, months: number) => string;
  /** What was planned, and is past. */
  readonly due: (when: string) => string;
  /** Rows that another table has. */
  readonly missing: (names: readonly string[]) => string;
}

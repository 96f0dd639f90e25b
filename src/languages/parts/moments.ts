/** How a language writes moments. */
import type { DayPart } from '../../model/made-tables.ts';

export interface MomentWords {
  /** @param code in full as `Moment.code` has it: 2026, 2026-04, 2026-Q3, FY2025, early 2026, 2024..2028, >=2026, undisclosed */
  readonly moment: (code: string) => string;
  readonly estimated: (words: string) => string;
  readonly about: (words: string) => string;
  /** What comes again each year, month or week, by its number from 1: May, Q2, 31, Monday. */
  readonly part: (part: DayPart, number: number) => string;
}

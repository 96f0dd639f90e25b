/** How a language is written, whatever it says: where its lines break, its commas and brackets. */
export interface Writing {
  readonly lines: LineWords;
  /** Its tag in fonts, four letters: which forms of … and — they draw. */
  readonly openType: string;
  /** Commas and brackets are as wide as a letter and hold their own room (`、`, `（`): no blank stands beside them. In documents: class `full-width`. */
  readonly fullWidth: boolean;
  /** Between the items of a list, with its blank. */
  readonly listComma: string;
  /** Between a name and what is said of it, with its blank. */
  readonly colon: string;
  /** Between two parts of a line that no sentence joins: a slide's number and its title. */
  readonly gap: string;
  /** Words that somebody wrote, as they are quoted. */
  readonly quoted: (words: string) => string;
  /** What stands in brackets behind a word, with the blank before them. */
  readonly parenthesis: (inside: readonly string[]) => string;
}

/** Where lines break, and what they keep together. Figures with the units and scales of `figures.ts` are kept anyway. */
export interface LineWords {
  /** Where phrases end, if no blanks stand between words. Absent: lines break at blanks. */
  readonly phrases?: PhraseModel;
  /** Words that the model would tear. */
  readonly whole: readonly string[];
  /** Where a word may be torn that is wider than its line. Absent: nowhere. */
  readonly hyphenate?: (word: string) => readonly string[];
  /** Whether two words meet between these parts of one: the better place, as far as the language knows. */
  readonly isJoint?: (before: string, after: string) => boolean;
  /** They stay with the figure behind them: about, No. */
  readonly leads: readonly string[];
  /** They stay with the figure before them. */
  readonly follows: readonly string[];
  /** Words in capitals beside each other are a name: better not parted. */
  readonly capitalsAreNames: boolean;
}

/** As BudouX trains it: by place in the window, what each character, pair and triple weighs. */
export type PhraseModel = Readonly<Record<string, Readonly<Record<string, number>>>>;

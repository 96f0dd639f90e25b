/** How a language is written, whatever it says: where its lines break, its commas and brackets. */
export interface Writing {
  /** Blanks stand between words, and lines break there. Else they break between the words that a dictionary finds. */
  readonly breaksAtBlanks: boolean;
  /** Commas and brackets are as wide as a letter and hold their own room (`、`, `（`): no blank stands beside them. In documents: class `full-width`. */
  readonly fullWidth: boolean;
  /** Between the items of a list, with its blank. */
  readonly listComma: string;
  /** Between a name and what is said of it, with its blank. */
  readonly colon: string;
  /** Between two parts of a line that no sentence joins: a slide's number and its title. */
  readonly gap: string;
  /** What stands in brackets behind a word, with the blank before them. */
  readonly parenthesis: (inside: readonly string[]) => string;
}

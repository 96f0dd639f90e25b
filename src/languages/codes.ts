/** The languages that there are, by code (BCP 47): each is a folder here. The list of the folders is `index.ts`. */
export const languageCodes = ['en', 'ja', 'de'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/**
 * A language as decks, plans and messages carry it: by name, so that a plan is data. `en+de` is English with the marks of
 * German numbers. Its words: `languageOf`.
 */
export type LanguageName = LanguageCode | `${LanguageCode}+${LanguageCode}`;

export const languageNames: readonly LanguageName[] = languageCodes.flatMap((words) => [
  words,
  ...languageCodes.filter((numbers) => numbers !== words).map((n) => nameOf(words, n)),
]);

/** @param numbers whose marks numbers have; absent: the language's own */
export function nameOf(words: LanguageCode, numbers: LanguageCode = words): LanguageName {
  return words === numbers ? words : `${words}+${numbers}`;
}

export function isLanguageCode(value: unknown): value is LanguageCode {
  return languageCodes.some((code) => code === value);
}

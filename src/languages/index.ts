/** The languages that decks are written in and messages are told in. A new one is a folder, a line here and its code. */
import { languageCodes, type LanguageCode, type LanguageName } from './codes.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { ja } from './ja/index.ts';
import type { Language } from './language.ts';

const byCode: Readonly<Record<LanguageCode, Language>> = { en, ja, de };

export const languages: readonly Language[] = languageCodes.map((code) => byCode[code]);

const byName = new Map<LanguageName, Language>(languages.map((one) => [one.code, one]));

export function languageOf(name: LanguageName): Language {
  const known = byName.get(name);
  if (known) return known;
  const [words, numbers] = name.split('+') as [LanguageCode, LanguageCode];
  const { marks } = byCode[numbers].figures;
  const { figures, sentences, ...rest } = byCode[words];
  const made = { ...rest, figures: { ...figures, marks }, sentences: { ...sentences, marks } };
  byName.set(name, made);
  return made;
}

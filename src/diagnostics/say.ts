/** What is said, as data → its words in a language: of a claim's evidence, a formula, a message's arguments. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Sayable, Worded } from '../model/said.ts';
import { formatValue } from '../quantity/index.ts';

export function say(what: Sayable, language: LanguageName): string {
  if (what.type === 'figure') {
    const { value, digits, scale } = what;
    return formatValue(value, { language, digits, scale });
  }
  // The table has one function per code; TypeScript cannot pair code and arguments through a union.
  const words = languageOf(language).evidence[what.code] as (args: unknown) => string;
  return words(worded(what.args, language));
}

/** The same arguments, with words for all that is to be said: a language gets texts and numbers. */
export function worded<T>(args: T, language: LanguageName): Worded<T> {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    if (isSayable(value)) return say(value, language);
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, inside(of)]));
  };
  return inside(args) as Worded<T>;
}

function isSayable(value: object): value is Sayable {
  return 'type' in value && (value.type === 'said' || value.type === 'figure');
}

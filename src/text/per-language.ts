/** What is made out of a language's words, made when it is first asked for: patterns take time to build. */
import type { SentenceWords } from '../languages/parts/sentences.ts';

export function perLanguage<T>(
  make: (language: SentenceWords) => T,
): (language: SentenceWords) => T {
  const known = new WeakMap<SentenceWords, { readonly made: T }>();
  return (language) => {
    const before = known.get(language);
    if (before) return before.made;
    const made = make(language);
    known.set(language, { made });
    return made;
  };
}

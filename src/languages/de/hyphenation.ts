import { createRequire } from 'node:module';

/** Patterns of TeX, by way of `hyphen`: 0.7 MB, read when a word is first wider than its line. */
let known: ((word: string) => string) | undefined;

/** A word → the parts between which a line may end. Where the words of a compound meet, `compounds.ts` knows of many. */
export function hyphenate(word: string): string[] {
  known ??= load();
  return known(word).split(mark);
}

function load(): (word: string) => string {
  const require = createRequire(import.meta.url);
  const make = require('hyphen') as Hyphen;
  return make(require('hyphen/patterns/de-1996'), { hyphenChar: mark });
}
const mark = '\u00AD';

type Hyphen = (
  patterns: unknown,
  options: { readonly hyphenChar: string },
) => (text: string) => string;

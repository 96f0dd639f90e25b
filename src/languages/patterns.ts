/** What languages and the room `text` share when they look for words: sources of patterns, all over masked text (small letters, half width). */

/** In place of each character of a binding, or of a free span that holds a digit: a figure stands there. */
export const figureMark = '\uE000';

/** In place of each character of any other free span: a name stands there. */
export const nameMark = '\uE001';

/** Of a word that stands between blanks. */
export const letter = '[\\p{L}\\p{M}]';

/** thousand, million, a unit, a share of a byte scale: short for the same in every language. */
export const latinUnit = '(?:[kmbt]|bn|mn|tn|kb|mb|gb|tb|pb|eb|x|pt|pp|pts)(?![a-z])';

/** One of the words, the longest that fits. */
export function oneOf(words: readonly string[]): string {
  return words
    .flatMap((word) => spellOut(word))
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length)
    .map((word) => escape(word).replaceAll(' ', '\\s+'))
    .join('|');
}

export function escape(word: string): string {
  return word.replace(/[.*+?^$()|[\]\\/]/g, '\\$&');
}

/** Words that stand for another: by name, some with the number that each tells. */
export type WordLists = Readonly<
  Record<string, readonly string[] | Readonly<Record<string, number>>>
>;

export interface SpelledWord {
  readonly word: string;
  /** Of the word that was taken from a list with numbers. */
  readonly number: number | undefined;
}

/**
 * `grow{s,ing}` → grows, growing; `{ordinal} place` → second place, third place, where a list has that name. Braces do
 * not nest.
 */
export function spellOut(word: string, lists: WordLists = {}): readonly SpelledWord[] {
  const open = word.indexOf('{');
  if (open < 0) return [{ word, number: undefined }];
  const close = word.indexOf('}', open);
  const head = word.slice(0, open);
  const rests = spellOut(word.slice(close + 1), lists);
  const spelled: SpelledWord[] = [];
  for (const [choice, number] of choicesOf(word.slice(open + 1, close), lists)) {
    for (const rest of rests) {
      spelled.push({ word: head + choice + rest.word, number: number ?? rest.number });
    }
  }
  return spelled;
}

function choicesOf(
  inside: string,
  lists: WordLists,
): readonly (readonly [choice: string, number?: number])[] {
  if (inside.includes(',')) return inside.split(',').map((choice) => [choice]);
  const list = lists[inside];
  if (list === undefined) throw new Error(`no list of words is named ${inside}`);
  return Array.isArray(list) ? list.map((choice: string) => [choice]) : Object.entries(list);
}

/** A Latin name is not found inside a longer one; other scripts may have no blanks to tell by. */
export function wholeWord(word: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const before = /^[\p{sc=Latin}0-9]/u.test(word) ? '(?<![\\p{sc=Latin}0-9])' : '';
  const after = /[\p{sc=Latin}0-9]$/u.test(word) ? '(?![\\p{sc=Latin}0-9])' : '';
  return before + escaped + after;
}

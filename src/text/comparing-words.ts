/** The shape of the tables of comparing words, and the notation in which their words are written. */
import type { Sense } from '../model/senses.ts';

export type TextLanguage = 'ja' | 'en';

export interface WordRow {
  /**
   * `増え{た,て}` is 増えた and 増えて; `…` is a few other words of the same clause; `#` is a number written out, which the
   * senses of the row then carry.
   */
  readonly words: readonly string[];
  /** None: an innocent word, listed because it holds or resembles one that compares. The longest word at a place wins. */
  readonly senses: readonly Sense[];
  /** What must stand in front of the word. */
  readonly behind?: Context;
  /** What must follow it. */
  readonly before?: Context;
}

export const contexts = ['figure', 'base', 'than', 'verb', 'alone', 'pause', 'compared'] as const;

/**
 * `figure`: digits, a number word or a binding, its unit between the two · `base`: …より, …に比べ in the same clause ·
 * `than`: a “than” in the same clause · `verb`: a word that tells of an event · `alone`: no further kanji of a compound ·
 * `pause`: the clause ends · `compared`: another comparing word close by.
 */
export type Context = (typeof contexts)[number];

/** Stands in a row's sense for the number that `#` found. */
export const numberHeld = '#';

/** `増え{た,て}` → 増えた, 増えて. Braces do not nest. */
export function spellOut(word: string): readonly string[] {
  const brace = /\{([^}]*)\}/.exec(word);
  if (!brace) return [word];
  const [whole, choices = ''] = brace;
  return choices
    .split(',')
    .flatMap((choice) =>
      spellOut(word.slice(0, brace.index) + choice + word.slice(brace.index + whole.length)),
    );
}

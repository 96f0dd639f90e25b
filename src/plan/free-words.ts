/** Names, literals, column heads and the edition → the spans of a text in which digits and comparing words are innocent. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Moment } from '../model/moment.ts';
import { formatMoment } from '../quantity/index.ts';
import type { Span } from '../text/mask-text.ts';
import { wholeWord } from '../text/word-list.ts';

/** The edition in every form a sentence may name it by: as worded, as written, its year, its quarter. */
export function editionWords(
  moment: Moment,
  worded: string,
  options: { readonly language: LanguageName },
): string[] {
  const year = moment.code.slice(0, 4);
  const [, quarter] = /-Q([1-4])$/.exec(moment.code) ?? [];
  return [
    worded,
    moment.code,
    formatMoment(moment, options),
    ...languageOf(options.language).periodNames(year, quarter),
  ];
}

const shortestTitle = 3;

/** @param words further words that are free: literals of the deck, its edition as worded */
export function freeSpansOf(
  dataset: Dataset,
  words: readonly string[],
): (text: string) => readonly Span[] {
  const free = new Set(words);
  // 「高」 or 「年」 as a head of a column must not free every 高い and every 3年.
  const addTitle = (title: string): void => {
    if (title.length >= shortestTitle) free.add(title);
  };
  for (const table of dataset.tables.values()) {
    addTitle(table.title);
    for (const field of table.fields) {
      addTitle(field.title);
      for (const category of field.categories) addTitle(category.label);
      if (!field.names) continue;
      for (const row of table.rows) free.add(row.cells.get(field.name)?.raw.trim() ?? '');
    }
  }
  // Longest first: of two names that begin alike the longer one was meant.
  const known = [...free]
    .filter((word) => /\p{L}/u.test(word) || /^\d{4}$/.test(word))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (known.length === 0) return () => [];
  const pattern = new RegExp(known.map(wholeWord).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map((m) => ({ from: m.index, to: m.index + m[0].length }));
}

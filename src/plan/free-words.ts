/** Names, literals, column heads and the edition → the spans of a text in which digits and comparing words are innocent. */
import { vocabularyOf, type Vocabulary } from '../claims/words/names.ts';
import { isOf } from '../claims/words/referents.ts';
import type { LanguageName } from '../languages/codes.ts';
import { error } from '../diagnostics/diagnostic.ts';
import { moneySigns } from '../languages/currencies.ts';
import { languageOf, languages } from '../languages/index.ts';
import { wholeWord } from '../languages/patterns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Moment } from '../model/moment.ts';
import { parseMoment } from '../quantity/index.ts';
import { momentCalled, periodCalled } from '../text/called.ts';
import type { Span } from '../text/mask-text.ts';
import { isAmount, nameSays, type NameSays } from '../text/name-says.ts';
import type { Sources } from '../model/sources.ts';
import type { Context } from './context.ts';

/** The edition in every form a sentence may name it by: as worded, as written, its year, its quarter. */
export function editionWords(
  moment: Moment,
  worded: string,
  options: { readonly language: LanguageName },
): string[] {
  const year = moment.code.slice(0, 4);
  return [
    worded,
    ...momentCalled(moment, moment.code, options.language),
    ...periodCalled(year, options.language).full,
  ];
}

/** What no line is to part: literals, and every row's name. */
export function namesToKeep({ deck, dataset }: Sources): readonly string[] {
  const names = rowNames(dataset).map((name) => name.trim());
  const kept = [...deck.literals, ...names].filter(
    (name) => name.length > 1 && /\p{L}/u.test(name),
  );
  return [...new Set(kept)];
}

function rowNames(dataset: Dataset): string[] {
  return [...dataset.tables.values()].flatMap((table) =>
    table.fields
      .filter((field) => field.names)
      .flatMap(({ name }) => table.rows.map((row) => row.cells.get(name)?.raw ?? '')),
  );
}

/** The words of every row's name, in small letters. */
export function wordsOfNames(dataset: Dataset): ReadonlySet<string> {
  const known = namesOf.get(dataset);
  if (known) return known;
  const names = rowNames(dataset);
  const words = new Set(names.flatMap((name) => name.toLowerCase().split(/[\s-]+/)));
  namesOf.set(dataset, words);
  return words;
}
/** Each text of a deck asks. */
const namesOf = new WeakMap<Dataset, ReadonlySet<string>>();

/** Literals are names: a figure or a word that compares would be free wherever it stood. */
export function checkLiterals(context: Context): void {
  const { language, sources, locate, report } = context;
  sources.deck.literals.forEach((literal, i) => {
    const says = saysOf(literal, language);
    if (says === undefined) return;
    const args = {
      literal,
      problem: says === 'amount' || says === 'number' ? 'amount' : 'comparing',
    } as const;
    report(error('literal-not-a-name', args, locate(['literals', i])));
  });
}

/** An amount is one in whatever language it is written: 120 million in a Japanese deck. */
function saysOf(name: string, language: LanguageName): NameSays | undefined {
  const own = nameSays(name, languageOf(language).sentences);
  // The words of a further language take their time to compile.
  if (own !== undefined || !/\p{N}/u.test(name.replace(ownNumber, ''))) return own;
  return languages.some((other) => isAmount(name, other.sentences)) ? 'amount' : undefined;
}

/** A name's own number, behind which stands nothing that is counted: GPT-4, PLaMo-100B, Claude 3.5, CO2. */
const ownNumber = new RegExp(
  String.raw`\p{Lu}\p{L}*(?:-[0-9]{1,4}[A-Za-z]{0,2}| ?[0-9]{1,4}(?:\.[0-9]+)?)` +
    String.raw`(?![\p{sc=Latin}0-9%‰°${moneySigns}.,/-]|\s)`,
  'gu',
);

/** A row may be named by a period (2024年) or by a class (65歳以上); by a figure or a comparison it frees nothing. */
function isFree(name: string, language: LanguageName): boolean {
  const says = saysOf(name, language);
  if (says !== 'amount' && says !== 'comparison') return true;
  return parseMoment(name, language).ok || monthsOfYear.test(name.normalize('NFKC'));
}

/** 26年1〜3月期: a time that no cell of moments is written like. */
const monthsOfYear =
  /^[0-9]{2,4}年(?:度)?\s?(?:[0-9]{1,2}[〜~–-][0-9]{1,2}月期?|第?[1-4]四半期|[上下]半?期)$/u;

const shortestTitle = 3;
/** 緑川第1 of 緑川第1工場: the name up to its number. */
const shortened = /^([\p{L}\s]{2,}[0-9]+)[^0-9.,].*$/u;

/** @param words further words that are free: literals of the deck, its edition as worded */
export function freeSpansOf(
  dataset: Dataset,
  words: readonly string[],
  language: LanguageName,
): (text: string) => readonly Span[] {
  const free = new Set(words);
  // 「高」 or 「年」 as a head of a column must not free every 高い and every 3年.
  const addTitle = (title: string): void => {
    if (title.length >= shortestTitle) free.add(title);
  };
  for (const table of dataset.tables.values()) {
    addTitle(table.title);
    for (const row of table.rows) for (const alias of row.aliases) free.add(alias);
    for (const field of table.fields) {
      for (const title of [field.title, ...field.words]) addTitle(title);
      for (const category of field.categories) addTitle(category.label);
      if (!field.names) continue;
      for (const row of table.rows) {
        const name = row.cells.get(field.name)?.raw.trim() ?? '';
        for (const said of [name, ...(shortened.exec(name)?.slice(1) ?? [])]) {
          if (!free.has(said) && isFree(said, language)) free.add(said);
        }
      }
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

export interface DeckWords {
  readonly vocabulary: Vocabulary;
  readonly freeSpans: (text: string) => readonly Span[];
}

/** What the data calls things, and the words in which digits and comparisons are innocent. */
export function wordsOfDeck(context: Context, edition: string, moment: Moment): DeckWords {
  const { dataset, language, sources } = context;
  const free = [...sources.deck.literals, ...editionWords(moment, edition, context)];
  const vocabulary = vocabularyOf(dataset, language);
  const listed = freeSpansOf(dataset, free, language);
  return {
    freeSpans: (text) => [
      ...listed(text),
      ...vocabulary
        .find(text)
        .filter((n) => isOf(n, 'period') || (isOf(n, 'row') && isFree(n.text, language))),
    ],
    vocabulary,
  };
}

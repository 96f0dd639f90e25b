/** The words of a language that compare → patterns, by what they begin with. Pure. */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import { escape } from '../languages/patterns.ts';
import type { Sense } from '../model/senses.ts';
import { wordRows, type WordRow } from './comparing-words.ts';
import { beginOfWord, endOfWord, isLetter, matchAt } from './mask-text.ts';
import { digitsOf, firstCharacters } from './number-words.ts';

export type Nearby = 'behind' | 'before';

export interface Entry {
  /** The word as far as it is plain text; behind its `*`. */
  readonly head: string;
  /** What stands behind the number of a word that begins with one, as far as it is plain text. */
  readonly behindNumber: string;
  /** A word that begins there: its end, and the number in it as written. */
  readonly matchAt: (
    text: string,
    at: number,
  ) => { readonly to: number; readonly number: string | undefined } | undefined;
  readonly senses: readonly Sense[];
  /** Found only beside another word that compares. */
  readonly nearby: Nearby | undefined;
}

/**
 * What may begin with two characters, or with one where no word begins with the two: the longest first, of two alike the
 * one that asks for more around it, then the one that says more.
 */
type ByBeginning = ReadonlyMap<string, readonly Entry[]>;

export interface CompiledWords {
  readonly words: ByBeginning;
  /** Ends of compounds, which begin inside a word. */
  readonly ends: ByBeginning;
}

export function entriesAt(entries: ByBeginning, text: string, at: number): readonly Entry[] {
  return entries.get(text.slice(at, at + 2)) ?? entries.get(text.charAt(at)) ?? [];
}

export function compileWords(language: SentenceWords): CompiledWords {
  const rows = [...wordRows(language.comparing)].sort(
    (a, b) =>
      b.word.length - a.word.length || asks(b) - asks(a) || b.senses.length - a.senses.length,
  );
  return {
    words: byBeginning(rows, language),
    ends: byBeginning(
      rows.filter(({ word }) => word.startsWith('*')),
      language,
    ),
  };
}

function asks({ behind, before }: WordRow): number {
  return Number(behind !== undefined) + Number(before !== undefined);
}

function byBeginning(rows: readonly WordRow[], language: SentenceWords): ByBeginning {
  const { digits, values } = language.numerals;
  const numberStarts = firstCharacters(['0123456789', digits], Object.keys(values));
  const all = rows.map((row) => compile(row, language));
  const entries = new Map<string, Entry[]>();
  const pairs = new Map<string, string[]>();
  for (const { head } of all) {
    const pair = head.slice(0, 2);
    if (pair.length < 2 || entries.has(pair)) continue;
    entries.set(pair, []);
    pairs.set(pair.charAt(0), [...(pairs.get(pair.charAt(0)) ?? []), pair]);
  }
  for (const first of [
    ...numberStarts,
    ...all.map(({ head }) => head).filter((h) => h.length === 1),
  ]) {
    entries.set(first, []);
  }
  for (const entry of all) {
    const { head } = entry;
    const firsts = head === '' ? [...numberStarts] : [head];
    const keys =
      head.length < 2
        ? firsts.flatMap((first) => [first, ...(pairs.get(first) ?? [])])
        : [head.slice(0, 2)];
    for (const key of keys) entries.get(key)?.push(entry);
  }
  return entries;
}

function compile(row: WordRow, language: SentenceWords): Entry {
  const { word, senses, behind, before } = row;
  const rest = word.startsWith('*') ? word.slice(1) : word;
  let matches: Entry['matchAt'] | undefined;
  return {
    head: plainHead(rest),
    behindNumber: rest.startsWith('#') ? plainHead(rest.slice(1).trimStart()) : '',
    // Most words are never met.
    matchAt: (text, at) => (matches ??= matcher(row, language))(text, at),
    senses,
    nearby: behind === 'compared' ? 'behind' : before === 'compared' ? 'before' : undefined,
  };
}

function plainHead(word: string): string {
  const end = word.search(/[ …#*]/);
  return asFolded(end < 0 ? word : word.slice(0, end));
}

/** Most words are plain text: they are compared letter by letter, for hundreds of patterns would have to be compiled. */
function matcher(row: WordRow, language: SentenceWords): Entry['matchAt'] {
  const { wordsTouch, contexts } = language;
  const inside = row.word.startsWith('*');
  const goesOn = row.word.endsWith('*');
  const word = row.word.slice(inside ? 1 : 0, goesOn ? -1 : undefined);
  const match = /[…#]/.test(word) ? byPattern(word, language) : byText(word);
  const begins = !wordsTouch && !inside && (isLetter(word.charAt(0)) || word.startsWith('#'));
  const ends = !wordsTouch && !goesOn && isLetter(word.at(-1) ?? '');
  const start = contextPattern(row.behind, contexts.behind);
  const end = contextPattern(row.before, contexts.before);
  return (text, at) => {
    // Behind a figure the digit may touch: 3x.
    if (begins && touches(text.charAt(at - 1), row.behind !== 'figure')) return undefined;
    const found = match(text, at);
    if (!found) return undefined;
    const to = goesOn ? endOfWord(text, found.to) : found.to;
    if (ends && touches(text.charAt(to), true)) return undefined;
    const from = inside ? beginOfWord(text, at) : at;
    if (start && !matchAt(start, text, from)) return undefined;
    if (end && !matchAt(end, text, to)) return undefined;
    return { ...found, to };
  };
}

/** The sign itself is written `♯`, for `#` is any number. */
function asFolded(piece: string): string {
  return piece.replaceAll('♯', '#');
}

function touches(neighbour: string, digitsToo: boolean): boolean {
  return isLetter(neighbour) || (digitsToo && neighbour >= '0' && neighbour <= '9');
}

function byText(word: string): Entry['matchAt'] {
  return (text, at) => {
    const to = endOfWords(word, text, at);
    return to === undefined ? undefined : { to, number: undefined };
  };
}

function byPattern(word: string, language: SentenceWords): Entry['matchAt'] {
  const { digits, number } = language.numerals;
  const source = word.replace(
    /[ …#]|[^ …#]+/g,
    (piece) =>
      ({
        ' ': '\\s+',
        '…': language.gap,
        '#': `(?<![0-9.,${digits}])(${number(digitsOf(language.marks))})`,
      })[piece] ?? escape(asFolded(piece)),
  );
  const pattern = new RegExp(source, 'uy');
  return (text, at) => {
    const match = matchAt(pattern, text, at);
    return match ? { to: at + match[0].length, number: match[1] } : undefined;
  };
}

/** Where a word ends that begins at `at`, a space in it standing for any white space; undefined where it does not. */
function endOfWords(word: string, text: string, at: number): number | undefined {
  let to = at;
  for (const character of word) {
    if (character === ' ') {
      const before = to;
      while (/\s/u.test(text.charAt(to))) to += 1;
      if (to === before) return undefined;
    } else if (text.startsWith(character, to)) to += character.length;
    else return undefined;
  }
  return to;
}

const patterns = new Map<string, RegExp>();

/** What stands around a word is the same for many: compiled once. */
function contextPattern(
  name: string | undefined,
  contexts: SentenceWords['contexts']['behind'],
): RegExp | undefined {
  // Whether another word compares is looked at when all words are found.
  if (name === undefined || name === 'compared') return undefined;
  const source = contexts[name]?.source;
  if (source === undefined) throw new Error(`no context is named ${name}`);
  const known = patterns.get(source);
  if (known) return known;
  const pattern = new RegExp(source, 'uy');
  patterns.set(source, pattern);
  return pattern;
}

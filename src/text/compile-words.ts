/** The rows of a word table → patterns, by the character they begin with. Pure. */
import type { Sense } from '../model/senses.ts';
import { spellOut, type Context, type TextLanguage, type WordRow } from './comparing-words.ts';
import { matchAt } from './mask-text.ts';
import { numberSources } from './number-words.ts';
import { contextSources } from './word-contexts.ts';

export type Nearby = 'behind' | 'before';

export interface Entry {
  /** The word as far as it is plain text. */
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
  readonly nearby?: Nearby;
}

/** First character → what may begin there: the longest first, of two alike the one that asks for more around it. */
export function byFirstCharacter(
  rows: readonly WordRow[],
  language: TextLanguage,
): ReadonlyMap<string, readonly Entry[]> {
  const spelled = rows.flatMap((row) =>
    row.words.flatMap(spellOut).map((word) => ({
      word,
      row,
      asks: Number(row.behind !== undefined) + Number(row.before !== undefined),
    })),
  );
  spelled.sort((a, b) => b.word.length - a.word.length || b.asks - a.asks);
  const entries = new Map<string, Entry[]>();
  for (const { word, row } of spelled) {
    const entry = compile(word, row, language);
    const firsts = entry.head === '' ? numberStarts[language] : [entry.head.charAt(0)];
    for (const first of firsts) entries.set(first, [...(entries.get(first) ?? []), entry]);
  }
  return entries;
}

function compile(word: string, row: WordRow, language: TextLanguage): Entry {
  const nearby =
    row.behind === 'compared' ? 'behind' : row.before === 'compared' ? 'before' : undefined;
  return {
    head: /^[^ …#]*/.exec(word)?.[0] ?? '',
    behindNumber: /^# ?([^ …#]*)/.exec(word)?.[1] ?? '',
    matchAt: /[…#]/.test(word) ? byPattern(word, row, language) : byText(word, row, language),
    senses: row.senses,
    ...(nearby && { nearby }),
  };
}

/** Most words are plain text: they are compared letter by letter, for hundreds of patterns would have to be compiled. */
function byText(word: string, row: WordRow, language: TextLanguage): Entry['matchAt'] {
  const sources = contextSources[language];
  const start = shared(
    wordStart(word, row, language) + ahead(row.behind, (c) => sources.behind[c]),
  );
  const end = shared(wordEnd(word, language) + ahead(row.before, (c) => sources.before[c]));
  return (text, at) => {
    const to = endOfWords(word, text, at);
    if (to === undefined || !matchAt(start, text, at) || !matchAt(end, text, to)) return undefined;
    return { to, number: undefined };
  };
}

function byPattern(word: string, row: WordRow, language: TextLanguage): Entry['matchAt'] {
  const sources = contextSources[language];
  const source = word
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+')
    .replace('…', language === 'ja' ? '[^、。\\n]{0,16}?' : '[^,;:.!?\\n]{1,30}?')
    .replace('#', `${numberStart}(${numberSources[language]})`);
  const behind = ahead(row.behind, (c) => sources.behind[c]);
  const before = ahead(row.before, (c) => sources.before[c]);
  const pattern = new RegExp(
    `${wordStart(word, row, language)}${behind}${source}${wordEnd(word, language)}${before}`,
    'uy',
  );
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

const contexts = new Map<string, RegExp>();

/** What stands around a word is the same for many: compiled once. */
function shared(source: string): RegExp {
  const known = contexts.get(source);
  if (known) return known;
  const pattern = new RegExp(source, 'uy');
  contexts.set(source, pattern);
  return pattern;
}

function ahead(context: Context | undefined, source: (c: Context) => string): string {
  return context === undefined ? '' : source(context);
}

/** Latin words stand between non-letters; behind a figure (3x) the digit may touch. */
function wordStart(word: string, row: WordRow, language: TextLanguage): string {
  if (language === 'ja' || !/^[a-z#]/.test(word)) return '';
  return row.behind === 'figure' ? '(?<![a-z])' : '(?<![a-z0-9])';
}

function wordEnd(word: string, language: TextLanguage): string {
  return language === 'en' && /[a-z]$/.test(word) ? '(?![a-z0-9])' : '';
}

const numberStart = '(?<![0-9.,〇一二三四五六七八九十百千])';

const numberStarts: Readonly<Record<TextLanguage, readonly string[]>> = {
  ja: Array.from('0123456789〇一二三四五六七八九十百千'),
  en: Array.from('0123456789aefnst'),
};

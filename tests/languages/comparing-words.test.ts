/** The data files of comparing words: what a slip of the pen would make useless without a word. docs/languages.md tells how they are written. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languagesWithWords, layOutWords, wordFile } from '../../scripts/lay-out-words.ts';
import type { ComparingEntry, SentenceWords } from '../../src/languages/parts/sentences.ts';
import { spellOut } from '../../src/languages/patterns.ts';
import { senseOf } from '../../src/text/comparing-words.ts';
import { compileWords } from '../../src/text/compile-words.ts';
import { findComparingWords } from '../../src/text/find-comparing-words.ts';
import { maskText } from '../../src/text/mask-text.ts';
import { sentencesOf } from './sentences-of.ts';

const words = z.array(z.string().min(1));
const fileSchema = z.strictObject({
  lists: z.record(z.string(), z.union([words.min(1), z.record(z.string(), z.int())])),
  words: z.array(
    z.strictObject({
      word: z.string().min(1),
      behind: z.string().optional(),
      before: z.string().optional(),
      // None: it says nothing where just that stands around it.
      says: words,
    }),
  ),
  idioms: words,
  attributions: words,
  negations: words,
  numberIdioms: words,
  labels: words,
  notNames: words,
});

describe.each(languagesWithWords)('the comparing words of %s', async (code) => {
  const language = await sentencesOf(code);
  const { lists, words, ...others } = language.comparing;
  const text = readFileSync(wordFile(code), 'utf8');

  it('have the form of a data file', () => {
    expect(fileSchema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
  });

  it('stand one a line, sorted: npm run format', () => {
    expect(text).toBe(layOutWords(language.comparing));
  });

  it('name lists, senses and surroundings that there are', () => {
    expect(words.flatMap((entry) => faultsOf(entry, language))).toEqual([]);
    expect(() =>
      Object.values(others)
        .flat()
        .flatMap((w) => spellOut(w, lists)),
    ).not.toThrow();
  });

  it('are written as sentences are compared: small letters, half width', () => {
    const all = [...words.map((entry) => entry.word), ...Object.values(others).flat()];
    expect(all.filter((word) => maskText(word, []) !== word || word.trim() === '')).toEqual([]);
  });

  it('are there once', () => {
    const { idioms, ...lists } = others;
    const spelled = [
      ...words.flatMap(({ word, behind = '', before = '' }) =>
        spell(word).map((w) => `${w} | ${behind} | ${before}`),
      ),
      ...idioms.flatMap((idiom) => spell(idiom).map((w) => `${w} |  | `)),
    ];
    expect(doublets(spelled)).toEqual([]);
    for (const list of Object.values(lists)) expect(doublets(list.flatMap(spell))).toEqual([]);
  });

  it('are found where they stand alone', () => {
    const plain = words.filter(
      ({ word, behind, before }) => !behind && !before && !/[…#*]/.test(word),
    );
    const found = (word: string) => findComparingWords(word, language, []).map((f) => f.text);
    const lost = plain.flatMap(({ word }) => spell(word).filter((w) => found(w)[0] !== w));
    expect(lost).toEqual([]);
  });

  it('make patterns', () => {
    const entries = [...compileWords(language).words.values()].flat();
    expect(() => entries.map((entry) => entry.matchAt('', 0))).not.toThrow();
  });

  function spell(word: string): string[] {
    return spellOut(word, lists).map((spelled) => spelled.word);
  }
});

function faultsOf(
  { word, behind, before, says }: ComparingEntry,
  { contexts, comparing }: SentenceWords,
): string[] {
  const faults = says.flatMap((said) => {
    const [, number = ''] = said.split('=');
    if (number === '#' && !word.includes('#')) return [`${said}: no number`];
    if (number.startsWith('{') && !word.includes(number)) return [`${said}: no such list`];
    try {
      senseOf(said.replace(/=\{.*/, '=1'));
      return [];
    } catch {
      return [`${said}: no sense`];
    }
  });
  if (new Set(says).size < says.length) faults.push('a sense twice');
  const knows = (name: string | undefined, known: object): boolean =>
    name === undefined || name === 'compared' || name in known;
  if (!knows(behind, contexts.behind)) faults.push(`behind ${behind}: unknown`);
  if (!knows(before, contexts.before)) faults.push(`before ${before}: unknown`);
  try {
    spellOut(word, comparing.lists);
  } catch {
    faults.push('no such list');
  }
  return faults.map((fault) => `${word}: ${fault}`);
}

function doublets(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) < i);
}

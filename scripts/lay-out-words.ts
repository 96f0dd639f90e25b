/** The data files of comparing words, sorted and one entry a line, so that an editor may add a line anywhere. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ComparingEntry, ComparingWords } from '../src/languages/parts/sentences.ts';
import { senseNames } from '../src/text/comparing-words.ts';

const folder = new URL('../src/languages/', import.meta.url);

/** By their folders, so that one is seen that no list has yet. */
export const languagesWithWords: readonly string[] = readdirSync(folder)
  .filter((name) => existsSync(wordFile(name)))
  .sort();

export function wordFile(language: string): URL {
  return new URL(`${language}/comparing-words.json`, folder);
}

/** Entries by what they say, everything else by the alphabet. */
export function layOutWords({ lists, words, ...others }: ComparingWords): string {
  const parts = [
    part(
      'lists',
      '{}',
      Object.entries(lists).map(([name, list]) => `${quoted(name)}: ${inOneLine(list)}`),
    ),
    part('words', '[]', [...words].sort(bySense).map(inOneLine)),
    ...Object.entries(others).map(([name, list]) => part(name, '[]', [...list].sort().map(quoted))),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function part(name: string, brackets: '[]' | '{}', lines: readonly string[]): string {
  const [open = '', close = ''] = brackets;
  const inside = lines.map((line) => `    ${line}`).join(',\n');
  return `  ${quoted(name)}: ${open}${inside === '' ? '' : `\n${inside}\n  `}${close}`;
}

function inOneLine(value: object): string {
  const text = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  return text.replace(/\[ /g, '[').replace(/ \]/g, ']');
}

function quoted(word: string): string {
  return JSON.stringify(word);
}

function bySense(a: ComparingEntry, b: ComparingEntry): number {
  return order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0;
}

function order({ says, behind = '', before = '' }: ComparingEntry): string {
  const senses = says.map((said) => {
    const place = senseNames.indexOf(said.replace(/=.*/, ''));
    return String.fromCharCode(place + 1) + said;
  });
  return [senses.join(' '), behind, before].join('\0');
}

if (import.meta.main) {
  for (const language of languagesWithWords) {
    const file = wordFile(language);
    writeFileSync(file, layOutWords(JSON.parse(readFileSync(file, 'utf8')) as ComparingWords));
  }
}

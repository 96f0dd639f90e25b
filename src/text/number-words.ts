/** Numbers written out in a sentence → their exact values; and what such a number looks like, as sources of patterns. Pure. */
import type { Decimal } from '../model/quantity.ts';
import { parseNumeral } from '../quantity/numerals.ts';
import type { TextLanguage } from './comparing-words.ts';

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** two, twenty-five; "one" is no figure by itself. */
const oneWord = new Map<string, Decimal>([
  ...small.map((word, i): [string, Decimal] => [word, String(i)]),
  ...tens.map((word, i): [string, Decimal] => [word, String((i + 2) * 10)]),
  ...tens.flatMap((ten, i) =>
    small
      .slice(1, 10)
      .map((unit, j): [string, Decimal] => [`${ten}-${unit}`, String((i + 2) * 10 + j + 1)]),
  ),
  ['a dozen', '12'],
]);

export const kanjiDigits = '〇一二三四五六七八九十百千万億兆';
/**
 * All of `oneWord` but zero and one, of words that begin alike the longer first. As short as can be: it is part of
 * hundreds of patterns, and each has to be compiled.
 */
export const englishNumberWords =
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?' +
  '|(?:thir|four|fif|six|seven|eigh|nine)teen' +
  '|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen';
export const englishScales = 'hundred|thousand|million|billion|trillion';

/** A number as text shows it, in lower case and half width; the whole of it. */
export const numberSources: Readonly<Record<TextLanguage, string>> = {
  ja: `(?:[0-9][0-9,]*(?:\\.[0-9]+)?[十百千万億兆]*|[〇一二三四五六七八九十百千][${kanjiDigits}]*)`,
  en: `(?:[0-9][0-9,]*(?:\\.[0-9]+)?|(?:${englishNumberWords}))(?:[ -](?:${englishScales}))?`,
};

/** @param text lower case and half width, a number alone */
export function valueOfNumber(text: string): Decimal | undefined {
  const word = oneWord.get(text);
  if (word !== undefined) return word;
  const [head = '', scale = ''] = text.split(
    /[ -](?=(?:hundred|thousand|million|billion|trillion)$)/,
  );
  const digits = oneWord.get(head) ?? (head === 'a' ? '1' : head);
  const parsed = parseNumeral(scale === '' ? digits : `${digits} ${scale}`);
  return typeof parsed === 'string' || parsed.rest !== '' ? undefined : parsed.value;
}

/** Numbers written out in a sentence → their exact values. Pure. */
import type { NumberMarks } from '../languages/parts/figures.ts';
import type { Digits, SentenceWords } from '../languages/parts/sentences.ts';
import { escape } from '../languages/patterns.ts';
import type { Decimal } from '../model/quantity.ts';
import { multiply, power10 } from '../quantity/decimal.ts';
import { withOurMarks } from '../quantity/number-marks.ts';
import { parseNumeral } from '../quantity/numerals.ts';

/** What a number in digits looks like, as sources of patterns. */
export function digitsOf({ decimal, group }: NumberMarks): Digits {
  const whole = group === '' ? '[0-9]+' : `[0-9]+(?:[${escape(group)}][0-9]+)*`;
  return { whole, number: `${whole}(?:[${escape(decimal)}][0-9]+)?` };
}

/** @param characters strings of single characters */
export function firstCharacters(
  characters: readonly string[],
  words: readonly string[],
): ReadonlySet<string> {
  return new Set([
    ...characters.flatMap((all) => Array.from(all)),
    ...words.map((word) => word.charAt(0)),
  ]);
}

/** @param text lower case and half width, a number alone */
export function valueOfNumber(
  text: string,
  { marks, numerals }: Pick<SentenceWords, 'marks' | 'numerals'>,
): Decimal | undefined {
  const { values, scales } = numerals;
  const word = values[text];
  if (word !== undefined) return word;
  const [, head = text, scale = ''] = /^(.+)[ -](.+)$/.exec(text) ?? [];
  const exponent = scales[scale];
  const digits = exponent === undefined ? text : head;
  const value = values[digits] ?? valueOfDigits(digits, marks);
  return value === undefined || exponent === undefined ? value : multiply(value, power10(exponent));
}

function valueOfDigits(text: string, marks: NumberMarks): Decimal | undefined {
  const ours = withOurMarks(text, marks);
  const parsed = ours === undefined ? 'none' : parseNumeral(ours);
  return typeof parsed === 'string' || parsed.rest !== '' ? undefined : parsed.value;
}

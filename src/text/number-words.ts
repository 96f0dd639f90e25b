/** Numbers written out in a sentence → their exact values. Pure. */
import type { NumberMarks } from '../languages/parts/figures.ts';
import type { Digits, SentenceWords } from '../languages/parts/sentences.ts';
import { escape } from '../languages/patterns.ts';
import type { Decimal } from '../model/quantity.ts';
import { add, decimal, divide, multiply, power10 } from '../quantity/decimal.ts';
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
  if (value === undefined) return numerals.read?.(text);
  return exponent === undefined ? value : multiply(value, power10(exponent));
}

/** Three quarters is 0.75; two thirds have no exact value. A part that is more than its whole is none. */
export function exactShare(share: readonly [Decimal, Decimal] | undefined): Decimal | undefined {
  if (share === undefined) return undefined;
  const [part, whole] = share;
  if (whole === '0' || Number(part) > Number(whole)) return undefined;
  const value = divide(part, whole);
  return multiply(value, whole) === part ? value : undefined;
}

/** @param text digits or none, and one of ½ ⅓ … */
export function vulgarValue(text: string): Decimal | undefined {
  const [part = '', whole = ''] = text.slice(-1).normalize('NFKC').split('\u2044');
  const value = exactShare([part, whole]);
  const before = text.slice(0, -1);
  return value === undefined || before === '' ? value : add(decimal(before), value);
}

function valueOfDigits(text: string, marks: NumberMarks): Decimal | undefined {
  const ours = withOurMarks(text, marks);
  const parsed = ours === undefined ? 'none' : parseNumeral(ours);
  return typeof parsed === 'string' || parsed.rest !== '' ? undefined : parsed.value;
}

/**
 * A sentence → the numbers typed into it, in digits and in words. Pure. What compares (半分, 3倍, twice) is found as a
 * comparing word too; what counts nothing (一方, 四半期, one of the) is not found.
 */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import { letter, oneOf, spellOut } from '../languages/patterns.ts';
import type { Decimal } from '../model/quantity.ts';
import { beginsWord, maskText, matchAt, type Span } from './mask-text.ts';
import { digitsOf, firstCharacters, valueOfNumber } from './number-words.ts';
import { perLanguage } from './per-language.ts';

export interface NumeralRun extends Span {
  readonly text: string;
  /** Exact; absent where the words hold no one number (数社, dozens, 2026年1月). */
  readonly value?: Decimal;
  /** The word counted with, if there is one: 社, %, makers. */
  readonly counter?: string;
}

/** @param free spans of names, literals, the edition …: nothing is found in them. Bindings are known without. */
export function findNumerals(
  text: string,
  language: SentenceWords,
  free: readonly Span[],
): readonly NumeralRun[] {
  const masked = maskText(text, free);
  const { pattern, starts } = compiled(language);
  const found: NumeralRun[] = [];
  let to = 0;
  for (let from = 0; from < masked.length; from++) {
    if (from < to || !starts.has(masked.charAt(from))) continue;
    if (!beginsWord(masked, from)) continue;
    const match = matchAt(pattern, masked, from);
    if (!match) continue;
    to = from + match[0].length;
    const groups = match.groups ?? {};
    if (groups['innocent'] !== undefined) continue;
    if (language.numerals.runsOn?.(masked, from, to) === true) continue;
    const value = valueOf(groups, text.slice(from, to), language);
    const counter = counterOf(groups);
    found.push({
      from,
      to,
      text: text.slice(from, to),
      ...(value !== undefined && { value }),
      ...(counter !== undefined && { counter }),
    });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** @param told as the author wrote it: B is billion, b nothing */
function valueOf(groups: Groups, told: string, language: SentenceWords): Decimal | undefined {
  const { number, word, coded, quarter } = groups;
  const scaled = number === undefined ? undefined : valueOfNumber(withoutSign(told), language);
  if (scaled !== undefined) return scaled;
  const written = number ?? word ?? coded ?? quarter;
  return written === undefined ? undefined : valueOfNumber(written, language);
}

/** $3bn → 3bn, in half width. */
function withoutSign(told: string): string {
  return told.normalize('NFKC').replace(/^[$€£¥]/, '');
}

function counterOf({ counter, wordCounter, quarter }: Groups): string | undefined {
  return quarter !== undefined ? 'quarter' : (counter ?? wordCounter)?.trim();
}

/** B2B, H100, MP3, 5G: names of kinds of things. Q3, H1, FY2025 and USD500 are figures. */
const codes =
  '(?<![a-z0-9])(?!(?:q[1-4]|h[12]|fy[0-9]+|(?:usd|jpy|eur|us)[0-9])(?![a-z0-9]))[a-z]+[0-9][a-z0-9]*|(?<![a-z0-9.])(?:[2-4]d|[2-6]g|2fa|[48]k|1on1|5w1h)(?![a-z0-9])';
/** 1. (2) 3) at the head of a line. */
const listNumber = '(?<=^\\s{0,8})(?:\\([0-9]{1,2}\\)|[0-9]{1,2}[.):、](?=\\s|[^0-9]))';

interface Compiled {
  readonly pattern: RegExp;
  /** A glance at the first character spares most places the long pattern. */
  readonly starts: ReadonlySet<string>;
}

const compiled = perLanguage((language): Compiled => {
  const { numerals, comparing } = language;
  const { numberIdioms, labels } = comparing;
  const digits = digitsOf(language.marks);
  const bounded = (source: string, inside = '') =>
    language.wordsTouch ? `(?:${source})` : `(?<!${letter}${inside})(?:${source})(?!${letter})`;
  const innocent = [
    bounded(oneOf(numberIdioms), '|-'),
    `${bounded(oneOf(labels))}\\s?[0-9]+`,
    ...numerals.innocent,
    codes,
    listNumber,
  ];
  // GPT-4, Q3, FY2025: no name unless the deck lists it as one.
  const coded = `(?<![a-z0-9])[a-z]+-?(?<coded>${digits.number})[a-z]*(?![a-z0-9])`;
  const sources = [`(?<innocent>${innocent.join('|')})`, coded, ...numerals.patterns(digits)];
  const words = [...numberIdioms, ...labels].flatMap((w) => spellOut(w)).map(({ word }) => word);
  return {
    pattern: new RegExp(sources.join('|'), 'muy'),
    starts: firstCharacters(
      ['0123456789abcdefghijklmnopqrstuvwxyz$€£¥(', numerals.digits],
      [...Object.keys(numerals.values), ...words],
    ),
  };
});

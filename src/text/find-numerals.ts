/**
 * A sentence → the numbers typed into it, in digits and in words. Pure. What compares (半分, 3倍, twice) is found as a
 * comparing word too; what counts nothing (一方, Figure 2, 30 June, Windows 11) is not found.
 */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import { letter, oneOf, spellOut } from '../languages/patterns.ts';
import type { Decimal } from '../model/quantity.ts';
import { moneySigns } from '../languages/currencies.ts';
import { findUnit } from '../quantity/units.ts';
import { findNumberNames } from './find-number-names.ts';
import { beginsWord, foldText, maskText, matchAt, type Span } from './mask-text.ts';
import {
  digitsOf,
  exactShare,
  firstCharacters,
  valueOfNumber,
  vulgarValue,
} from './number-words.ts';
import { perLanguage } from './per-language.ts';
import { seeThrough } from './see-through.ts';

export interface NumeralRun extends Span {
  readonly text: string;
  /** Exact; absent where the words hold no one number (数社, dozens, 2026年1月, one in three). A share is told as 0.2. */
  readonly value?: Decimal;
  /** The word counted with, if there is one: 社, %, makers; `share` for a part of a whole. */
  readonly counter?: string;
  /** A whole number, written out: not 2.5, no part of a whole, no date. */
  readonly whole: boolean;
  /** An amount: a part of a whole, or with a sign of money, %, a word or sign of a registered unit (社, people, TB) or a scale (million, 億). */
  readonly unit: boolean;
  /** What is counted, as it is written: segments in “four new segments”, 柱 in 3つの柱. */
  readonly noun?: string;
  /** A part of a whole that has no exact value: two thirds. */
  readonly part?: number;
  /** So many months, of a stretch of time: 120 in “ten years”. */
  readonly months?: number;
}

/** @param free spans of names, literals, the edition …: nothing is found in them. Bindings are known without. */
export function findNumerals(
  text: string,
  language: SentenceWords,
  free: readonly Span[],
): readonly NumeralRun[] {
  const seen = seeThrough(text, free, language);
  const masked = maskText(seen.text, seen.free);
  const names = findNumberNames(seen.text, masked, language);
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
    const name = names.find((n) => n.from <= from && from < n.to);
    if (name) {
      to = name.to;
      continue;
    }
    const where = seen.back({ from, to });
    const run = describe(groups, seen.text, { from, to }, language);
    found.push({ ...where, text: text.slice(where.from, where.to), ...run });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function describe(
  groups: Groups,
  text: string,
  { from, to }: Span,
  language: SentenceWords,
): Omit<NumeralRun, 'from' | 'to' | 'text'> {
  const told = text.slice(from, to);
  const { places, stretches } = language.numerals;
  const counter = counterOf(groups);
  const read = valueOf(groups, told, language);
  // 2桁: ten and more.
  const isPlaces = counter !== undefined && places.includes(counter);
  const value = isPlaces && read !== undefined ? `1${'0'.repeat(Number(read) - 1)}` : read;
  const behind = (groups['counter'] ?? groups['wordCounter'] ?? '').trimStart().length;
  const end =
    text
      .slice(from, to - behind)
      .trimEnd()
      .replace(/-$/, '').length + from;
  const noun =
    nounBehind(text, end, language) ?? (isWord.test(counter ?? '') ? counter : undefined);
  const stretch = [counter, noun].flatMap((w) => stretches[foldText(w ?? '')] ?? [])[0];
  const isPart = groups['share'] !== undefined || groups['vulgar'] !== undefined;
  return {
    ...(value !== undefined && { value }),
    ...(value === undefined && partOf(groups, language)),
    ...(counter !== undefined && { counter }),
    ...(stretch !== undefined && value !== undefined && { months: Number(value) * stretch }),
    whole: value !== undefined && !isPart && /^-?[0-9]+$/.test(value),
    unit: isPart || isAmount(told, counter, noun, language),
    ...(noun !== undefined && !isPart && groups['quarter'] === undefined && { noun }),
  };
}

function partOf({ share }: Groups, language: SentenceWords): { readonly part?: number } {
  const [some, all] = (share !== undefined && language.numerals.readShare(share)) || [];
  return some === undefined || all === undefined ? {} : { part: Number(some) / Number(all) };
}

/** @param told as the author wrote it: B is billion, b nothing */
function valueOf(groups: Groups, told: string, language: SentenceWords): Decimal | undefined {
  const { number, word, coded, quarter, share, vulgar } = groups;
  if (vulgar !== undefined) return vulgarValue(vulgar);
  if (share !== undefined) return exactShare(language.numerals.readShare(share));
  const scaled = number === undefined ? undefined : valueOfNumber(withoutSign(told), language);
  if (scaled !== undefined) return scaled;
  const written = number ?? word ?? coded ?? quarter;
  return written === undefined ? undefined : valueOfNumber(written, language);
}

/** $3bn → 3bn, in half width. */
function withoutSign(told: string): string {
  return told.normalize('NFKC').replace(/^\p{Sc}/u, '');
}

function counterOf({ counter, wordCounter, quarter, share, vulgar }: Groups): string | undefined {
  if (share !== undefined || /^[^0-9]/.test(vulgar ?? '')) return 'share';
  return quarter !== undefined ? 'quarter' : (counter ?? wordCounter)?.trim();
}

function nounBehind(text: string, at: number, language: SentenceWords): string | undefined {
  return matchAt(compiled(language).noun, text, at)?.groups?.['noun'];
}

function isAmount(
  told: string,
  counter: string | undefined,
  noun: string | undefined,
  language: SentenceWords,
): boolean {
  if (/^\p{Sc}/u.test(told) || compiled(language).scaled.test(told.normalize('NFKC'))) return true;
  return [counter, noun].some((word) => word !== undefined && findUnit(word) !== undefined);
}

/** Of the scripts without blanks the counter is a noun, as far as a reader is told one: 三社. */
const isWord = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+$/u;

/** B2B, H100, MP3, 5G: names of kinds of things. Q3, H1, FY2025 and USD500 are figures. */
const codes =
  '(?<![a-z0-9])(?!(?:q[1-4]|h[12]|fy[0-9]+|(?:usd|jpy|eur|us)[0-9])(?![a-z0-9]))[a-z]+[0-9][a-z0-9]*|(?<![a-z0-9.])(?:[2-4]d|[2-6]g|2fa|[48]k|1on1|5w1h)(?![a-z0-9])';
/** 1. (2) 3) at the head of a line. */
const listNumber = '(?<=^\\s{0,8})(?:\\([0-9]{1,2}\\)|[0-9]{1,2}[.):、](?=\\s|[^0-9]))';
/** +44 20 7946 0958, (212) 555-0123 */
const phone =
  '(?<![0-9.,])(?:\\+(?![0-9 ]* 000)(?=(?:[ ()-]?[0-9]){9})[0-9]{1,3}(?:[ -]?\\(?[0-9]{1,5}\\)?)+|\\(?[0-9]{3}\\)?[ -][0-9]{3}-[0-9]{4})(?![0-9])';
/** 0161 496 0733, (03) 1234-5678, 0711/1234-56, 007: no figure begins with a zero. */
const zeroFirst =
  '(?<![0-9.,:/-])\\(?0[0-9]+\\)?(?:[ /-]{1,3}\\(?[0-9]+\\)?)*(?![.,:]?[0-9])(?!\\s?%)';
/** Behind a label: 3, 3.2, 12–15, 2 and 3, 9001:2015, 4a. */
const labelled =
  '[0-9]+(?:[.:][0-9]+)*(?:[ac-h](?![a-z]))?(?:\\s?(?:[–-]|and|or|to|und|bis|oder|[&・~〜])\\s?[0-9]{1,3}(?:\\.[0-9]+)*(?![0-9.,]*[0-9]))?(?![.,]?[0-9])';
/** ½, 2½ */
const vulgar = '(?<vulgar>[0-9]*[¼-¾⅐-⅞↉])';

interface Compiled {
  readonly pattern: RegExp;
  /** A glance at the first character spares most places the long pattern. */
  readonly starts: ReadonlySet<string>;
  readonly noun: RegExp;
  /** A number with a scale or a sign of an amount. */
  readonly scaled: RegExp;
}

const compiled = perLanguage((language): Compiled => {
  const { numerals, comparing } = language;
  const { numberIdioms, labels } = comparing;
  const digits = digitsOf(language.marks);
  const anyNumber = numerals.digits === '' ? '[0-9]+' : `(?:[0-9]+|[${numerals.digits}]+)`;
  const bounded = (source: string, inside = '') =>
    language.wordsTouch ? `(?:${source})` : `(?<!${letter}${inside})(?:${source})(?!${letter})`;
  const innocent = [
    bounded(oneOf(numberIdioms), '|-').replaceAll('#', `${anyNumber}(?![0-9])`),
    `${bounded(oneOf(labels))}[\\s-]?${labelled}`,
    ...numerals.innocent,
    codes,
    listNumber,
    phone,
    zeroFirst,
  ];
  // Q3, FY2025: no names.
  const coded = `(?<![a-z0-9])[a-z]+-?(?<coded>${digits.number})[a-z]*(?![a-z0-9])`;
  // A number ends where its digits do: 12 of 120億 is none.
  const notAmount = `(?!(?<=[0-9])[0-9]|${numerals.amount})`;
  const sources = [
    `(?<innocent>(?<![${moneySigns}]\\s?)(?:${innocent.join('|')})${notAmount})`,
    coded,
    vulgar,
    ...numerals.patterns(digits),
  ];
  const words = [...numberIdioms, ...labels].flatMap((w) => spellOut(w)).map(({ word }) => word);
  return {
    pattern: new RegExp(sources.join('|'), 'muy'),
    starts: firstCharacters(
      [`0123456789abcdefghijklmnopqrstuvwxyz${moneySigns}(+¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉`, numerals.digits],
      [...Object.keys(numerals.values), ...words],
    ),
    noun: new RegExp(numerals.noun, 'uy'),
    scaled: new RegExp(`(?:[0-9]|\\p{sc=Han}|\\p{L}(?=\\s))(?:${numerals.amount})`, 'iu'),
  };
});

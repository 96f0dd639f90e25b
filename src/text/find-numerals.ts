/**
 * A sentence → the numbers typed into it: digits, kanji numerals with a counter, English number words. Pure. What compares
 * (半分, 3倍, twice) is found as a comparing word too; what counts nothing (一方, 四半期, one of the) is not found.
 */
import type { Decimal } from '../model/quantity.ts';
import { spellOut, type TextLanguage } from './comparing-words.ts';
import { beginsWord, maskText, matchAt, type Span } from './mask-text.ts';
import { englishNumberWords, englishScales, kanjiDigits, valueOfNumber } from './number-words.ts';
import { englishLabels, innocentNumberWords } from './numeral-words-en.ts';
import {
  countersOfOne,
  innocentNumerals,
  japaneseCounters,
  japaneseLabels,
} from './numeral-words-ja.ts';

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
  language: TextLanguage,
  free: readonly Span[],
): readonly NumeralRun[] {
  const masked = maskText(text, free);
  const found: NumeralRun[] = [];
  let to = 0;
  for (let from = 0; from < masked.length; from++) {
    if (from < to || !starts[language].test(masked.charAt(from))) continue;
    if (!beginsWord(masked, from)) continue;
    const match = matchAt(patterns[language], masked, from);
    if (!match) continue;
    to = from + match[0].length;
    if (match.groups?.['innocent'] !== undefined) continue;
    if (language === 'ja' && isPartOfWord(masked, from, to)) continue;
    const value = valueOf(match.groups ?? {}, text.slice(from, to));
    const counter = counterOf(match.groups ?? {});
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

function longestFirst(words: readonly string[]): string {
  return words
    .flatMap(spellOut)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^$()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
}

/** 四日市, 千代田: the word that begins in the numeral ends behind it. Only kanji can run on like that. */
function isPartOfWord(text: string, from: number, to: number): boolean {
  if (!kanjiDigits.includes(text.charAt(from)) || !/^\p{Script=Han}/u.test(text.slice(to))) {
    return false;
  }
  const around = text.slice(from, to + 8);
  const [first] = segmenter.segment(around);
  return first !== undefined && first.segment.length > to - from;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

type Groups = Readonly<Record<string, string | undefined>>;

/** @param told as the author wrote it: B is billion, b nothing */
function valueOf(groups: Groups, told: string): Decimal | undefined {
  const { number, kanji, word, coded, quarter } = groups;
  const written = number ?? kanji ?? word ?? coded;
  const scaled = number === undefined ? undefined : valueOfNumber(withoutSign(told));
  if (scaled !== undefined) return scaled;
  if (written !== undefined) return valueOfNumber(written);
  if (quarter === undefined) return undefined;
  const index = ordinals.indexOf(quarter);
  return index < 0 ? valueOfNumber(quarter) : String(index + 1);
}

/** $3bn → 3bn, in half width. */
function withoutSign(told: string): string {
  return told.normalize('NFKC').replace(/^[$€£¥]/, '');
}

const ordinals = ['first', 'second', 'third', 'fourth'];

function counterOf({ counter, kanjiCounter, noun, quarter }: Groups): string | undefined {
  return quarter !== undefined ? 'quarter' : (counter ?? kanjiCounter ?? noun)?.trim();
}

const digits = '[0-9][0-9,]*(?:\\.[0-9]+)?';
/** B2B, H100, MP3, 5G: names of kinds of things. Q3, H1, FY2025 and USD500 are figures. */
const codes =
  '(?<![a-z0-9])(?!(?:q[1-4]|h[12]|fy[0-9]+|(?:usd|jpy|eur|us)[0-9])(?![a-z0-9]))[a-z]+[0-9][a-z0-9]*|(?<![a-z0-9.])(?:[2-4]d|[2-6]g|2fa|[48]k|1on1|5w1h)(?![a-z0-9])';
/** 1. (2) 3) at the head of a line. */
const listNumber = '(?<=^\\s{0,8})(?:\\([0-9]{1,2}\\)|[0-9]{1,2}[.):、](?=\\s|[^0-9]))';
const latinUnit = '(?:[kmbt]|bn|mn|tn|kb|mb|gb|tb|pb|eb|x|pt|pp|pts)(?![a-z])';

/** What English counts: a plural, or one of the few without an s. */
const counted =
  '(?:(?!(?:is|was|has|as|us|this|its|does|times|thirds|quarters|fifths)(?![a-z]))[a-z]{2,}s|people|staff|men|women)(?![a-z])';
/** GPT-4, Q3, FY2025: no name unless the deck lists it as one. */
const coded = `(?<![a-z0-9])[a-z]+-?(?<coded>${digits})[a-z]*(?![a-z0-9])`;

const japanese = [
  `(?<innocent>${longestFirst(innocentNumerals)}|(?:${longestFirst(japaneseLabels)})\\s?[0-9]+|第[0-9〇一二三四五六七八九十]+[章部節条項話]|${codes}|${listNumber})`,
  coded,
  `第(?<quarter>[1-4一二三四])四半期`,
  `[0-9]{2,4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)|[0-9]{4}[-/][0-9]{1,2}(?:[-/][0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}`,
  `[$€£¥]?(?<number>(?<![0-9.])${digits}(?:[${kanjiDigits}]+(?:[0-9][0-9,]*[十百千万億]+)*)?)(?<counter>${longestFirst(japaneseCounters)}|\\s?${latinUnit})?`,

  `十?数[十百千万億兆]*(?:${longestFirst(japaneseCounters)})`,
  `(?<kanji>一(?=${longestFirst(countersOfOne)})|(?<![${kanjiDigits}])(?!一(?![${kanjiDigits}]))[〇一二三四五六七八九十百千][${kanjiDigits}]*)(?<kanjiCounter>${longestFirst(japaneseCounters)})`,
].join('|');

const english = [
  `(?<innocent>(?<![a-z-])(?:${longestFirst(innocentNumberWords)})(?![a-z])|(?<![a-z])(?:${longestFirst(englishLabels)})\\s?[0-9]+|[0-9]+(?:st|nd|rd|th)(?![a-z])(?!\\s+(?:quarter|century|half))|${codes}|${listNumber})`,
  coded,
  `(?<![a-z])(?<quarter>first|second|third|fourth) quarter(?!-)`,
  `[0-9]{4}[-/][0-9]{1,2}(?:[-/][0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}`,
  `[$€£¥]?(?<number>(?<![0-9.])${digits}(?:\\s(?:${englishScales})(?![a-z]))?)(?<counter>\\s?(?:%|percent|per cent)|${latinUnit}|(?:st|nd|rd|th)|\\s${counted})?`,
  `(?<![a-z-])(?:dozens|hundreds|thousands|tens|millions|billions)\\s+of(?![a-z])|(?<![a-z-])(?:several|a few)\\s(?:dozen|${englishScales})`,
  `(?<![a-z-])(?:once|twice)\\s(?:a|per|every|each)\\s(?:day|week|month|quarter|year)`,
  `(?<![a-z-])(?<word>(?:${englishNumberWords}|a(?=\\s(?:${englishScales})))(?:[ -](?:${englishScales}))*)(?![a-z])(?:[ -](?<noun>${counted}))?`,
].join('|');

const patterns: Readonly<Record<TextLanguage, RegExp>> = {
  ja: new RegExp(japanese, 'muy'),
  en: new RegExp(english, 'muy'),
};

/** A glance at the first character spares most places the long pattern. */
const starts: Readonly<Record<TextLanguage, RegExp>> = {
  ja: new RegExp(
    `[0-9a-z$€£¥(${kanjiDigits}${firstCharacters([...innocentNumerals, ...japaneseLabels])}]`,
  ),
  en: /[0-9a-z$€£¥(]/,
};

function firstCharacters(words: readonly string[]): string {
  return [...new Set(words.flatMap(spellOut).map((word) => word.charAt(0)))].join('');
}

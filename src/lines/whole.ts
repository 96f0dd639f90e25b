/** A text → what no line tears: a figure with its sign and unit, abbreviations, and words that the model of phrases would tear. */
import type { Language } from '../languages/language.ts';
import { wholeWord } from '../languages/patterns.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
  /** Or only where it fits: names. */
  readonly hold: 'always' | 'where-it-fits';
}

export function heldTogether(text: string, language: Language): Span[] {
  const { figure, withUnit } = patternsOf(language);
  const { whole } = language.writing.lines;
  return [
    ...found(figure, text, 'always'),
    ...found(withUnit, text, 'where-it-fits'),
    ...whole.flatMap((word) => placesOf(word, text)),
  ];
}

/** Names of the deck: parted only where one is wider than the line. */
export function namesIn(text: string, names: readonly string[]): Span[] {
  if (names.length === 0) return [];
  const made = patterns.get(names) ?? patternsOfNames(names);
  patterns.set(names, made);
  return made.flatMap((pattern) => found(pattern, text, 'where-it-fits'));
}
const patterns = new WeakMap<readonly string[], readonly RegExp[]>();

/** A hundred thousand names, or one of a hundred thousand letters, are more than one pattern can hold. */
function patternsOfNames(names: readonly string[]): RegExp[] {
  const parts: string[][] = [[]];
  let length = 0;
  for (const name of longestFirst(names)) {
    // No line is so wide: it is parted anyway.
    if (name.length > longestName) continue;
    length += name.length;
    if (length > longestPattern) {
      parts.push([]);
      length = name.length;
    }
    parts.at(-1)?.push(wholeWord(name));
  }
  return parts.filter((p) => p.length > 0).map((part) => new RegExp(part.join('|'), 'gu'));
}
const longestName = 300;
const longestPattern = 10_000;

function found(pattern: RegExp, text: string, hold: Span['hold']): Span[] {
  return [...text.matchAll(pattern)].map((m) => {
    return { from: m.index, to: m.index + m[0].length, hold };
  });
}

function placesOf(word: string, text: string): Span[] {
  const spans: Span[] = [];
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
    spans.push({ from, to: from + word.length, hold: 'where-it-fits' });
  }
  return spans;
}

interface Patterns {
  /** With its sign, its scale and what is short. */
  readonly figure: RegExp;
  /** And with units that are long words. */
  readonly withUnit: RegExp;
}

const known = new WeakMap<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const made = known.get(language) ?? makePatterns(language);
  known.set(language, made);
  return made;
}

function makePatterns(language: Language): Patterns {
  const { scales, units } = language.figures;
  const { lines } = language.writing;
  const scaled = [...scales.words, ...scales.money, ...scales.compact].map(({ word }) => word);
  const counted = Object.values(units).flatMap(({ after = '', one = '' }) => [after, one]);
  const follows = [...scaled, ...counted, ...lines.follows].map((word) => word.trim());
  const near = follows.filter((word, i) => i < scaled.length || word.length <= shortest);
  const pattern = (behind: readonly string[]) =>
    figurePattern(lines.leads, behind, lines.phrases !== undefined);
  return { figure: pattern(near), withUnit: pattern(follows) };
}
const shortest = 3;

/** @param touches no blanks stand between words: a word needs no end */
function figurePattern(
  leads: readonly string[],
  follows: readonly string[],
  touches: boolean,
): RegExp {
  const [start, end] = touches ? ['', ''] : ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])'];
  const number = `[0-9０-９]+(?:[.,．，'’][0-9０-９]+|${blank}[0-9]{3}(?![0-9]))*`;
  const sign = `(?:[~≈<>≤≥±＋+−–-]${blank}?)?`;
  const money = `(?:(?:[A-Z]{1,2}(?=[$¥]))?[\\p{Sc}￥]${blank}?|[A-Z]{3}${blank})?`;
  const lead = `(?:${start}(?:${oneOf(leads)})${blank}?)*`;
  const unit = `(?:${blank}?(?:(?:${oneOf(follows)})${end}|${measures}(?![A-Za-z])))`;
  const figure = `${lead}${sign}${money}${sign}(?:${number}${unit}*)+`;
  const quarter = `(?:[QH][1-4]|FY)${blank}?[0-9]{4}`;
  const abbreviation = `(?<!\\p{L})(?:\\p{L}\\.${blank})+\\p{L}\\.`;
  return new RegExp(`${quarter}|${figure}|${abbreviation}`, 'gu');
}
const blank = '[ \\u00A0\\u202F]';

/** Units that are written alike in every language. */
const measures =
  '(?:%|‰|°C?|[kMGTPEcmµn]?(?:Wh?p?|B|bit|m[²³]?|g|t|Hz|V|l|L|FLOPS?)(?:/[a-z]+)?|h|s|min|ha|km/h|€|£|[A-Z]{3}(?![A-Z\\d]))';

function oneOf(words: readonly string[]): string {
  const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return longestFirst(words).map(escaped).join('|');
}

/** Of two that begin alike the longer one is meant. */
function longestFirst(words: readonly string[]): string[] {
  return words.filter((word) => word !== '').sort((a, b) => b.length - a.length);
}

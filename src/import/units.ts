/** What heads, titles and number formats say of figures → their unit and scale. */
import { languageCodes, type LanguageCode } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import {
  splitRate,
  unitOf,
  unitRows,
  unitWithoutScale,
  writtenExponent,
} from '../quantity/index.ts';
import { hintsIn } from '../read/head-scale.ts';

export interface FoundUnit {
  /** As `quantity` takes it; '' where only a scale is told. */
  readonly unit: string;
  readonly exponent: number;
  /** As it stands there. */
  readonly word: string;
}

/** k€, 百万円, %, Mio. €, 1000 EUR, £'000, 000s, thousands of dollars. @param short whether `m` and `k` alone are scales, as in number formats */
export function parseUnit(
  word: string,
  language: LanguageCode,
  short = false,
): FoundUnit | undefined {
  const plain = word
    .normalize('NFKC')
    .trim()
    .replace(/^(?:in|単位\s*:?)\s*/i, '')
    .trim();
  const [, money = '', thousands, rest = ''] = noughts.exec(plain) ?? [];
  if (thousands !== undefined) {
    const unit = [money, rest].filter((part) => part !== '').join(' ');
    const inner = unit === '' ? { unit: '', exponent: 0 } : parseUnit(unit, language);
    const more = thousands.replace(/\D/g, '').length;
    return inner && { ...inner, exponent: inner.exponent + more, word: plain };
  }
  if (plain === '' || /^\d+$/.test(plain)) return undefined;
  if (isKnown(plain)) return { unit: plain, exponent: 0, word: plain };
  for (const code of [language, ...languageCodes]) {
    const one = ofOne(plain, code);
    const unit = unitWithoutScale(one, code);
    const exponent = unit === undefined ? undefined : writtenExponent(one, unit, code);
    if (unit !== undefined && exponent !== undefined) {
      return { unit: unit === 'number' ? '' : unit, exponent, word: plain };
    }
    const isScale = short ? plain.length < 5 : plain.length > 2 || /\p{sc=Han}/u.test(plain);
    const scale = isScale ? writtenExponent(one, '€', code) : undefined;
    if (scale !== undefined && scale > 0) return { unit: '', exponent: scale, word: plain };
  }
  return undefined;
}

/** Thousands as they are left off: 1000 EUR, 1,000, '000, 000s, £000. */
const noughts =
  /^([^\d\s'’]*)\s*(?:1[., ]?|['’])?(000(?:[., ]?000)*)(?:['’]?s(?!\p{L}))?\s*(.*)$/iu;

/** Thousands of dollars: thousand dollars; US$ millions: US$ million. */
function ofOne(word: string, language: LanguageCode): string {
  const { scalePlurals, vagueOf } = languageOf(language).reading;
  return word
    .replace(/\p{L}+/gu, (one) => scalePlurals[one.toLowerCase()] ?? one)
    .replace(/^(\p{L}+) (\p{L}+) /u, (whole, scale: string, of: string) =>
      of === vagueOf && Object.values(scalePlurals).includes(scale) ? `${scale} ` : whole,
    );
}

/** € and EUR, 円/月: words of the registry. */
function isKnown(word: string): boolean {
  const [base] = splitRate(word);
  const { id } = unitOf(base);
  return id !== '' && unitRows.some((row) => row.id === id);
}

export interface HeadUnits {
  /** The name of the column, without its unit. */
  readonly title: string;
  readonly unit: FoundUnit | undefined;
}

/** The parts of a head: `Revenue (k€)`, or a row of units below the names. */
export function unitInHead(parts: readonly string[], language: LanguageCode): HeadUnits {
  let unit: FoundUnit | undefined;
  const names: string[] = [];
  for (const part of parts) {
    const whole =
      parts.length > 1 ? parseUnit(part.replace(/^[(（[]|[)）\]]$/g, ''), language) : undefined;
    if (whole && !unit) {
      unit = whole;
      continue;
    }
    const { hints, rest } = hintsIn(part);
    const found = hints.map((hint) => parseUnit(hint, language)).find((one) => one !== undefined);
    if (found && !unit && hints.length === 1) {
      unit = found;
      if (rest !== '') names.push(rest);
    } else names.push(part);
  }
  return { title: names.join(' '), unit };
}

/** Of lines above and below a table: 単位:百万円, (in k€). */
export function unitInLines(
  lines: readonly string[],
  language: LanguageCode,
): FoundUnit | undefined {
  for (const line of lines) {
    const { hints } = hintsIn(line);
    const whole = /^[^\s]{1,12}$/.test(line) ? [line] : [];
    // 百万円、%: what is no percentage says it itself.
    // A comma before a digit is one of a number: per 100,000.
    const parts = [...hints, ...whole].flatMap((one) => [one, ...one.split(/[、;・]|,(?!\d)/)]);
    for (const hint of parts) {
      const found = parseUnit(hint.replace(/[。.,]$/, ''), language);
      if (found) return found;
    }
  }
  return undefined;
}

/** As `written` takes it in a deck of that language; undefined: there is no word, and the cells are written out in full. */
export function writtenWord(
  unit: string,
  exponent: number,
  word: string,
  language: LanguageCode,
): string | undefined {
  if (exponent === 0) return unit;
  const [thousand, million, billion] = languageOf(language).reading.columnScales;
  const isHan = /[\p{sc=Han}\p{sc=Katakana}]/u.test(unit);
  const own = isHan
    ? new Map([
        [3, '千'],
        [4, '万'],
        [6, '百万'],
        [8, '億'],
        [12, '兆'],
      ]).get(exponent)
    : new Map([
        [3, thousand],
        [6, million],
        [9, billion],
      ]).get(exponent);
  const tried = [word, ...(own === undefined ? [] : [isHan ? own + unit : `${own} ${unit}`])];
  return tried.find((one) => writtenExponent(one, unit, language) === exponent);
}

/** An exact value in a unit → the number as printed, with its scale, in either language. */
import type { Decimal } from '../model/quantity.ts';
import {
  absolute,
  compareDecimals,
  divide,
  grouped,
  magnitude,
  multiply,
  isNegative,
  isZero,
  places,
  power10,
  roundDecimal,
  subtract,
} from './decimal.ts';
import type { Unit } from './units.ts';
import { byteScales } from './words.ts';

export type Language = 'ja' | 'en';

export interface ScaledNumber {
  readonly number: string;
  /** 億, ` million`, `B`, `TB`; '' where none is needed. */
  readonly scale: string;
}

type Ladder = readonly (readonly [string, number])[];
const ladders: Readonly<Record<Language, { readonly words: Ladder; readonly compact: Ladder }>> = {
  ja: {
    words: [
      ['兆', 12],
      ['億', 8],
      ['万', 4],
    ],
    compact: [
      ['兆', 12],
      ['億', 8],
      ['万', 4],
    ],
  },
  en: {
    words: [
      [' trillion', 12],
      [' billion', 9],
      [' million', 6],
    ],
    compact: [
      ['T', 12],
      ['B', 9],
      ['M', 6],
    ],
  },
};
const money: Ladder = [
  [' tn', 12],
  [' bn', 9],
  [' m', 6],
];

/** How a figure was published: so many places behind the point, in the scale of this exponent. */
export interface Published {
  readonly places: number;
  readonly exponent: number;
}

/**
 * The largest scale that keeps the number exact and short: at most two digits behind the point, else the next smaller one.
 * What was published with its places keeps them, zeros included: 3.50, 1,200.0億.
 * @param least exponent of the scale that its neighbours are told in: $0.9 m beside $2.1 m; Japanese says 9,000万円
 */
export function scaleNumber(
  value: Decimal,
  unit: Unit,
  language: Language,
  least = Infinity,
  published?: Published,
): ScaledNumber {
  const size = absolute(value);
  const ladder = magnitude(value) < fullDigits ? ladderOf(unit, language) : [];
  // $1,200.0 million has no such scale in Japanese: no zeros are worth saying 120,000万ドル.
  const isForeign = published && ![0, ...ladder.map(([, e]) => e)].includes(published.exponent);
  for (const [scale, exponent] of ladder) {
    const shared = language === 'en' && exponent === least && !isZero(size);
    if (!shared && compareDecimals(size, power10(exponent)) < 0) continue;
    const scaled = divide(value, power10(exponent));
    const most = language === 'ja' && exponent === 4 ? 1 : 2;
    const shown = shownIn(exponent, published);
    // In the scale that it was published in zeros cost no room that it did not take there.
    const isShort = shown <= most || exponent === published?.exponent;
    if (places(scaled) <= most && (isShort || isForeign)) {
      return { number: withPlaces(scaled, isShort ? shown : 0), scale };
    }
    const both = language === 'ja' && !published ? compound(value, unit) : undefined;
    if (both) return both;
  }
  return { number: inDigits(value, unit, published), scale: '' };
}

/** The exponent of the largest scale that a number fills: 8 for 12億, 0 without one. */
export function printedExponent(value: Decimal, unit: Unit, language: Language): number {
  const size = absolute(value);
  const [, exponent = 0] =
    ladderOf(unit, language).find(([, e]) => compareDecimals(size, power10(e)) >= 0) ?? [];
  return exponent;
}

/** In the scale of another number, as the two ends of a range share theirs; undefined where it would be a hundredth or less. */
export function inScale(
  value: Decimal,
  scale: string,
  unit: Unit,
  language: Language,
  published?: Published,
): string | undefined {
  const found = ladderOf(unit, language).find(([name]) => name === scale);
  if (!found) return scale === '' ? inDigits(value, unit, published) : undefined;
  const scaled = divide(value, power10(found[1]));
  const near = magnitude(scaled) >= -1 || scaled === '0';
  const shown = shownIn(found[1], published);
  return places(scaled) <= 2 && near ? withPlaces(scaled, shown) : undefined;
}

/** All digits, without a scale. */
export function inDigits(value: Decimal, unit: Unit, published?: Published): string {
  if (unit.scaling === 'label') return value.replace('-', '−');
  return withPlaces(value, shownIn(0, published));
}

function ladderOf(unit: Unit, language: Language): Ladder {
  switch (unit.scaling) {
    case 'none':
    case 'label':
      return [];
    case 'bytes':
      return byteScales.map(([name, exponent]) => [
        language === 'en' ? ` ${name}` : name,
        exponent,
      ]);
    case 'compact':
      return ladders[language].compact;
    case 'words':
      return language === 'en' && unit.en.before !== '' ? money : ladders[language].words;
  }
}

/** 1兆2,345億: two neighbouring scales, both whole. */
function compound(value: Decimal, unit: Unit): ScaledNumber | undefined {
  const ladder = ladderOf(unit, 'ja');
  const [, top] = ladder.find(([, e]) => magnitude(value) >= e) ?? [];
  const index = ladder.findIndex(([, e]) => e === top);
  const upper = ladder[index];
  const lower = ladder[index + 1];
  if (!upper || !lower || unit.scaling === 'bytes') return undefined;
  const whole = roundDecimal(subtract(divide(value, power10(upper[1])), '0.5'), 0);
  const rest = divide(subtract(value, multiply(whole, power10(upper[1]))), power10(lower[1]));
  if (places(rest) > 0 || isNegative(value)) return undefined;
  return { number: `${grouped(whole)}${upper[0]}${grouped(rest)}`, scale: lower[0] };
}

/** The places that what was published has in this scale; below 0 it has none. */
function shownIn(exponent: number, published: Published | undefined): number {
  return published ? published.places + exponent - published.exponent : 0;
}

/** With zeros up to so many places: never fewer than it has. */
function withPlaces(value: Decimal, shown: number): string {
  const missing = shown - places(value);
  if (missing <= 0) return withSign(value);
  const [digits = '', ...power] = withSign(value).split('e');
  const padded = digits + (digits.includes('.') ? '' : '.') + '0'.repeat(missing);
  return [padded, ...power].join('e');
}

/** In full, or from 24 digits and behind seven zeros on in powers of ten (6.626e−34). A true minus sign, as wide as a plus. */
export function withSign(value: Decimal): string {
  const power = magnitude(value);
  const full = power > -8 && power < fullDigits;
  return (full ? grouped(value) : scientific(value, power)).replaceAll('-', '−');
}

/** No figure with more digits before the point is printed in full. */
const fullDigits = 24;

function scientific(value: Decimal, power: number): string {
  return `${multiply(value, power10(-power))}e${power}`;
}

/** An exact value in a unit → the number as printed, with its scale, in either language. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { NumberMarks, Scale } from '../languages/parts/figures.ts';
import type { Decimal, FigurePart } from '../model/quantity.ts';
import {
  absolute,
  compareDecimals,
  divide,
  magnitude,
  multiply,
  isNegative,
  isZero,
  places,
  power10,
  roundDecimal,
  subtract,
} from './decimal.ts';
import { piece } from './figure-parts.ts';
import { unitWords, type Unit } from './units.ts';
import { byteScales } from './words.ts';

export interface ScaledNumber {
  /** One piece of digits; 1兆2,345 is two and the scale between them. */
  readonly number: readonly FigurePart[];
  /** 億, ` million`, `B`, `TB`; '' where none is needed. */
  readonly scale: string;
}

/** How a figure was published: so many places behind the point, in the scale of this exponent. */
export interface Published {
  readonly places: number;
  readonly exponent: number;
}

/**
 * The largest scale that keeps the number exact and short: at most two digits behind the point, else the next smaller one.
 * What was published with its places keeps them, zeros included: 3.50, 1,200.0億.
 * @param step one unit of its last stated digit
 * @param least exponent of the scale that its neighbours are told in: $0.9 m beside $2.1 m; Japanese says 9,000万円
 */
export function scaleNumber(
  value: Decimal,
  unit: Unit,
  language: LanguageName,
  least = Infinity,
  published?: Published,
  step: Decimal = '1',
): ScaledNumber {
  const size = absolute(value);
  const told = [published?.exponent ?? magnitude(step), least];
  const ladder = magnitude(value) < fullDigits ? ladderOf(unit, language, told) : [];
  const { columnScale, twoScales, marks } = languageOf(language).figures;
  // $1,200.0 million has no such scale in Japanese: no zeros are worth saying 120,000万ドル.
  const isForeign =
    published && ![0, ...ladder.map(({ exponent }) => exponent)].includes(published.exponent);
  for (const { word, exponent, places: most = 2 } of ladder) {
    const shared = columnScale && exponent === least && !isZero(size);
    if (!shared && compareDecimals(size, power10(exponent)) < 0) continue;
    const scaled = divide(value, power10(exponent));
    const shown = shownIn(exponent, published);
    // In the scale that it was published in zeros cost no room that it did not take there.
    const isShort = shown <= most || exponent === published?.exponent;
    if (places(scaled) <= most && (isShort || isForeign)) {
      const number = piece('digits', withPlaces(scaled, isShort ? shown : 0, marks));
      return { number, scale: word };
    }
    const both = twoScales && !published ? compound(value, unit, language) : undefined;
    if (both) return both;
  }
  return { number: piece('digits', inDigits(value, unit, language, published)), scale: '' };
}

/** The exponent of the largest scale that a number fills: 8 for 12億, 0 without one. */
export function printedExponent(value: Decimal, unit: Unit, language: LanguageName): number {
  const size = absolute(value);
  const scale = ladderOf(unit, language).find(
    ({ exponent }) => compareDecimals(size, power10(exponent)) >= 0,
  );
  return scale?.exponent ?? 0;
}

/** In the scale of another number, as the two ends of a range share theirs; undefined where it would be a hundredth or less. */
export function inScale(
  value: Decimal,
  scale: string,
  unit: Unit,
  language: LanguageName,
  published?: Published,
): string | undefined {
  const found = [...ladderOf(unit, language), ...ownLadder(unit, language)].find(
    ({ word }) => word === scale,
  );
  if (!found) return scale === '' ? inDigits(value, unit, language, published) : undefined;
  const scaled = divide(value, power10(found.exponent));
  const near = magnitude(scaled) >= -1 || scaled === '0';
  const shown = shownIn(found.exponent, published);
  const { marks } = languageOf(language).figures;
  return places(scaled) <= 2 && near ? withPlaces(scaled, shown, marks) : undefined;
}

/** All digits, without a scale. */
export function inDigits(
  value: Decimal,
  unit: Unit,
  language: LanguageName,
  published?: Published,
): string {
  if (unit.scaling === 'label') return value.replace('-', '−');
  return withPlaces(value, shownIn(0, published), languageOf(language).figures.marks);
}

/** @param told exponents of the scales that the figure or its column was written in */
function ladderOf(
  unit: Unit,
  language: LanguageName,
  told: readonly (number | undefined)[] = [],
): readonly Scale[] {
  const { scales, byteGap } = languageOf(language).figures;
  switch (unit.scaling) {
    case 'none':
    case 'label':
      return [];
    case 'bytes':
      return byteScales.map(([name, exponent]) => ({ word: byteGap + name, exponent }));
    case 'compact':
      return scales.compact;
    case 'words': {
      const usual = isMoney(unit, language) ? scales.money : scales.words;
      // Who writes crores is answered in crores, and who writes millions in millions.
      const own = ownLadder(unit, language);
      const isOwn = own.some(
        ({ exponent }) =>
          told.includes(exponent) && !usual.some((scale) => scale.exponent === exponent),
      );
      return isOwn ? own : usual;
    }
  }
}

function ownLadder(unit: Unit, language: LanguageName): readonly Scale[] {
  return languageOf(language).figures.scales.of?.[unit.total] ?? [];
}

/** It has a sign of its own in front of the number. */
export function isMoney(unit: Unit, language: LanguageName): boolean {
  return !languageOf(language).figures.unitLeads && unitWords(unit, language).before !== '';
}

/** 1兆2,345億: two neighbouring scales, both whole. */
function compound(value: Decimal, unit: Unit, language: LanguageName): ScaledNumber | undefined {
  const ladder = ladderOf(unit, language);
  const index = ladder.findIndex(({ exponent }) => magnitude(value) >= exponent);
  const upper = ladder[index];
  const lower = ladder[index + 1];
  if (!upper || !lower || unit.scaling === 'bytes') return undefined;
  const { marks } = languageOf(language).figures;
  const size = power10(upper.exponent);
  const whole = roundDecimal(subtract(divide(value, size), '0.5'), 0);
  const rest = divide(subtract(value, multiply(whole, size)), power10(lower.exponent));
  if (places(rest) > 0 || isNegative(value)) return undefined;
  return {
    number: [
      ...piece('digits', withMarks(whole, marks)),
      ...piece('joint', upper.word),
      ...piece('digits', withMarks(rest, marks)),
    ],
    scale: lower.word,
  };
}

/** The places that what was published has in this scale; below 0 it has none. */
function shownIn(exponent: number, published: Published | undefined): number {
  return published ? published.places + exponent - published.exponent : 0;
}

/** With zeros up to so many places: never fewer than it has. */
function withPlaces(value: Decimal, shown: number, marks: NumberMarks): string {
  const missing = shown - places(value);
  if (missing <= 0) return withSign(value, marks);
  const [digits = '', ...power] = withSign(value, marks).split('e');
  const point = digits.includes(marks.decimal) ? '' : marks.decimal;
  const padded = digits + point + '0'.repeat(missing);
  return [padded, ...power].join('e');
}

/** In full, or from 24 digits and behind seven zeros on in powers of ten (6.626e−34). A true minus sign, as wide as a plus. */
function withSign(value: Decimal, marks: NumberMarks): string {
  const power = magnitude(value);
  if (power > -8 && power < fullDigits) return withMarks(value, marks).replace('-', '−');
  const number = multiply(value, power10(-power)).replace('.', marks.decimal);
  return `${number}e${power}`.replaceAll('-', '−');
}

/** 1234.5 as 1,234.5 or as 1.234,5. */
function withMarks(value: Decimal, { decimal, group }: NumberMarks): string {
  const [whole = '', rest] = value.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return rest === undefined ? groups : groups + decimal + rest;
}

/** No figure with more digits before the point is printed in full. */
const fullDigits = 24;

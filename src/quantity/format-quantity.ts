/** A quantity → words in the deck's language: the one formatter of prose, tables, axes, tooltips and alternative texts. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { FigureWords, RoughSize } from '../languages/parts/figures.ts';
import type { Decimal, FigurePart, Interval, Quantity } from '../model/quantity.ts';
import {
  compareDecimals,
  decimal,
  divide,
  isNegative,
  isZero,
  magnitude,
  places,
  power10,
} from './decimal.ts';
import { formattedFrom, piece, textOf, tidy, type FormattedQuantity } from './figure-parts.ts';
import { isMoney, printedExponent, scaleNumber, type Published } from './format-number.ts';
import { behind, leadOf, signFirst, wordRange, type Worded } from './format-range.ts';
import { ownDigits, roundQuantity } from './round-quantity.ts';
import { periodOf, unitById, unitWords, type Unit } from './units.ts';
import { byteScales } from './words.ts';

export interface FormatOptions {
  readonly language: LanguageName;
  /** The column's head says already that all its figures are estimated. */
  readonly omitEstimated?: boolean;
  /** So many places behind the point as printed, fewer where the exact figure has fewer; else all digits, of a quotient that never ends the first four. */
  readonly digits?: number;
  /** Exponent of the scale that the column is written in: 6 for $ million. */
  readonly scale?: number;
  /** It stands in a sentence, beside no other figures of its kind: a ratio may be told as a part (10分の1). */
  readonly alone?: boolean;
}

export function formatQuantity(asKnown: Quantity, options: FormatOptions): FormattedQuantity {
  const { language } = options;
  const digits = options.digits ?? ownDigits(asKnown, language);
  const quantity = digits === undefined ? asKnown : rounded(asKnown, digits, language);
  const words = languageOf(language).figures;
  if (quantity.kind === 'notApplicable') return formatted(piece('words', words.notApplicable));
  if (quantity.kind === 'undisclosed') {
    if (!quantity.stated) return formatted(piece('words', words.undisclosed));
    return formatted([
      ...piece('before', words.undisclosedEstimate.before),
      ...stated(quantity, language, '', options.scale),
      ...piece('after', words.undisclosedEstimate.after),
    ]);
  }
  const estimated = quantity.estimated && options.omitEstimated !== true ? words.estimated : '';
  const part = options.alone === true ? partOf(quantity, words) : undefined;
  if (part !== undefined) {
    const flags = estimated + (quantity.about ? words.about : '');
    return formatted([...piece('before', flags), ...piece('words', part)]);
  }
  return formatted(stated(quantity, language, estimated, options.scale));
}

/** 0.1倍 → 10分の1; undefined where it is no such part, or the language says none. */
function partOf({ unit, kind, stated: own }: Quantity, { part }: FigureWords): string | undefined {
  if (!part || unit !== 'times' || kind !== 'exact' || own?.low === undefined) return undefined;
  const at = own.low.at;
  const of = isZero(at) || isNegative(at) ? '0' : divide(decimal('1'), at);
  const isPart =
    places(of) === 0 && compareDecimals(of, '1') > 0 && compareDecimals(of, '100') <= 0;
  return isPart ? part(Number(of)) : undefined;
}

function formatted(pieces: readonly FigurePart[]): FormattedQuantity {
  return formattedFrom(tidy(pieces));
}

/** What was rounded keeps the zeros that this left: 1.96 to one place is 2.0. An exact 2 stays 2. */
function rounded(exact: Quantity, digits: number, language: LanguageName): Quantity {
  const { places: _, ...quantity } = roundQuantity(exact, { digits, language });
  const unit = unitById(exact.unit);
  const [before, after] = [exact, quantity].map(({ stated }) =>
    [stated?.low, stated?.high].flatMap((end) => (end ? [end.at] : [])),
  );
  const [exponent = 0, ...others] = [...(before ?? []), ...(after ?? [])].map((at) =>
    printedExponent(at, unit, language),
  );
  if (others.some((other) => other !== exponent)) return quantity;
  const published = publishedOf(exact);
  const own = (before ?? []).map((at) =>
    Math.max(
      places(divide(at, power10(exponent))),
      published ? published.places + exponent - published.exponent : 0,
    ),
  );
  const shown = Math.min(digits, ...own);
  return shown > 0 ? { ...quantity, places: shown, step: power10(exponent - shown) } : quantity;
}

/** In which scale a figure was published, and with how many places there. */
function publishedOf({ places: shown, step }: Quantity): Published | undefined {
  return shown === undefined || step === undefined
    ? undefined
    : { places: shown, exponent: magnitude(step) + shown };
}

/** Machine-readable: `1000`, `01101`, `>=300`, `70..130`; '' where nothing is stated. */
export function renderValue(quantity: Quantity): string {
  const { low, high } = quantity.stated ?? {};
  if (low && high) {
    return low.at === high.at ? codeOf(quantity, low.at) : `${low.at}..${high.at}`;
  }
  if (low) return `${low.open ? '>' : '>='}${low.at}`;
  if (high) return `${high.open ? '<' : '<='}${high.at}`;
  return '';
}

/** A code that begins with zero as it was written, as long as it is that code. */
function codeOf({ words }: Quantity, at: Decimal): string {
  return words !== undefined && decimal(words) === at ? words : at;
}

/** A tick of an axis: `1,000億` / `100B`. @param value a plain number, as Vega has it */
export function formatTick(value: number, unitId: string, language: LanguageName): string {
  const unit = unitById(unitId);
  const { lead, rest } = wordNumber(decimal(Number(value.toPrecision(12))), unit, language);
  return textOf([...lead, ...rest]);
}

/** @param estimated in words, '' where that is not to be said */
function stated(
  quantity: Quantity,
  language: LanguageName,
  estimated: string,
  scale: number | undefined,
): FigurePart[] {
  const unit = unitById(quantity.unit);
  const { about, bounds, nearly, rough: roughWords } = languageOf(language).figures;
  const flags = estimated + (quantity.about && quantity.kind !== 'vague' ? about : '');
  const { high } = quantity.stated ?? {};
  // 「0倍超3.3倍以下」 is said as 「3.3倍以下」.
  const oneSided = quantity.kind === 'atMost' || quantity.kind === 'lessThan';
  const low = oneSided ? undefined : quantity.stated?.low;
  if (quantity.kind === 'vague') {
    const size = roughSize(quantity.stated ?? {}, unit, language);
    const around = quantity.about ? roughWords : {};
    const rest = [
      ...piece('before', around.before),
      ...piece('words', size.words),
      ...piece('unit', size.unit),
      ...piece('after', around.after),
    ];
    // The unit is one of the words; 月間 still leads.
    const lead = isMoney(unit, language) ? [] : leadOf(unit, language);
    return ordered(flags, { lead, rest }, language);
  }
  if (low && high && low.at !== high.at) {
    const range = wordRange(low, high, unit, language, scale, publishedOf(quantity));
    return ordered(flags, range, language);
  }
  const at = low?.at ?? high?.at ?? '0';
  const code = codeOf(quantity, at);
  const worded =
    code === at
      ? wordNumber(at, unit, language, scale, publishedOf(quantity), quantity.step)
      : { lead: [], rest: piece('digits', code) };
  if (low && high) return ordered(flags, worded, language);
  const bound = low
    ? low.open
      ? 'moreThan'
      : 'atLeast'
    : high?.open === true
      ? 'lessThan'
      : 'atMost';
  const near =
    quantity.about && (bound === 'moreThan' || bound === 'lessThan') ? nearly?.[bound] : undefined;
  const { before = '', after = '' } = near ?? bounds[bound];
  return [
    ...ordered((near ? estimated : flags) + before, worded, language),
    ...piece('after', after),
  ];
}

/** Its ends are 2 × and 10 × a power of ten. */
function roughSize(
  { low, high }: Interval,
  unit: Unit,
  language: LanguageName,
): ReturnType<FigureWords['roughSize']> {
  const { total } = unit;
  const { after } = unitWords(unit, language);
  return languageOf(language).figures.roughSize(
    sizeOf(magnitude(low?.at ?? '2'), unit),
    sizeOf(magnitude(high?.at ?? '10') - 1, unit),
    { total, period: periodOf(unit), after },
  );
}

function sizeOf(exponent: number, unit: Unit): RoughSize {
  const ladder = unit.scaling === 'bytes' ? byteScales : [];
  const [byteScale, base] = ladder.find(([, e]) => exponent >= e) ?? ['', 0];
  return { exponent: exponent - base, byteScale };
}

function wordNumber(
  value: Decimal,
  unit: Unit,
  language: LanguageName,
  least?: number,
  published?: Published,
  step?: Decimal,
): Worded {
  const scaled = scaleNumber(value, unit, language, least, published, step);
  const { after, one } = unitWords(unit, language);
  const { lead, rest } = signFirst(scaled, unit, language);
  return { lead, rest: behind(rest, value === '1' ? (one ?? after) : after) };
}

/** 月間推定1億回超: in Japanese the period comes first; in English the currency stands at the number. */
function ordered(flags: string, { lead, rest }: Worded, language: LanguageName): FigurePart[] {
  const words = piece('before', flags);
  const { unitLeads } = languageOf(language).figures;
  return unitLeads ? [...lead, ...words, ...rest] : [...words, ...lead, ...rest];
}

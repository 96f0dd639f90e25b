/** A quantity → words in the deck's language: the one formatter of prose, tables, axes, tooltips and alternative texts. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { FigureWords, RoughSize } from '../languages/parts/figures.ts';
import type { Decimal, Interval, Quantity } from '../model/quantity.ts';
import { decimal, divide, magnitude, places, power10 } from './decimal.ts';
import { printedExponent, scaleNumber, type Published } from './format-number.ts';
import { rangeParts, signFirst, type Parts } from './format-range.ts';
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
}

/** `before + number + unit + after` is the whole text; a slide may set the parts differently. */
export interface FormattedQuantity {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
  readonly text: string;
}

export function formatQuantity(asKnown: Quantity, options: FormatOptions): FormattedQuantity {
  const { language } = options;
  const digits = options.digits ?? ownDigits(asKnown, language);
  const quantity = digits === undefined ? asKnown : rounded(asKnown, digits, language);
  const words = languageOf(language).figures;
  if (quantity.kind === 'notApplicable') return join('', words.notApplicable, '', '');
  if (quantity.kind === 'undisclosed') {
    if (!quantity.stated) return join('', words.undisclosed, '', '');
    const inner = stated(quantity, language, '', options.scale);
    return join(
      words.undisclosedEstimate.before + inner.before,
      inner.number,
      inner.unit,
      inner.after + words.undisclosedEstimate.after,
    );
  }
  const estimated = quantity.estimated && options.omitEstimated !== true ? words.estimated : '';
  const inner = stated(quantity, language, estimated, options.scale);
  const rough = quantity.about && quantity.kind === 'vague' ? words.rough : {};
  return join(
    inner.before + (rough.before ?? ''),
    inner.number,
    inner.unit,
    inner.after + (rough.after ?? ''),
  );
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
  const parts = numberParts(decimal(Number(value.toPrecision(12))), unit, language);
  return parts.before + parts.number + parts.unit;
}

/** @param estimated in words, '' where that is not to be said */
function stated(
  quantity: Quantity,
  language: LanguageName,
  estimated: string,
  scale: number | undefined,
): Parts {
  const unit = unitById(quantity.unit);
  const { about, bounds, nearly, unitLeads } = languageOf(language).figures;
  const flags = estimated + (quantity.about && quantity.kind !== 'vague' ? about : '');
  const { high } = quantity.stated ?? {};
  // 「0倍超3.3倍以下」 is said as 「3.3倍以下」.
  const oneSided = quantity.kind === 'atMost' || quantity.kind === 'lessThan';
  const low = oneSided ? undefined : quantity.stated?.low;
  if (quantity.kind === 'vague') {
    const rough = roughSize(quantity.stated ?? {}, unit, language);
    const before = lead(flags, unitLeads ? unitWords(unit, language).before : '', language);
    return { before, number: rough.words, unit: rough.unit, after: '' };
  }
  if (low && high && low.at !== high.at) {
    const { before, ...parts } = rangeParts(low, high, unit, language, publishedOf(quantity));
    return { before: lead(flags, before, language), ...parts };
  }
  const at = low?.at ?? high?.at ?? '0';
  const code = codeOf(quantity, at);
  const parts =
    code !== at
      ? { before: '', number: code, unit: '', after: '' }
      : numberParts(at, unit, language, scale, publishedOf(quantity));
  if (low && high) return { ...parts, before: lead(flags, parts.before, language) };
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
  return {
    ...parts,
    before: lead((near ? estimated : flags) + before, parts.before, language),
    after,
  };
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

function numberParts(
  value: Decimal,
  unit: Unit,
  language: LanguageName,
  least?: number,
  published?: Published,
): Parts {
  const { number, scale } = scaleNumber(value, unit, language, least, published);
  const { after, one } = unitWords(unit, language);
  const behind = value === '1' ? (one ?? after) : after;
  return signFirst({ number, unit: scale + behind }, unit, language);
}

/** 月間推定1億回超: in Japanese the period comes first; in English the currency stands at the number. */
function lead(flags: string, before: string, language: LanguageName): string {
  return languageOf(language).figures.unitLeads ? before + flags : flags + before;
}

function join(before: string, number: string, unit: string, after: string): FormattedQuantity {
  return { before, number, unit, after, text: before + number + unit + after };
}

/** A quantity → words in the deck's language: the one formatter of prose, tables, axes, tooltips and alternative texts. */
import type { Decimal, Quantity } from '../model/quantity.ts';
import { decimal, divide, magnitude, places, power10 } from './decimal.ts';
import { printedExponent, scaleNumber, type Language, type Published } from './format-number.ts';
import { rangeParts, signFirst, type Parts } from './format-range.ts';
import { vagueWords } from './format-vague.ts';
import { ownDigits, roundQuantity } from './round-quantity.ts';
import { unitById, type Unit } from './units.ts';

export interface FormatOptions {
  readonly language: Language;
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
  const words = wordsOf[language];
  if (quantity.kind === 'notApplicable') return join('', words.notApplicable, '', '');
  if (quantity.kind === 'undisclosed') {
    if (!quantity.stated) return join('', words.undisclosed, '', '');
    const inner = stated(quantity, language, quantity.about ? words.about : '', options.scale);
    return join(
      words.undisclosedBefore + inner.before,
      inner.number,
      inner.unit,
      inner.after + words.undisclosedAfter,
    );
  }
  const flags =
    (quantity.estimated && options.omitEstimated !== true ? words.estimated : '') +
    (quantity.about && quantity.kind !== 'vague' ? words.about : '');
  const inner = stated(quantity, language, flags, options.scale);
  const rough = quantity.about && quantity.kind === 'vague' ? words.rough : '';
  return join(inner.before, inner.number, inner.unit, inner.after + rough);
}

/** What was rounded keeps the zeros that this left: 1.96 to one place is 2.0. An exact 2 stays 2. */
function rounded(exact: Quantity, digits: number, language: Language): Quantity {
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
export function formatTick(value: number, unitId: string, language: Language): string {
  const unit = unitById(unitId);
  const parts = numberParts(decimal(Number(value.toPrecision(12))), unit, language);
  return parts.before + parts.number + parts.unit;
}

interface Words {
  readonly about: string;
  /** Behind a rough size, which is never 約: 数億円規模. */
  readonly rough: string;
  readonly estimated: string;
  readonly undisclosed: string;
  readonly undisclosedBefore: string;
  readonly undisclosedAfter: string;
  readonly notApplicable: string;
}

const wordsOf: Readonly<Record<Language, Words>> = {
  ja: {
    about: '約',
    rough: '規模',
    estimated: '推定',
    undisclosed: '非公開',
    undisclosedBefore: '非公開（推定',
    undisclosedAfter: '）',
    notApplicable: '該当なし',
  },
  en: {
    about: 'about ',
    rough: ' or so',
    estimated: 'est. ',
    undisclosed: 'undisclosed',
    undisclosedBefore: 'undisclosed (est. ',
    undisclosedAfter: ')',
    notApplicable: 'n/a',
  },
};

function stated(
  quantity: Quantity,
  language: Language,
  flags: string,
  scale: number | undefined,
): Parts {
  const unit = unitById(quantity.unit);
  const { high } = quantity.stated ?? {};
  // 「0倍超3.3倍以下」 is said as 「3.3倍以下」.
  const oneSided = quantity.kind === 'atMost' || quantity.kind === 'lessThan';
  const low = oneSided ? undefined : quantity.stated?.low;
  if (quantity.kind === 'vague') {
    const rough = vagueWords(quantity.stated ?? {}, unit, language);
    const before = language === 'ja' ? unit.ja.before + flags : flags;
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
  if (language === 'ja')
    return { ...parts, before: lead(flags, parts.before, language), after: boundsJa[bound] };
  const { before, after } = boundsEn[bound];
  return { ...parts, before: flags + before + parts.before, after };
}

const boundsJa = { atLeast: '以上', moreThan: '超', atMost: '以下', lessThan: '未満' } as const;
const boundsEn = {
  atLeast: { before: '', after: ' or more' },
  moreThan: { before: 'more than ', after: '' },
  atMost: { before: '', after: ' or less' },
  lessThan: { before: 'less than ', after: '' },
} as const;

function numberParts(
  value: Decimal,
  unit: Unit,
  language: Language,
  least?: number,
  published?: Published,
): Parts {
  const { number, scale } = scaleNumber(value, unit, language, least, published);
  const { after } = unit[language];
  const one = language === 'en' && value === '1' ? unit.en.one : undefined;
  return signFirst({ number, unit: scale + (one ?? after) }, unit, language);
}

/** 月間推定1億回超: in Japanese the period comes first; in English the currency stands at the number. */
function lead(flags: string, before: string, language: Language): string {
  return language === 'ja' ? before + flags : flags + before;
}

function join(before: string, number: string, unit: string, after: string): FormattedQuantity {
  return { before, number, unit, after, text: before + number + unit + after };
}

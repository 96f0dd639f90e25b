/** A quantity → words in the deck's language: the one formatter of prose, tables, axes, tooltips and alternative texts. */
import type { Decimal, Interval, Quantity } from '../model/quantity.ts';
import { decimal, grouped, magnitude } from './decimal.ts';
import { inScale, scaleNumber, type Language } from './format-number.ts';
import { unitById, type Unit } from './units.ts';

export interface FormatOptions {
  readonly language: Language;
  /** The column's head says already that all its figures are estimated. */
  readonly omitEstimated?: boolean;
}

/** `before + number + unit + after` is the whole text; a slide may set the parts differently. */
export interface FormattedQuantity {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
  readonly text: string;
}

export function formatQuantity(quantity: Quantity, options: FormatOptions): FormattedQuantity {
  const { language } = options;
  const words = wordsOf[language];
  if (quantity.kind === 'notApplicable') return join('', words.notApplicable, '', '');
  if (quantity.kind === 'undisclosed') {
    if (!quantity.stated) return join('', words.undisclosed, '', '');
    const inner = stated(quantity, language, quantity.about ? words.about : '');
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
  const inner = stated(quantity, language, flags);
  const rough = quantity.about && quantity.kind === 'vague' ? words.rough : '';
  return join(inner.before, inner.number, inner.unit, inner.after + rough);
}

/** Machine-readable: `1000`, `>=300`, `70..130`; '' where nothing is stated. */
export function renderValue(quantity: Quantity): string {
  const { low, high } = quantity.stated ?? {};
  if (low && high) return low.at === high.at ? low.at : `${low.at}..${high.at}`;
  if (low) return `${low.open ? '>' : '>='}${low.at}`;
  if (high) return `${high.open ? '<' : '<='}${high.at}`;
  return '';
}

/** A tick of an axis: `1,000億` / `100B`. @param value a plain number, as Vega has it */
export function formatTick(value: number, unitId: string, language: Language): string {
  const unit = unitById(unitId);
  const { number, scale } = scaleNumber(decimal(Number(value.toPrecision(12))), unit, language);
  const { before, after } = unit[language];
  return before + number + scale + after;
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
  readonly dash: string;
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
    dash: '〜',
  },
  en: {
    about: 'about ',
    rough: ' or so',
    estimated: 'est. ',
    undisclosed: 'undisclosed',
    undisclosedBefore: 'undisclosed (est. ',
    undisclosedAfter: ')',
    notApplicable: 'n/a',
    dash: '–',
  },
};

interface Parts {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
}

function stated(quantity: Quantity, language: Language, flags: string): Parts {
  const unit = unitById(quantity.unit);
  const { low, high } = quantity.stated ?? {};
  if (quantity.kind === 'vague') return vagueParts(quantity.stated ?? {}, unit, language, flags);
  if (low && high && low.at !== high.at) return rangeParts(low.at, high.at, unit, language, flags);
  const at = low?.at ?? high?.at ?? '0';
  const parts = numberParts(at, unit, language);
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

function numberParts(value: Decimal, unit: Unit, language: Language): Parts {
  const { number, scale } = scaleNumber(value, unit, language);
  const { before, after } = unit[language];
  const one = language === 'en' && value === '1' ? unit.en.one : undefined;
  return { before, number, unit: scale + (one ?? after), after: '' };
}

/** The two ends share a scale where both stay short in it: 70億〜130億, 7B–13B. */
function rangeParts(
  low: Decimal,
  high: Decimal,
  unit: Unit,
  language: Language,
  flags: string,
): Parts {
  const upper = scaleNumber(high, unit, language);
  const lower = scaleNumber(low, unit, language);
  const { before, after } = unit[language];
  const { dash } = wordsOf[language];
  if (
    lower.scale === '' &&
    upper.scale !== '' &&
    inScale(low, upper.scale, unit, language) === undefined
  ) {
    // `1〜100万` would be read as 1万: the unit, or the digits in full, keep the ends apart.
    const left = after === '' && before === '' ? undefined : lower.number + after + dash + before;
    return left === undefined
      ? { before: flags, number: grouped(low) + dash + grouped(high), unit: '', after: '' }
      : {
          before: lead(flags, before, language),
          number: left + upper.number,
          unit: upper.scale + after,
          after: '',
        };
  }
  const shared =
    lower.scale === upper.scale ? lower.number : inScale(low, upper.scale, unit, language);
  // A shared scale is told at both ends in Japanese (70億〜130億), once in English ($3–5 bn).
  const left =
    shared !== undefined && low !== '0'
      ? shared + (language === 'ja' && unit.scaling !== 'none' ? upper.scale : '')
      : lower.number + lower.scale;
  return {
    before: lead(flags, before, language),
    number: left + dash + upper.number,
    unit: upper.scale + after,
    after: '',
  };
}

/** 数億円, 数百億〜数千億円; several hundred million. The ends are 2 × and 10 × a power of ten. */
function vagueParts(interval: Interval, unit: Unit, language: Language, flags: string): Parts {
  const low = magnitude(interval.low?.at ?? '2');
  const high = magnitude(interval.high?.at ?? '10') - 1;
  const { before, after } = unit[language];
  const words =
    low === high
      ? vagueWord(low, unit, language)
      : `${vagueWord(low, unit, language)}${wordsOf[language].dash}${vagueWord(high, unit, language)}`;
  // "¥several million" is no English: a currency follows as a word.
  const currency =
    language === 'en' && before !== ''
      ? { JPY: ' yen', USD: ' dollars', EUR: ' euros' }[unit.id.split('/')[0] ?? '']
      : undefined;
  if (currency !== undefined)
    return { before: flags, number: words, unit: currency + after, after: '' };
  return { before: lead(flags, before, language), number: words, unit: after, after: '' };
}

function vagueWord(exponent: number, unit: Unit, language: Language): string {
  const ladder: readonly (readonly [string, number])[] =
    language === 'ja'
      ? [
          ['兆', 12],
          ['億', 8],
          ['万', 4],
        ]
      : [
          [' trillion', 12],
          [' billion', 9],
          [' million', 6],
          [' thousand', 3],
        ];
  const [scale, base] = (unit.scaling === 'none'
    ? undefined
    : ladder.find(([, e]) => exponent >= e)) ?? ['', 0];
  const rest = exponent - base;
  if (language === 'ja') return `数${['', '十', '百', '千'][rest] ?? ''}${scale}`;
  return `several${['', ' ten', ' hundred'][rest] ?? ''}${scale}`;
}

/** 月間推定1億回超: in Japanese the period comes first; in English the currency stands at the number. */
function lead(flags: string, before: string, language: Language): string {
  return language === 'ja' ? before + flags : flags + before;
}

function join(before: string, number: string, unit: string, after: string): FormattedQuantity {
  return { before, number, unit, after, text: before + number + unit + after };
}

/** The two ends of a range → one text: 70億〜130億, ¥3–5 bn, 70億以上130億未満. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Bound, Decimal } from '../model/quantity.ts';
import { isNegative, isZero } from './decimal.ts';
import { inDigits, inScale, isMoney, scaleNumber, type Published } from './format-number.ts';
import { unitWords, type Unit } from './units.ts';

/** `before + number + unit + after` is the whole text. */
export interface Parts {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
}

export function rangeParts(
  low: Bound,
  high: Bound,
  unit: Unit,
  language: LanguageName,
  published?: Published,
): Parts {
  const ends = { low: low.at, high: high.at, unit, language, published };
  return low.open || high.open ? openRange(low, high, ends) : closedRange(ends);
}

/** What a range is printed from; both ends were published with the same places. */
interface Ends {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit;
  readonly language: LanguageName;
  readonly published: Published | undefined;
}

/** An end that is left out is told in words. */
function openRange(low: Bound, high: Bound, ends: Ends): Parts {
  const { unit, language } = ends;
  const { unitLeads, unitAtBothEnds, range } = languageOf(language).figures;
  const { before, after } = unitWords(unit, language);
  const print = needsDigits(ends) ? allDigits : inScales;
  const lower = print(low.at, ends);
  const upper = print(high.at, ends);
  const lowWords = low.open ? range.low.open : range.low.closed;
  const highWords = high.open ? range.high.open : range.high.closed;
  // What leads stands once, in front of all.
  const first = unitLeads ? lower.number + lower.unit : textOf(lower);
  const left =
    (lowWords.before ?? '') +
    first +
    (unitAtBothEnds ? after : '') +
    (lowWords.after ?? '') +
    range.between +
    (highWords.before ?? '');
  return {
    before: unitLeads ? before : left + upper.before,
    number: unitLeads ? left + upper.number : upper.number,
    unit: upper.unit + after,
    after: highWords.after ?? '',
  };
}

/** The two ends share a scale where both stay short in it; in Japanese it is told at both (70億〜130億), in English once (¥3–5 bn). */
function closedRange(ends: Ends): Parts {
  const { low, high, unit, language, published } = ends;
  const { range, unitAtBothEnds } = languageOf(language).figures;
  const { before, after } = unitWords(unit, language);
  const money = isMoney(unit, language);
  const shared = sharedNumber(ends);
  const digits = shared === undefined && needsDigits(ends);
  if (digits || (money && isNegative(low))) {
    const print = digits ? allDigits : inScales;
    const right = print(high, ends);
    // −¥100,000–¥1 m would be read as 100,000 million: both ends in one scale where they have one.
    const left =
      shared === undefined
        ? print(low, ends)
        : signFirst({ number: shared, unit: right.unit }, unit, language);
    // Each end has its own sign: −¥300 m–¥100 m.
    const number = money
      ? textOf(left) + range.dash + textOf(right)
      : left.number + range.dash + right.number;
    return {
      before: money ? '' : before,
      number,
      unit: (money ? '' : right.unit) + after,
      after: '',
    };
  }
  const upper = scaleNumber(high, unit, language, Infinity, published);
  const lower = scaleNumber(low, unit, language, Infinity, published);
  const scale = unitAtBothEnds && unit.scaling !== 'none' ? upper.scale : '';
  // 1円〜100万円: `1〜100万` would be read as 1万.
  const apart = lower.scale === '' && upper.scale !== '' && !isZero(low) ? after : '';
  const left =
    shared === undefined || isZero(low) ? lower.number + lower.scale + apart : shared + scale;
  return {
    before,
    number: left + range.dash + upper.number,
    unit: upper.scale + after,
    after: '',
  };
}

function sharedNumber({ low, high, unit, language, published }: Ends): string | undefined {
  const lower = scaleNumber(low, unit, language, Infinity, published);
  const { scale } = scaleNumber(high, unit, language, Infinity, published);
  return lower.scale === scale ? lower.number : inScale(low, scale, unit, language, published);
}

/** `¥20–¥100 m` and `1〜100万` would be read as 20 million and 1万: without a unit between them all digits keep the ends apart. */
function needsDigits({ low, high, unit, language }: Ends): boolean {
  const { unitAtBothEnds } = languageOf(language).figures;
  if (isZero(low) || (unitAtBothEnds && unitWords(unit, language).after !== '')) return false;
  return (
    scaleNumber(low, unit, language).scale === '' && scaleNumber(high, unit, language).scale !== ''
  );
}

/** One end with its sign of money and its scale, without the unit behind it. */
function inScales(value: Decimal, { unit, language, published }: Ends): Parts {
  const { number, scale } = scaleNumber(value, unit, language, Infinity, published);
  return signFirst({ number, unit: scale }, unit, language);
}

function allDigits(value: Decimal, { unit, language, published }: Ends): Parts {
  return signFirst(
    { number: inDigits(value, unit, language, published), unit: '' },
    unit,
    language,
  );
}

/** −¥300 m, not ¥−300 m; 月間 is no sign. */
export function signFirst(
  { number, unit: scale }: { readonly number: string; readonly unit: string },
  unit: Unit,
  language: LanguageName,
): Parts {
  const { before } = unitWords(unit, language);
  const turns = isMoney(unit, language) && number.startsWith('−');
  return {
    before: turns ? `−${before}` : before,
    number: turns ? number.slice(1) : number,
    unit: scale,
    after: '',
  };
}

function textOf({ before, number, unit }: Parts): string {
  return before + number + unit;
}

/** The two ends of a range → one text: 70億〜130億, ¥3–5 bn, 70億以上130億未満. */
import type { Bound, Decimal } from '../model/quantity.ts';
import { isNegative, isZero } from './decimal.ts';
import { inScale, scaleNumber, withSign, type Language } from './format-number.ts';
import type { Unit } from './units.ts';

/** `before + number + unit + after` is the whole text. */
export interface Parts {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
}

export function rangeParts(low: Bound, high: Bound, unit: Unit, language: Language): Parts {
  if (low.open || high.open) return openRange(low, high, unit, language);
  return language === 'ja'
    ? closedRange(low.at, high.at, unit, 'ja', '〜')
    : closedRange(low.at, high.at, unit, 'en', '–');
}

/** An end that is left out is told in words. */
function openRange(low: Bound, high: Bound, unit: Unit, language: Language): Parts {
  const { before, after } = unit[language];
  const print = needsDigits(low.at, high.at, unit, language) ? inDigits : inScales;
  const lower = print(low.at, unit, language);
  const upper = print(high.at, unit, language);
  if (language === 'ja') {
    const left = `${lower.number}${lower.unit}${after}${low.open ? '超' : '以上'}`;
    const bound = high.open ? '未満' : '以下';
    return { before, number: left + upper.number, unit: upper.unit + after, after: bound };
  }
  const left = `${low.open ? 'over ' : ''}${textOf(lower)} to ${high.open ? 'under ' : ''}`;
  return { ...upper, before: left + upper.before, unit: upper.unit + after };
}

/** The two ends share a scale where both stay short in it; in Japanese it is told at both (70億〜130億), in English once (¥3–5 bn). */
function closedRange(
  low: Decimal,
  high: Decimal,
  unit: Unit,
  language: Language,
  dash: string,
): Parts {
  const { before, after } = unit[language];
  const money = language === 'en' && before !== '';
  const shared = sharedNumber(low, high, unit, language);
  const digits = shared === undefined && needsDigits(low, high, unit, language);
  if (digits || (money && isNegative(low))) {
    const print = digits ? inDigits : inScales;
    const right = print(high, unit, language);
    // −¥100,000–¥1 m would be read as 100,000 million: both ends in one scale where they have one.
    const left =
      shared === undefined
        ? print(low, unit, language)
        : signFirst({ number: shared, unit: right.unit }, unit, language);
    // Each end has its own sign: −¥300 m–¥100 m.
    const number = money ? textOf(left) + dash + textOf(right) : left.number + dash + right.number;
    return {
      before: money ? '' : before,
      number,
      unit: (money ? '' : right.unit) + after,
      after: '',
    };
  }
  const upper = scaleNumber(high, unit, language);
  const lower = scaleNumber(low, unit, language);
  const scale = language === 'ja' && unit.scaling !== 'none' ? upper.scale : '';
  // 1円〜100万円: `1〜100万` would be read as 1万.
  const apart = lower.scale === '' && upper.scale !== '' && !isZero(low) ? after : '';
  const left =
    shared === undefined || isZero(low) ? lower.number + lower.scale + apart : shared + scale;
  return { before, number: left + dash + upper.number, unit: upper.scale + after, after: '' };
}

function sharedNumber(
  low: Decimal,
  high: Decimal,
  unit: Unit,
  language: Language,
): string | undefined {
  const lower = scaleNumber(low, unit, language);
  const { scale } = scaleNumber(high, unit, language);
  return lower.scale === scale ? lower.number : inScale(low, scale, unit, language);
}

/** `¥20–¥100 m` and `1〜100万` would be read as 20 million and 1万: without a unit between them all digits keep the ends apart. */
function needsDigits(low: Decimal, high: Decimal, unit: Unit, language: Language): boolean {
  if (isZero(low) || (language === 'ja' && unit.ja.after !== '')) return false;
  return (
    scaleNumber(low, unit, language).scale === '' && scaleNumber(high, unit, language).scale !== ''
  );
}

/** One end with its sign of money and its scale, without the unit behind it. */
function inScales(value: Decimal, unit: Unit, language: Language): Parts {
  const { number, scale } = scaleNumber(value, unit, language);
  return signFirst({ number, unit: scale }, unit, language);
}

function inDigits(value: Decimal, unit: Unit, language: Language): Parts {
  return signFirst({ number: withSign(value), unit: '' }, unit, language);
}

/** −¥300 m, not ¥−300 m; 月間 is no sign. */
export function signFirst(
  { number, unit: scale }: { readonly number: string; readonly unit: string },
  unit: Unit,
  language: Language,
): Parts {
  const { before } = unit[language];
  const turns = language === 'en' && before !== '' && number.startsWith('−');
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

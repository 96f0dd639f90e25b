/** The two ends of a range → their words: 70億〜130億, ¥3–5 bn, 70億以上130億未満. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Bound, Decimal, FigurePart } from '../model/quantity.ts';
import { isNegative, isZero } from './decimal.ts';
import { piece, textOf } from './figure-parts.ts';
import { inDigits, inScale, isMoney, scaleNumber, type Published } from './format-number.ts';
import { unitWords, type Unit } from './units.ts';

/** What its unit says in front of a figure (月間, $), where a word like 約 may come between, and the rest of it. */
export interface Worded {
  readonly lead: readonly FigurePart[];
  readonly rest: readonly FigurePart[];
}

export function wordRange(
  low: Bound,
  high: Bound,
  unit: Unit,
  language: LanguageName,
  least = Infinity,
  published?: Published,
): Worded {
  const ends = { low: low.at, high: high.at, unit, language, least, published };
  return low.open || high.open ? openRange(low, high, ends) : closedRange(ends);
}

/** What a range is printed from; both ends were published with the same places. */
interface Ends {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit;
  readonly language: LanguageName;
  /** The scale that their neighbours are told in. */
  readonly least: number;
  readonly published: Published | undefined;
}

/** An end that is left out is told in words. */
function openRange(low: Bound, high: Bound, ends: Ends): Worded {
  const { unit, language } = ends;
  const { unitLeads, unitAtBothEnds, range } = languageOf(language).figures;
  const { after } = unitWords(unit, language);
  const print = needsDigits(ends) ? allDigits : inScales;
  const lower = print(low.at, ends);
  const upper = print(high.at, ends);
  const lowWords = low.open ? range.low.open : range.low.closed;
  const highWords = high.open ? range.high.open : range.high.closed;
  const between =
    (unitAtBothEnds ? after : '') +
    (lowWords.after ?? '') +
    range.between +
    (highWords.before ?? '');
  return {
    // What leads stands once, in front of all.
    lead: unitLeads ? leadOf(unit, language) : [],
    rest: [
      ...piece('before', lowWords.before),
      ...(unitLeads ? [] : lower.lead),
      ...lower.rest,
      ...piece('joint', between),
      ...(unitLeads ? [] : upper.lead),
      ...behind(upper.rest, after),
      ...piece('after', highWords.after),
    ],
  };
}

/** The two ends share a scale where both stay short in it; in Japanese it is told at both (70億〜130億), in English once (¥3–5 bn). */
function closedRange(ends: Ends): Worded {
  const { low, high, unit, language, least, published } = ends;
  const { range, unitAtBothEnds } = languageOf(language).figures;
  const { after } = unitWords(unit, language);
  const money = isMoney(unit, language);
  const shared = sharedNumber(ends);
  const digits = shared === undefined && needsDigits(ends);
  if (digits || (money && isNegative(low))) {
    const print = digits ? allDigits : inScales;
    const right = print(high, ends);
    // −¥100,000–¥1 m would be read as 100,000 million: both ends in one scale where they have one.
    const scale = textOf(right.rest.filter(({ role }) => role === 'joint'));
    const left =
      shared === undefined
        ? print(low, ends)
        : signFirst({ number: shared, scale }, unit, language);
    // Each end has its own sign: −¥300 m–¥100 m.
    const signs = money ? { left: left.lead, right: right.lead } : { left: [], right: [] };
    return {
      lead: money ? [] : leadOf(unit, language),
      rest: [
        ...signs.left,
        ...left.rest,
        ...piece('joint', range.dash),
        ...signs.right,
        ...behind(right.rest, after),
      ],
    };
  }
  const upper = scaleNumber(high, unit, language, least, published);
  const lower = scaleNumber(low, unit, language, least, published);
  const scale = unitAtBothEnds && unit.scaling !== 'none' ? upper.scale : '';
  // 1円〜100万円: `1〜100万` would be read as 1万.
  const apart = lower.scale === '' && upper.scale !== '' && !isZero(low) ? after : '';
  const ownScale = shared === undefined || isZero(low);
  return {
    lead: leadOf(unit, language),
    rest: [
      ...(ownScale ? lower.number : shared),
      ...piece('joint', (ownScale ? lower.scale + apart : scale) + range.dash),
      ...upper.number,
      ...piece('unit', upper.scale + after),
    ],
  };
}

function sharedNumber({
  low,
  high,
  unit,
  language,
  least,
  published,
}: Ends): readonly FigurePart[] | undefined {
  const lower = scaleNumber(low, unit, language, least, published);
  const { scale } = scaleNumber(high, unit, language, least, published);
  if (lower.scale === scale) return lower.number;
  const number = inScale(low, scale, unit, language, published);
  return number === undefined ? undefined : piece('digits', number);
}

/** `¥20–¥100 m` and `1〜100万` would be read as 20 million and 1万: without a unit between them all digits keep the ends apart. */
function needsDigits({ low, high, unit, language, least }: Ends): boolean {
  const { unitAtBothEnds } = languageOf(language).figures;
  if (isZero(low) || (unitAtBothEnds && unitWords(unit, language).after !== '')) return false;
  return (
    scaleNumber(low, unit, language, least).scale === '' &&
    scaleNumber(high, unit, language, least).scale !== ''
  );
}

/** One end with its sign of money and its scale, without the unit behind it. */
function inScales(value: Decimal, { unit, language, least, published }: Ends): Worded {
  return signFirst(scaleNumber(value, unit, language, least, published), unit, language);
}

function allDigits(value: Decimal, { unit, language, published }: Ends): Worded {
  const number = piece('digits', inDigits(value, unit, language, published));
  return signFirst({ number, scale: '' }, unit, language);
}

/** −¥300 m, not ¥−300 m; 月間 is no sign. The scale is the joint to whatever follows. */
export function signFirst(
  { number, scale }: { readonly number: readonly FigurePart[]; readonly scale: string },
  unit: Unit,
  language: LanguageName,
): Worded {
  const [first, ...others] = number;
  const turns = isMoney(unit, language) && first?.text.startsWith('−') === true;
  const sign = turns ? piece('currency', `−${unitWords(unit, language).before}`) : undefined;
  const digits = turns ? piece('digits', first.text.slice(1)) : piece('digits', first?.text);
  return {
    lead: sign ?? leadOf(unit, language),
    rest: [...digits, ...others, ...piece('joint', scale)],
  };
}

/** The last end of a figure: its scale is told with the unit. */
export function behind(rest: readonly FigurePart[], unit: string): FigurePart[] {
  const last = rest.at(-1);
  const ends = last?.role === 'joint';
  return [...(ends ? rest.slice(0, -1) : rest), ...piece('unit', (ends ? last.text : '') + unit)];
}

/** A sign of money belongs to the number; 月間 is a word. */
export function leadOf(unit: Unit, language: LanguageName): FigurePart[] {
  const role = isMoney(unit, language) ? 'currency' : 'before';
  return piece(role, unitWords(unit, language).before);
}

/** The registry of units: what a figure counts and the words that name it. How it is printed, each language says. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { UnitWords } from '../languages/parts/figures.ts';
import type { Period } from '../languages/parts/reading.ts';
import { currencies, currencyByCode } from '../languages/currencies.ts';
import { byteScales, ratePatterns } from './words.ts';

export type { Period };

export interface Unit {
  /** Values are in this unit; `JPY/month` is not `JPY`. */
  readonly id: string;
  /** The id without its period; the same as `id` for what is no rate. */
  readonly total: string;
  /** How large numbers are written: with 万 億 兆 / million …, compactly (100B), in steps of bytes, not at all, or without
   * thousands marks, as a year or a code. */
  readonly scaling: 'words' | 'compact' | 'bytes' | 'none' | 'label';
}

interface UnitRow extends Unit {
  readonly words: readonly string[];
  /** What may stand at a number of a column without a unit: %, $. */
  readonly sign: string;
}

const unit = (id: string, scaling: Unit['scaling'] = 'words'): Unit => ({ id, total: id, scaling });

/** Units by id, with the words that every language writes. A counter's id is a word of it. */
const rows: readonly (readonly [Unit, ...string[]])[] = [
  [unit('')],
  ...currencies.map(({ code, words }): [Unit, ...string[]] => [unit(code), ...words]),
  [unit('byte', 'bytes'), ...byteScales.map(([name]) => name)],
  [unit('parameter', 'compact')],
  [unit('token')],
  [unit('percent', 'none'), '%'],
  [unit('point', 'none')],
  [unit('times', 'none'), '×'],
  [unit('year', 'none')],
  [unit('month', 'none')],
  [unit('day', 'none')],
  ...'社 人 回 件 customer 台 個 冊 種類 か国 大学 校 組織'
    .split(' ')
    .map((id): [Unit] => [unit(id)]),
];

/** Words are compared after NFKC and in lower case. */
export const unitRows: readonly UnitRow[] = rows.map(([row, ...signs]) => ({
  ...row,
  sign: /^[\p{Sc}%]$/u.test(signs[0] ?? '') ? (signs[0] ?? '') : '',
  words: [...signs, ...languages.flatMap(({ reading }) => reading.units[row.id] ?? [])],
}));

/** The first unit of a word: $ is that of the United States where no column says another. */
const byWord = new Map(
  unitRows.flatMap((row) => row.words.map((word) => [foldWord(word), row] as const)).toReversed(),
);
/** Of whole numbers that are no amounts; no word names it. */
const label = unit('label', 'label');
const byId = new Map<string, Unit>([...unitRows, label].map((row) => [row.id, row]));
/** A number alone says them: a plain one, a year or code, and bytes by their scale. */
const unsaid = new Set(['', 'label', 'byte']);

/** The unit that a word names; undefined when the registry has none. */
export function findUnit(word: string): Unit | undefined {
  return byWord.get(foldWord(word)) ?? byId.get(word);
}

/** Does the unit go by that word, too? Six currencies have a dollar. */
export function goesBy({ total }: Unit, word: string): boolean {
  const folded = foldWord(word);
  return (
    unitRows.find(({ id }) => id === total)?.words.some((w) => foldWord(w) === folded) === true
  );
}

/** A field's `quantity:` word → a unit. A short word that the registry lacks is a counter of its own. */
export function unitOf(word: string): Unit {
  const known = asked.get(word);
  if (known) return known;
  const [base, period] = splitRate(word);
  const found = findUnit(base) ?? unit(base);
  const result = period ? perPeriod(found, period) : found;
  asked.set(word, result);
  return result;
}
/** Each cell of a column asks for the same word. */
const asked = new Map<string, Unit>();

/** The unit of an id that a quantity carries. */
export function unitById(id: string): Unit {
  // A counter of its own may hold a slash: km/h.
  const [, base = id, period] = /^(.*)\/(month|year)$/.exec(id) ?? [];
  const found = byId.get(base) ?? unit(base);
  return period === 'month' || period === 'year' ? perPeriod(found, period) : found;
}

/** An amount per month or per year: a unit of its own. */
export function perPeriod({ id, scaling }: Unit, period: Period): Unit {
  return { id: `${id}/${period}`, total: id, scaling };
}

/** The period of a rate; undefined for a total. */
export function periodOf({ id, total }: Unit): Period | undefined {
  return id === total ? undefined : id.endsWith('/month') ? 'month' : 'year';
}

/** What a language puts around a number in this unit. */
export function unitWords(
  unit: Unit,
  language: LanguageName,
): Required<Omit<UnitWords, 'one'>> & Pick<UnitWords, 'one'> {
  const { units, counter, currency, periods } = languageOf(language).figures;
  const { total } = unit;
  const money = currencyByCode.get(total);
  const own = unsaid.has(total)
    ? {}
    : (units[total] ?? (money ? currency(money.code, money.sign) : counter(total)));
  const period = periodOf(unit);
  const { before = '', after = '' } = period === undefined ? {} : periods[period];
  return {
    before: before + (own.before ?? ''),
    after: (own.after ?? '') + after,
    ...(own.one !== undefined && { one: own.one + after }),
  };
}

/** Splits `円/月`, `月額円`, `JPY per month` into the unit's word and its period. */
export function splitRate(word: string): [string, Period?] {
  const text = inPlainWidth(word).trim();
  for (const [pattern, period] of ratePatterns) {
    if (pattern.test(text)) return [text.replace(pattern, '').trim(), period];
  }
  return [text];
}

/** NFKC, but for raised and lowered figures: m³/h, t CO₂ are printed as they are written, ㎡ as m². */
function inPlainWidth(word: string): string {
  return word
    .replace(/[㎟㎠㎡㎢]/g, (sign) => sign.normalize('NFKC').replace('2', '²'))
    .replace(/[㎣㎤㎥㎦]/g, (sign) => sign.normalize('NFKC').replace('3', '³'))
    .replace(/[^¹²³\u2070-\u209c]+/g, (run) => run.normalize('NFKC'));
}

/** Words of units are compared so. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase();
}

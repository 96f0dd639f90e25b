/** The registry of units: what a figure counts, the words that name it, and how it is printed. */
import { byteScales } from './words.ts';

export interface Unit {
  /** Values are in this unit; `JPY/month` is not `JPY`. */
  readonly id: string;
  /** The id without its period; the same as `id` for what is no rate. */
  readonly total: string;
  /** How large numbers are written: with 万 億 兆 / million …, compactly (100B), in steps of bytes, not at all, or without
   * thousands marks, as a year or a code. */
  readonly scaling: 'words' | 'compact' | 'bytes' | 'none' | 'label';
  readonly ja: { readonly before: string; readonly after: string };
  readonly en: { readonly before: string; readonly after: string; readonly one?: string };
}

interface UnitRow extends Unit {
  readonly words: readonly string[];
}

const unit = (
  id: string,
  words: readonly string[],
  ja: string,
  en: string,
  scaling: Unit['scaling'] = 'words',
  one?: string,
): UnitRow => ({
  id,
  total: id,
  words,
  scaling,
  ja: { before: '', after: ja },
  en: { before: '', after: en, ...(one !== undefined && { one }) },
});

/** Words are compared after NFKC and in lower case; the first word of a counter is also its id. */
export const unitRows: readonly UnitRow[] = [
  unit('', ['number'], '', ''),
  {
    ...unit('JPY', ['円', 'jpy', '¥', 'yen', '\\'], '円', ''),
    en: { before: '¥', after: '' },
  },
  {
    ...unit('USD', ['ドル', '米ドル', 'usd', '$', 'us$', 'dollar', 'dollars'], 'ドル', ''),
    en: { before: '$', after: '' },
  },
  {
    ...unit('EUR', ['ユーロ', 'eur', '€', 'euro', 'euros'], 'ユーロ', ''),
    en: { before: '€', after: '' },
  },
  {
    ...unit('GBP', ['ポンド', 'gbp', '£', 'pound', 'pounds'], 'ポンド', ''),
    en: { before: '£', after: '' },
  },
  unit('byte', ['バイト', 'byte', 'bytes', ...byteScales.map(([name]) => name)], '', '', 'bytes'),
  unit(
    'parameter',
    ['パラメータ', 'パラメーター', 'parameter', 'parameters', 'params'],
    '',
    '',
    'compact',
  ),
  unit('token', ['トークン', 'token', 'tokens'], 'トークン', ' tokens', 'words', ' token'),
  unit('percent', ['%', 'パーセント', 'percent', 'per cent'], '%', '%', 'none'),
  unit(
    'point',
    ['ポイント', 'pt', 'pts', 'pp', '%ポイント', 'percentage points', 'points'],
    'ポイント',
    ' pts',
    'none',
  ),
  unit('times', ['倍', 'x', 'times', '×'], '倍', '×', 'none'),
  unit('year', ['年', '年間', 'years', 'year'], '年', ' years', 'none', ' year'),
  unit(
    'month',
    ['ヶ月', 'か月', 'カ月', 'ケ月', '箇月', '月', 'months', 'month'],
    'ヶ月',
    ' months',
    'none',
    ' month',
  ),
  unit('day', ['日', '日間', 'days', 'day'], '日', ' days', 'none', ' day'),
  unit(
    '社',
    ['社', 'companies', 'company', 'firms', 'firm'],
    '社',
    ' companies',
    'words',
    ' company',
  ),
  unit(
    '人',
    ['人', '名', 'people', 'person', 'employees', 'employee', 'staff'],
    '人',
    ' people',
    'words',
    ' person',
  ),
  unit('回', ['回', 'calls', 'call'], '回', ' calls', 'words', ' call'),
  unit('件', ['件', 'cases', 'case', 'items', 'item'], '件', ' cases', 'words', ' case'),
  unit(
    'customer',
    ['顧客', 'customers', 'customer', 'accounts', 'account'],
    '顧客',
    ' customers',
    'words',
    ' customer',
  ),
  unit('台', ['台', 'units', 'unit'], '台', ' units', 'words', ' unit'),
  unit('個', ['個', 'pieces', 'piece'], '個', ' pieces', 'words', ' piece'),
  unit('冊', ['冊', 'books', 'book'], '冊', ' books', 'words', ' book'),
  unit('種類', ['種類', 'kinds', 'kind'], '種類', ' kinds', 'words', ' kind'),
  unit(
    'か国',
    ['か国', 'カ国', 'ヶ国', 'countries', 'country'],
    'か国',
    ' countries',
    'words',
    ' country',
  ),
  unit(
    '大学',
    ['大学', 'universities', 'university'],
    '大学',
    ' universities',
    'words',
    ' university',
  ),
  unit('校', ['校', 'schools', 'school'], '校', ' schools', 'words', ' school'),
  unit(
    '組織',
    ['組織', 'organisations', 'organisation', 'organizations', 'organization'],
    '組織',
    ' organisations',
    'words',
    ' organisation',
  ),
];

const periods = {
  month: { ja: '月間', en: ' a month' },
  year: { ja: '年間', en: ' a year' },
} as const;
export type Period = keyof typeof periods;

const byWord = new Map(unitRows.flatMap((row) => row.words.map((word) => [foldWord(word), row])));
/** Of whole numbers that are no amounts; no word names it. */
const label = unit('label', [], '', '', 'label');
const byId = new Map<string, Unit>([...unitRows, label].map((row) => [row.id, row]));

/** The unit that a word names; undefined when the registry has none. */
export function findUnit(word: string): Unit | undefined {
  return byWord.get(foldWord(word)) ?? byId.get(word);
}

/** A field's `quantity:` word → a unit. A short word that the registry lacks is a counter of its own. */
export function unitOf(word: string): Unit {
  const known = asked.get(word);
  if (known) return known;
  const [base, period] = splitRate(word);
  const found = findUnit(base) ?? unit(base, [base], base, ` ${base}`);
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
  const found = byId.get(base) ?? unit(base, [base], base, ` ${base}`);
  return period === 'month' || period === 'year' ? perPeriod(found, period) : found;
}

/** An amount per month or per year: a unit of its own. */
export function perPeriod(total: Unit, period: Period): Unit {
  const { ja, en } = periods[period];
  return {
    id: `${total.id}/${period}`,
    total: total.id,
    scaling: total.scaling,
    ja: { before: ja + total.ja.before, after: total.ja.after },
    en: {
      before: total.en.before,
      after: total.en.after + en,
      ...(total.en.one !== undefined && { one: total.en.one + en }),
    },
  };
}

/** Splits `円/月`, `月額円`, `JPY per month` into the unit's word and its period. */
export function splitRate(word: string): [string, Period?] {
  const text = word.normalize('NFKC').trim();
  for (const [pattern, period] of ratePatterns) {
    if (pattern.test(text)) return [text.replace(pattern, '').trim(), period];
  }
  return [text];
}

/** Every word and sign of a period, behind the figure and in front of it. */
const ratePatterns: readonly (readonly [RegExp, Period])[] = [
  [
    /\s*(?:\/\s*(?:月|[ヶかカケ箇]月|months?|mo\b)|\s+(?:(?:per|a|each|every)\s+month|monthly)|\s*\((?:月間|月額|per month|monthly)\))$/i,
    'month',
  ],
  [
    /\s*(?:\/\s*(?:年|years?|yr\b|y\b|annum)|\s+(?:(?:per|a|each|every)\s+(?:year|annum)|annually|yearly|p\.\s?a\.)|\s*\((?:年間|年額|per year|per annum|annually|yearly|p\.a\.)\))$/i,
    'year',
  ],
  // 月 and 年 alone only before a number (年3回): 年齢 is no rate.
  [
    /^(?:(?:月間|月額|毎月|[1一][ヶかカケ箇]月(?:あたり|当たり))(?=\S)|月(?=[\d¥$€£])|monthly\s+(?=[-\d¥$€£.]))/i,
    'month',
  ],
  [
    /^(?:(?:年間|年額|年収|毎年|[1一]?年(?:あたり|当たり))(?=\S)|年(?=[\d¥$€£])|(?:yearly|annual(?:ly)?)\s+(?=[-\d¥$€£.]))/i,
    'year',
  ],
];

/** Words of units are compared so. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase();
}

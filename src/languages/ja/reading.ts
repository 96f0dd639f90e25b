import type { ReadingWords } from '../parts/reading.ts';
import { yearEnding } from '../../quantity/spans.ts';
import { readEra } from './eras.ts';

const half = (word: string): string => (/前半|上半期/.test(word) ? 'H1' : 'H2');
const part = (word: string): string =>
  word.startsWith('初') ? 'early' : word === '半ば' ? 'mid' : 'late';

export const reading: ReadingWords = {
  bounds: {
    atLeast: { before: ['少なくとも', '最低'], after: ['以上'] },
    moreThan: { before: [], after: ['を超える', 'を超え', '超え', '超', 'を上回る', 'より多い'] },
    atMost: { before: ['最大', '最高'], after: ['以下', '以内', 'まで'] },
    lessThan: { before: [], after: ['未満', 'を下回る', 'より少ない'] },
  },
  flags: {
    about: {
      before: ['約', 'およそ', 'おおよそ', 'ほぼ'],
      after: ['程度', '前後', '規模', 'ほど', 'くらい', 'ぐらい', '弱', '強'],
    },
    estimated: {
      before: ['外部推定', '推定で', '推定', '推計で', '推計', '見積もり'],
      after: ['(推定)', '(推計)', 'と推定', 'と推計'],
    },
  },
  undisclosed: ['非公開', '非公表', '未公表', '未公開', '非開示'],
  notApplicable: ['該当なし', '対象外'],
  scenarios: {
    actual: ['実績'],
    forecast: ['予測', '見通し', '見込み', '予想', '着地見込み'],
    plan: ['計画', '予算', '目標'],
    before: ['前年', '前年実績', '前期', '前年同期', '昨年'],
  },
  ranges: [{ word: 'から' }],
  rangePatterns: [/^(.+?(?:以上|超|を超え))[、,\s]*(\S.*(?:以下|以内|未満|まで|を下回る))$/],
  vague: ['数'],
  vaguePlurals: [],
  scales: [
    { exponent: 16, words: ['京'] },
    { exponent: 12, words: ['兆'] },
    { exponent: 8, words: ['億'] },
    { exponent: 4, words: ['万'] },
    { exponent: 3, words: ['千'] },
    { exponent: 2, words: ['百'] },
    { exponent: 1, words: ['十'] },
  ],
  columnScales: ['thousand', 'million', 'billion'],
  scalePlurals: {},
  scalesGoOn: true,
  vagueOf: '',
  numeral: kanjiNumeral,
  units: {
    JPY: ['円'],
    USD: ['ドル', '米ドル'],
    EUR: ['ユーロ'],
    GBP: ['ポンド'],
    CHF: ['スイスフラン'],
    byte: ['バイト'],
    parameter: ['パラメータ', 'パラメーター'],
    token: ['トークン'],
    percent: ['パーセント'],
    point: ['ポイント', '%ポイント'],
    times: ['倍'],
    year: ['年', '年間'],
    month: ['ヶ月', 'か月', 'カ月', 'ケ月', '箇月', '月'],
    day: ['日', '日間'],
    社: ['社'],
    人: ['人', '名'],
    回: ['回'],
    件: ['件'],
    customer: ['顧客'],
    台: ['台'],
    個: ['個'],
    冊: ['冊'],
    種類: ['種類'],
    か国: ['か国', 'カ国', 'ヶ国'],
    大学: ['大学'],
    校: ['校'],
    組織: ['組織'],
  },
  rates: [
    [/\s*(?:\/\s*(?:月|[ヶかカケ箇]月)|\s*\((?:月間|月額)\))$/, 'month'],
    [/\s*(?:\/\s*年|\s*\((?:年間|年額)\))$/, 'year'],
    // 月 and 年 alone only before a number (年3回): 年齢 is no rate.
    [
      /^(?:(?:月間|月額|毎月|[1一][ヶかカケ箇]月(?:あたり|当たり))(?=\S)|月(?=[\d\p{Sc}]))/u,
      'month',
    ],
    [/^(?:(?:年間|年額|年収|毎年|[1一]?年(?:あたり|当たり))(?=\S)|年(?=[\d\p{Sc}]))/u, 'year'],
  ],
  rateLead:
    /^(?:月間|月額|毎月|年間|年額|年収|毎年|[1一]?(?:年|[ヶかカケ箇]月)(?:あたり|当たり))(?=\S)/,
  moments: {
    about: [/^約(.+)$/, /^(.+?)(?:頃|ごろ|前後)$/],
    estimated: [/^推定(.+)$/],
    since: [/^(.+?)(?:以降|以後|から)$/],
    until: [/^(.+?)(?:まで|以前)$/],
    ranges: [/^(.+?)\s*から\s*(.+?)(?:まで)?$/, /^(.+?)\s*(?:〜|~|–)\s*(.+?)まで$/],
    spans: [
      [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y, m, d]) => `${y ?? ''}-${m ?? ''}-${d ?? ''}`],
      [/^(\d{4})年(\d{1,2})月$/, ([y, m]) => `${y ?? ''}-${m ?? ''}`],
      [/^(\d{4})年第?([1-4])四半期$/, ([y, q]) => `${y ?? ''}-Q${q ?? ''}`],
      [/^(\d{4})年(前半|後半|上半期|下半期)$/, ([y, word = '']) => `${y ?? ''}-${half(word)}`],
      [/^(\d{4})年第?(\d{1,2})週$/, ([y, w]) => `${y ?? ''}-W${w ?? ''}`],
      [/^(\d{4})年度$/, ([y]) => `FY${y ?? ''}`],
      [/^(\d{4})年$/, ([y]) => y ?? ''],
      [
        /^(\d{4})年(?:の)?(初頭|初め|半ば|末|終わり)$/,
        ([y, word = '']) => `${part(word)} ${y ?? ''}`,
      ],
      [
        /^(\d{4})年(?:(1)[-〜~]3|(4)[-〜~]6|(7)[-〜~]9|(10)[-〜~]12)月期$/,
        ([y, ...first]) => `${y ?? ''}-Q${(Number(first.join('')) + 2) / 3}`,
      ],
    ],
    span: (text) => closingYear(text) ?? readEra(text),
  },
};

/** 2026年3月期: the business year that ends with that month. */
function closingYear(text: string): ReturnType<typeof readEra> {
  const [, y, m] = /^(\d{4})年(\d{1,2})月期$/.exec(text) ?? [];
  return y === undefined ? undefined : (yearEnding(Number(y), Number(m)) ?? 'no-such-day');
}

const digits = '〇一二三四五六七八九';

/** Up to 九千九百九十九; 二〇二四 is read digit by digit. */
function kanjiNumeral(text: string): { value: string; length: number } | undefined {
  const kanji = /^[〇一二三四五六七八九十百千]+(?=[万億兆京円社人名件回倍年]|$)/.exec(text)?.[0];
  if (kanji === undefined) return undefined;
  if (!/[十百千]/.test(kanji)) {
    return { value: Array.from(kanji, (c) => digits.indexOf(c)).join(''), length: kanji.length };
  }
  let total = 0;
  let digit = 0;
  for (const char of kanji) {
    const size = { 十: 10, 百: 100, 千: 1000 }[char];
    if (size === undefined) digit = digits.indexOf(char);
    else {
      total += (digit || 1) * size;
      digit = 0;
    }
  }
  return { value: String(total + digit), length: kanji.length };
}

import type { NumeralWords } from '../parts/sentences.ts';
import { latinUnit, oneOf } from '../patterns.ts';

/** A kanji numeral in front of one of these states a figure. 部, 章, 枚, 点 are not here: they count the deck's own parts. */
export const counters: readonly string[] = [
  ...'社 人 名 件 回 円 ドル ユーロ 元 割 % パーセント ポイント つ 者 個 台 冊 本 種 種類 倍 桁 歳 世帯 戸 票 語 文字'.split(
    ' ',
  ),
  ...'年 年間 年度 年目 か月 ヶ月 カ月 ケ月 箇月 月 日 日間 週間 時間 分間 秒 期 四半期 期連続 世代'.split(
    ' ',
  ),
  ...'か国 カ国 ヶ国 国 校 大学 組織 団体 機関 拠点 店 店舗 地域 都市 県 市 部門 事業 事業部'.split(
    ' ',
  ),
  ...'製品 機種 品目 項目 施策 業種 分野 領域 言語 モデル トークン パラメータ 位 段階 軸 型 層 大 トン'.split(
    ' ',
  ),
];

/** 一 is a figure with these alone; 一つ, 一人, 一例, 一国 seldom are. */
const countersOfOne: readonly string[] =
  '社 名 件 円 割 か国 カ国 ヶ国 桁 か月 ヶ月 カ月 年間 日間 週間 時間 台 校 組織 拠点 店舗'.split(
    ' ',
  );

export const kanjiDigits = '〇一二三四五六七八九十百千';
const kanji = `${kanjiDigits}万億兆`;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** 四日市, 千代田: the word that begins in the numeral ends behind it. Only kanji can run on like that. */
function runsOn(text: string, from: number, to: number): boolean {
  if (!kanji.includes(text.charAt(from)) || !/^\p{Script=Han}/u.test(text.slice(to))) return false;
  const around = text.slice(from, to + 8);
  const [first] = segmenter.segment(around);
  return first !== undefined && first.segment.length > to - from;
}

const quoted = (words: readonly string[]) => words.map((w) => `\`${w}\``).join(' ');

export const numerals: NumeralWords = {
  digits: kanjiDigits,
  values: {},
  scales: {},
  number: ({ number }) => `(?:${number}[十百千万億兆]*|[${kanjiDigits}][${kanji}]*)`,
  innocent: [`第[0-9〇一二三四五六七八九十]+[章部節条項話]`],
  patterns: ({ number, whole }) => [
    `第(?<quarter>[1-4一二三四])四半期`,
    `[0-9]{2,4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)|[0-9]{4}[-/][0-9]{1,2}(?:[-/][0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}`,
    `[$€£¥]?(?<number>(?<![0-9.])${number}(?:[${kanji}]+(?:${whole}[十百千万億]+)*)?)(?<counter>${oneOf(counters)}|\\s?${latinUnit})?`,
    `十?数[十百千万億兆]*(?:${oneOf(counters)})`,
    `(?<word>一(?=${oneOf(countersOfOne)})|(?<![${kanji}])(?!一(?![${kanji}]))[${kanjiDigits}][${kanji}]*)(?<wordCounter>${oneOf(counters)})`,
  ],
  shares: { '%': [0, -2], パーセント: [0, -2], 割: [-1, 1] },
  runsOn,
  told: `kanji numerals in front of\n${quoted(counters)}. 一 counts in front of ${quoted(countersOfOne)} alone; elsewhere (一つ, 一部, 一方) it states nothing`,
};

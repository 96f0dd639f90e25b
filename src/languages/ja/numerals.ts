import { moneySigns } from '../currencies.ts';
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
  ...'か国 カ国 ヶ国 か所 カ所 ヶ所 箇所 棟 隻 路線 国 校 大学 組織 団体 機関 拠点 店 店舗 地域 都市 県 市 部門 事業 事業部'.split(
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

const quoted = (words: readonly string[]) => words.map((w) => `\`${w}\``).join(' ');

const digit = `[0-9${kanjiDigits}]`;
const number = `(?:[0-9]+|[${kanjiDigits}]+)`;
/** 3人に2人: what both numbers count. */
const heads = '社|人|名|件|台|校|店|店舗|世帯|か国|カ国|ヶ国|国|回|年|つ|個|本|組|戸';
/** What a number in front of counts is told behind them: 3つの柱, 二本の柱. */
const classifiers = 'つ|個|本|件|種類?|枚|点|冊|台|項目|段階|層';

/** 4分の3, 三割五分, 3人に2人, 10人中7人, 10人のうち7人 */
function readShare(text: string): readonly [string, string] | undefined {
  const [, wari, bu] = /^(.)割(.)分$/.exec(text) ?? [];
  if (wari !== undefined && bu !== undefined) return [valueOf(wari + bu), '100'];
  const [first, second] = text.match(new RegExp(number, 'g')) ?? [];
  if (first === undefined || second === undefined) return undefined;
  // 2/3 alone tells the part first.
  const [part, all] = text.includes('/') ? [first, second] : [second, first];
  return [valueOf(part), valueOf(all)];
}

function valueOf(written: string): string {
  if (/^[0-9]+$/.test(written)) return written;
  let total = 0;
  let part = 0;
  let digits = '';
  for (const character of written) {
    const size = { 十: 10, 百: 100, 千: 1000 }[character];
    if (size === undefined) {
      digits += /[0-9]/.test(character) ? character : String(kanjiDigits.indexOf(character));
      part = Number(digits);
    } else {
      total += (part || 1) * size;
      part = 0;
      digits = '';
    }
  }
  return String(total + part);
}

const monthNumber = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const dayNumber = `(?:[0-9]{1,2}|[${kanjiDigits}]{1,3})日`;
const weekday = '\\s?\\([月火水木金土日](?:曜日?)?[・)]';
const hour = '(?:[01]?[0-9]|2[0-4])';
/** A kanji numeral with no word behind it that it counts: 二十三の, 数千の. One character alone may be a part of any word. */
const bare = `(?=[${kanjiDigits}]*[十百千万億兆])[${kanjiDigits}][${kanji}]+(?=[のもをがにはへとで、。]|余|以[上下]|超|程度|前後|近|$)`;

export const numerals: NumeralWords = {
  digits: kanjiDigits,
  values: {},
  scales: {},
  places: ['桁'],
  stretches: {
    ...{ 月: 1, か月: 1, ヶ月: 1, カ月: 1, 四半期: 3 },
    ...{ 年: 12, 年間: 12, 年度: 12, 期: 12, 期連続: 12 },
  },
  number: ({ number }) => `(?:${number}[十百千万億兆]*|[${kanjiDigits}][${kanji}]*)`,
  innocent: [
    // 百万円未満を切り捨て, 億円単位: in what figures are told.
    `[0-9]{0,3}[十百千万億兆]*(?:円|ドル|ユーロ|人|トン|t|件)?(?:未満(?=を?(?:四捨五入|切り?捨て|切り?上げ))|単位(?=で|に|と|、|。|\\)|$))`,
    // 第1.2版
    `第${digit}+(?:\\.[0-9]+)*版`,
    // An event: 令和8年2月7日（土）. A date without its weekday may stand in the data.
    `[0-9]{1,4}年${monthNumber}月${dayNumber}(?=${weekday})`,
    // 説明は30分, 質疑15分: how long a meeting takes.
    `(?<=(?:説明|発表|報告|質疑|質疑応答|講演|討論|議論|休憩|会議|所要時間)(?:は|に|の時間は)?、?(?:約|各|およそ)?)[0-9]{1,3}分(?!の[0-9${kanjiDigits}])`,
    // 5階, 301号室, 1丁目2番3号: where it is.
    `(?:${digit}{1,3}(?:階|丁目|番地|番線|番出口|号室|号館|番街)|[0-9]{1,3}番[0-9]{1,3}号)`,
    // 「そよかぜ900」: a name in quotes.
    `(?<=[「『][^「」『』0-9、。\uE000\uE001]{1,16})[0-9]{1,4}[a-z]{0,2}(?=[」』])`,
    // 満18歳以上の市民, 20〜64歳の: whom it is about.
    `(?:満?[0-9]{1,3}歳?\\s?[〜~–-]\\s?)?満?[0-9]{1,3}歳(?:以[上下]|未満)?(?=の(?:市民|県民|国民|区民|町民|村民|住民|男女|男性|女性|方|者|個人|人口|子|児童|成人)|児|を対象|から[0-9])`,
    // 6月20日, 12月; 3月期 and a date with its year may stand in the data.
    `(?<![0-9${kanjiDigits}年])${monthNumber}月(?:${dayNumber}(?!間))?(?:\\s?[〜~–-]\\s?(?:${monthNumber}月)?${dayNumber})?(?!間|期|平均|あたり|当たり|額|次|${digit}*[人社件円%])`,
    `${dayNumber}(?=${weekday})|[0-9]{1,2}/[0-9]{1,2}(?=${weekday})`,
    // 14時, 午後2時30分, 10:30; 14時間 is a stretch of time.
    `${hour}時(?:[0-5]?[0-9]分|半)?(?!間)`,
    `(?:(?<=午[前後]\\s?)[0-9]|[01][0-9]|2[0-4]|[3-9](?=:[0-9]{2}\\s?(?:から|より|まで|に|開|〜|~|–|-)))(?<!:[0-9]*):[0-5][0-9](?![0-9:]|の(?:割合|比))`,
    `(?:1[5-9]|20)[0-9]0年代|(?<![0-9])[2-9]0年代|(?:[0-9]{1,2}|[${kanjiDigits}]{1,3})世紀`,
    `(?<=(?:電話|tel|fax|内線|ダイヤル|番号|コード|パスコード|id)[:.]?\\s?)[0-9(][0-9()-]{2,}[0-9]`,
  ],
  patterns: ({ number: written, whole }) => [
    `第(?<quarter>[1-4一二三四])四半期`,
    `[0-9]{2,4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)|[0-9]{4}[-/][0-9]{1,2}(?:[-/][0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}`,
    `(?<![0-9.,${kanjiDigits}])(?<share>[0-9]{1,2}/[0-9]{1,3}(?![0-9/-])|${number}分の${number}(?![0-9${kanji}])|${digit}割${digit}分(?!の|野|量|間)|${number}(?:${heads})(?:に|中|のうち)、?${number}(?:${heads}))`,
    `[${moneySigns}]?(?<number>(?<![0-9]|[0-9]\\.)${written}(?:[${kanji}]+(?:${whole}[十百千万億]+)*)?)(?<counter>${oneOf(counters)}|\\s?${latinUnit})?`,
    `十?数[十百千万億兆]*(?:${oneOf(counters)})|十?数[十百千万億兆]+(?=[のもをがにはへとで、。]|規模|単位|$)`,
    `(?<word>一(?=${oneOf(countersOfOne)})|(?<![${kanji}])(?!一(?![${kanji}]))[${kanjiDigits}][${kanji}]*(?=${oneOf(counters)})|(?<![${kanji}])${bare})(?<wordCounter>${oneOf(counters)})?`,
  ],
  readShare,
  shares: { '%': [0, -2], パーセント: [0, -2], 割: [-1, 1], share: [0, 2] },
  amount:
    `\\s?(?:[%‰十百千万億兆円]|パーセント|ポイント|ドル|ユーロ|ポンド|${latinUnit})` +
    '|(?:社|人|名|件|割|倍|台|校|個|か国|カ国|世帯)(?!\\p{sc=Han})',
  counted: `\\s?(?:${oneOf(counters)})(?!\\p{sc=Han})`,
  beforeName: '',
  noun: `(?:${classifiers})?の(?<noun>[\\p{sc=Han}\\p{sc=Katakana}ー]+)`,
  told: `kanji numerals in front of\n${quoted(counters)}, and of tens and more also alone (二十三の). 一 counts in front of ${quoted(countersOfOne)} alone; elsewhere (一つ, 一部, 一方) it states nothing. Parts are found too: 3人に2人, 4分の3, 三割五分`,
};

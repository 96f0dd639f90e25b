import type { FigureWords, RoughSize, UnitWords } from '../parts/figures.ts';

const counted = (after: string): UnitWords => ({ after });

const scales = [
  { word: '兆', exponent: 12 },
  { word: '億', exponent: 8 },
  { word: '万', exponent: 4, places: 1 },
];

export const figures: FigureWords = {
  marks: { decimal: '.', group: ',' },
  scales: { words: scales, money: scales, compact: scales },
  twoScales: true,
  columnScale: false,
  part: (of) => `${of}分の1`,
  byteGap: '',
  units: {
    JPY: counted('円'),
    USD: counted('ドル'),
    EUR: counted('ユーロ'),
    GBP: counted('ポンド'),
    CHF: counted('スイスフラン'),
    CNY: counted('元'),
    INR: counted('インドルピー'),
    KRW: counted('ウォン'),
    TWD: counted('台湾ドル'),
    HKD: counted('香港ドル'),
    SGD: counted('シンガポールドル'),
    AUD: counted('豪ドル'),
    CAD: counted('カナダドル'),
    NZD: counted('NZドル'),
    BRL: counted('レアル'),
    SEK: counted('スウェーデンクローナ'),
    NOK: counted('ノルウェークローネ'),
    DKK: counted('デンマーククローネ'),
    PLN: counted('ズウォティ'),
    TRY: counted('トルコリラ'),
    THB: counted('バーツ'),
    VND: counted('ドン'),
    PHP: counted('フィリピンペソ'),
    IDR: counted('ルピア'),
    MYR: counted('リンギット'),
    parameter: {},
    token: counted('トークン'),
    percent: counted('%'),
    point: counted('ポイント'),
    times: counted('倍'),
    year: counted('年'),
    month: counted('ヶ月'),
    day: counted('日'),
    customer: counted('顧客'),
  },
  counter: counted,
  currency: counted,
  periods: { month: { before: '月間' }, year: { before: '年間' } },
  unitLeads: true,
  unitAtBothEnds: true,
  about: '約',
  estimated: '推定',
  rough: { after: '規模' },
  undisclosed: '非公開',
  undisclosedEstimate: { before: '非公開（推定', after: '）' },
  notApplicable: '該当なし',
  bounds: {
    atLeast: { after: '以上' },
    moreThan: { after: '超' },
    atMost: { after: '以下' },
    lessThan: { after: '未満' },
  },
  range: {
    dash: '〜',
    low: { closed: { after: '以上' }, open: { after: '超' } },
    between: '',
    high: { closed: { after: '以下' }, open: { after: '未満' } },
  },
  roughSize: (low, high, unit) => {
    const [from, to] = [several(low), several(high)];
    return { words: from === to ? from : `${from}〜${to}`, unit: unit.after };
  },
  yes: 'はい',
  no: 'いいえ',
  blank: '（空欄）',
  listComma: '、',
};

function several({ exponent, byteScale }: RoughSize): string {
  const named =
    byteScale === ''
      ? [{ word: '京', exponent: 16 }, ...scales]
      : [{ word: byteScale, exponent: 0 }];
  const { word, exponent: base } = named.find((s) => exponent >= s.exponent) ?? {
    word: '',
    exponent: 0,
  };
  return `数${['', '十', '百', '千'][exponent - base] ?? ''}${word}`;
}

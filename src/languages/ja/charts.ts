import type { ChartWords } from '../parts/charts.ts';

const short = '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'.split(' ');

export const charts: ChartWords = {
  shortMonths: short,
  time: {
    months: short,
    days: '日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日'.split(' '),
    shortDays: '日 月 火 水 木 金 土'.split(' '),
    dateTime: '%x %X',
    date: '%Y年%-m月%-d日',
    time: '%H:%M:%S',
    periods: ['午前', '午後'],
  },
  shortDay: (month, day) => `${month}月${day}日`,
  largestSoFar: 'これまでの最大',
  actual: '実績',
  forecast: '予測',
  undecided: '大小は決められない',
  notKnown: '不明',
  met: '達成',
  missed: '未達',
  notRated: '判定なし',
  unevenTime: '横の間隔は日付の間隔に比例しない',
  datePassed: '期限を過ぎた',
  noDate: '時期の記載なし',
};

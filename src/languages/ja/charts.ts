import type { ChartWords } from '../parts/charts.ts';

export const charts: ChartWords = {
  shortMonths: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'.split(' '),
  shortDay: (month, day) => `${month}月${day}日`,
  largestSoFar: 'これまでの最大',
  actual: '実績',
  forecast: '予測',
  notRated: '判定なし',
  datePassed: '期限を過ぎた',
  noDate: '時期の記載なし',
};

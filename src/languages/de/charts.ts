import type { ChartWords } from '../parts/charts.ts';

const short = 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' ');

export const charts: ChartWords = {
  shortMonths: short,
  shortDay: (month, day) => `${day}. ${short[month - 1] ?? ''}`,
  largestSoFar: 'Bisher größter Wert',
  actual: 'Ist',
  forecast: 'Prognose',
  notRated: 'Nicht eingestuft',
  datePassed: 'Termin verstrichen',
  noDate: 'ohne Datumsangabe',
};

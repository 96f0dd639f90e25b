import type { ChartWords } from '../parts/charts.ts';

export const charts: ChartWords = {
  shortMonths: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
  largestSoFar: 'Bisher größter Wert',
  actual: 'Ist',
  forecast: 'Prognose',
  notRated: 'Nicht eingestuft',
  datePassed: 'Termin verstrichen',
  noDate: 'ohne Datumsangabe',
};

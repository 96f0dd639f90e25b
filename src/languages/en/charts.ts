import type { ChartWords } from '../parts/charts.ts';

export const charts: ChartWords = {
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  largestSoFar: 'Largest so far',
  actual: 'Actual',
  forecast: 'Forecast',
  notRated: 'Not rated',
  datePassed: 'date has passed',
  noDate: 'no date given',
};

import type { ChartWords } from '../parts/charts.ts';

const short = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const charts: ChartWords = {
  shortMonths: short,
  shortDay: (month, day) => `${day} ${short[month - 1] ?? ''}`,
  largestSoFar: 'Largest so far',
  actual: 'Actual',
  forecast: 'Forecast',
  notRated: 'Not rated',
  datePassed: 'date has passed',
  noDate: 'no date given',
};

import type { ChartWords } from '../parts/charts.ts';
import { months } from './moments.ts';

const short = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const charts: ChartWords = {
  shortMonths: short,
  time: {
    months,
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    shortDays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
    dateTime: '%a, %-d %b %Y, %X',
    date: '%-d %b %Y',
    time: '%H:%M:%S',
    periods: ['AM', 'PM'],
  },
  shortDay: (month, day) => `${day} ${short[month - 1] ?? ''}`,
  largestSoFar: 'Largest so far',
  actual: 'Actual',
  forecast: 'Forecast',
  undecided: 'order not known',
  notKnown: 'not known',
  met: 'met',
  missed: 'missed',
  notRated: 'Not rated',
  unevenTime: 'Distances between dates are not to scale',
  datePassed: 'date has passed',
  noDate: 'no date given',
};

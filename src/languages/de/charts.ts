import type { ChartWords } from '../parts/charts.ts';
import { months } from './moments.ts';

const short = 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' ');

export const charts: ChartWords = {
  shortMonths: short,
  time: {
    months,
    days: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
    shortDays: 'So Mo Di Mi Do Fr Sa'.split(' '),
    dateTime: '%A, %-d. %B %Y, %X',
    date: '%-d. %b %Y',
    time: '%H:%M:%S',
    periods: ['AM', 'PM'],
  },
  shortDay: (month, day) => `${day}. ${short[month - 1] ?? ''}`,
  largestSoFar: 'Bisher größter Wert',
  actual: 'Ist',
  forecast: 'Prognose',
  undecided: 'Reihenfolge nicht bekannt',
  notKnown: 'nicht bekannt',
  met: 'erreicht',
  missed: 'verfehlt',
  notRated: 'Nicht eingestuft',
  unevenTime: 'Zeitabstände nicht maßstäblich',
  datePassed: 'Termin verstrichen',
  noDate: 'ohne Datumsangabe',
};

import type { FigureWords, RoughSize, UnitWords } from '../parts/figures.ts';

const counted = (many: string, one: string): UnitWords => ({ after: ` ${many}`, one: ` ${one}` });

const scales = [
  { word: ' trillion', exponent: 12 },
  { word: ' billion', exponent: 9 },
  { word: ' million', exponent: 6 },
];

const inLakh = [
  { word: ' lakh crore', exponent: 12 },
  { word: ' crore', exponent: 7 },
  { word: ' lakh', exponent: 5 },
];

export const figures: FigureWords = {
  marks: { decimal: '.', group: ',' },
  scales: {
    words: scales,
    money: [
      { word: ' tn', exponent: 12 },
      { word: ' bn', exponent: 9 },
      { word: ' m', exponent: 6 },
    ],
    compact: [
      { word: 'T', exponent: 12 },
      { word: 'B', exponent: 9 },
      { word: 'M', exponent: 6 },
    ],
    of: { INR: inLakh, PKR: inLakh },
  },
  twoScales: false,
  columnScale: true,
  byteGap: ' ',
  units: {
    JPY: { before: '¥' },
    USD: { before: '$' },
    EUR: { before: '€' },
    GBP: { before: '£' },
    parameter: {},
    token: counted('tokens', 'token'),
    percent: { after: '%' },
    point: { after: ' pts' },
    times: { after: '×' },
    year: counted('years', 'year'),
    month: counted('months', 'month'),
    day: counted('days', 'day'),
    社: counted('companies', 'company'),
    人: counted('people', 'person'),
    回: counted('calls', 'call'),
    件: counted('cases', 'case'),
    customer: counted('customers', 'customer'),
    台: counted('units', 'unit'),
    個: counted('pieces', 'piece'),
    冊: counted('books', 'book'),
    種類: counted('kinds', 'kind'),
    か国: counted('countries', 'country'),
    大学: counted('universities', 'university'),
    校: counted('schools', 'school'),
    組織: counted('organisations', 'organisation'),
  },
  counter: (word) => ({ after: ` ${word}` }),
  currency: (code, sign) => ({ before: sign === '' ? `${code} ` : sign }),
  periods: { month: { after: ' a month' }, year: { after: ' a year' } },
  unitLeads: false,
  unitAtBothEnds: false,
  about: 'about ',
  estimated: 'est. ',
  rough: { after: ' or so' },
  undisclosed: 'undisclosed',
  undisclosedEstimate: { before: 'undisclosed (est. ', after: ')' },
  notApplicable: 'n/a',
  bounds: {
    atLeast: { after: ' or more' },
    moreThan: { before: 'more than ' },
    atMost: { after: ' or less' },
    lessThan: { before: 'less than ' },
  },
  range: {
    dash: '–',
    low: { closed: {}, open: { before: 'over ' } },
    between: ' to ',
    high: { closed: {}, open: { before: 'under ' } },
  },
  roughSize: (low, high, unit) => {
    const from = several(low);
    const to = several(high);
    const spoken = spokenUnits[unit.total];
    const after =
      spoken === undefined
        ? unit.after
        : ` ${spoken}${unit.period === undefined ? '' : ` a ${unit.period}`}`;
    const of = after !== '' && / of \w+s$|^tens$/.test(to) ? ' of' : '';
    return { words: from === to ? from : `${from} to ${to}`, unit: of + after };
  },
  yes: 'Yes',
  no: 'No',
  blank: '(blank)',
  listComma: ', ',
};

/** "¥several million" is no English: what is else a sign is here a word. */
const spokenUnits: Readonly<Partial<Record<string, string>>> = {
  JPY: 'yen',
  USD: 'dollars',
  EUR: 'euros',
  GBP: 'pounds',
  CHF: 'francs',
  INR: 'rupees',
  KRW: 'won',
  CNY: 'yuan',
  percent: 'percent',
  point: 'points',
  times: 'times',
};

function several({ exponent, byteScale }: RoughSize): string {
  const named =
    byteScale === ''
      ? [{ word: ' quadrillion', exponent: 15 }, ...scales, { word: ' thousand', exponent: 3 }]
      : [{ word: ` ${byteScale}`, exponent: 0 }];
  const { word, exponent: base } = named.find((s) => exponent >= s.exponent) ?? {
    word: '',
    exponent: 0,
  };
  const rest = exponent - base;
  if (rest === 1) return word === '' ? 'tens' : `tens of${word}${byteScale === '' ? 's' : ''}`;
  return `several${rest === 2 ? ' hundred' : ''}${word}`;
}

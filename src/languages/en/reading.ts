import type { ReadingWords } from '../parts/reading.ts';

export const reading: ReadingWords = {
  bounds: {
    atLeast: {
      before: ['at least', 'no less than', 'not less than', 'no fewer than', 'minimum'],
      after: ['or more', 'or above', 'or over', 'or higher', 'and above', 'and over'],
    },
    moreThan: { before: ['more than', 'over', 'above', 'exceeding'], after: [] },
    atMost: {
      before: ['at most', 'up to', 'no more than', 'not more than', 'maximum'],
      after: ['or less', 'or fewer', 'or below', 'or under'],
    },
    lessThan: { before: ['less than', 'fewer than', 'under', 'below'], after: [] },
  },
  flags: {
    about: {
      before: [
        'about',
        'approximately',
        'approx.',
        'approx',
        'around',
        'roughly',
        'circa',
        'ca.',
        'c.',
      ],
      after: ['or so'],
    },
    estimated: {
      before: ['estimated at', 'estimated', 'est.', 'est', 'e.'],
      after: ['(estimated)', '(est.)', '(est)', '(e)', 'estimated'],
    },
  },
  undisclosed: ['undisclosed', 'not disclosed', 'not published', 'n.d.'],
  notApplicable: ['n/a', 'not applicable'],
  scenarios: {
    actual: ['actual', 'actuals', 'ac'],
    forecast: ['forecast', 'outlook', 'expected', 'fc'],
    plan: ['plan', 'planned', 'budget', 'target', 'pl', 'bu'],
    before: ['last year', 'previous year', 'prior year', 'year before', 'a year before', 'py'],
  },
  ranges: [{ word: ' to ', not: /(?:^|\s)up$/i }],
  rangeLead: /^from /i,
  rangePatterns: [/^between (.+) and (.+)$/i],
  vague: ['several', 'a few'],
  vaguePlurals: [
    ['tens', 1],
    ['hundreds', 2],
    ['thousands', 3],
    ['millions', 6],
    ['billions', 9],
    ['trillions', 12],
  ],
  scales: [
    { exponent: 15, words: ['quadrillion'] },
    { exponent: 12, words: ['trillion', 'tn', 'T', 'lakh crore'] },
    { exponent: 9, words: ['billion', 'bn', 'B'] },
    { exponent: 7, words: ['crores', 'crore', 'Cr', 'cr'] },
    { exponent: 6, words: ['million', 'mn', 'm', 'M'] },
    { exponent: 5, words: ['lakhs', 'lakh', 'lac'] },
    { exponent: 3, words: ['thousand', 'k', 'K'] },
    { exponent: 2, words: ['hundred'] },
    { exponent: 1, words: ['ten'] },
  ],
  columnScales: ['thousand', 'million', 'billion'],
  scalePlurals: {
    thousands: 'thousand',
    millions: 'million',
    billions: 'billion',
    trillions: 'trillion',
    quadrillions: 'quadrillion',
  },
  scalesGoOn: false,
  vagueOf: 'of',
  units: {
    '': ['number'],
    JPY: ['yen'],
    USD: ['dollar', 'dollars'],
    EUR: ['euro', 'euros'],
    GBP: ['pound', 'pounds'],
    CHF: ['franc', 'francs', 'Swiss francs'],
    INR: ['rupee', 'rupees'],
    KRW: ['won'],
    CNY: ['yuan', 'renminbi'],
    SEK: ['kronor', 'krona'],
    NOK: ['kroner', 'krone'],
    DKK: ['kroner', 'krone'],
    PLN: ['zloty', 'zlotys'],
    byte: ['byte', 'bytes'],
    parameter: ['parameter', 'parameters', 'params'],
    token: ['token', 'tokens'],
    percent: ['percent', 'per cent'],
    point: ['pt', 'pts', 'pp', 'percentage points', 'points'],
    times: ['x', 'times'],
    year: ['years', 'year'],
    month: ['months', 'month'],
    day: ['days', 'day'],
    社: ['companies', 'company', 'firms', 'firm'],
    人: ['people', 'person', 'employees', 'employee', 'staff'],
    回: ['calls', 'call'],
    件: ['cases', 'case', 'items', 'item'],
    customer: ['customers', 'customer', 'accounts', 'account'],
    台: ['units', 'unit'],
    個: ['pieces', 'piece'],
    冊: ['books', 'book'],
    種類: ['kinds', 'kind'],
    か国: ['countries', 'country'],
    大学: ['universities', 'university'],
    校: ['schools', 'school'],
    組織: ['organisations', 'organisation', 'organizations', 'organization'],
  },
  rates: [
    [
      /\s*(?:\/\s*(?:months?|mo\b)|\s+(?:(?:per|a|each|every)\s+month|monthly)|\s*\((?:per month|monthly)\))$/i,
      'month',
    ],
    [
      /\s*(?:\/\s*(?:years?|yr\b|y\b|annum)|\s+(?:(?:per|a|each|every)\s+(?:year|annum)|annually|yearly|p\.\s?a\.)|\s*\((?:per year|per annum|annually|yearly|p\.a\.)\))$/i,
      'year',
    ],
    [/^monthly\s+(?=[-\d\p{Sc}.])/iu, 'month'],
    [/^(?:yearly|annual(?:ly)?)\s+(?=[-\d\p{Sc}.])/iu, 'year'],
  ],
  rateLead: /^(?:monthly|yearly|annual(?:ly)?)\s+(?=\S)/i,
  moments: {
    about: [/^(?:about |around |c\.? ?)(.+)$/i],
    estimated: [/^(?:est\. ?|estimated )(.+)$/i],
    since: [/^(?:since |from )\s*(.+)$/i, /^(.+?) or later$/i],
    until: [/^(?:until |by )\s*(.+)$/i, /^(.+?) or earlier$/i],
    ranges: [/^(.+?)\s* to \s*(.+?)$/i],
    spans: writtenDates(),
  },
};

function writtenDates(): ReadingWords['moments']['spans'] {
  const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const name =
    '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
  const number = (month = ''): number => names.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return [
    [/^week ?(\d{1,2})[,/ -] ?(\d{4})$/i, ([w, y = '']) => `${y}-W${w ?? ''}`],
    [new RegExp(`^${name}[ -](\\d{4})$`, 'i'), ([m, y = '']) => `${y}-${number(m)}`],
    [
      new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${name},?[ -](\\d{4})$`, 'i'),
      ([d = '', m, y = '']) => `${y}-${number(m)}-${d}`,
    ],
    [
      new RegExp(`^${name} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
      ([m, d = '', y = '']) => `${y}-${number(m)}-${d}`,
    ],
  ];
}

import type { Moment } from '../../model/moment.ts';
import { monthSpan } from '../../quantity/days.ts';
import { fiscalYearOf, span, weekOf } from '../../quantity/spans.ts';
import type { ReadingWords, ReadSpan } from '../parts/reading.ts';

const months =
  'januar|jänner|jan februar|feber|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez'
    .split(' ')
    .map((names) => names.split('|'));
const month = `(${months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;
const number = (name = ''): string =>
  String(months.findIndex((names) => names.includes(name.toLowerCase())) + 1);
const ordinal = (word = ''): string =>
  ({ erstes: '1', zweites: '2', drittes: '3', viertes: '4', i: '1', ii: '2', iii: '3', iv: '4' })[
    word.toLowerCase()
  ] ?? word.replace('.', '');
const part = (word = ''): string =>
  ({ anfang: 'early', mitte: 'mid', ende: 'late' })[word.toLowerCase()] ?? '';

export const reading: ReadingWords = {
  bounds: {
    atLeast: {
      before: ['mindestens', 'mind.', 'wenigstens', 'nicht weniger als', 'ab'],
      after: ['und mehr', 'oder mehr', 'und älter', 'und darüber', 'oder darüber'],
    },
    moreThan: { before: ['über', 'mehr als', 'deutlich über', 'deutlich mehr als'], after: [] },
    atMost: {
      before: ['bis zu', 'bis', 'höchstens', 'maximal', 'max.', 'nicht mehr als'],
      after: ['oder weniger', 'und weniger'],
    },
    lessThan: { before: ['unter', 'weniger als', 'deutlich unter'], after: [] },
  },
  nearly: {
    moreThan: ['gut', 'etwas mehr als', 'leicht über', 'etwas über'],
    lessThan: [
      'knapp',
      'fast',
      'nahezu',
      'annähernd',
      'beinahe',
      'leicht unter',
      'etwas unter',
      'etwas weniger als',
    ],
  },
  flags: {
    about: {
      before: ['rund', 'rd.', 'circa', 'zirka', 'etwa', 'ungefähr', 'um die', 'an die'],
      after: [],
    },
    estimated: {
      before: ['geschätzt', 'schätzungsweise', 'hochgerechnet', 'schätzung:'],
      after: ['(geschätzt)', '(schätzung)', 'geschätzt'],
    },
  },
  undisclosed: [
    'nicht veröffentlicht',
    'unveröffentlicht',
    'nicht offengelegt',
    'nicht bekannt gegeben',
    'keine angaben',
    'keine angabe',
    'k. a.',
    'k.a.',
    'geheim',
    'vertraulich',
  ],
  notApplicable: ['entfällt', 'nicht anwendbar', 'nicht zutreffend'],
  scenarios: {
    actual: ['ist', 'istwert', 'ist-wert'],
    forecast: ['prognose', 'vorschau', 'erwartung', 'hochrechnung'],
    plan: ['plan', 'budget', 'soll', 'ziel'],
    before: ['vorjahr', 'vj'],
  },
  ranges: [{ word: ' bis ', not: /(?:^|\s)von$/i }],
  rangeLead: /^von /i,
  rangePatterns: [/^(?:zwischen|zw\.) (.+) und (.+)$/i],
  vague: ['mehrere', 'einige'],
  vaguePlurals: [
    ['hunderte', 2],
    ['tausende', 3],
    ['zehntausende', 4],
    ['hunderttausende', 5],
    ['millionen', 6],
    ['milliarden', 9],
  ],
  scales: [
    { exponent: 15, words: ['Billiarden', 'Billiarde', 'Brd.'] },
    // „Billion“ is 10^9 to an English reader: `own` reads it.
    { exponent: 12, words: ['Bio.', 'Bio'] },
    { exponent: 9, words: ['Milliarden', 'Milliarde', 'Mrd.', 'Mrd', 'Mia.', 'Mia'] },
    { exponent: 6, words: ['Millionen', 'Mio.', 'Mio', 'Mill.'] },
    { exponent: 3, words: ['Tausend', 'Tsd.', 'Tsd'] },
    { exponent: 2, words: ['Hundert'] },
    { exponent: 1, words: ['zehn'] },
  ],
  columnScales: ['Tsd.', 'Mio.', 'Mrd.'],
  scalePlurals: {},
  scalesGoOn: false,
  vagueOf: '',
  units: {
    JPY: ['Yen'],
    USD: ['US-Dollar'],
    EUR: [],
    GBP: ['Pfund'],
    CHF: ['Franken', 'Schweizer Franken'],
    percent: ['Prozent', 'v. H.', 'vH'],
    point: ['Prozentpunkte', 'Prozentpunkt', '%-Punkte'],
    times: ['Mal', '-mal'],
    year: ['Jahre', 'Jahr', 'Jahren'],
    month: ['Monate', 'Monat', 'Monaten'],
    day: ['Tage', 'Tag', 'Tagen'],
    社: ['Unternehmen', 'Firmen', 'Firma', 'Betriebe', 'Betrieb'],
    人: [
      'Personen',
      'Person',
      'Menschen',
      'Einwohner',
      'Beschäftigte',
      'Erwerbstätige',
      'Mitarbeiter',
      'Mitarbeitende',
      'Mitarbeiterinnen und Mitarbeiter',
      'Einwohnerinnen und Einwohner',
    ],
    回: ['Aufrufe', 'Aufruf'],
    件: ['Fälle', 'Fall'],
    customer: ['Kunden', 'Kunde'],
    台: ['Geräte', 'Gerät'],
    個: ['Stück'],
    冊: ['Bücher', 'Buch'],
    種類: ['Arten', 'Art'],
    か国: ['Länder', 'Land', 'Staaten', 'Staat'],
    大学: ['Universitäten', 'Universität', 'Hochschulen', 'Hochschule'],
    校: ['Schulen', 'Schule'],
    組織: ['Organisationen', 'Organisation'],
  },
  rates: [
    [
      /\s*(?:\/\s*Monat|\s+(?:pro|je|im)\s+Monat|\s+monatlich|\s*\((?:pro Monat|monatlich)\))$/i,
      'month',
    ],
    [/\s*(?:\/\s*Jahr|\s+(?:pro|je|im)\s+Jahr|\s+jährlich|\s*\((?:pro Jahr|jährlich)\))$/i, 'year'],
    [/^monatlich\s+(?=\S)/i, 'month'],
    [/^jährlich\s+(?=\S)/i, 'year'],
  ],
  rateLead: /^(?:monatlich|jährlich)\s+(?=\S)/i,
  own: {
    rewrites: [
      [/\bBillion(?:en)?\b/g, 'Bio.'],
      [/^(?:TEUR|T€)\s*(.+)$/, '$1 Tsd. €'],
      [/(\d)\s*(?:TEUR|T€)(?![\p{L}\d])/gu, '$1 Tsd. €'],
      [/^TEUR$|^T€$/, 'Tsd. €'],
      [/^(EUR|€|CHF)\s*(\d\S*)\s*((?:Bio|Mrd|Mio|Tsd)\.?)$/, '$2 $3 $1'],
      [/,(?:[–—-]|--)\s*(?=€|EUR|$)/, ' '],
      [/\.[–—-]$/, ''],
      [/^Fr\.\s*/, 'CHF '],
      [/^[–—]\s*(?=\d)/, '−'],
      [/^±\s*(?=0(?:,0+)?(?:\D|$))/, ''],
      [/^minus\s+(?=\d)/i, '−'],
      [/^plus\s+(?=\d)/i, '+'],
      [/^([\d.,]+) (und mehr|oder mehr) (.+)$/, '$1 $3 $2'],
      [/^(.*\p{L}) (und älter)$/u, '$1 $2'],
      [/^die Hälfte$/i, '50 %'],
      [/^(fast|knapp|gut|rund|etwa) die Hälfte$/i, '$1 50 %'],
      [/^ein Viertel$/i, '25 %'],
      [/^jeder Zehnte$/i, '10 %'],
      [/^zwei (?=Mio|Mill|Mrd|Milliarden|Tausend)/i, '2 '],
      [/^drei (?=Mio|Mill|Mrd|Milliarden|Tausend)/i, '3 '],
      [/^eineinhalb /i, '1,5 '],
      [/(\d)[- ]?(?:mal so viel|mal|fach)(?!\p{L})/u, '$1 ×'],
      [/^das Doppelte$/i, '2 ×'],
      [/^das Dreifache$/i, '3 ×'],
      [/^das Vierfache$/i, '4 ×'],
    ],
    doubtful: [/\b(?:b|tr|quadr)illions?\b/, /\bTrillion(?:en)?\b/, /^von .+ auf /, /\d\s*T$/],
  },
  moments: {
    about: [/^(?:um|ca\.|circa|etwa|ungefähr) (.+)$/i],
    estimated: [/^geschätzt (.+)$/i],
    since: [/^(?:seit|ab|frühestens) (.+)$/i],
    until: [/^(?:bis|bis zum|spätestens) (.+)$/i],
    ranges: [/^(?:von )?(.+?) bis (?:zum )?(.+)$/i],
    spans: [
      [new RegExp(`^${month} (\\d{4})$`, 'i'), ([m, y = '']) => `${y}-${number(m)}`],
      [
        new RegExp(`^(?:zum |stand: )?(\\d{1,2})\\. ?${month} (\\d{4})$`, 'i'),
        ([d = '', m, y = '']) => `${y}-${number(m)}-${d}`,
      ],
      [
        /^(?:([1-4])\.|(i|ii|iii|iv)\.?|(erstes|zweites|drittes|viertes)) ?(?:quartal|vierteljahr|vj\.) ?(\d{4})$/i,
        ([q, y = '']) => `${y}-Q${ordinal(q)}`,
      ],
      [/^(i|ii|iii|iv)\/(\d{4})$/i, ([q, y = '']) => `${y}-Q${ordinal(q)}`],
      [
        /^(?:([12])\.|(i|ii)\.?|(erstes|zweites)) ?(?:halbjahr|hj\.) ?(\d{4})$/i,
        ([h, y = '']) => `${y}-H${ordinal(h)}`,
      ],
      [/^haushaltsjahr (\d{4})$/i, ([y = '']) => y],
      [/^(anfang|mitte|ende) (\d{4})$/i, ([word, y = '']) => `${part(word)} ${y}`],
      [/^(0[1-9]|1[0-2])\/(\d{4})$/, ([m = '', y = '']) => `${y}-${Number(m)}`],
    ],
    span: readSpan,
    own: [
      [
        /^(?:stand: ?|zum )?(\d{1,2})\.(\d{1,2})\.(\d{4})$/i,
        ([d = '', m = '', y = '']) => `${y}-${m}-${d}`,
      ],
    ],
  },
};

/** What is no single word: business years, parts of a month, weeks, decades, months in a row, years before and after. */
function readSpan(text: string): ReadSpan | undefined {
  for (const [pattern, read] of others) {
    const found = pattern.exec(text);
    if (found) return read(found.slice(1));
  }
  return undefined;
}

const others: readonly (readonly [RegExp, (groups: readonly string[]) => ReadSpan])[] = [
  // As it is printed (`moments.ts`): of a business year that says its months.
  [
    /^Geschäftsjahr (\d{4})\/(\d{2}) \(ab April\)$/i,
    ([y = '', next = '']) => (follows(y, next) ? fiscalYearOf(Number(y)) : 'no-such-day'),
  ],
  // It begins with whatever month the company says; these are the usual ones.
  [
    /^(?:Geschäftsjahr|GJ) (\d{4})\/(\d{2}|\d{4})$/i,
    ([y = '', next = '']) =>
      follows(y, next)
        ? { readings: ['04', '07', '10'].map((first) => yearFrom(Number(y), first)) }
        : 'no-such-day',
  ],
  [/^9M (\d{4})$/, ([y = '']) => monthsOf(y, 1, 9)],
  [
    new RegExp(`^${month}(?: bis | ?[–-] ?)${month} (\\d{4})$`, 'i'),
    ([from, to, y = '']) => monthsOf(y, Number(number(from)), Number(number(to))),
  ],
  [
    new RegExp(`^(anfang|mitte|ende) ${month} (\\d{4})$`, 'i'),
    ([word = '', m, y = '']) => {
      const { from, to } = monthSpan(Number(y), Number(number(m)), 1);
      const [first, last] = { anfang: ['01', '10'], mitte: ['11', '20'] }[word.toLowerCase()] ?? [
        '21',
        to.slice(-2),
      ];
      return days(`${from.slice(0, 8)}${first ?? ''}`, `${from.slice(0, 8)}${last ?? ''}`);
    },
  ],
  [
    /^(?:(\d{1,2})\. ?KW |KW ?(\d{1,2})[ /])(\d{4})$/i,
    ([before = '', behind = '', y = '']) =>
      weekOf(Number(y), Number(before || behind)) ?? 'no-such-day',
  ],
  [
    /^(\d{3})0er(?: Jahre)?$/i,
    ([d = '']) => span('range', `${d}0-01-01`, `${d}9-12-31`, `${d}0..${d}9`),
  ],
  [
    /^vor (\d{4})$/i,
    ([y]) => {
      const last = String(Number(y) - 1);
      return { ...open, code: `<=${last}`, to: `${last}-12-31` };
    },
  ],
  [
    /^nach (\d{4})$/i,
    ([y]) => {
      const first = String(Number(y) + 1);
      return { ...open, code: `>=${first}`, from: `${first}-01-01` };
    },
  ],
];

function follows(year: string, next: string): boolean {
  return (Number(year) + 1) % (next.length === 4 ? 10_000 : 100) === Number(next);
}

function yearFrom(year: number, first: string): string {
  const last = String(Number(first) - 1).padStart(2, '0');
  return first === '04' ? `FY${year}` : `${year}-${first}..${year + 1}-${last}`;
}

const open = { precision: 'range', about: false, estimated: false } as const;

function days(from: string, to: string): Moment {
  return span('range', from, to, `${from}..${to}`);
}

function monthsOf(year: string, first: number, last: number): Moment | 'no-such-day' {
  if (last < first) return 'no-such-day';
  const { from, to } = monthSpan(Number(year), first, last - first + 1);
  return span('range', from, to, `${from.slice(0, 7)}..${to.slice(0, 7)}`);
}

import type { FigureWords, RoughSize, UnitWords } from '../parts/figures.ts';

const counted = (many: string, one = many): UnitWords => ({ after: ` ${many}`, one: ` ${one}` });

const scales = [
  { word: ' Bio.', exponent: 12 },
  { word: ' Mrd.', exponent: 9 },
  { word: ' Mio.', exponent: 6 },
];

export const figures: FigureWords = {
  marks: { decimal: ',', group: '.' },
  scales: { words: scales, money: scales, compact: scales },
  twoScales: false,
  columnScale: true,
  byteGap: ' ',
  units: {
    JPY: { after: ' Yen' },
    USD: { after: ' US-Dollar' },
    EUR: { after: ' €' },
    GBP: { after: ' Pfund' },
    parameter: { after: ' Parameter' },
    token: counted('Tokens', 'Token'),
    percent: { after: ' %' },
    point: counted('Prozentpunkte', 'Prozentpunkt'),
    times: { after: '-mal' },
    year: counted('Jahre', 'Jahr'),
    month: counted('Monate', 'Monat'),
    day: counted('Tage', 'Tag'),
    社: counted('Unternehmen'),
    人: counted('Personen', 'Person'),
    回: counted('Aufrufe', 'Aufruf'),
    件: counted('Fälle', 'Fall'),
    customer: counted('Kunden', 'Kunde'),
    台: counted('Geräte', 'Gerät'),
    個: counted('Stück'),
    冊: counted('Bücher', 'Buch'),
    種類: counted('Arten', 'Art'),
    か国: counted('Länder', 'Land'),
    大学: counted('Universitäten', 'Universität'),
    校: counted('Schulen', 'Schule'),
    組織: counted('Organisationen', 'Organisation'),
  },
  counter: (word) => ({ after: ` ${word}` }),
  currency: (code) => ({ after: ` ${code}` }),
  periods: { month: { after: ' pro Monat' }, year: { after: ' pro Jahr' } },
  unitLeads: false,
  unitAtBothEnds: false,
  about: 'rund ',
  estimated: 'geschätzt ',
  rough: { before: 'etwa ' },
  undisclosed: 'nicht veröffentlicht',
  undisclosedEstimate: { before: 'nicht veröffentlicht (geschätzt ', after: ')' },
  notApplicable: 'entfällt',
  bounds: {
    atLeast: { before: 'mindestens ' },
    moreThan: { before: 'über ' },
    atMost: { before: 'höchstens ' },
    lessThan: { before: 'unter ' },
  },
  nearly: { moreThan: { before: 'gut ' }, lessThan: { before: 'knapp ' } },
  range: {
    dash: '–',
    low: { closed: {}, open: { before: 'über ' } },
    between: ' bis ',
    high: { closed: {}, open: { before: 'unter ' } },
  },
  roughSize: (low, high, unit) => {
    const [from, to] = [several(low), several(high)];
    const after = unit.total === 'times' ? ' Mal' : unit.after;
    return { words: from === to ? from : `${from} bis ${to}`, unit: after };
  },
  yes: 'Ja',
  no: 'Nein',
  blank: '(leer)',
  listComma: ', ',
};

/** mehrere Mio., mehrere Hundert, zehn bis hundert als „Dutzende“ wäre ungenau: mehrere zehn Mio. */
function several({ exponent, byteScale }: RoughSize): string {
  const named =
    byteScale === ''
      ? [{ word: ' Brd.', exponent: 15 }, ...scales, { word: ' Tausend', exponent: 3 }]
      : [{ word: ` ${byteScale}`, exponent: 0 }];
  const { word, exponent: base } = named.find((s) => exponent >= s.exponent) ?? {
    word: '',
    exponent: 0,
  };
  return `mehrere${['', ' zehn', ' Hundert'][exponent - base] ?? ''}${word}`;
}

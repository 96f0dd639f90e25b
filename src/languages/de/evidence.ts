/**
 * What a claim was judged by, how a figure was worked out, and words to offer, in German. A sentence may begin with a
 * title of any number or gender: no verb has to agree with it. Lists are parted by semicolons: a comma stands in figures.
 */
import type { EvidenceWords } from '../parts/evidence.ts';
import { stopped } from './full-stop.ts';

export const evidence: EvidenceWords = {
  // ---- what a figure is called ----
  cell: ({ row, column }) => `${column} von ${row}`,
  named: ({ call, figure }) => `${call} (${figure})`,

  // ---- what is so ----
  compared: ({ left, relation, right }) =>
    relation === 'unordered'
      ? `${left} und ${right}: Was davon mehr ist, lässt sich nicht sagen.`
      : stopped(`${left}: ${compared[relation]} ${right}`),
  against: ({ left, right }) => stopped(`${left} gegenüber ${right}`),
  limit: ({ call, figure, limit }) => stopped(`${call}: ${figure}; Grenze: ${limit}`),
  figureIs: ({ call, figure }) => stopped(`${call}: ${figure}`),
  inOrder: ({ left, relation, right }) =>
    relation === 'unordered' || relation === 'alike'
      ? `${left} und ${right}: ${relation === 'alike' ? 'Beide sagen dasselbe; was' : 'Was'} davon früher liegt, lässt sich nicht sagen.`
      : stopped(`${left} liegt ${inOrder[relation]} ${right}`),
  inPeriod: ({ moment, period }) => stopped(`${moment}; Zeitraum: ${period}`),
  passed: ({ time }) => stopped(`Abstand: ${time}`),
  place: ({ row, figure, column, rows, least, most, from }) => {
    const place = least === most ? `Platz ${least}` : `Platz ${least} bis ${most}`;
    return `${row} (${figure}): ${place} von ${rows} in „${column}“${countedFrom[from]}.`;
  },
  addedUp: ({ parts, sum, total }) =>
    stopped(
      `${parts === 1 ? 'Der eine Teil ergibt' : `Die ${parts} Teile ergeben`} ${sum}; ${total}`,
    ),
  shareIs: ({ figure }) => stopped(`Anteil: ${figure}`),
  ratioIs: ({ figure }) => stopped(`Verhältnis: ${figure}`),
  counted: ({ table, count }) => stopped(`Zutreffende Zeilen in „${table}“: ${count}`),
  rowsSo: ({ table, so, rows, unsure }) =>
    `Zutreffende Zeilen in „${table}“: ${so} von ${rows}${unsure > 0 ? `; bei ${unsure} ist es nicht bekannt` : ''}.`,
  trend: ({ off, steps }) => {
    if (off > 0)
      return `Nicht bei jedem Schritt: Bei ${off} von ${steps} geht es in die andere Richtung, oder die Reihenfolge ist offen.`;
    return steps === 1
      ? 'So ist es beim einzigen Schritt.'
      : `So ist es bei jedem der ${steps} Schritte.`;
  },
  sampled: ({ says, margin }) =>
    `${says} Bis ${margin} kann es Zufall sein: So groß ist die Fehlerspanne dieser Stichproben.`,
  asserted: ({ who, at }) => `Angabe von ${who} (${at}).`,

  // ---- how a figure was worked out ----
  difference: ({ left, right }) => `${left} − ${right}`,
  product: ({ left, right }) => `${left} × ${right}`,
  ratio: ({ left, right }) => `${left} ÷ ${right}`,
  growth: ({ left, right }) => `${left} → ${right}`,
  ofFigures: ({ take, figures }) =>
    take === 'sum' ? figures.join(' + ') : `${taken[take]} (${figures.join('; ')})`,
  ofInternal: ({ count }) => `aus ${values(count)}, nicht veröffentlicht`,
  ofMany: ({ take, count }) => `${taken[take]} aus ${values(count)}`,
  ofRows: ({ take, column, rows, table }) =>
    `${taken[take]} aus „${column}“ in ${rows} Zeilen von „${table}“`,
  endOf: ({ last, along, figure }) => `${figure}, ${last ? 'zuletzt' : 'zuerst'} nach „${along}“`,
  indexed: ({ left, right }) => `${left} ÷ ${right} × 100`,
  partOfSum: ({ part, count }) => `${part} ÷ Summe aus ${values(count)}`,
  rowsOf: ({ table }) => `Zeilen in „${table}“`,
  placeAmong: ({ rows }) => `Platz unter ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}`,
  between: ({ from, to }) => `von ${from} bis ${to}`,

  // ---- words to offer ----
  leftWithout: ({ rows }) => `ohne ${listed(rows)}`,
  leftWithoutMany: ({ out, of, table }) => `ohne ${out} der ${of} Zeilen von „${table}“`,
  leftOnly: ({ rows }) => `nur ${listed(rows)}`,
  leftOnlyMany: ({ kept, of, table }) => `nur ${kept} der ${of} Zeilen von „${table}“`,
  leftAmong: ({ column, test, values }) =>
    `nur wo „${column}“ ${tested[test](values.join(' oder '))} ist`,
  leftInternally: () => 'nach nicht veröffentlichten Angaben',
  leftTied: ({ rows }) => `gleichauf mit ${listed(rows)}`,
  leftTiedMany: ({ rows }) => `gleichauf mit ${rows} anderen`,
  leftNamely: ({ rows }) => `nämlich ${listed(rows)}`,
  leftFrom: ({ period }) => `ab ${period}`,
  leftUpTo: ({ period }) => `bis ${period}`,
  leftSpan: ({ from, to }) => `von ${from} bis ${to}`,
  leftAgainst: ({ earlier, later }) => `${later} gegenüber ${earlier}`,
  wordsCompared: ({ relation }) => compared[relation],
  wordsInOrder: ({ relation }) => inOrder[relation],
  // „am größten“ has one form for every gender and number.
  wordsPlace: ({ place, from }) => {
    const end = from === 'largest' ? 'größten' : 'kleinsten';
    if (place === 1) return `am ${end}`;
    const ordinal = ordinals[place];
    if (ordinal !== undefined) return `am ${ordinal}${end}`;
    return `an ${place}. Stelle${from === 'largest' ? '' : ' von unten'}`;
  },
  sentencePlace: ({ row, column, figure, words }) => `${row}: ${column} ${figure}, ${words}`,
  sentenceCompared: ({ left, leftFigure, right, rightFigure, words }) =>
    `${left} ${leftFigure}, ${words} ${right} (${rightFigure})`,
};

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((n) => n !== '').join(' und ');
}

const tested = {
  is: (values: string) => values,
  known: () => 'bekannt',
  unknown: () => 'nicht bekannt',
  atLeast: (limit: string) => `mindestens ${limit}`,
  atMost: (limit: string) => `höchstens ${limit}`,
  moreThan: (limit: string) => `mehr als ${limit}`,
  lessThan: (limit: string) => `weniger als ${limit}`,
  before: (limit: string) => `vor ${limit}`,
  after: (limit: string) => `nach ${limit}`,
} as const;

const compared = { more: 'mehr als', less: 'weniger als', equal: 'gleich' } as const;

const inOrder = { before: 'vor', after: 'nach' } as const;

const countedFrom = {
  largest: '',
  smallest: ' (von unten gezählt)',
  latest: ' (vom spätesten an gezählt)',
  earliest: ' (vom frühesten an gezählt)',
} as const;

const taken = {
  sum: 'Summe',
  min: 'kleinster Wert',
  max: 'größter Wert',
  mean: 'Mittelwert',
  median: 'Median',
} as const;

const ordinals: Readonly<Record<number, string>> = {
  2: 'zweit',
  3: 'dritt',
  4: 'viert',
  5: 'fünft',
};

function values(count: number): string {
  return count === 1 ? '1 Wert' : `${count} Werten`;
}

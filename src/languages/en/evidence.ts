/** What a claim was judged by, how a figure was worked out, and words to offer, in English. */
import type { EvidenceWords } from '../parts/evidence.ts';
import { counted } from './counted.ts';

export const evidence: EvidenceWords = {
  // ---- what a figure is called ----
  cell: ({ row, column }) => `${column} of ${row}`,
  named: ({ call, figure }) => `${call} (${figure})`,

  // ---- what is so ----
  compared: ({ left, relation, right }) => `${left} ${compared[relation]} ${right}.`,
  against: ({ left, right }) => `${left} against ${right}.`,
  limit: ({ call, figure, limit }) => `${call} is ${figure}; the limit is ${limit}.`,
  figureIs: ({ call, figure }) => `${call} is ${figure}.`,
  inOrder: ({ left, relation, right }) =>
    `${left} ${inOrder[relation]} ${right}${relation === 'alike' ? ': both say the same, and no cell says which came first' : ''}.`,
  inPeriod: ({ moment, period }) => `${moment} against ${period}.`,
  passed: ({ time }) => `It is ${time}.`,
  place: ({ row, figure, column, rows, least, most, from }) => {
    const place = least === most ? `number ${least}` : `between number ${least} and ${most}`;
    return `With ${figure}, ${row} is ${place}${countedFrom[from]} of ${rows} in “${column}”.`;
  },
  addedUp: ({ parts, sum, total }) =>
    `${parts === 1 ? 'The one part is' : `The ${parts} parts add up to`} ${sum}; ${total}.`,
  shareIs: ({ figure }) => `The share is ${figure}.`,
  ratioIs: ({ figure }) => `The ratio is ${figure}.`,
  counted: ({ table, count }) => `Rows of “${table}” that are so: ${count}.`,
  rowsSo: ({ table, so, rows, unsure }) =>
    `Rows of “${table}” that are so: ${so} of ${rows}${unsure > 0 ? `; of ${unsure} it cannot be known` : ''}.`,
  trend: ({ off, steps }) =>
    off > 0
      ? `Not at every step: ${off} of ${steps} go another way or cannot be ordered.`
      : `So it is at ${steps === 1 ? 'the only step' : `each of the ${steps} steps`}.`,
  sampled: ({ says, margin }) =>
    `${says} Within ${margin} it can be chance: that is the margin of these samples.`,
  asserted: ({ who, at }) => `${who} says so (${at}).`,

  // ---- how a figure was worked out ----
  difference: ({ left, right }) => `${left} − ${right}`,
  product: ({ left, right }) => `${left} × ${right}`,
  ratio: ({ left, right }) => `${left} ÷ ${right}`,
  growth: ({ left, right }) => `${left} → ${right}`,
  ofFigures: ({ take, figures }) =>
    take === 'sum' ? figures.join(' + ') : `${taken[take]} (${figures.join(', ')})`,
  ofInternal: ({ count }) => `from ${counted(count, 'figure')} not published`,
  ofMany: ({ take, count }) => `${taken[take]} of ${counted(count, 'figure')}`,
  ofRows: ({ take, column, rows, table }) =>
    `${taken[take]} of “${column}” in ${counted(rows, 'row')} of “${table}”`,
  endOf: ({ last, along, figure }) => `${figure}, the ${last ? 'last' : 'first'} by “${along}”`,
  indexed: ({ left, right }) => `${left} ÷ ${right} × 100`,
  partOfSum: ({ part, count }) => `${part} ÷ sum of ${counted(count, 'figure')}`,
  rowsOf: ({ table }) => `rows of ${table}`,
  placeAmong: ({ rows }) => `place among ${counted(rows, 'row')}`,
  between: ({ from, to }) => `from ${from} to ${to}`,

  // ---- what a claim leaves out ----
  leftWithout: ({ rows }) => `without ${listed(rows)}`,
  leftWithoutMany: ({ out, of, table }) => `without ${out} of the ${of} rows of “${table}”`,
  leftOnly: ({ rows }) => `of ${listed(rows)} only`,
  leftOnlyMany: ({ kept, of, table }) => `of ${kept} of the ${of} rows of “${table}” only`,
  leftAmong: ({ column, test, values }) =>
    `only where “${column}” is ${tested[test]}${values.join(' or ')}`,
  leftInternally: () => 'by what is not published',
  leftTied: ({ rows }) => `level with ${listed(rows)}`,
  leftTiedMany: ({ rows }) => `level with ${rows} others`,
  leftNamely: ({ rows }) => `namely ${listed(rows)}`,
  leftFrom: ({ period }) => `from ${period} on`,
  leftUpTo: ({ period }) => `up to ${period}`,
  leftSpan: ({ from, to }) => `from ${from} to ${to}`,
  leftAgainst: ({ earlier, later }) => `${earlier} against ${later}`,

  // ---- words to offer ----
  wordsCompared: ({ relation }) => (relation === 'more' ? 'more than' : 'less than'),
  wordsInOrder: ({ relation }) => (relation === 'before' ? 'before' : 'after'),
  wordsPlace: ({ place, from }) =>
    place === 1 ? `the ${ends[from]}` : `the ${ordinals[place] ?? `number ${place}`} ${ends[from]}`,
  sentencePlace: ({ row, column, figure, words }) => `${row} has ${words} ${column}: ${figure}`,
  sentenceCompared: ({ left, leftFigure, right, rightFigure, words }) =>
    `${left} is ${leftFigure}, ${words} ${right} (${rightFigure})`,
};

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((n) => n !== '').join(' and ');
}

const tested = {
  is: '',
  known: 'known',
  unknown: 'not known',
  atLeast: 'at least ',
  atMost: 'at most ',
  moreThan: 'more than ',
  lessThan: 'less than ',
  before: 'before ',
  after: 'after ',
} as const;

const compared = {
  more: 'is more than',
  less: 'is less than',
  equal: 'equals',
  unordered: 'cannot be ordered against',
} as const;

const inOrder = {
  before: 'comes before',
  after: 'comes after',
  alike: 'cannot be ordered against',
  unordered: 'cannot be ordered against',
} as const;

const countedFrom = {
  largest: '',
  smallest: ' from below',
  latest: ' from the latest',
  earliest: ' from the earliest',
} as const;

const taken = {
  sum: 'sum',
  min: 'smallest',
  max: 'largest',
  mean: 'mean',
  median: 'median',
} as const;

const ends = { largest: 'largest', smallest: 'smallest' } as const;

const ordinals: Readonly<Record<number, string>> = {
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
};

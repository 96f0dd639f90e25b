/** The one table of words that a quantity's cell may hold beside numbers and units. All are compared after NFKC, without case. */

export type BoundWord = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';
export type FlagWord = 'about' | 'estimated';

export interface WordRow<M extends string> {
  readonly meaning: M;
  /** What it makes of the number `v` that it stands at; '' where it changes no interval. */
  readonly interval: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const boundWords: readonly WordRow<BoundWord>[] = [
  {
    meaning: 'atLeast',
    interval: '[v, ∞)',
    before: [
      '>=',
      '≥',
      '≧',
      '少なくとも',
      '最低',
      'at least',
      'no less than',
      'not less than',
      'no fewer than',
      'minimum',
    ],
    after: ['以上', '+', 'or more', 'or above', 'or over', 'or higher', 'and above', 'and over'],
  },
  {
    meaning: 'moreThan',
    interval: '(v, ∞)',
    before: ['>', 'more than', 'over', 'above', 'exceeding'],
    after: ['を超える', 'を超え', '超え', '超', 'を上回る', 'より多い'],
  },
  {
    meaning: 'atMost',
    interval: '(−∞, v]',
    before: [
      '<=',
      '≤',
      '≦',
      '最大',
      '最高',
      'at most',
      'up to',
      'no more than',
      'not more than',
      'maximum',
    ],
    after: ['以下', '以内', 'まで', 'or less', 'or fewer', 'or below', 'or under'],
  },
  {
    meaning: 'lessThan',
    interval: '(−∞, v)',
    before: ['<', 'less than', 'fewer than', 'under', 'below'],
    after: ['未満', 'を下回る', 'より少ない'],
  },
];

export const flagWords: readonly WordRow<FlagWord>[] = [
  {
    meaning: 'about',
    interval: '',
    before: [
      '約',
      'およそ',
      'おおよそ',
      'ほぼ',
      '~',
      '≈',
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
    after: ['程度', '前後', '規模', 'ほど', 'くらい', 'ぐらい', '弱', '強', 'or so'],
  },
  {
    meaning: 'estimated',
    interval: '',
    before: [
      '外部推定',
      '推定で',
      '推定',
      '推計で',
      '推計',
      '見積もり',
      'estimated at',
      'estimated',
      'est.',
      'est',
      'e.',
    ],
    after: [
      '(推定)',
      '(推計)',
      '(estimated)',
      '(est.)',
      '(est)',
      '(e)',
      'と推定',
      'と推計',
      'estimated',
    ],
  },
];

export const undisclosedWords = [
  '非公開',
  '非公表',
  '未公表',
  '未公開',
  '非開示',
  'undisclosed',
  'not disclosed',
  'not published',
  'n.d.',
];
/** Told in front of a figure, they make it an amount per month or per year. */
export const ratePrefix =
  /^(?:(?:月間|月額|毎月|年間|年額|年収|毎年|[1一]?(?:年|[ヶかカケ箇]月)(?:あたり|当たり))(?=\S)|(?:monthly|yearly|annual(?:ly)?)\s+(?=\S))/i;

export const notApplicableWords = ['該当なし', '対象外', 'n/a', 'not applicable'];

/** Between the two ends of a range; also `between … and …` and 70億以上130億未満. A hyphen needs a space on both sides or a digit behind a digit or letter, or it could be a minus. */
export const rangeWords = ['..', '〜', '~', ' - ', '–', '—', 'から', ' to '];

/** Words that make [2, 10) of the scale that follows: 数億, several hundred. */
export const vagueWords = ['数', 'several', 'a few'];

/** The same in one English word, with "of" behind it: tens of billions. [word, exponent] */
export const vaguePlurals: readonly (readonly [string, number])[] = [
  ['tens', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12],
];

export interface ScaleRow {
  readonly exponent: number;
  readonly ja: readonly string[];
  readonly en: readonly string[];
}

export const scaleRows: readonly ScaleRow[] = [
  { exponent: 16, ja: ['京'], en: [] },
  { exponent: 15, ja: [], en: ['quadrillion'] },
  { exponent: 12, ja: ['兆'], en: ['trillion', 'tn', 'T'] },
  { exponent: 9, ja: [], en: ['billion', 'bn', 'B'] },
  { exponent: 8, ja: ['億'], en: [] },
  { exponent: 6, ja: [], en: ['million', 'mn', 'm', 'M'] },
  { exponent: 4, ja: ['万'], en: [] },
  { exponent: 3, ja: ['千'], en: ['thousand', 'k', 'K'] },
  { exponent: 2, ja: ['百'], en: ['hundred'] },
  { exponent: 1, ja: ['十'], en: ['ten'] },
];

export const byteScales: readonly (readonly [string, number])[] = [
  ['EB', 18],
  ['PB', 15],
  ['TB', 12],
  ['GB', 9],
  ['MB', 6],
  ['KB', 3],
];

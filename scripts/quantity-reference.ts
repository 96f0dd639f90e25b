/** The words of cells, units and moments → the reference of what a cell may say, line by line. */
import { languageCodes, type LanguageCode } from '../src/languages/codes.ts';
import {
  boundWords,
  byteScales,
  flagWords,
  formatMoment,
  formatQuantity,
  notApplicableWords,
  parseMoment,
  parseQuantity,
  rangeWords,
  scaleWords,
  undisclosedWords,
  unitRows,
} from '../src/quantity/index.ts';

export function quantitySections(): readonly string[] {
  return [
    ...exampleSection(),
    ...numberSection(),
    ...wordSections(),
    ...unitSection(),
    ...momentSection(),
  ];
}

const examples: readonly (readonly [string, string])[] = [
  ['68億', 'パラメータ'],
  ['1兆2,000億', '円'],
  ['3TB以上', 'TB'],
  ['100社超', '社'],
  ['<=5%', '%'],
  ['1,000人未満', '人'],
  ['70億〜130億', 'パラメータ'],
  ['数億円', '円'],
  ['数百億〜数千億円', '円'],
  ['約30%', '%'],
  ['推定 50億円', '円'],
  ['月間1億回超', '回/月'],
  ['非公開', '円'],
  ['非公開(推定70億〜130億)', 'パラメータ'],
  ['該当なし', '円'],
];

const moments = [
  '2026-04-15',
  '15 April 2026',
  '12/31/2024',
  '2026-04',
  'January 2020',
  '2020M01',
  '2026-W17',
  '2026-Q3',
  'Q1/2020',
  '2020年1-3月期',
  '2024-S1',
  '2026',
  'FY2025',
  'FY2024/25',
  '令和6年度',
  '令和8年3月期',
  '2025年9月期',
  '令和元年',
  '平成31年4月30日',
  'R6.10.3',
  '2024..2028',
  '>=2026',
  '2026年頃',
];

function exampleSection(): readonly string[] {
  return [
    '# Quantities: what a cell may say',
    '',
    'All words are compared after Unicode normalisation (NFKC), without case; `〜` and `～` are one.',
    '',
    `| cell | kind | ${inEach(nameIn)} |`,
    `| --- | --- | ${inEach(() => '---')} |`,
    ...examples.map(([cell, unit]) => {
      const parsed = parseQuantity(cell, { unit });
      if (!parsed.ok) throw new Error(`the example ${cell} does not parse`);
      const print = (language: LanguageCode) => formatQuantity(parsed.quantity, { language }).text;
      return `| \`${cell}\` | ${parsed.quantity.kind} | ${inEach(print)} |`;
    }),
    '',
  ];
}

function numberSection(): readonly string[] {
  return [
    '## Numbers',
    '',
    '`1,234.5` has commas between groups of three digits and a full stop before decimals. `decimalChar` and `groupChar` of the field',
    'say otherwise: `1.234,5` has `decimalChar: ","` and `groupChar: "."`. Without `groupChar` there are no groups, but commas beside a full',
    'stop; the two marks may not be the same. `-`, `−`, `▲` and `△` in front are a minus. `(89)` is refused, because it is −89 in accounts and a',
    'doubtful 89 in statistics. `6.626e-34` is read exactly, up to 300 powers of ten, and printed so behind seven zeros and from 24 digits on.',
    'A column of type `integer` needs `groupChar` alone. With `bareNumber: false` each number of a column without a unit may carry the same sign: `%` or one of money. What else stands at a number',
    'is read as on this page, or refused. NaN and INF are refused. In a deck that writes 1.234,5 itself, a cell such as 12.450 says',
    'two things while its field has neither `decimalChar` nor `groupChar`: it is refused, with what each pair of marks would make of it.',
    '',
  ];
}

function wordSections(): readonly string[] {
  return [
    '## Bounds',
    '',
    '| meaning | before the number | behind it |',
    '| --- | --- | --- |',
    ...boundWords.map((r) => `| ${r.meaning} | ${code(r.before)} | ${code(r.after)} |`),
    '',
    '## Flags',
    '',
    '| meaning | before the number | behind it |',
    '| --- | --- | --- |',
    ...flagWords.map((r) => `| ${r.meaning} | ${code(r.before)} | ${code(r.after)} |`),
    '',
    '## Ranges and rough sizes',
    '',
    `Between two ends: ${code(rangeWords.map(({ word }) => word))}. 数 and “several” make an interval from 2 up to, but not including, 10 of the`,
    'scale that follows: 数億 is 2億 or more and less than 10億.',
    '',
    '## Not known, not applicable',
    '',
    `Undisclosed: ${code(undisclosedWords)}; an outside estimate may follow in parentheses. Not applicable:`,
    `${code(notApplicableWords)}. A blank cell is neither: it is an error where a value is required.`,
    '',
    '## Scales',
    '',
    '| | words |',
    '| --- | --- |',
    ...[...Map.groupBy(scaleWords, ({ exponent }) => exponent)].map(
      ([exponent, words]) => `| 10^${exponent} | ${code(words.map(({ word }) => word))} |`,
    ),
    `| bytes | ${code(byteScales.map(([name]) => name))} (powers of 1,000) |`,
    '',
  ];
}

function unitSection(): readonly string[] {
  return [
    '## Units',
    '',
    'A `quantity:` word that is not in this list is a counter of its own. `/月`, `/年`, `月間`, `年間`, “per month” and “a year”',
    'make an amount per period, which is another unit than the total: `300億/年` in a column of 円 is refused, with or without 円. A short word',
    'that is a scale too (m, M, K, mn) is the unit where `quantity:` says so, in the cell and in `written`, if it is spelt the same way.',
    'A letter that is the sign of the unit and a scale too is refused: `3m` in months or metres, `512 B` in bytes, `3 m` where there is no unit.',
    '`quantity: k€` and `quantity: 億円` are refused: the scale goes to `written`.',
    'A word of several currencies ($, ¥, kr) means the column’s own where it has it, else the first in this list.',
    'What is written in crores or lakhs is printed so in English, and digits of rupees may be grouped as 12,34,567.',
    '',
    '| unit | words |',
    '| --- | --- |',
    ...unitRows
      .filter((r) => r.id !== '')
      .map((r) => `| ${r.id} | ${code(r.words.map((w) => w.replace('\\', '\\\\')))} |`),
    '',
  ];
}

function momentSection(): readonly string[] {
  return [
    '## Moments',
    '',
    'What could be two moments is refused, and the message names both: `01/02/2024`, `2011/12`, `201012`, `2024/25`. So is a time in a zone.',
    '',
    `| cell | from | to | ${inEach(nameIn)} |`,
    `| --- | --- | --- | ${inEach(() => '---')} |`,
    ...moments.map((cell) => {
      const parsed = parseMoment(cell);
      if (!parsed.ok) throw new Error(`the example ${cell} does not parse`);
      const { moment } = parsed;
      const print = (language: LanguageCode) => formatMoment(moment, { language });
      return `| \`${cell}\` | ${moment.from ?? ''} | ${moment.to ?? ''} | ${inEach(print)} |`;
    }),
    '',
  ];
}

function code(words: readonly string[]): string {
  return words.map((w) => `\`${w}\``).join(' ');
}

function inEach(cell: (language: LanguageCode) => string): string {
  return languageCodes.map(cell).join(' | ');
}

function nameIn(language: LanguageCode): string {
  return `in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language}`;
}

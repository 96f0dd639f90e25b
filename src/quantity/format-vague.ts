/** A rough size → its words: 数億, several hundred million. Its ends are 2 × and 10 × a power of ten. */
import type { Interval } from '../model/quantity.ts';
import { magnitude } from './decimal.ts';
import type { Language } from './format-number.ts';
import type { Unit } from './units.ts';
import { byteScales } from './words.ts';

export interface VagueWords {
  readonly words: string;
  /** The unit behind them, with the blank or the "of" that joins it. */
  readonly unit: string;
}

export function vagueWords(interval: Interval, unit: Unit, language: Language): VagueWords {
  const low = magnitude(interval.low?.at ?? '2');
  const high = magnitude(interval.high?.at ?? '10') - 1;
  const word = language === 'ja' ? vagueJa : vagueEn;
  const between = language === 'ja' ? '〜' : ' to ';
  const words = low === high ? word(low, unit) : word(low, unit) + between + word(high, unit);
  if (language === 'ja') return { words, unit: unit.ja.after };
  const [, period = ''] = unit.id.split('/');
  const spoken = spokenUnits[unit.total];
  const after =
    spoken === undefined ? unit.en.after : ` ${spoken}${period === '' ? '' : ` a ${period}`}`;
  const of = after !== '' && / of \w+s$|^tens$/.test(word(high, unit)) ? ' of' : '';
  return { words, unit: of + after };
}

/** "¥several million" is no English: what is else a sign is here a word. */
const spokenUnits: Readonly<Partial<Record<string, string>>> = {
  JPY: 'yen',
  USD: 'dollars',
  EUR: 'euros',
  GBP: 'pounds',
  percent: 'percent',
  point: 'points',
  times: 'times',
};

type Ladder = readonly (readonly [string, number])[];
const scalesJa: Ladder = [
  ['京', 16],
  ['兆', 12],
  ['億', 8],
  ['万', 4],
];
const scalesEn: Ladder = [
  ['quadrillion', 15],
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
];

function vagueJa(exponent: number, unit: Unit): string {
  const [scale, rest] = scaleOf(exponent, unit, scalesJa);
  return `数${['', '十', '百', '千'][rest] ?? ''}${scale}`;
}

function vagueEn(exponent: number, unit: Unit): string {
  const [scale, rest] = scaleOf(exponent, unit, scalesEn);
  if (rest === 1) {
    if (scale === '') return 'tens';
    return `tens of ${scale}${unit.scaling === 'bytes' ? '' : 's'}`;
  }
  return `several${rest === 2 ? ' hundred' : ''}${scale === '' ? '' : ` ${scale}`}`;
}

function scaleOf(exponent: number, unit: Unit, words: Ladder): [string, number] {
  const ladder = unit.scaling === 'bytes' ? byteScales : words;
  const [scale, base] = ladder.find(([, e]) => exponent >= e) ?? ['', 0];
  return [scale, exponent - base];
}

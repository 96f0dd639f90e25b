import { moneySigns } from '../currencies.ts';
import type { NumeralWords } from '../parts/sentences.ts';
import { latinUnit, nameMark } from '../patterns.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const values: Record<string, string> = { a: '1', 'a dozen': '12' };
ordinals.forEach((word, i) => (values[word] = String(i + 1)));
small.forEach((word, i) => (values[word] = String(i)));
tens.forEach((ten, i) => {
  values[ten] = String((i + 2) * 10);
  small
    .slice(1, 10)
    .forEach((unit, j) => (values[`${ten}-${unit}`] = String((i + 2) * 10 + j + 1)));
});

/**
 * All of `values` that count, but zero and one, of words that begin alike the longer first. As short as can be: it is part
 * of hundreds of patterns, and each has to be compiled.
 */
export const numberWords =
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?' +
  '|(?:thir|four|fif|six|seven|eigh|nine)teen' +
  '|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen';
export const scales = 'hundred|thousand|lakh(?! crore)|million|crore|billion|trillion';
const exponents: Readonly<Record<string, number>> = {
  ...{ hundred: 2, thousand: 3, lakh: 5, million: 6, crore: 7, billion: 9, trillion: 12 },
};

const scale = `(?:${scales}|dozen)(?![a-z])`;
const below100 = `(?:${numberWords.replaceAll('-(?:', '[- ](?:')}|one(?= and a half | ?-?(?:${scales})(?![a-z])| percent| per cent))(?![a-z])`;
const below1000 = `${below100}(?:[ -]hundred(?![a-z])(?: (?:and )?${below100})?)?`;
/** two hundred and fifty, three thousand five hundred, one and a half million, half a million; one alone counts nothing. */
const spelled =
  `(?:half an? ${scale}|(?:${below1000}(?: and a half(?![a-z]))?|an?(?= ${scale}))` +
  `(?:[ -]${scale}(?:,? (?:and )?${below1000}(?:[ -]${scale})?)?)*)`;

/** Two hundred and fifty thousand: each scale multiplies what was told since the last larger one. */
function read(text: string): string | undefined {
  const words = text
    .replaceAll(',', '')
    .replace(/\bhalf an? | and a half\b/g, ' half ')
    .trim();
  let total = 0;
  let part = 0;
  for (const word of words.split(/[ -]+/)) {
    const exponent = exponents[word];
    const value = word === 'half' ? '0.5' : values[word];
    if (word === 'and') continue;
    if (word === 'dozen') part *= 12;
    else if (exponent === 2) part *= 100;
    else if (exponent !== undefined) {
      total += part * 10 ** exponent;
      part = 0;
    } else if (value === undefined) return undefined;
    else part += Number(value);
  }
  return String(total + part);
}

const portions: Readonly<Record<string, number>> = {
  ...{ half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9 },
  ...{ tenth: 10, twentieth: 20, hundredth: 100 },
};
const portion =
  'thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|twentieths|hundredths';
const few = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty)';
const of = `(?:${few}|(?:a|one|two|three) hundred|(?:a |one )?thousand|[0-9]{1,3}|1,000)`;

/** Two in three, 9 out of 10, three quarters. */
function readShare(text: string): readonly [string, string] | undefined {
  const [part = '', whole = ''] = text
    .replace('1,000', '1000')
    .split(/\/|[ -](?:in|out of)(?: every)?[ -]|[ -](?=[a-z]*(?:th|third|quarter)s$)/);
  const told = portions[whole.replace(/s$/, '')];
  const number = (word: string) =>
    /^[0-9]+$/.test(word) ? word : read(word.replace(/^thousand/, 'one $&'));
  const all = told === undefined ? number(whole) : String(told);
  const some = number(part);
  return some === undefined || all === undefined ? undefined : [some, all];
}

/** What is counted: a plural, or one of the few without an s. */
const counted =
  '(?:(?!(?:is|was|has|as|us|this|its|does|times|thirds|quarters|fifths)(?![a-z]))[a-z]{2,}s|people|staff|men|women)(?![a-z])';
const money = '(?:yen|dollars?|euros?|pounds?|cents?|francs?|usd|eur|jpy|gbp|chf)(?![a-z])';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)(?![a-z])';
const day = '[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9a-z])';
const days = `${day}(?:\\s?(?:–|-|and|or|to)\\s?${day})?`;
/** 14:30, 2 pm. A lone digit in front of the colon may be a ratio (1:20). */
const time =
  '(?:(?:[01][0-9]|2[0-4]):[0-5][0-9]|(?<=\\b(?:at|from|to|until|by|till|before|after)\\s|[0-9]\\s?[–-]\\s?)[0-9]:[0-5][0-9])(?:\\s?[ap]\\.?m(?:\\.|(?![a-z])))?(?![0-9:]|\\s(?:ratio|split))' +
  "|[0-9]{1,2}(?:[:.][0-5][0-9])?\\s?(?:[ap]\\.?m(?:\\.|(?![a-z]))|o['’]clock)";

/** An hour of the day. */
const clock = '(?:[01]?[0-9]|2[0-4])';

export const numerals: NumeralWords = {
  digits: '',
  values,
  scales: exponents,
  places: [],
  stretches: { month: 1, months: 1, quarter: 3, quarters: 3, year: 12, years: 12, decades: 120 },
  number: ({ number }) => `(?:${number}|(?:${numberWords}))(?:[ -](?:${scales}))?`,
  innocent: [
    `[0-9]+(?:st|nd|rd|th)(?![a-z])(?!\\s+(?:quarter|half))`,
    // 10–12 June, June 20; with a year it is a date that the data may have.
    `${days}\\s(?:of\\s)?${month}`,
    `${month}\\s${days}(?!\\s${counted})`,
    `(?<=\\b(?:tel|telephone|phone|fax|hotline|call)[:.]?\\s)[0-9][0-9 ()/–-]{4,}[0-9](?![0-9])`,
    // Dial-in code 448 210, PIN: 4821
    `(?<=\\b(?:code|passcode|password|pin|id|ext|extension|dial|dial-in|ref|reference)[:.]?\\s)[0-9][0-9 -]*[0-9](?![0-9.,]*[0-9])`,
    // No 261/2004, Directive 2009/72/EC, § 12
    `(?<=\\b(?:no|nos|nr|article|art|section|regulation|directive|act|rule|clause|paragraph|decision|§)\\.?\\s)[0-9]{1,5}(?:[/-][0-9]{2,4})?(?![0-9.,]*[0-9]|\\s(?:${scales})|[%])`,
    `${time}(?:\\s?(?:–|-|to|and)\\s?(?:${time}))?`,
    // Weekdays 9 to 5, Monday to Friday, 9–17: behind a day.
    `(?<=\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|daily|mon|tue|wed|thu|fri|sat|sun)[,:]?\\s(?:from\\s)?)${clock}(?:[:.][0-5][0-9])?\\s?(?:–|-|to|until)\\s?${clock}(?:[:.][0-5][0-9])?(?![0-9%]|[.,][0-9])`,
    // Doors open at 8.30; starts at 9
    `(?<=\\b(?:starts?|begins?|opens?|open|closes?|ends?|resumes?)\\sat\\s)(?:${clock}(?=[:.][0-5][05](?![0-9]))[:.][0-9]{2}|${clock}(?=\\s*(?:[;)]|$|[.,](?![0-9]))))`,
    // 2020s, the 90s
    `(?:1[5-9]|20)[0-9]0s(?![a-z])|(?<=\\bthe\\s['’]?)[2-9]0s(?![a-z])`,
  ],
  patterns: ({ number }) => [
    // The fourth quarter; the fifth straight year, the fifth year in a row.
    `(?<![a-z])(?<quarter>${ordinals.join('|')})(?: quarter(?!-)(?<=(?:first|second|third|fourth) quarter)|(?= (?:straight|consecutive|successive) | (?:day|week|month|quarter|half|year|season|time|${nameMark}+) (?:in a row|running|in succession)(?![a-z])))`,
    `[0-9]{4}[-/][0-9]{1,2}(?:[-/][0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}`,
    `(?<![a-z0-9.,/-])(?<share>[0-9]{1,2}/[0-9]{1,3}(?![0-9/-])|(?:${few}|[0-9]{1,3})[ -](?:in|out of)(?: every)?[ -]${of}(?![0-9.,]*[0-9])|${few}[ -](?:${portion})(?!\\s(?:in a row|in succession|running)))(?![a-z])`,
    `[${moneySigns}]?(?<number>(?<![0-9]|[0-9]\\.)${number}(?:\\s(?:${scales})(?![a-z]))?)(?<counter>\\s?(?:%|percent|per cent)|${latinUnit}|(?:st|nd|rd|th)|\\s${counted})?`,
    `(?<![a-z-])(?:dozens|hundreds|thousands|tens|millions|billions)\\s+of(?![a-z])|(?<![a-z-])(?:several|a few)\\s(?:dozen|${scales})`,
    `(?<![a-z-])(?:once|twice)\\s(?:a|per|every|each)\\s(?:day|week|month|quarter|year)`,
    `(?<![a-z-])(?<word>${spelled})(?![a-z])(?:[ -](?<wordCounter>${counted}|percent(?![a-z])|per cent))?`,
  ],
  read,
  readShare,
  shares: { '%': [0, -2], percent: [0, -2], 'per cent': [0, -2], share: [0, 2] },
  amount: `\\s?(?:%|‰|percent|per cent|(?:${scales})(?![a-z])|${money}|${latinUnit}|-?fold)`,
  counted: `\\s${counted}`,
  beforeName:
    '(?<!\\p{L})(?!(?:across|and|at|by|for|from|in|or|outside|than|with) )\\p{Ll}[\\p{L}’-]* ',
  noun: "(?:[\\s-](?!(?:and|or|is|are|was|were|in|on|at|by|to|for|from|with|per|than|as|that|who|which|a|an)\\b)[\\p{L}'’-]+){0,3}?[\\s-](?<noun>(?!(?:is|was|has|as|us|this|its|does|their|ours)\\b)\\p{L}{2,}s|people|staff|men|women|children)(?!\\p{L})",
  told: 'number words from two on, alone (twenty-three, two hundred and fifty, half a million) and as a part (two in three, three quarters)',
};

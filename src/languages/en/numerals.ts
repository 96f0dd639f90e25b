import { latinUnit } from '../patterns.ts';
import type { NumeralWords } from '../parts/sentences.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values: Record<string, string> = {
  a: '1',
  'a dozen': '12',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
};
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
export const scales = 'hundred|thousand|million|billion|trillion';

/** What is counted: a plural, or one of the few without an s. */
const counted =
  '(?:(?!(?:is|was|has|as|us|this|its|does|times|thirds|quarters|fifths)(?![a-z]))[a-z]{2,}s|people|staff|men|women)(?![a-z])';

export const numerals: NumeralWords = {
  digits: '',
  values,
  scales: { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 },
  number: ({ number }) => `(?:${number}|(?:${numberWords}))(?:[ -](?:${scales}))?`,
  innocent: [`[0-9]+(?:st|nd|rd|th)(?![a-z])(?!\\s+(?:quarter|century|half))`],
  patterns: ({ number }) => [
    `(?<![a-z])(?<quarter>first|second|third|fourth) quarter(?!-)`,
    `[0-9]{4}[-/][0-9]{1,2}(?:[-/][0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}`,
    `[$€£¥]?(?<number>(?<![0-9.])${number}(?:\\s(?:${scales})(?![a-z]))?)(?<counter>\\s?(?:%|percent|per cent)|${latinUnit}|(?:st|nd|rd|th)|\\s${counted})?`,
    `(?<![a-z-])(?:dozens|hundreds|thousands|tens|millions|billions)\\s+of(?![a-z])|(?<![a-z-])(?:several|a few)\\s(?:dozen|${scales})`,
    `(?<![a-z-])(?:once|twice)\\s(?:a|per|every|each)\\s(?:day|week|month|quarter|year)`,
    `(?<![a-z-])(?<word>(?:${numberWords}|a(?=\\s(?:${scales})))(?:[ -](?:${scales}))*)(?![a-z])(?:[ -](?<wordCounter>${counted}))?`,
  ],
  shares: { '%': [0, -2], percent: [0, -2], 'per cent': [0, -2] },
  told: 'number words from two on',
};

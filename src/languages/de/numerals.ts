import type { NumeralWords } from '../parts/sentences.ts';
import { latinUnit, letter } from '../patterns.ts';

const small =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const units = ['ein', ...small.slice(2, 10)];
/** In every case: im dritten Quartal, drittes Quartal. */
const ordinals = ['erst', 'zweit', 'dritt', 'viert'];
const endings = ['e', 'en', 'er', 'es'];

const values: Record<string, string> = { ein: '1', eine: '1', einer: '1', einem: '1', einen: '1' };
small.forEach((word, i) => (values[word] = String(i)));
tens.forEach((ten, i) => {
  values[ten] = String((i + 2) * 10);
  units.forEach((unit, j) => (values[`${unit}und${ten}`] = String((i + 2) * 10 + j + 1)));
});
Object.assign(values, { hundert: '100', tausend: '1000', dutzend: '12' });
units.forEach((unit, i) => {
  values[`${unit}hundert`] = String((i + 1) * 100);
  values[`${unit}tausend`] = String((i + 1) * 1000);
});
ordinals.forEach((ordinal, i) => {
  endings.forEach((ending) => (values[ordinal + ending] = String(i + 1)));
});

const unitPattern = 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun';
/** All of `values` that count, but zero and one: hundreds first, for the longer stands in front of what it begins with. */
export const numberWords =
  `(?:${unitPattern})?(?:hundert|tausend)` +
  `|(?:(?:${unitPattern})und)?(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|(?:(?:${unitPattern})und)?dreißig` +
  '|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn' +
  '|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend';

const scaleWords: Readonly<Record<string, number>> = {
  hundert: 2,
  tausend: 3,
  'tsd.': 3,
  million: 6,
  millionen: 6,
  'mio.': 6,
  mio: 6,
  milliarde: 9,
  milliarden: 9,
  'mrd.': 9,
  mrd: 9,
  billion: 12,
  billionen: 12,
  'bio.': 12,
};
export const scales =
  'hundert|tausend|tsd\\.|million(?:en)?|mio\\.?|milliarden?|mrd\\.?|billion(?:en)?|bio\\.';

const months =
  'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';
/** What stands behind a figure and is no scale. */
export const counters = '%|prozentpunkten?|prozent|€|euro|cent|\\$|dollar|£|¥';
const notBehind = `(?<!${letter}|-)`;

export const numerals: NumeralWords = {
  digits: '',
  values,
  scales: scaleWords,
  number: ({ number }) => `(?:${number}|(?:${numberWords}))(?:[\\s-](?:${scales}))?`,
  // 2. Auflage, 21. Jahrhundert; before other words it may be a place, and before a sentence it is a number.
  innocent: [
    `[0-9]{1,3}\\.\\s(?:absatz|abschnitt|auflage|ausgabe|jahrhunderts?|jahrgang|kapitel|sitzung|teil|tag)(?!${letter})`,
  ],
  patterns: ({ number }) => [
    `(?<quarter>[1-4](?=\\.)|(?<!${letter})(?:erst|zweit|dritt|viert)e[nrs]?)\\.?\\s(?:quartals?|vierteljahr(?:es)?)(?!${letter})`,
    `[0-9]{1,2}\\.\\s?(?:(?:${months})(?:\\s[0-9]{4})?|[0-9]{1,2}\\.(?:\\s?[0-9]{4}|[0-9]{2})?)|[0-9]{4}/[0-9]{2}(?:[0-9]{2})?|[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}`,
    `[$€£¥]?(?<number>(?<![0-9.,])${number}(?:\\s(?:${scales})(?!${letter}))?)(?<counter>\\s?(?:${counters})(?!${letter})|\\s?${latinUnit})?`,
    `${notBehind}(?:dutzende|hunderte|tausende|zehntausende|hunderttausende|millionen|milliarden)n?(?!${letter})|${notBehind}(?:mehrere|einige|ein\\spaar)\\s(?:dutzend|${scales})(?!${letter})`,
    `${notBehind}(?:zwei|drei|vier|fünf|sechs)mal\\s(?:am|im|pro|in\\sder)\\s(?:tag|woche|monat|quartal|jahr)(?!${letter})`,
    `${notBehind}(?<word>(?:${numberWords}|ein(?:e[mnr]?)?(?=\\s(?:million|milliarde|billion|dutzend)(?!${letter})))(?:\\s(?:${scales}|dutzend))?)(?!${letter})(?:\\s(?<wordCounter>${counters})(?!${letter}))?`,
  ],
  shares: { '%': [0, -2], prozent: [0, -2] },
  told: 'number words from two on (zwei, einundzwanzig, fünfhundert, eine Million)',
};

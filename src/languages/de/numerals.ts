import { moneySigns } from '../currencies.ts';
import type { NumeralWords } from '../parts/sentences.ts';
import { latinUnit, letter, nameMark } from '../patterns.ts';

const small =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const units = ['ein', ...small.slice(2, 10)];
/** In every case: im dritten Quartal, drittes Quartal. */
const ordinals = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt'.split(' ');
const endings = ['e', 'en', 'er', 'es'];

const values: Record<string, string> = { ein: '1', eine: '1', einer: '1', einem: '1', einen: '1' };
small.forEach((word, i) => (values[word] = String(i)));
tens.forEach((ten, i) => {
  values[ten] = String((i + 2) * 10);
  units.forEach((unit, j) => (values[`${unit}und${ten}`] = String((i + 2) * 10 + j + 1)));
});
values['dutzend'] = '12';
ordinals.forEach((ordinal, i) => {
  endings.forEach((ending) => (values[ordinal + ending] = String(i + 1)));
});

const unitPattern = 'ein|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun';
const below100 =
  `(?:(?:(?:${unitPattern})und)?(?:(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|drei(?:ß|ss)ig)` +
  '|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn' +
  '|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)';
const below1000 = `(?:(?:${unitPattern})?hundert(?:und)?(?:${below100}|eins)?|${below100})`;
/**
 * What looks like a number that counts, all but zero and one. As short as can be: it is part of many patterns, and each has
 * to be compiled.
 */
export const numberWords =
  '(?!jahr)[a-zäöüß]*(?:hundert|tausend)[a-zäöüß]*' +
  `|(?:(?:${unitPattern})und)?(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|(?:(?:${unitPattern})und)?dreißig` +
  '|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn' +
  '|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend';
/** The same to the letter, with halves: dreihundertfünfzig, zweitausenddreihundert, zweieinhalb. */
const spelled =
  `(?:ein|${below1000})?tausend(?:und)?(?:${below1000}|eins)?` +
  `|anderthalb|(?:${unitPattern})einhalb|${below1000}|dutzend`;

/** Hundreds and thousands in one word: each part multiplies or adds. */
function read(text: string): string | undefined {
  if (text === 'anderthalb') return '1.5';
  const [quarters, three] = /(drei)?viertel\s?million$/.exec(text) ?? [];
  if (quarters !== undefined) return three === undefined ? '250000' : '750000';
  const [halved, scaled = ''] = text.split(/\s(?=\S+$)/);
  const exponent = scaleWords[scaled];
  if (exponent !== undefined && halved !== undefined) {
    const value = /^(?:eine?[mnr]?\s)?halbe[nr]?$/.test(halved)
      ? '0.5'
      : (values[halved] ?? read(halved));
    return value === undefined ? undefined : String(Number(value) * 10 ** exponent);
  }
  const [, whole] = /^(.+)einhalb$/.exec(text) ?? [];
  if (whole !== undefined) return String(smallNumber(whole) + 0.5);
  const [, thousands, rest = ''] = /^(.*?)tausend(?:und)?(.*)$/.exec(text) ?? [
    undefined,
    undefined,
    text,
  ];
  const value =
    (thousands === undefined ? 0 : smallNumber(thousands || 'ein') * 1000) + smallNumber(rest);
  return Number.isNaN(value) ? undefined : String(value);
}

/** Below a thousand; not a number where a part is no number. */
function smallNumber(text: string): number {
  const [, hundreds, rest = ''] = /^(.*?)hundert(?:und)?(.*)$/.exec(text) ?? [
    undefined,
    undefined,
    text,
  ];
  const known = (word: string): number =>
    word === '' ? 0 : Number(values[word.replace('zwo', 'zwei').replace('dreissig', 'dreißig')]);
  return (hundreds === undefined ? 0 : known(hundreds || 'ein') * 100) + known(rest);
}

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

const portions: Readonly<Record<string, string>> = {
  ...{ drittel: '3', viertel: '4', fünftel: '5', sechstel: '6', siebtel: '7', achtel: '8' },
  ...{ neuntel: '9', zehntel: '10', zwanzigstel: '20', hundertstel: '100' },
};
const few =
  '(?:eine?[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend)';

/** neun von zehn, 3 von 4, drei Viertel, zwei Fünfteln */
function readShare(text: string): readonly [string, string] | undefined {
  const [part = '', whole = ''] = text.split(/\/|\svon\s|\s/);
  const number = (word: string) => (/^[0-9]+$/.test(word) ? word : (values[word] ?? read(word)));
  const all = portions[whole.replace(/n$/, '')] ?? number(whole);
  const some = /^eine?[mnrs]?$/.test(part) ? '1' : number(part);
  return some === undefined || all === undefined ? undefined : [some, all];
}

const day = '[0-9]{1,2}\\.';
const days = `${day}(?:\\s?(?:–|-|und|bis|oder)\\s?${day})?`;
const time = '[0-9]{1,2}(?:[.:][0-5][0-9])?';

export const numerals: NumeralWords = {
  digits: '',
  values,
  scales: scaleWords,
  places: [],
  stretches: {
    ...{ monat: 1, monate: 1, monaten: 1, quartal: 3, quartale: 3, quartalen: 3 },
    ...{ jahr: 12, jahre: 12, jahren: 12, jahrzehnte: 120, jahrzehnten: 120 },
  },
  number: ({ number }) => `(?:${number}|(?:${numberWords}))(?:[\\s-](?:${scales}))?`,
  innocent: [
    // 2. Auflage, 21. Jahrhundert; before other words it may be a place, and before a sentence it is a number.
    `[0-9]{1,3}\\.\\s(?:absatz|abschnitt|auflage|ausgabe|etage|jahrestag|jahrestagung|jahrhunderts?|jahrgang|kapitel|kongress|mal|novelle|obergeschoss|og|sitzung|stock|teil|tag|tagung)(?!${letter})`,
    // 10. Juni, 10. bis 12. Juni; with a year it is a date that the data may have.
    `${days}\\s?(?:${months})(?!${letter})(?!\\s?[0-9]{4})|[0-9]{1,2}\\.(?:1[0-2]|0?[1-9])\\.(?!\\s?[0-9])`,
    `(?:${time}(?:\\s?(?:–|-|bis|und)\\s?${time})?)\\s?uhr(?:\\s[0-9]{2})?(?!${letter})`,
    `(?:[01][0-9]|2[0-4]):[0-5][0-9](?![0-9:])`,
    `(?<=(?:tel|telefon|fax|mobil|hotline|rufnummer)[:.]?\\s)[0-9][0-9 ()/–-]{4,}[0-9](?![0-9])`,
    // Zugangscode 448 210, PIN: 4821
    `(?<=(?:code|zugangscode|kennung|kennwort|pin|id|durchwahl|aktenzeichen|postfach)[:.]?\\s)[0-9][0-9 -]*[0-9](?![0-9.,]*[0-9])`,
    // § 6b Absatz 3, Nr. 12, Verordnung 261/2004
    `(?<=(?:§§?|absatz|abs\\.|artikel|art\\.|satz|nr\\.|nummer|ziffer|verordnung|richtlinie)\\s?)[0-9]{1,5}[a-z]?(?:/[0-9]{2,4})?(?![0-9.,]*[0-9]|\\s?(?:${counters}|${scales}))`,
    // 2020er, die 90er
    `(?:1[5-9]|20)?[0-9]0er(?![a-zäöü])(?=\\s?-?(?:jahren?|$|[^\\p{L}\\s]))`,
  ],
  patterns: ({ number }) => [
    // Das dritte Quartal; das fünfte Jahr in Folge, sechsmal in Folge.
    `(?<quarter>[1-4](?=\\.)|(?<!${letter})(?:(?:${ordinals.join('|')})e[nrs]?|(?:drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?=mal)))(?:\\.?\\s(?:quartals?|vierteljahr(?:es)?)(?!${letter})|(?=(?:mal|\\.?\\s(?:tag|monat|jahr|mal|halbjahr|${nameMark}+))\\s(?:in folge|hintereinander|nacheinander)(?!${letter})))`,
    `[0-9]{1,2}\\.\\s?(?:(?:${months})(?:\\s[0-9]{4})?|[0-9]{1,2}\\.(?:\\s?[0-9]{4}|[0-9]{2})?)|[0-9]{4}/[0-9]{2}(?:[0-9]{2})?|[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}`,
    `${notBehind}(?<![0-9.,])(?<share>[0-9]{1,2}/[0-9]{1,3}(?![0-9/-])|(?:${few}|[0-9]{1,3})\\svon\\s(?:${few}|[0-9]{1,3}(?![0-9.,]*[0-9]))|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun)\\s(?:drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel|zwanzigstel|hundertstel)n?)(?!${letter})`,
    `[${moneySigns}]?(?<number>(?<![0-9]|[0-9][.,])${number}(?:\\s(?:${scales})(?!${letter}))?)(?<counter>\\s?(?:${counters})(?!${letter})|\\s?${latinUnit})?`,
    `${notBehind}(?:dutzende|hunderte|tausende|zehntausende|hunderttausende|millionen|milliarden)n?(?!${letter})|${notBehind}(?:mehrere|einige|ein\\spaar)\\s(?:dutzend|${scales})(?!${letter})`,
    `${notBehind}(?:zwei|drei|vier|fünf|sechs)mal\\s(?:am|im|pro|in\\sder)\\s(?:tag|woche|monat|quartal|jahr)(?!${letter})`,
    `${notBehind}(?<word>(?:eine?[mnr]?\\s)?(?:drei)?viertel\\s?million|(?:(?:eine?[mnr]?\\s)?halbe[nr]?(?=\\s(?:million|milliarde|billion)(?!${letter}))|(?:${spelled})(?!${letter})|ein(?:e[mnr]?)?(?=\\s(?:million|milliarde|billion|dutzend)(?!${letter})))(?:\\s(?:${scales}|dutzend)(?!${letter}))?)(?:\\s(?<wordCounter>${counters})(?!${letter}))?`,
  ],
  read,
  readShare,
  shares: { '%': [0, -2], prozent: [0, -2], share: [0, 2] },
  amount: `\\s?(?:(?:${counters}|${scales})(?!${letter})|‰|${latinUnit}|-?fach)`,
  counted: `\\s(?!(?:und|oder|von|bis|in|im|am|an|auf|mit|zu|zum|zur|der|die|das|des|ist|sind|war|wird)(?!${letter}))${letter}{3,}`,
  beforeName: '(?!)',
  noun: '(?:[\\s-](?!(?:und|oder|von|bis|in|im|am|an|auf|mit|zu|zum|zur|für|ist|sind|war|waren|wird|pro|je|als)\\b)\\p{Ll}[\\p{L}-]*){0,3}?[\\s-](?<noun>\\p{Lu}[\\p{L}-]+)',
  told: 'number words from two on, alone (zwei, zweihundertfünfzig, eine halbe Million) and as a part (neun von zehn, drei Viertel)',
};

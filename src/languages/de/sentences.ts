import { moneySigns } from '../currencies.ts';
import type { SentenceWords, WordContext } from '../parts/sentences.ts';
import { figureMark, letter, nameMark } from '../patterns.ts';
import { figures } from './figures.ts';
import clauses from './clause-words.json' with { type: 'json' };
import comparing from './comparing-words.json' with { type: 'json' };
import facts from './fact-words.json' with { type: 'json' };
import { counters, numberWords, numerals, scales } from './numerals.ts';

/** A character within a clause: commas and stops belong to numbers and abbreviations there. */
const within =
  '(?:[^,;:.!?–]|[.,](?=[0-9])|(?<=[0-9])\\.|(?<=\\b(?:mio|mrd|bio|tsd|ca|rd|nr|bzw|inkl))\\.)';
const clauseEnds = `(?=\\s*(?:[,.;:!?)–—“”"]|$)|\\s(?:und|oder|sowie|während|aber|doch|als|wie)(?!${letter}))`;

const parts = 'drittel|viertel|fünftel|sechstel|achtel|zehntel';
const amounts = `(?:eine?[mnr]?|zwei|drei|vier)\\s(?:${parts}|million(?:en)?|milliarden?|billion(?:en)?|dutzend)|hälfte|(?:${scales})`;

/** The end of a verb in two parts: nahm um 3,2 % zu. */
function endsWith(part: string): WordContext {
  return {
    source: `(?=\\s(?:${within}{0,90}?\\s)?${part}${clauseEnds})`,
    told: `with “${part}” at the end of the clause`,
  };
}

function followedBy(words: string, told: string): WordContext {
  return { source: `(?=\\s(?:${within}{0,60}?\\s)?(?:${words})(?!${letter}))`, told };
}

const particles = [
  ...['ab', 'an', 'auf', 'aus', 'bei', 'ein', 'hinterher', 'hinzu', 'hoch', 'nach', 'vor', 'zu'],
  ...['zurück', 'darüber', 'vorn', 'vorne', 'nach oben', 'in die höhe'],
];

export const sentences: SentenceWords = {
  comparing,
  clauses,
  facts,
  contexts: {
    behind: {
      figure: {
        source: `(?<=(?:[0-9${figureMark}]|(?<!${letter})(?:${numberWords}))\\s?(?:${counters}|×|${scales}|[kmbtx])?(?:\\s?${letter}{2,24})?\\s?)`,
        told: 'behind a figure',
      },
      base: {
        source: `(?<=(?<!${letter})(?:gegenüber|im vergleich (?:zu|zum|zur|mit)|verglichen mit)\\s${within}{1,50}\\s)`,
        told: 'behind gegenüber, im Vergleich zu',
      },
      being: {
        source: `(?<=(?<!${letter})(?:ist|sind|war|waren|bleibt|bleiben|blieb|wird|werden|wurde|als|die|auf|weiter|klare?)\\s)`,
        told: 'behind ist, bleibt, wird, als, die',
      },
      'no other': {
        source: `(?<=(?<!${letter})kein(?:e[mnrs]?)?\\sandere[mnrs]?\\s${within}{1,60}\\s)`,
        told: 'behind kein anderer',
      },
      verb: {
        source: `(?<=(?<!${letter})(?:geht|gehen|ging|gingen|kommt|kommen|kam|kamen|startete?n?|beginnt|begann|begannen|endete?n?|eröffnete?n?|erschien|erschienen|erscheint|folgte?n?|lief|liefen|fertig|verfügbar|kurz|lange|noch|knapp|deutlich|bereits|schon)\\s)`,
        told: 'behind a verb of an event',
      },
    },
    before: {
      figure: {
        source: `(?=\\s?(?:(?:der|die|das|den|dem|um|auf|von|rund|etwa)\\s)?(?:[${moneySigns}]?[0-9${figureMark}]|(?:${numberWords})(?!${letter})|(?:${amounts})(?!${letter})))`,
        told: 'in front of a figure',
      },
      'name last': {
        source: `(?=\\s(?:(?:der|die|das|den|dem)\\s)?${nameMark}+(?:\\s*(?:[,.;:!?)]|$)))`,
        told: 'in front of a name that ends the clause',
      },
      than: followedBy('als', 'with “als” behind it'),
      pause: { source: clauseEnds, told: 'at the end of a clause' },
      ...Object.fromEntries(
        ['hinter', 'über', 'unter', 'vor'].map((word) => [
          `with ${word}`,
          followedBy(
            `${word}(?!${clauseEnds}|\\s(?:allem|ort)(?!${letter}))`,
            `with “${word}” behind it`,
          ),
        ]),
      ),
      'with auf': followedBy('auf', 'with “auf” behind it'),
      'with hinter sich': followedBy('hinter sich', 'with “hinter sich” behind it'),
      'with kommen': followedBy('kommt|kommen|entfällt|entfallen', 'with “kommen” behind it'),
      'with niemand': followedBy('niemand', 'with “niemand” behind it'),
      'with noch': followedBy('noch', 'with “noch” behind it'),
      ...Object.fromEntries(particles.map((part) => [`ends with ${part}`, endsWith(part)])),
    },
  },
  wordsTouch: false,
  nameEndings: ['s', 'es', 'n', 'en', 'e', 'er', 'em'],
  verbShape: '^\\p{Ll}',
  gap: `${within}{1,60}?`,
  innerStop:
    '(?<=\\b(?:mio|mrd|bio|tsd|ca|rd|nr|bzw|inkl|usw|vgl|max|min|mind|[a-z]))\\.|(?<=[0-9])\\.(?=\\s(?:quartal|halbjahr|vierteljahr|platz|rang|stelle|jahrhundert|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))',
  marks: figures.marks,
  numerals,
  leftOut: {
    tied: ['gleichauf', 'gemeinsam', 'geteilt', 'geteilte', 'geteilten', 'gleich', 'neben'],
    yearBefore: ['Vorjahr', 'Vorjahres', 'Vorjahresquartal', 'Jahr zuvor', 'vor einem Jahr'].concat(
      ['vor Jahresfrist', 'im Jahresvergleich', 'gegenüber dem letzten Jahr'],
    ),
    counters: [],
  },
};

import { moneySigns } from '../currencies.ts';
import type { SentenceWords } from '../parts/sentences.ts';
import { figureMark, nameMark } from '../patterns.ts';
import clauses from './clause-words.json' with { type: 'json' };
import comparing from './comparing-words.json' with { type: 'json' };
import facts from './fact-words.json' with { type: 'json' };
import { figures } from './figures.ts';
import { numberWords, numerals, scales } from './numerals.ts';

const parts = 'third|quarter|fifth|tenth|dozen|hundred|thousand|million|billion';

export const sentences: SentenceWords = {
  comparing,
  clauses,
  facts,
  contexts: {
    behind: {
      figure: {
        source: `(?<=(?:[0-9${figureMark}]|\\b(?:${numberWords}))\\s?(?:%|×|[kmbtx]|bn|mn|tn|(?:${scales}))?(?:\\s?[a-z]{2,14})?\\s?)`,
        told: 'behind a figure',
      },
      verb: {
        source:
          '(?<=\\b(?:comes?|came|arrive[sd]?|launche[sd]|finishe[sd]|starts?|started|opened|opens|ended|ends|released|shipped|ships|ready|happens?|happened|entered|adopted|introduced|long|well|shortly|soon)\\s)',
        told: 'behind a verb of an event',
      },
      being: {
        source:
          "(?<=\\b(?:is|are|was|were|be|been|remains?|remained|stays?|stayed|becomes?|became|ranks?|ranked|as|at|the|still|now|clear|\\w+[’']s)\\s)",
        told: 'behind is, remains, ranks, the',
      },
      'no other': {
        source: '(?<=\\bno other\\s[^,;:.!?\\n]{1,60}\\s)',
        told: 'behind no other',
      },
      plural: {
        source: "(?<=[a-z]s\\s)(?<![’']s\\s)",
        told: 'behind a word that ends in s: sales fall',
      },
      finite: {
        source:
          '(?<!\\b(?:to|will|would|can|could|may|might|must|should|shall|not|let|please|cannot)\\s)',
        told: 'not behind to, will, could',
      },
    },
    before: {
      figure: {
        source: `(?=\\s?(?:the\\s|an?\\s(?=${parts})|by\\s|estimated\\s)?(?:[${moneySigns}]?[0-9${figureMark}]|(?:${parts}|half)s?\\b|(?:${numberWords})\\b|one[ -](?:third|quarter|half|fifth|in|of)))`,
        told: 'in front of a figure',
      },
      name: {
        source: `(?=\\s(?:(?:the|its|their|our)\\s)?${nameMark})`,
        told: 'in front of a name of the data',
      },
      than: {
        source: '(?=\\s(?:[^,;:.!?\\n]{1,40}?\\s)?than\\b)',
        told: 'with “than” behind it',
      },
      word: { source: '(?!\\s*(?:[,.;:!?)]|$))', told: 'not at the end of a clause' },
      pause: { source: '(?=\\s*(?:[,.;:!?)]|$))', told: 'at the end of a clause' },
    },
  },
  wordsTouch: false,
  nameEndings: ['s', 'es'],
  verbShape: '(?:s|ed|ing|en)$',
  gap: '[^,;:.!?\\n]{1,30}?',
  innerStop: '(?<=\\b(?:e\\.g|i\\.e|vs|approx|est|no|inc|corp|ltd|[a-z]))\\.',
  marks: figures.marks,
  numerals,
  leftOut: {
    tied: [
      'joint',
      'jointly',
      'tied',
      'ties',
      'tie',
      'level',
      'equal',
      'shares',
      'share',
      'beside',
    ],
    yearBefore: [
      'a year before',
      'a year earlier',
      'a year ago',
      'the year before',
      'last year',
    ].concat(['year on year', 'year-on-year', 'year over year', 'year-over-year', 'in a year']),
    counters: [],
  },
};

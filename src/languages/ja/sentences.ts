import type { SentenceWords } from '../parts/sentences.ts';
import { figureMark, oneOf } from '../patterns.ts';
import { figures } from './figures.ts';
import clauses from './clause-words.json' with { type: 'json' };
import comparing from './comparing-words.json' with { type: 'json' };
import { counters, kanjiDigits, numerals } from './numerals.ts';

const units = `(?:${oneOf(counters)}|[a-z]{1,6}|%)`;
const kanjiNumber = `[数${kanjiDigits}][${kanjiDigits}万億兆]*`;

export const sentences: SentenceWords = {
  comparing,
  clauses,
  contexts: {
    behind: {
      figure: {
        source: `(?<=[0-9${figureMark}][万億兆千百十]*\\s?${units}?|${kanjiNumber}${units}|[百千万億兆])`,
        told: 'behind a figure',
      },
      base: {
        source:
          '(?<=[^\\s、。をがはにでとのうへも「（(]より(?:も|は)?、?[^、。\\n]{0,20}|[にと]比べて?(?:も|は)?、?[^、。\\n]{0,20}|比で[^、。\\n]{0,8})',
        told: 'behind より, に比べ',
      },
      alone: { source: '(?<!\\p{Script=Han})', told: 'not inside a compound' },
    },
    before: {
      figure: {
        source: `(?=\\s?(?:[¥$]|月間|月額|年間|年額|平均|延べ|推定)*(?:[0-9${figureMark}]|${kanjiNumber}${units}|半[分数年]))`,
        told: 'in front of a figure',
      },
      pause: { source: '(?=[、。だで」\\n]|$)', told: 'at the end of a clause' },
    },
  },
  wordsTouch: true,
  gap: '[^、。\\n]{0,16}?',
  innerStop: '(?<=\\b[a-z])\\.',
  marks: figures.marks,
  numerals,
};

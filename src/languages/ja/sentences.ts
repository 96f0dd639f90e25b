import { moneySigns } from '../currencies.ts';
import type { SentenceWords } from '../parts/sentences.ts';
import { figureMark, oneOf } from '../patterns.ts';
import { figures } from './figures.ts';
import clauses from './clause-words.json' with { type: 'json' };
import comparing from './comparing-words.json' with { type: 'json' };
import facts from './fact-words.json' with { type: 'json' };
import { counters, kanjiDigits, numerals } from './numerals.ts';

const units = `(?:${oneOf(counters)}|[a-z]{1,6}|%)`;
const kanjiNumber = `[数${kanjiDigits}][${kanjiDigits}万億兆]*`;

export const sentences: SentenceWords = {
  comparing,
  clauses,
  facts,
  contexts: {
    behind: {
      figure: {
        // 900万人泊超: a unit of the data's own, but no part of the deck.
        source: `(?<=[0-9${figureMark}][万億兆千百十]*\\s?(?:${units}|(?![章節部頁条項号巻番年月日])\\p{Script=Han}{1,3})?|${kanjiNumber}${units}|[百千万億兆])`,
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
        source: `(?=\\s?(?:[${moneySigns}]|月間|月額|年間|年額|平均|延べ|推定)*(?:[0-9${figureMark}]|${kanjiNumber}${units}|半[分数年]))`,
        told: 'in front of a figure',
      },
      'figure ahead': {
        source: `(?=[^。\\n]{0,40}?(?:[0-9${figureMark}]|${kanjiNumber}${units}|[${kanjiDigits}]度|半|倍|多数|複数|大半|大部分|ゼロ|いくつ))`,
        told: 'with a figure further on',
      },
      'not a place': {
        source:
          '(?!(?:の?中|のうち|の?なか)|で?[はも]?、?(?:最|一番|もっとも|いちばん|首位|トップ|唯一))',
        told: 'not where it tells among whom: 全社で最大, 全社中',
      },
      pause: { source: '(?=[、。だで」\\n]|$)', told: 'at the end of a clause' },
    },
  },
  wordsTouch: true,
  nameEndings: [],
  verbShape: '',
  gap: '[^、。\\n]{0,16}?',
  innerStop: '(?<=\\b[a-z])\\.',
  marks: figures.marks,
  numerals,
  leftOut: {
    tied: ['並ぶ', '並び', '並んで', '同率', '同額', '同点', '同じ', '同数', 'タイ'],
    yearBefore: ['前年', '昨年', '一年前', '1年前', '前の年'],
    counters: [
      '社',
      '者',
      '件',
      'つ',
      '個',
      '組',
      '組織',
      '団体',
      '機関',
      'か国',
      '人',
      '名',
      '店',
    ],
  },
};

/** What may have to stand around a comparing word, as sources of patterns over masked text. */
import type { Context, TextLanguage } from './comparing-words.ts';
import { japaneseCounters } from './numeral-words-ja.ts';
import { figureMark } from './mask-text.ts';
import { englishNumberWords, englishScales } from './number-words.ts';

export interface ContextSources {
  /** Look behind the word's beginning. */
  readonly behind: Readonly<Record<Context, string>>;
  /** Look ahead from its end. */
  readonly before: Readonly<Record<Context, string>>;
}

const none: Readonly<Record<Context, string>> = {
  figure: '',
  base: '',
  than: '',
  verb: '',
  alone: '',
  pause: '',
  // Looked at when all words are found.
  compared: '',
};

const units = `(?:${[...japaneseCounters].sort((a, b) => b.length - a.length).join('|')}|[a-z]{1,6}|%)`;
const kanjiNumber = '[数〇一二三四五六七八九十百千][〇一二三四五六七八九十百千万億兆]*';

const japanese: ContextSources = {
  behind: {
    ...none,
    figure: `(?<=[0-9${figureMark}][万億兆千百十]*\\s?${units}?|${kanjiNumber}${units}|[百千万億兆])`,
    base: '(?<=[^\\s、。をがはにでとのうへも「（(]より(?:も|は)?、?[^、。\\n]{0,20}|[にと]比べて?(?:も|は)?、?[^、。\\n]{0,20}|比で[^、。\\n]{0,8})',
    alone: '(?<!\\p{Script=Han})',
  },
  before: {
    ...none,
    figure: `(?=\\s?(?:[¥$]|月間|月額|年間|年額|平均|延べ|推定)*(?:[0-9${figureMark}]|${kanjiNumber}${units}|半[分数年]))`,
    alone: '(?!\\p{Script=Han})',
    pause: '(?=[、。だで」\\n]|$)',
  },
};

const english: ContextSources = {
  behind: {
    ...none,
    figure: `(?<=(?:[0-9${figureMark}]|\\b(?:${englishNumberWords}))\\s?(?:%|×|[kmbtx]|bn|mn|tn|(?:${englishScales}))?(?:\\s?[a-z]{2,14})?\\s?)`,
    verb: '(?<=\\b(?:comes?|came|arrive[sd]?|launche[sd]|finishe[sd]|starts?|started|opened|opens|ended|ends|released|shipped|ships|ready|happens?|happened|entered|adopted|introduced|long|well|shortly|soon)\\s)',
    alone: '(?<![a-z])',
  },
  before: {
    ...none,
    figure: `(?=\\s?(?:the\\s|an?\\s(?=third|quarter|fifth|tenth|dozen|hundred|thousand|million|billion)|by\\s|estimated\\s)?(?:[$€£¥]?[0-9${figureMark}]|(?:third|quarter|fifth|tenth|dozen|hundred|thousand|million|billion|half)s?\\b|(?:${englishNumberWords})\\b|one[ -](?:third|quarter|half|fifth|in|of)))`,
    than: '(?=\\s(?:[^,;:.!?\\n]{1,40}?\\s)?than\\b)',
    alone: '(?![a-z])',
    pause: '(?=\\s*(?:[,.;:!?)]|$))',
  },
};

export const contextSources: Readonly<Record<TextLanguage, ContextSources>> = {
  ja: japanese,
  en: english,
};

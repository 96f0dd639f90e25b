/** Characters that hide a word or a number: both are found as a reader sees them, and told as they are written. */
import { describe, expect, it } from 'vitest';
import { de } from '../../src/languages/de/index.ts';
import { en } from '../../src/languages/en/index.ts';
import { ja } from '../../src/languages/ja/index.ts';
import { findComparingWords } from '../../src/text/find-comparing-words.ts';
import { findNumerals } from '../../src/text/find-numerals.ts';

const languages = { en, ja, de };
type Code = keyof typeof languages;

const wordsIn = (code: Code, text: string): string[] =>
  findComparingWords(text, languages[code].sentences, []).map((f) => f.text);
const numbersIn = (code: Code, text: string): string[] =>
  findNumerals(text, languages[code].sentences, []).map((f) => `${f.text} = ${f.value ?? '?'}`);

describe('a character that nobody sees', () => {
  const invisible = [
    ...[0xad, 0x34f, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202e, 0x2060, 0x2062, 0x2066],
    ...[0xfe0f, 0xfeff, 0xe0041, 0xe0100],
  ];
  it.each(invisible.map((code) => [code.toString(16), String.fromCodePoint(code)]))(
    'hides nothing: U+%s',
    (_, c) => {
      expect(wordsIn('ja', `国内で最${c}大の規模`)).toEqual([`最${c}大`]);
      expect(wordsIn('en', `The lar${c}gest maker`)).toEqual([`lar${c}gest`]);
      expect(numbersIn('en', `We closed 1${c}2 sites`)).toEqual([`1${c}2 sites = 12`]);
      expect(numbersIn('de', `Es gab zwei${c}undzwanzig Orte`)).toEqual([
        `zwei${c}undzwanzig = 22`,
      ]);
    },
  );

  it('leaves what is free where it is', () => {
    const text = 'A\u200BB is the lar\u200Bgest of 2\u200B0';
    const spanOf = (words: string) => {
      const from = text.indexOf(words);
      return { from, to: from + words.length };
    };
    expect(findNumerals(text, en.sentences, [spanOf('2\u200B0')])).toEqual([]);
    expect(findComparingWords(text, en.sentences, [spanOf('lar\u200Bgest')])).toEqual([]);
  });
});

describe('a letter written as two characters', () => {
  it('is one', () => {
    expect(wordsIn('de', 'Die gro\u0308ßte Stadt')).toEqual(['gro\u0308ßte']);
    expect(numbersIn('de', 'Fu\u0308nf Werke')).toEqual(['Fu\u0308nf = 5']);
    expect(wordsIn('ja', '国内でトッフ\u309Aの座')).toEqual(['でトッフ\u309A']);
  });
});

describe('letters that look like others', () => {
  it.each<[Code, string, string]>([
    ['en', 'the lаrgest maker', 'lаrgest'],
    ['en', 'the lαrgest maker', 'lαrgest'],
    ['en', 'the 𝐥𝐚𝐫𝐠𝐞𝐬𝐭 maker', '𝐥𝐚𝐫𝐠𝐞𝐬𝐭'],
    ['en', 'ⓛⓔⓐⓓⓢ the field', 'ⓛⓔⓐⓓⓢ'],
    ['en', 'the ｌａｒｇｅｓｔ maker', 'ｌａｒｇｅｓｔ'],
    ['de', 'Die grоßte und höсhste Stadt', 'höсhste'],
  ])('%s: %s', (code, text, word) => {
    expect(wordsIn(code, text)).toEqual([word]);
  });

  it.each<[Code, string, string]>([
    ['en', 'We closed fiѵe sites', 'fiѵe sites = 5'],
    ['en', 'We closed ﬁve sites', 'ﬁve sites = 5'],
  ])('%s: %s', (code, text, number) => {
    expect(numbersIn(code, text)).toEqual([number]);
  });
});

describe('a character that is a number', () => {
  it.each<[Code, string, string]>([
    ['ja', '⑨社が参加', '⑨社 = 9'],
    ['ja', '⑫社が参加', '⑫社 = 12'],
    ['ja', '⑨億円を投じた', '⑨億円 = 900000000'],
    ['ja', 'Ⅸ社が参加', 'Ⅸ社 = 9'],
    ['ja', '㊈社が参加', '㊈社 = 9'],
    ['ja', '売上は⁵億円', '⁵億円 = 500000000'],
    ['ja', '９社が参加', '９社 = 9'],
    ['ja', '壱億円を投じた', '壱億円 = 100000000'],
    ['ja', '٣社が参加', '٣社 = 3'],
    ['en', 'closed ⑨ sites', '⑨ sites = 9'],
    ['en', 'closed ⁹ sites', '⁹ sites = 9'],
    ['en', 'closed ₂ sites', '₂ sites = 2'],
    ['en', 'closed 𝟗𝟙 sites', '𝟗𝟙 sites = 91'],
    ['en', 'closed ٣٤ sites', '٣٤ sites = 34'],
    ['en', '2½ years', '2½ = 2.5'],
  ])('%s: %s', (code, text, number) => {
    expect(numbersIn(code, text)).toEqual([number]);
  });

  it.each<[Code, string]>([
    ['ja', '①背景 ②方法'],
    ['ja', '①社内体制の整備'],
    ['ja', '上記①のとおり'],
    ['ja', '第Ⅱ章 方法'],
    ['ja', '売上¹は公表値'],
    ['ja', '参加者と参考資料'],
    ['ja', '葛\u{E0100}城市と👨‍👩‍👧'],
    ['en', '① Background'],
    ['en', 'CO₂ levels and m² offices'],
    ['en', 'Sales¹ and TNFα'],
    ['en', 'Yıldız, Москва, Αθήνα'],
  ])('is the mark of an item, of a note or of a unit elsewhere. %s: %s', (code, text) => {
    expect([...wordsIn(code, text), ...numbersIn(code, text)]).toEqual([]);
  });
});

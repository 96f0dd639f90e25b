/** Where lines end, language by language. Every character is ten pixels wide, and `|` stands between lines. */
import { describe, expect, it } from 'vitest';
import type { LanguageName } from '../../src/languages/codes.ts';
import { partsOf } from '../../src/lines/closing-up.ts';
import { lineBreaker, type LineOptions, type LineRun } from '../../src/lines/lines.ts';

const style = { size: 10, weight: 400 } as const;
const measure = (text: string): number => Array.from(text).length * 10;
const balance = { balance: true };

function lines(runs: readonly LineRun[], language: LanguageName, most: number, o?: LineOptions) {
  return lineBreaker(runs, language, measure)(most, o);
}

function broken(text: string, language: LanguageName, characters: number, o?: LineOptions) {
  return lines([{ ...style, text }], language, characters * 10, o)
    .map((line) => textOf(line).trimEnd() + line.behind + (line.overflows ? ' (too wide)' : ''))
    .join('|');
}

function textOf({ runs }: { readonly runs: readonly LineRun[] }): string {
  return runs.map((run) => run.text).join('');
}

describe('lines of Japanese', () => {
  it.each([
    // Titles of the flagship.
    [15, '規模と普及は別の競争で、優劣を|測る共通の物差しはまだない'],
    [16, '規模と普及は別の競争で、|優劣を測る共通の物差しはまだない'],
    [16, '規模で先を行くPFNは|限定公開にとどまり、|ELYZAは本格展開に入った'],
    [16, '使い道の費目は組織ごとに違い、|横に並べても順位は付けられない'],
    [16, '判定できた組織の質は横並びで、|量の順位は決まらない'],
    [13, '出典の中で食い違うことと、|まだ決められないこと'],
    // A figure with its sign, scale, unit and bound; a date; a range only at its sign.
    [12, '規模は|約1,000億円以上に|なる'],
    [12, '完成は|2024年9月15日の|予定である'],
    [9, '推定70億円〜|130億円以上'],
    [10, 'およそ第3四半期の|売上は−12.5%'],
    [8, '費用は|¥1,200万を|超えた'],
    // Only where it is wider than the line is a long unit parted from its figure.
    [9, '約1,000億|パラメータのモデル'],
    // 禁則 at both ends.
    [5, 'これは|「括弧」|である。'],
    // A list breaks behind ・, a name does not.
    [10, '規模・学習データ・|商用化・資金'],
    [11, '絵を描く|レオナルド・ダビンチ'],
    // Inside a phrase that is wider than its line: not inside a word.
    [7, '数値は示され|ていない。'],
    [7, '支援で|コンソーシアム|を設ける計画'],
    // Words in Latin letters.
    [20, 'Preferred Networksの|PLaMo-100Bが並ぶ'],
    [14, '合わせて比べると|Claude 3.5が'],
    // A compound wider than its line, between its words.
    [8, '産業技術|総合開発機構'],
    [6, '東京大学|松尾研究室'],
    // The model's own faults.
    [6, '差が|つきにくい'],
    [9, '国内の|大手製造業の出資'],
  ])('at most %i characters: %s', (characters, ...kept) => {
    const expected = kept.at(-1) ?? '';
    expect(broken(expected.replaceAll('|', ''), 'ja', characters, balance)).toBe(expected);
  });
});

describe('lines where blanks stand between words', () => {
  it.each([
    ['en', 20, 'Revenue follows|the season,|on a rising line'],
    ['en', 22, 'came in at|$12.5 million|in Q3 2026'],
    ['en', 14, 'it grew by|about 40 %|in 3 years'],
    ['en', 12, 'it took|3.5 GWh to|10 000 km/h'],
    ['en', 22, 'the state-of-|the-art model,|well-established'],
    ['en', 6, 'GPT-4o|e-mail'],
    ['en', 10, 'n/a −$0.3|12–16 m'],
    ['en', 24, 'work of the Preferred|Networks group in Tokyo'],
    ['en', 27, 'The Royal Institute|for the Advancement of|Kettle Science and Practice'],
    ['de', 15, 'der für|Strom auf|Ember beruht|(CC BY 4.0).'],
    ['en', 12, 'page +|pages of it'],
    ['en', 20, 'see|https://example.org/|reports/2026'],
    ['en', 24, 'https://example.org/|reports/2026/|annual-report.html'],
    ['en', 10, 'he said|“no way”|(really)'],
    ['de', 12, 'Die „Kohle“|in CO2-|Äquivalenten'],
    // A word is torn only where it is wider than the line.
    ['de', 16, 'mehr Kernenergie|und Photovoltaik'],
    ['de', 14, 'stieg um|rund 3,5 Mrd. € (too wide)|an'],
    ['de', 16, 'sank um|rund 3,5 Mrd. €|z. B. 2030'],
    ['de', 13, '80-prozentig|an Bord'],
    ['en', 9, 'ten\u00A0thousand (too wide)|men'],
    ['en', 8, '7\u202F000\u202F000 (too wide)|men'],
    ['en', 5, 'a|incomprehensible (too wide)|word'],
  ] as const)('%s, at most %i characters: %s', (language, characters, expected) => {
    const text = expected
      .replaceAll(' (too wide)', '')
      .replace(/([-/])?\|/g, (_, joint: string) => joint || ' ');
    expect(broken(text, language, characters, balance)).toBe(expected);
  });
});

describe('a word that is wider than its line', () => {
  const hyphened = (text: string, characters: number): string[] =>
    lines([{ ...style, text }], 'de', characters * 10, balance).map(
      (line) => `${textOf(line)}${line.behind} ${line.width}`,
    );

  it.each([
    'Versorgungs-|sicherheits-|berichte',
    'Bundes-|netzagentur',
    'Daten-|schutzgrund-|verordnung',
    'Übertragungs-|netzbetreiber',
    'Treibhaus-|gasemissionen',
  ])('is parted where the words of a compound meet: %s', (expected) => {
    expect(broken(expected.replaceAll('-|', ''), 'de', 14, balance)).toBe(expected);
  });

  it('is torn between its parts, the hyphen drawn and measured, and no part of the text', () => {
    expect(hyphened('Nettostromerzeugungskapazität', 14)).toEqual([
      'Nettostrom- 110',
      'erzeugungs- 110',
      'kapazität 90',
    ]);
    expect(hyphened('die Bundesnetzagentur', 12)).toEqual(['die Bundes- 110', 'netzagentur 110']);
  });

  it('keeps what is short, written in capitals, or an address', () => {
    expect(hyphened('Ebene', 4)).toEqual(['Ebene 50']);
    expect(hyphened('STROMERZEUGUNG', 8)).toEqual(['STROMERZEUGUNG 140']);
    expect(hyphened('info@stromerzeugung.example', 10)).toEqual([
      'info@stromerzeugung.example 270',
    ]);
  });
});

describe('full-width marks', () => {
  const closer = (text: string): string =>
    partsOf(text, '')
      .map((part) => (part.closedUp ? `<${part.text}` : part.text))
      .join('');

  it.each([
    ['「はい」と', '<「はい」と'],
    ['です。「はい」、（仮）', 'です。<「はい」<、<（仮）'],
    ['『「中」』：', '<『<「中」<』<：'],
    ['a（b）c', 'a（b）c'],
  ])('%s: half closer to what stands before them', (text, expected) => {
    expect(closer(text)).toBe(expected);
  });

  it('stand out at the start of a line, where they are to', () => {
    const set = (outdents: boolean) =>
      lineBreaker([{ ...style, text: 'これは「括弧」です。' }], 'ja', measure, { outdents })(
        35,
      ).map((line) => [textOf(line), line.width]);
    expect(set(true)).toEqual([
      ['これは', 30],
      ['「括弧」', 35],
      ['です。', 30],
    ]);
    expect(set(false)[1]).toEqual(['「括', 20]);
  });
});

describe('names of the deck', () => {
  it('are parted only where one is wider than its line', () => {
    const set = (most: number) =>
      lineBreaker(
        [{ ...style, text: 'ein Bericht der Neuen Energie Nord von heute' }],
        'de',
        measure,
        {
          names: ['Neuen Energie Nord'],
        },
      )(most).map((line) => textOf(line).trimEnd());
    expect(set(220)).toEqual(['ein Bericht der', 'Neuen Energie Nord von', 'heute']);
    expect(set(150)).toEqual(['ein Bericht der', 'Neuen Energie', 'Nord von heute']);
  });
});

describe('any text', () => {
  it('is one line where it fits, none where there is none', () => {
    expect(broken('', 'ja', 5)).toBe('');
    expect(lines([], 'en', 50)).toEqual([]);
    expect(broken('字', 'ja', 1)).toBe('字');
    expect(broken('字', 'ja', 0.5)).toBe('字 (too wide)');
    expect(broken('two words', 'en', 9)).toBe('two words');
  });

  it('is evened without one line more, or filled line by line', () => {
    const text = 'one two three four five six seven';
    expect(broken(text, 'en', 24)).toBe('one two three four five|six seven');
    expect(broken(text, 'en', 24, balance)).toBe('one two three four|five six seven');
  });

  it('is measured as it is set: marks that close up between two pieces take less', () => {
    const closed = (text: string): number => measure(text) - (text.split('。「').length - 1) * 5;
    const text = 'です。「はい」と。「いいえ」と。';
    const found = lineBreaker([{ ...style, text }], 'ja', closed)(85);
    expect(found.map((line) => [textOf(line), line.width])).toEqual([
      ['です。「はい」と。', 85],
      ['「いいえ」と。', 70],
    ]);
  });

  it('keeps what is one character to the reader', () => {
    for (const one of ['𠮟', 'か\u3099', '👩🏽\u200D💻', '🇯🇵', '禰\u{E0100}']) {
      const found = broken(one.repeat(4), 'ja', Array.from(one).length, balance);
      expect(found.split('|')).toEqual([one, one, one, one]);
    }
  });

  it('keeps runs with what they are, and the blanks at a line’s end out of its width', () => {
    const runs = [
      { ...style, text: 'Sales of ', name: 'a' },
      { ...style, text: '12 m', weight: 700, hold: 'always', name: 'b' },
      { ...style, text: ' rose', name: 'c' },
    ] as const;
    const found = lineBreaker<LineRun & { readonly name: string }>(runs, 'en', measure)(90);
    expect(found.map((l) => [l.width, l.runs.map((r) => `${r.name}:${r.text}`)])).toEqual([
      [80, ['a:Sales of ']],
      [90, ['b:12 m', 'c: rose']],
    ]);
  });

  it('holds a name together where it fits, a figure always', () => {
    const run = (text: string, hold?: LineRun['hold']) => ({
      ...style,
      text,
      ...(hold && { hold }),
    });
    const texts = (most: number, hold: LineRun['hold']) =>
      lines([run('of '), run('Bank of Asia', hold), run(' now')], 'en', most).map(textOf);
    expect(texts(130, 'where-it-fits')).toEqual(['of ', 'Bank of Asia ', 'now']);
    expect(texts(80, 'where-it-fits')).toEqual(['of Bank ', 'of Asia ', 'now']);
    expect(texts(80, 'always')).toEqual(['of ', 'Bank of Asia ', 'now']);
  });
});

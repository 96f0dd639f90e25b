/** What is found of a number: its value, what is counted, whether it is whole, whether it is an amount. */
import { describe, expect, it } from 'vitest';
import { de } from '../../src/languages/de/index.ts';
import { en } from '../../src/languages/en/index.ts';
import { ja } from '../../src/languages/ja/index.ts';
import { findNumerals } from '../../src/text/find-numerals.ts';

const languages = { en, ja, de };

/** `text = value`, with `whole`, `amount` and the noun in brackets as far as they are told. */
function told(code: keyof typeof languages, text: string): string[] {
  return findNumerals(text, languages[code].sentences, []).map((n) => {
    const { value = '?', noun, whole, unit } = n;
    return [
      `${n.text} = ${value}`,
      ...(whole ? ['whole'] : []),
      ...(unit ? ['amount'] : []),
      ...(noun === undefined ? [] : [`(${noun})`]),
    ].join(' ');
  });
}

describe('a number and what it counts', () => {
  it.each<[keyof typeof languages, string, ...string[]]>([
    ['en', 'Who we are: a group with four segments', 'four segments = 4 whole (segments)'],
    ['en', 'Three key new priorities', 'Three = 3 whole (priorities)'],
    ['en', 'Two of the regions', 'Two = 2 whole (regions)'],
    ['en', 'We hired 120 people', '120 people = 120 whole amount (people)'],
    ['en', 'Sales of $500', '$500 = 500 whole amount'],
    ['en', 'Sales of 3 million', '3 million = 3000000 whole amount'],
    ['en', 'It is 12.5 now.', '12.5 = 12.5'],
    ['en', 'Up to eight', 'eight = 8 whole'],
    ['ja', '新たな3本の路線', '3本 = 3 whole (路線)'],
    ['ja', '三社が参入した', '三社 = 3 whole amount (社)'],
    ['ja', '売上は120億円', '120億円 = 12000000000 whole amount (円)'],
    ['ja', '売上の3割', '3割 = 3 whole amount (割)'],
    ['de', 'Eine Gruppe mit vier Segmenten', 'vier = 4 whole (Segmenten)'],
    ['de', 'Drei neue große Werke', 'Drei = 3 whole (Werke)'],
    ['de', 'Zwei Kunden gingen', 'Zwei = 2 whole amount (Kunden)'],
    ['de', 'Das sind acht', 'acht = 8 whole'],
    ['de', 'Das kostet 25 Euro', '25 Euro = 25 whole amount (Euro)'],
  ])('%s: %s', (code, text, ...expected) => {
    expect(told(code, text)).toEqual(expected);
  });
});

describe('a number in words', () => {
  it.each<[keyof typeof languages, string, string, string]>([
    ['en', 'Twenty-three sites', 'Twenty-three sites', '23'],
    ['en', 'Twenty three sites', 'Twenty three sites', '23'],
    ['en', 'Two hundred and fifty sites', 'Two hundred and fifty sites', '250'],
    ['en', 'Three thousand five hundred sites', 'Three thousand five hundred sites', '3500'],
    ['en', 'One hundred sites', 'One hundred sites', '100'],
    ['en', 'Half a million users', 'Half a million users', '500000'],
    ['en', 'One and a half million users', 'One and a half million users', '1500000'],
    ['en', 'Two and a half years', 'Two and a half years', '2.5'],
    ['en', 'Fourteen percent agree', 'Fourteen percent', '14'],
    ['ja', '二十三の企業が参加', '二十三', '23'],
    ['ja', '数千の企業が参加', '数千', '?'],
    ['ja', '数千人が参加', '数千人', '?'],
    ['ja', '1万2千人が参加', '1万2千人', '12000'],
    ['ja', '一万二千の企業', '一万二千', '12000'],
    ['ja', '1億2千万円', '1億2千万円', '120000000'],
    ['de', 'Fünfundzwanzig Hallen', 'Fünfundzwanzig', '25'],
    ['de', 'Zweihundertfünfzig Betriebe', 'Zweihundertfünfzig', '250'],
    ['de', 'Einhundertfünfundzwanzig Meter', 'Einhundertfünfundzwanzig', '125'],
    ['de', 'Zweitausenddreihundert Anträge', 'Zweitausenddreihundert', '2300'],
    ['de', 'Zwölftausend Haushalte', 'Zwölftausend', '12000'],
    ['de', 'Hunderttausend Menschen', 'Hunderttausend', '100000'],
    ['de', 'Eine halbe Million Menschen', 'Eine halbe Million', '500000'],
    ['de', 'Eineinhalb Millionen Euro', 'Eineinhalb Millionen Euro', '1500000'],
    ['de', 'Anderthalb Jahre', 'Anderthalb', '1.5'],
  ])('%s: %s', (code, text, found, value) => {
    const [first, ...more] = findNumerals(text, languages[code].sentences, []);
    expect([first?.text, first?.value ?? '?', more]).toEqual([found, value, []]);
  });
});

describe('a part of a whole', () => {
  it.each<[keyof typeof languages, string, string, string]>([
    ['en', 'One in five customers', 'One in five', '0.2'],
    ['en', 'Two in three customers', 'Two in three', '?'],
    ['en', '9 out of 10 customers', '9 out of 10', '0.9'],
    ['en', 'Three quarters of customers', 'Three quarters', '0.75'],
    ['en', 'Two-fifths of customers', 'Two-fifths', '0.4'],
    ['en', '3/4 of customers', '3/4', '0.75'],
    ['en', '½ of customers', '½', '0.5'],
    ['en', '⅓ of customers', '⅓', '?'],
    ['ja', '5人に1人が反対', '5人に1人', '0.2'],
    ['ja', '五人に一人が反対', '五人に一人', '0.2'],
    ['ja', '3人に2人が賛成', '3人に2人', '?'],
    ['ja', '10人のうち7人', '10人のうち7人', '0.7'],
    ['ja', '4分の3が賛成', '4分の3', '0.75'],
    ['ja', '3割5分が賛成', '3割5分', '0.35'],
    ['de', 'Drei von vier Kunden', 'Drei von vier', '0.75'],
    ['de', 'Drei Achtel der Fläche', 'Drei Achtel', '0.375'],
  ])('%s: %s', (code, text, found, value) => {
    const runs = findNumerals(text, languages[code].sentences, []);
    expect(runs.map((n) => [n.text, n.value ?? '?', n.counter, n.whole, n.unit])).toEqual([
      [found, value, 'share', false, true],
    ]);
  });
});

describe('what is an amount is no name', () => {
  it.each<[keyof typeof languages, string, string]>([
    ['en', 'Chapter 3 million yen', '3 million'],
    ['en', 'Plan 120 million', '120 million'],
    ['en', 'Option 12%', '12%'],
    ['en', 'Revenue 120', '120'],
    ['en', 'Customers 45', '45'],
    ['en', 'It fell to Revenue 120', '120'],
    ['en', 'In Berlin 300 people work', '300 people'],
    ['en', 'Sales of USD 500', '500'],
    ['en', 'Sales of EBITDA 500', '500'],
    ['en', 'We have 45.', '45'],
    ['en', 'In June 120 visitors came', '120 visitors'],
    ['en', 'Sales in Germany 45', '45'],
    ['en', 'Room 12,000', '12,000'],
    ['en', 'Version 3.5%', '3.5%'],
    ['en', 'Section 4.5 million', '4.5 million'],
    ['en', 'Figures 12 and 300 million', '300 million'],
    ['en', 'One per cent', 'One per cent'],
    ['en', 'In May 12 sites closed', '12 sites'],
    ['en', 'The end.120 people', '120 people'],
    ['en', 'The staff ratio is 1:20', '1:20'],
    ['en', '14 hours', '14 hours'],
    ['ja', '資料3件を公開', '3件'],
    ['ja', 'Google 3社の合計', '3社'],
    ['ja', 'EBITDA 120', '120'],
    ['ja', '電話120億円', '120億円'],
    ['ja', 'ver.2億', '2億'],
    ['ja', '第1回は120人', '120人'],
    ['ja', '令和7年度予算120億円', '120億円'],
    ['ja', '二十か所で開く', '二十か所'],
    ['ja', '二千を数える', '二千'],
    ['ja', '6月に20社が参加', '20社'],
    ['ja', '14時間で終わる', '14時間'],
    ['ja', '全5社が参加', '5社'],
    ['de', 'Kapitel 3 Millionen Euro', '3 Millionen Euro'],
    ['de', 'Filialen 120', '120'],
    ['de', 'Eine Viertelmillion Menschen', 'Eine Viertelmillion'],
    ['de', 'Artikel 5 Euro', '5 Euro'],
    ['de', 'In Berlin 300 neue Stellen', '300'],
  ])('%s: %s', (code, text, found) => {
    expect(findNumerals(text, languages[code].sentences, []).map((n) => n.text)).toEqual([found]);
  });
});

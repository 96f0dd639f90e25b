/** Ordinary honest sentences, as ministries, makers and statistics offices write them: none of them is refused. */
import { describe, expect, it } from 'vitest';
import { planned } from '../../../deck.ts';
import { data } from './data.ts';

type Language = keyof typeof data;

interface Sentence {
  readonly text: string;
  readonly because?: object;
  readonly points?: readonly string[];
}

/** Codes of what is told, of that severity, in the order of the text. */
async function codesOf(
  language: Language,
  { text, because, points }: Sentence,
  { strict = false, as = 'title', severity = 'error' } = {},
): Promise<readonly string[]> {
  const neutral = { en: 'Overview', ja: '概要', de: 'Überblick' }[language];
  const slide =
    as === 'point'
      ? { id: 'a', layout: 'cover', title: neutral, subtitle: text }
      : { id: 'a', title: text, points: points ?? [neutral], ...(because && { because }) };
  const deck = { title: neutral, language, edition: '2026-Q3', strict, slides: [slide] };
  const { diagnostics } = await planned({
    files: { ...data[language], 'deck.yaml': deck },
    measureText: () => 0,
  });
  return diagnostics
    .filter((d) => d.severity === severity)
    .map((d) => (d.code === 'sentence-open' ? `open: ${d.args.words.join(', ')}` : d.code));
}

describe('a bound figure among words that its own row, column and table imply', () => {
  it.each<[Language, string]>([
    ['en', 'Construction pays {{sectors.build.wage}} a week on average'],
    ['en', 'Retail employs {{sectors.retail.jobs}}'],
    ['en', 'Workers in Construction earned an average of {{sectors.build.wage}} a week'],
    ['en', 'Education runs with {{sectors.school.jobs}}'],
    ['en', 'We closed the quarter with {{quarters.q8.people}} in work'],
    ['en', 'Unemployment stood at {{quarters.q8.rate}} in the latest quarter'],
    ['en', 'Education accounts for {{sectors.school.share25}} of jobs'],
    ['en', 'Health Care: {{sectors.health.posts}} vacant'],
    ['en', 'Weekly wages in Health Care average {{sectors.health.wage}}'],
    ['en', 'The scheme started in Education in {{sectors.school.starts}}'],
    ['ja', '建設機械の売上高は{{divisions.kenki.sales}}となりました'],
    ['ja', '農業機械は{{divisions.nouki.growth}}の増収'],
    ['ja', 'ロボットの従業員は{{divisions.robot.staff}}にとどまる'],
    ['ja', '建設機械事業の社員は{{divisions.kenki.staff}}です。'],
    ['ja', '農業機械の売上は{{divisions.nouki.growth}}伸びた'],
    ['ja', '秋田第1工場への投資は{{works.akita.cost}}を計上'],
    ['ja', '建設機械は国内で{{divisions.kenki.share}}のシェアを持つ'],
    ['de', 'Isenthal erzeugte {{werke.isen.strom}}'],
    ['de', 'Isenthal hat {{werke.isen.leute}}'],
    ['de', 'Markfeld schloss das Jahr mit einem Ergebnis von {{werke.mark.ergebnis}} ab'],
    ['de', 'Die Mitarbeiterzahl in Oderbruch liegt bei {{werke.oder.leute}}'],
    ['de', 'Das Werk Markfeld war zu {{werke.mark.last}} ausgelastet'],
    ['de', 'Für die Forschung wurden zuletzt {{jahre.j25.kosten}} ausgegeben'],
  ])('%s: %s', async (language, text) => {
    expect(await codesOf(language, { text }, { strict: true })).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'Construction squandered {{sectors.build.wage}} a week'],
    ['en', 'Retail dismissed {{sectors.retail.jobs}}'],
    ['en', 'Retail pays a bonus of {{sectors.retail.wage}} a week'],
    ['en', 'Education needs {{sectors.school.posts}}'],
    ['en', 'Unemployment soared to {{quarters.q8.rate}}'],
    ['en', 'Wages in Health Care are a generous {{sectors.health.wage}}'],
    ['en', 'Health Care no longer pays {{sectors.health.wage}}'],
    ['ja', '建設機械は{{divisions.kenki.sales}}を浪費した'],
    ['ja', 'ロボットは{{divisions.robot.staff}}を解雇'],
    ['ja', '農業機械の営業利益は{{divisions.nouki.sales}}'],
    ['ja', '建設機械の売上高は{{divisions.kenki.sales}}に急拡大'],
    ['de', 'Isenthal entließ {{werke.isen.leute}}'],
    ['de', 'Markfeld verspielte {{werke.mark.umsatz}}'],
    ['de', 'Oderbruch macht {{werke.oder.umsatz}} Verlust'],
  ])('but none that it does not, %s: %s', async (language, text) => {
    expect(await codesOf(language, { text }, { strict: true })).not.toEqual([]);
  });
});

describe('a number that is nobody’s data', () => {
  const numbers: readonly [Language, string][] = [
    ['en', 'Contact: press@labour.example, 0161 496 0733'],
    ['en', 'Call us free on 0800 330 1000'],
    ['en', 'Webcast at 10:30, dial-in code 448 210'],
    ['en', 'Questions? Our press office, ext. 4521'],
    ['en', 'SkillsPass 360 and WorkBridge are registered trade marks'],
    ['en', 'Rates exclude people on leave within the past 12 months'],
    ['en', 'We interviewed 4200 adults by telephone'],
    ['en', 'Small firms are defined as those with 10 to 49 people'],
    ['en', 'Figures were collected from 1200 employers in May'],
    ['en', 'Meeting ID: 912 3345 6677, PIN 4821'],
    ['ja', '新型機「はやて300」のご紹介'],
    ['ja', '従業員10人以上の事業所を対象とし、郵送で実施した。'],
    ['ja', '市内に住む満18歳以上の市民から無作為に抽出した。'],
    ['ja', '説明会：令和8年2月7日（土）午前10時から、本庁舎5階大会議室'],
    ['ja', '生産能力は300ミリウエハーに換算した枚数で示す。'],
    ['ja', 'お問い合わせ：電話 03-1234-5678（内線 4521）'],
    ['ja', '会場は中央会館3階、301号室'],
    ['ja', '20〜64歳の男女から抽出し、調査票を郵送した。'],
    ['de', 'Kontakt: presse@strom.example, 0711 1234-56'],
    ['de', 'Die Auslastung ist das Verhältnis der Stunden zur Laufzeit mal 8760'],
    ['de', 'Einwahl unter 069 7104 4200, Zugangscode 448 210'],
    ['de', 'Befragt wurden 1200 Haushalte'],
    ['de', 'GreenPower 360 ist eine eingetragene Marke'],
  ];
  it.each(numbers)('%s, as a title: %s', async (language, text) => {
    expect(await codesOf(language, { text })).toEqual([]);
  });
  it.each(numbers)('%s, as a point in strict: %s', async (language, text) => {
    expect(await codesOf(language, { text }, { strict: true, as: 'point' })).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'Construction has 210,000 jobs'],
    ['en', 'Education, by definition, is defined as 290,000 jobs at Education'],
    ['en', 'Health Care pays £650 a week'],
    ['en', 'Rates exclude 5 percent of workers'],
    ['ja', '建設機械の従業員は5200人'],
    ['ja', '売上収益は4100億円を対象とする'],
    ['de', 'Isenthal hat 140 Beschäftigte'],
    ['de', 'Der Umsatz wird mit 62 Mio. € ausgewiesen'],
  ])('but the data’s is told, %s: %s', async (language, text) => {
    expect(await codesOf(language, { text })).toContain('unbound-number');
  });
});

describe('a heading, a definition or a plan', () => {
  it.each<[Language, string]>([
    ['en', 'Overview of jobs by sector'],
    ['en', 'Chapter 2: Jobs and growth'],
    [
      'en',
      'Growth in jobs on the year is measured against the same quarter, at constant definitions',
    ],
    ['en', 'Vacant posts are counted on the last working day'],
    ['ja', '第1部　投資額の概要'],
    ['ja', '増収率とは、売上収益の前年度に対する比率である。'],
    ['ja', '図表中の「n」は従業員数を表す。'],
    ['ja', '売上収益は消費税を含まない。'],
    ['ja', '成長分野への投資額を優先し、不採算品目の見直しを進めたい。'],
    ['de', 'Überblick: Umsatz und Auslastung'],
    ['de', 'Die Auslastung gibt an, wie lange ein Werk lief'],
    ['de', 'Teil 2: Erzeugter Strom im Vergleich'],
  ])('is not open as a point, %s: %s', async (language, text) => {
    expect(await codesOf(language, { text }, { strict: true, as: 'point' })).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'Construction is defined by growth in jobs'],
    ['en', 'Overview: Education is a disgrace'],
    ['ja', '建設機械は増収を続け、投資も進めたい。'],
    ['ja', 'ロボットは売上収益の柱である。'],
    ['de', 'Isenthal bezeichnet sich als Vorbild'],
  ])('but what tells of a row is, %s: %s', async (language, text) => {
    expect(await codesOf(language, { text }, { strict: true, as: 'point' })).not.toEqual([]);
  });
});

describe('words that number what their claim counts', () => {
  const inner = { count: 'sectors', where: { owner: 'private' }, is: 2 };
  const double = { only: ['nouki'], of: 'divisions', have: { growth: { atLeast: '10%' } } };
  const lost = { less: 'sectors.retail.share25', than: 'sectors.retail.share15', by: '5%' };
  const best = { largest: 'quarters.q8.people' };
  const wind = { count: 'werke', where: { art: 'Wind' }, is: 2 };
  const states = { only: ['akita', 'tosu'], of: 'works', have: { state: '稼働' } };
  const latest = [
    { all: 'sectors', rows: ['school'], have: { starts: '2025-09' } },
    { all: 'sectors', except: ['school'], have: { starts: { before: '2025-09' } } },
  ];
  it.each<[Language, string, object]>([
    ['en', 'Both private sectors have vacancies', { 'Both private sectors': inner }],
    ['en', 'All two private sectors report vacancies', { 'All two private sectors': inner }],
    [
      'en',
      'Retail Trade loses five points in ten years',
      { 'loses five points in ten years': lost },
    ],
    [
      'en',
      'The best quarter in two years for people in work',
      { 'best quarter in two years': best },
    ],
    ['en', 'Education was the last to start', { 'the last to start': latest }],
    ['ja', '農業機械は唯一の2桁成長', { 唯一の2桁成長: double }],
    ['ja', '稼働済みは秋田第1、鳥栖第2の2工場', { '稼働済みは秋田第1、鳥栖第2の2工場': states }],
    ['de', 'Beide Windparks laufen', { 'Beide Windparks': wind }],
  ])('pass, %s: %s', async (language, text, because) => {
    expect(await codesOf(language, { text, because })).toEqual([]);
  });

  it.each<[Language, string, object]>([
    ['en', 'All three private sectors report vacancies', { 'All three private sectors': inner }],
    [
      'en',
      'Retail Trade loses five points in six years',
      { 'loses five points in six years': lost },
    ],
    ['en', 'The best quarter in five years', { 'best quarter in five years': best }],
    [
      'en',
      'Both private sectors pay well',
      { 'Both private sectors': { count: 'sectors', atLeast: 3 } },
    ],
    ['ja', '農業機械は唯一の3桁成長', { 唯一の3桁成長: double }],
  ])('and do not where they number otherwise, %s: %s', async (language, text, because) => {
    expect(await codesOf(language, { text, because })).not.toEqual([]);
  });
});

describe('a title that counts what stands on its slide', () => {
  const points = ['One thing', 'Another thing', 'A last thing'];
  it.each<[Language, string, string[]]>([
    ['en', 'Three findings', []],
    ['en', 'Our three key messages', []],
    ['en', 'Four findings', ['slide-count-differs']],
    ['en', 'Two lessons for the years ahead', ['slide-count-differs']],
    ['en', 'One of two questions', ['slide-count-differs']],
    ['en', 'Three findings on four pages', []],
    ['ja', '結論は三つ', []],
    ['ja', '3つの論点', []],
    ['ja', '結論は二つ', ['slide-count-differs']],
    ['ja', '四つの柱', ['slide-count-differs']],
    ['de', 'Drei Punkte', []],
    ['de', 'Drei wichtige Erkenntnisse', []],
    ['de', 'Fünf Gründe', ['slide-count-differs']],
  ])('%s: %s', async (language, text, expected) => {
    expect(await codesOf(language, { text, points })).toEqual(expected);
  });

  it('needs nothing more in strict', async () => {
    for (const [language, text] of [
      ['en', 'Three findings'],
      ['ja', '三つの結論'],
      ['de', 'Drei Gründe'],
    ] as const) {
      expect(await codesOf(language, { text, points }, { strict: true })).toEqual([]);
      expect(await codesOf(language, { text, points }, { severity: 'warning' })).toEqual([]);
    }
  });

  it('counts nothing where the slide has no list', async () => {
    expect(await codesOf('en', { text: 'Three findings' })).toEqual([]);
  });
});

/** Sentences and their claims: whether both speak of the same rows and figures. */
import { describe, expect, it } from 'vitest';
import { planned } from '../../deck.ts';

const files = {
  'datapackage.yaml': `name: makers
resources:
  - name: makers
    path: makers.csv
    title: 一覧
    factdeck: { rows: { s: { aliases: [サウス通信, 'S, T & U'] } } }
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: 組織, factdeck: { names: true } }
        - { name: full, type: string, title: 正式名, factdeck: { names: true } }
        - { name: size, type: string, title: 規模, factdeck: { quantity: 人 } }
        - { name: sales, type: string, title: 売上高, factdeck: { quantity: 円, written: 億円, words: [売り上げ] } }
  - name: money
    path: money.csv
    title: 調達
    schema:
      primaryKey: id
      foreignKeys: [{ fields: org, reference: { resource: makers, fields: id } }]
      fields:
        - { name: id, type: string }
        - { name: org, type: string }
        - { name: amount, type: string, title: 調達額, factdeck: { quantity: 円, written: 億円 } }
`,
  'makers.csv':
    'id,name,full,size,sales\nn,北電,北方電機,30人,5億円\ns,南通,南通信,20人,9億円\nnd,北電データ,北電データ研究所,10人,1億円\n',
  'money.csv': 'id,org,amount\nr1,n,7億円\nr2,s,3億円\n',
};

async function codesFor(title: string, claim: object, measures: object = {}): Promise<string[]> {
  const deck = {
    title: 'T',
    language: 'ja',
    edition: '2026-01',
    measures,
    slides: [{ id: 'a', title, points: ['点'], because: { 最も: claim } }],
  };
  const { diagnostics } = await planned({ files: { ...files, 'deck.yaml': deck } });
  return diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
}

describe('a sentence with a claim', () => {
  it.each<[string, object, string[]]>([
    ['北電の規模が最も大きい', { largest: 'makers.n.size' }, []],
    ['北方電機の規模が最も大きい', { largest: 'makers.n.size' }, []],
    ['規模が最も大きいのはどこか', { largest: 'makers.n.size' }, []],
    ['この組織が最も大きい', { largest: 'makers.n.size' }, []],
    ['{{makers.n.name}}は{{makers.s.name}}を含めて最も大きい', { largest: 'makers.n.size' }, []],
    ['調達額が最も多いのは北電', { largest: 'money.r1.amount' }, []],
    [
      '最も大きい北電',
      { only: 'n', of: 'makers', have: { size: { atLeast: '25人' } } },
      ['claim-says-otherwise'],
    ],
    ['売上高では、最も大きいのは北電と南通のうち南通', { largest: 'makers.s.sales' }, []],
    // The claim is true of another than the sentence names.
    ['南通の規模が最も大きい', { largest: 'makers.n.size' }, ['claim-about-another']],
    ['{{makers.s.name}}の規模が最も大きい', { largest: 'makers.n.size' }, ['claim-about-another']],
    ['北電データの規模が最も大きい', { largest: 'makers.n.size' }, ['claim-about-another']],
    ['調達額が最も多いのは南通', { largest: 'money.r1.amount' }, ['claim-about-another']],
    // … or of another figure.
    ['北電の売上高が最も大きい', { largest: 'makers.n.size' }, ['claim-about-another']],
    // Other names of a row or a figure mean the same.
    ['サウス通信の規模が最も大きい', { largest: 'makers.n.size' }, ['claim-about-another']],
    ['サウス通信の売上高が最も大きい', { largest: 'makers.s.sales' }, []],
    ['南通の売り上げが最も大きい', { largest: 'makers.s.sales' }, []],
    ['北電の売り上げが最も大きい', { largest: 'makers.n.size' }, ['claim-about-another']],
    // Another sentence is another matter.
    ['南通もある。規模が最も大きい', { largest: 'makers.n.size' }, []],
  ])('%s', async (title, claim, expected) => {
    expect(await codesFor(title, claim)).toEqual(expected);
  });

  it('may speak of what a measure rests on', async () => {
    const measures = { 上位: { max: ['makers.n.size', 'makers.s.size'] } };
    const claim = { greater: '上位', than: 'makers.nd.size' };
    expect(await codesFor('南通の規模も最も小さくはない', claim, measures)).not.toContain(
      'claim-about-another',
    );
  });
});

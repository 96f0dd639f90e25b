/** Sentences over figures and claims that are true: whether both say the same. */
import { describe, expect, it } from 'vitest';
import { codesOf, deckOf } from './made-up.ts';

describe('a bound figure', () => {
  it.each<[string, string[]]>([
    ['Northgate’s sales reached {{makers.north.sales}}', []],
    ['Southgate’s sales reached {{makers.north.sales}}', ['bound-about-another']],
    ['Sales of southgate reached {{makers.north.sales}}', ['bound-about-another']],
    ['The profit of Northgate was {{makers.north.sales}}', ['bound-about-another']],
    ['The profit of Northgate was {{makers.north.profit}}', []],
    // A figure of another unit may stand beside any name.
    ['The sales of Northgate rest on {{makers.north.staff}}', []],
    ['Output was {{years.y24.output}} in 2025', ['bound-about-another']],
    ['Output was {{years.y25.output}} in 2025', []],
    ['Output was {{years.y25.output}} in 2025, from {{years.y24.output}} in 2024', []],
    ['Southgate, at {{makers.south.sales}}, and Northgate, at {{makers.north.sales}}', []],
    // Named for contrast, or something named before.
    ['Unlike Southgate, it sold {{makers.north.sales}}', []],
    ['Sales were {{makers.north.sales}}, unlike those of Southgate', []],
    ['{{makers.north.name}} sold {{makers.south.sales}}', ['bound-about-another']],
    ['Northgate is at stage {{makers.south.stage}}', ['bound-about-another']],
  ])('%s', async (title, expected) => {
    expect(await codesOf(title)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['旭電機の売上高は{{makers.asahi.sales}}', []],
    ['みどり工業の売上高は{{makers.asahi.sales}}', ['bound-about-another']],
    ['旭電機の営業利益は{{makers.asahi.sales}}', ['bound-about-another']],
    ['みどり工業と異なり、売上高は{{makers.asahi.sales}}', []],
    ['同社はみどり工業を子会社とし、売上高は{{makers.asahi.sales}}', []],
    ['2025年の生産額は{{years.y24.output}}', ['bound-about-another']],
    ['生産額は2024年の{{years.y24.output}}から2025年の{{years.y25.output}}へ', []],
  ])('%s', async (title, expected) => {
    expect(await codesOf(title, { language: 'ja' })).toEqual(expected);
  });
});

it('a figure of another period is told with its own', async () => {
  const { diagnostics } = await deckOf('Output was {{years.y24.output}} in 2025');
  expect(diagnostics.map((d) => d.args)).toEqual([{ of: 'period', named: '2025', owner: '2024' }]);
});

const more = { greater: 'makers.north.sales', than: 'makers.west.sales' };

describe('two that are compared', () => {
  it.each<[string, string, object, string[]]>([
    ['Northgate sells more than Westgate', 'more than', more, []],
    ['Westgate sells more than Northgate', 'more than', more, ['roles-swapped']],
    ['Westgate sells more than the much-loved Northgate', 'more than', more, []],
    ['Compared with Northgate, Westgate has more sales', 'more', more, ['roles-swapped']],
    ['Westgate exceeds Northgate', 'exceeds', more, ['roles-swapped']],
    ['Northgate exceeds Westgate', 'exceeds', more, []],
    ['Northgate is outsold by Westgate', 'outsold', more, ['roles-swapped']],
    [
      'Westgate trails Northgate',
      'trails',
      { less: 'makers.west.sales', than: 'makers.north.sales' },
      [],
    ],
  ])('%s', async (title, words, claim, expected) => {
    const codes = await codesOf(title, { because: { [words]: claim } });
    expect(codes.filter((c) => c === 'roles-swapped')).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['旭電機はみどり工業を上回る', '上回る', []],
    ['みどり工業は旭電機を上回る', '上回る', ['roles-swapped']],
    ['旭電機より、みどり工業の売上高が多い', '多い', ['roles-swapped']],
    ['みどり工業に比べ、旭電機の売上高は多い', '多い', []],
  ])('%s', async (title, words, expected) => {
    const claim = { greater: 'makers.asahi.sales', than: 'makers.midori.sales' };
    expect(await codesOf(title, { language: 'ja', because: { [words]: claim } })).toEqual(expected);
  });
});

describe('a denial', () => {
  const largest = { largest: 'makers.north.sales', rows: ['north', 'south', 'west'] };
  const sham = { largest: 'makers.south.sales', rows: ['north', 'south', 'west'], expect: 'fails' };
  it.each<[string, object, string[]]>([
    ['Northgate is the largest', largest, []],
    ['Northgate is not the largest', largest, ['unchecked-comparison']],
    ['Northgate isn’t the largest', largest, ['unchecked-comparison']],
    ['Southgate is the largest', sham, ['denial-missing']],
    ['Southgate is not the largest', sham, []],
    ['Southgate is by no means the largest', sham, []],
    // Letters of a denial are none.
    ['Notable: Southgate is the largest', sham, ['denial-missing']],
  ])('%s', async (title, claim, expected) => {
    const codes = await codesOf(title, { because: { 'the largest': claim } });
    expect([...new Set(codes)]).toEqual(expected);
  });

  it('is looked for in the whole clause', async () => {
    const claim = { largest: 'makers.midori.sales', expect: 'fails' };
    const told = { language: 'ja', because: { 最大: claim } } as const;
    expect(await codesOf('売上高はみどり工業が最大', told)).toEqual(['denial-missing']);
    expect(await codesOf('売上高は、みどり工業が最大ではない', told)).toEqual([]);
    expect(await codesOf('売上高はみどり工業が最大で、旭電機ではない', told)).toEqual([
      'unchecked-comparison',
      'denial-missing',
    ]);
  });
});

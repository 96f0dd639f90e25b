/** Figures as a deck's language writes them: on its slides, in its sentences, in its claims; and as another one does, where it asks for those. */
import { describe, expect, it } from 'vitest';
import { planned } from '../deck.ts';

const files = (deck: object) => ({
  'datapackage.json': {
    name: 'kettles',
    resources: [
      {
        name: 'makers',
        path: 'makers.csv',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'revenue', type: 'string', factdeck: { quantity: '€' } },
            { name: 'growth', type: 'string', factdeck: { quantity: '%' } },
          ],
        },
      },
    ],
  },
  'makers.csv': 'id,revenue,growth\nnorth,€1234.5 m,2.5%\nsouth,€2 m,0.5%\n',
  'deck.yaml': {
    title: 'K',
    edition: '2026-01',
    slides: [
      {
        id: 'a',
        title: '{{makers.north.revenue}}, {{makers.north.growth}}',
        points: ['It is so.'],
      },
    ],
    ...deck,
  },
});

const titleOf = async (deck: object): Promise<string> => {
  const { plan, report } = await planned({ files: files(deck) });
  const [slide] = plan?.slides ?? [];
  return slide === undefined
    ? report()
    : slide.title.pieces.map(({ text, figure }) => figure?.text ?? text).join('');
};

describe('a figure on a slide', () => {
  it.each([
    [{ language: 'en' }, '€1,234.5 m, 2.5%'],
    [{ language: 'de' }, '1.234,5 Mio. €, 2,5 %'],
    [{ language: 'ja' }, '123,450万ユーロ, 2.5%'],
    [{ language: 'en', numbers: 'de' }, '€1.234,5 m, 2,5%'],
    [{ language: 'de', numbers: 'en' }, '1,234.5 Mio. €, 2.5 %'],
    [{ language: 'de', numbers: 'de' }, '1.234,5 Mio. €, 2,5 %'],
  ])('in %j is %s', async (deck, title) => {
    expect(await titleOf(deck)).toBe(title);
  });
});

describe('a figure in a claim', () => {
  const judged = async (deck: object, value: unknown): Promise<readonly string[]> => {
    const title = 'It is at least that';
    const claim = { atLeast: 'makers.north.growth', value };
    const slides = [{ id: 'a', title, points: ['It is so.'], because: { 'at least': claim } }];
    const { codes } = await planned({ files: files({ ...deck, slides }) });
    return codes;
  };
  const german = { language: 'en', numbers: 'de' };

  it.each([
    [{ language: 'en' }, '2.5%', []],
    [{ language: 'en' }, '2,5%', ['claim-figure']],
    [german, '2,5 %', []],
    [german, '2,6 %', ['claim-fails']],
    // A number as YAML has it.
    [german, '2.5', []],
    [german, '2.6', ['claim-fails']],
    // Two and a half, or two thousand five hundred?
    [german, '2.500', ['claim-figure']],
    [german, '2.500 %', ['claim-fails']],
  ])('of a deck in %j: %s', async (deck, value, codes) => {
    expect(await judged(deck, value)).toEqual(codes);
  });
});

describe('a number as YAML has it, in a claim', () => {
  const told = async (deck: object, factor: string): Promise<readonly string[]> => {
    const claim = {
      greater: 'makers.north.growth',
      than: 'makers.south.growth',
      times: 4.5,
    };
    const words = `${factor} times`;
    const title = `North has ${words} South`;
    const slides = [{ id: 'a', title, points: ['It is so.'], because: { [words]: claim } }];
    const { codes } = await planned({ files: files({ ...deck, slides }) });
    return codes;
  };

  // It is five times as much.
  it.each([
    [{ language: 'en' }, '4.5', []],
    [{ language: 'en', numbers: 'de' }, '4,5', []],
    [{ language: 'en', numbers: 'de' }, '3,5', ['number-differs']],
  ])('of a deck in %j carries %s', async (deck, factor, codes) => {
    expect(await told(deck, factor)).toEqual(codes);
  });
});

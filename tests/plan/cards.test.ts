/** Cards of key figures: changes with sign, arrow and worth, a course, and no large word where a figure is not known. */
import { expect, it } from 'vitest';
import { planned, planOf, type DeckFiles } from '../deck.ts';

const money = { quantity: '$', written: '$ million' };
const deckOf = (card: object): DeckFiles => ({
  files: {
    'deck.yaml': {
      title: 'T',
      language: 'en',
      edition: '2026-01',
      measures: {
        up: { growth: ['r.a.cost', 'r.b.cost'], digits: 0 },
        total: { sum: 'r.sales' },
      },
      slides: [
        {
          id: 'one',
          title: 'Shown',
          layout: 'cards',
          cards: [{ title: 'A', figure: '{{r.b.sales}}', ...card }, { title: 'B' }],
        },
      ],
    },
    'datapackage.yaml': {
      name: 'x',
      resources: [
        {
          name: 'gaps',
          path: 'gaps.csv',
          schema: {
            primaryKey: 'id',
            fields: [
              { name: 'id', type: 'string' },
              { name: 'at', type: 'string', factdeck: { moment: true } },
              { name: 'cost', type: 'string', factdeck: money },
            ],
          },
        },
        {
          name: 'r',
          path: 'r.csv',
          schema: {
            primaryKey: 'id',
            fields: [
              { name: 'id', type: 'string' },
              { name: 'at', type: 'string', factdeck: { moment: true } },
              { name: 'sales', type: 'string', factdeck: money },
              { name: 'cost', type: 'string', factdeck: { ...money, good: 'low' } },
              { name: 'growth', type: 'string', factdeck: { quantity: '%', change: true } },
            ],
          },
        },
      ],
    },
    'gaps.csv': 'id,at,cost\na,2022,10\nb,2023,12\nc,2025,11\n',
    'r.csv':
      'id,at,sales,cost,growth\na,2023,8,10,n/a\nb,2024,9,12,12%\nc,2025,undisclosed,11,-3%\n',
  },
});

async function cardOf(card: object) {
  const [slide] = (await planOf(deckOf(card))).slides;
  if (slide?.layout !== 'cards' || !slide.view.cards[0]) throw new Error('no card');
  return { slide, card: slide.view.cards[0] };
}

it('tell changes as a table does, coloured by what is better', async () => {
  const against = [
    { change: 'up', label: 'on 2023' },
    { change: 'r.b.growth', label: 'on the year' },
  ];
  const { card, slide } = await cardOf({ against });
  const worths = card.against.map(({ pieces }) => pieces[0]?.figure?.worth);
  expect(card.against.map(({ plain }) => plain)).toEqual(['↑ +20% on 2023', '↑ +12% on the year']);
  // A cost that rises is for the worse.
  expect(worths).toEqual(['bad', 'good']);
  expect(slide.figures.map(({ fact }) => fact)).toContain('up');
  const [own] = (await cardOf({ against: [{ ...against[0], good: 'high' }] })).card.against;
  expect(own?.pieces[0]?.figure?.worth).toBe('good');
});

it('draw a course of rows, each told with its moment', async () => {
  const { card, slide } = await cardOf({ spark: { table: 'r', x: 'at', y: 'sales' } });
  expect(card.spark?.alt).toBe('2023: $8 m, 2024: $9 m, 2025: undisclosed');
  expect(card.spark?.marks.map(({ paint }) => paint)).toEqual(['slot']);
  expect(card.spark?.lines).toHaveLength(1);
  expect(slide.remarks).toEqual(['Each small line has its own scale']);
});

it('leave a gap where a period has no row', async () => {
  const spark = { table: 'r', x: 'at', y: 'cost' };
  expect((await cardOf({ spark })).card.spark?.lines).toHaveLength(2);
  const gap = await cardOf({ spark: { table: 'gaps', x: 'at', y: 'cost' } });
  expect(gap.card.spark?.figures.map(({ fact }) => fact)).toEqual([
    'gaps.a.cost',
    'gaps.b.cost',
    '',
    'gaps.c.cost',
  ]);
  expect(gap.card.spark?.lines).toHaveLength(1);
});

it('set no word as large as a figure', async () => {
  const known = (await cardOf({})).card;
  const unknown = (await cardOf({ figure: '{{r.c.sales}}' })).card;
  expect([known.figure?.role, known.slot]).toEqual(['cardFigureWide', null]);
  expect(unknown.figure?.role).toBe('cardTextWide');
  expect(unknown.slot?.width).toBeGreaterThan(unknown.figure?.box.width ?? Infinity);
});

it('take only changes for changes', async () => {
  const codes = async (change: string): Promise<readonly string[]> =>
    (await planned(deckOf({ against: [{ change, label: 'on 2023' }] }))).codes;
  expect(await codes('total')).toEqual(['not-a-change']);
  expect(await codes('r.b.sales')).toEqual(['not-a-change']);
  expect(await codes('r.b.nothing')).toEqual(['unknown-field']);
});

it('quote a figure that is not known, as they do one that is', async () => {
  const { sentences } = await planOf(deckOf({ figure: '{{r.c.sales}}' }));
  const figure = sentences.find(({ at }) => at === 'slides.0.cards.0.figure');
  expect([figure?.text, figure?.basis]).toEqual(['undisclosed', 'quoted']);
});

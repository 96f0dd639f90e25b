/** Sentences that do not say what their claim leaves out: a sign behind each, and its line in the key. */
import { describe, expect, it } from 'vitest';
import type { SlidePlan } from '../../src/model/plan.ts';
import { planned, planOf } from '../deck.ts';

const makers = {
  'datapackage.yaml': `name: makers
resources:
  - name: makers
    path: makers.csv
    title: Makers
    factdeck: { rows: { east: { aliases: [Orient] } } }
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: Maker, factdeck: { names: true } }
        - { name: size, title: Output, factdeck: { quantity: t, words: [tonnage] } }
        - { name: area, title: Kind, type: string }
  - name: years
    path: years.csv
    title: Years
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: year, type: string, title: Year, factdeck: { moment: true } }
        - { name: sales, title: Sales, factdeck: { quantity: t } }
`,
  'makers.csv':
    'id,name,size,area\nnorth,Northgate,30 t,Kettles\nsouth,Southgate,20 t,Kettles\neast,Eastgate,20 t,Pots\nwest,Westgate,10 t,Pots\n',
  'years.csv': 'id,year,sales\ny23,2023,1 t\ny24,2024,2 t\ny25,2025,3 t\n',
};

interface Written {
  readonly language?: string;
  readonly slide: object;
}

function deckOf({ language = 'en', slide }: Written) {
  const slides = [{ id: 'a', ...slide }];
  return { ...makers, 'deck.yaml': { title: 'T', language, edition: '2026-01', slides } };
}

async function slideOf(written: Written): Promise<SlidePlan> {
  const [slide] = (await planOf({ files: deckOf(written) })).slides;
  if (!slide) throw new Error('no slide');
  return slide;
}

/** All texts of a slide with a sign in them, signs in brackets. */
function signed(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { pieces } = value as Partial<SlidePlan['title']>;
  if (!pieces) return Object.values(value).flatMap(signed);
  if (!pieces.some((p) => p.leftOut !== '')) return [];
  const printed = pieces.map((p) =>
    p.leftOut === '' ? (p.figure?.text ?? (p.break ? '\n' : p.text)) : `[${p.text} ${p.leftOut}]`,
  );
  return [printed.join('')];
}

const except = (...rows: string[]) => ({ largest: 'makers.north.size', except: rows });
const ofTitle = (title: string, claim: object, words = 'the largest') => ({
  slide: { title, points: ['P'], because: { [words]: claim } },
});

describe('a sentence', () => {
  it.each<[string, object, string, string?]>([
    ['Northgate is the largest', except('south'), 'without Southgate'],
    ['Southgate aside, Northgate is the largest', except('south'), ''],
    ['Apart from Orient, Northgate is the largest', except('east'), ''],
    [
      'Northgate is the largest',
      { largest: 'makers.north.size', rows: ['north', 'west'] },
      'of Northgate and Westgate only',
    ],
    [
      'Northgate is the largest',
      { largest: 'makers.north.size', where: { area: 'Kettles' } },
      'only where “Kind” is Kettles',
    ],
    [
      'Northgate is the largest maker of kettles',
      { largest: 'makers.north.size', where: { area: 'Kettles' } },
      '',
    ],
    [
      'Northgate is the largest by tonnage',
      { largest: 'makers.north.size', where: { size: { known: true, atLeast: '15 t' } } },
      '',
    ],
    [
      'Southgate is second',
      { rank: 'makers.south.size', place: 2, ties: true },
      'level with Eastgate',
      'second',
    ],
    [
      'Southgate is joint second',
      { rank: 'makers.south.size', place: 2, ties: true },
      '',
      'second',
    ],
    [
      'Sales are more than before',
      { greater: 'years.y25.sales', than: 'years.y23.sales' },
      '2023 against 2025',
      'more than',
    ],
    [
      'Sales are more than in {{years.y23.year}}',
      { greater: 'years.y25.sales', than: 'years.y23.sales' },
      '',
      'more than',
    ],
    [
      'Only one maker has more than 20 t',
      { only: ['north'], of: 'makers', have: { size: { moreThan: '20 t' } } },
      'namely Northgate',
      'Only',
    ],
  ])('“%s” with %j: %j', async (title, claim, expected, words = 'the largest') => {
    const { leftOut } = await slideOf(ofTitle(title, claim, words));
    expect(leftOut.map((l) => l.label).join()).toBe(expected);
  });

  it.each<[string, string]>([
    ['three', ''],
    ['four', 'of Northgate, Southgate and Westgate only'],
  ])('may say the number of its rows: %s makers', async (number, expected) => {
    const rows = ['north', 'south', 'west'];
    const counted = {
      count: 'makers',
      ...(number === 'three' && { rows }),
      is: number === 'three' ? 3 : 4,
    };
    const because = {
      [`${number} makers`]: counted,
      'the largest': { largest: 'makers.north.size', rows },
    };
    const title = `Of the ${number} makers Northgate is the largest`;
    const { leftOut } = await slideOf({ slide: { title, points: ['P'], because } });
    expect(leftOut.map((l) => l.label).join()).toBe(expected);
  });

  it('gets its sign at its end, the text stays as it was', async () => {
    const slide = await slideOf(ofTitle('Northgate is the largest', except('south')));
    expect(slide.leftOut).toEqual([{ sign: '‡', label: 'without Southgate' }]);
    expect(signed(slide)).toEqual(['Northgate is the largest[‡ without Southgate]']);
    expect(slide.title.plain).toBe('Northgate is the largest');
  });

  it('is told in each language, with a sign that means nothing else there', async () => {
    const claim = except('south');
    const ja = await slideOf({
      language: 'ja',
      ...ofTitle('Northgateが最大である', claim, '最大'),
    });
    expect(ja.leftOut).toEqual([{ sign: '†', label: 'Southgateを除く' }]);
    const de = await slideOf({
      language: 'de',
      ...ofTitle('Northgate ist der größte', claim, 'der größte'),
    });
    expect(de.leftOut).toEqual([{ sign: '‡', label: 'ohne Southgate' }]);
  });
});

describe('a point', () => {
  const points = [
    'Northgate is the largest. It makes {{makers.north.size}}',
    { text: 'By output it is first', detail: 'Southgate is not counted' },
    'Here, {{makers.north.size}} is the most',
  ];
  const because = {
    'the largest': except('west'),
    first: { rank: 'makers.north.size', place: 1, except: ['south'] },
    'the most': except('west', 'east'),
  };

  it('has its sign behind its sentence, the same for the same line', async () => {
    const slide = await slideOf({ slide: { title: 'Output', points, because } });
    expect(slide.leftOut).toEqual([
      { sign: '‡', label: 'without Westgate' },
      { sign: '§', label: 'without Eastgate and Westgate' },
    ]);
    expect(signed(slide)).toEqual([
      'Northgate is the largest.[‡ without Westgate] It makes 30 t',
      'Here, 30 t is the most[§ without Eastgate and Westgate]',
    ]);
  });

  it('is understood from its title and kicker', async () => {
    const title = 'Output without Westgate';
    const slide = await slideOf({ slide: { kicker: 'Not Eastgate', title, points, because } });
    expect(slide.leftOut).toEqual([]);
  });

  it('has one sign for all that its sentence leaves out', async () => {
    const all = { 'the largest': [except('west'), { ...except('south'), ties: true }] };
    const slide = await slideOf({
      slide: { title: 'Output', points: points.slice(0, 1), because: all },
    });
    expect(slide.leftOut).toEqual([{ sign: '‡', label: 'without Westgate; without Southgate' }]);
  });

  it('has a number where signs are too few', async () => {
    const words = ['the largest', 'the biggest', 'the greatest', 'the highest'];
    const rows = [['west'], ['south'], ['east'], ['west', 'east']];
    const slide = await slideOf({
      slide: {
        title: 'Output',
        points: words.map((w) => `It is ${w}`),
        because: Object.fromEntries(words.map((w, i) => [w, except(...(rows[i] ?? []))])),
      },
    });
    expect(slide.leftOut.map((l) => l.sign)).toEqual(['1', '2', '3', '4']);
  });
});

it('a card is understood from its own title, not from its neighbour’s', async () => {
  const card = { text: 'It is the largest' };
  const cards = [
    { ...card, title: 'Without Westgate' },
    { ...card, title: 'The makers' },
  ];
  const because = { 'the largest': except('west') };
  const slide = await slideOf({ slide: { title: 'Output', cards, because } });
  expect(signed(slide)).toEqual(['It is the largest[‡ without Westgate]']);
});

it('an annotation of a chart has its sign, notes have none', async () => {
  const chart = {
    preset: 'bars',
    table: 'makers',
    x: 'size',
    y: 'name',
    annotations: [{ row: 'north', text: 'the largest' }],
  };
  const because = { 'the largest': except('west') };
  const slide = { title: 'Output', chart, because, notes: 'It is the largest.' };
  const plan = await slideOf({ slide });
  const pieces = plan.chart?.annotations[0]?.pieces.map((p) => p.text);
  expect(pieces).toEqual(['the largest', '‡']);
  expect(plan.notes?.pieces.map((p) => p.text)).toEqual(['It is the largest.']);
  const said = await slideOf({
    slide: { title: 'Output', points: ['P'], because, notes: 'It is the largest.' },
  });
  expect(said.leftOut).toEqual([]);
});

it('a chart gives way to the lines of a long key', async () => {
  const chart = { preset: 'bars', table: 'makers', x: 'size', y: 'name' };
  const height = async (words: string, claim: object): Promise<number | undefined> => {
    const files = deckOf({ slide: { title: words, chart, because: { 'the largest': claim } } });
    const wide = (text: string): number => text.length * 30;
    return (await planned({ files, measureText: wide })).plan?.slides[0]?.chart?.height;
  };
  const whole = await height('It is the largest', { largest: 'makers.north.size' });
  const claim = except('south', 'east', 'west');
  expect(await height('It is the largest', claim)).toBeLessThan(whole ?? 0);
});

/** Claims over a part of what a table holds: what each leaves out, as a line says it, and the ways a sentence does. */
import { describe, expect, it } from 'vitest';
import { say } from '../../src/diagnostics/say.ts';
import type { Left } from '../../src/model/left.ts';
import { planned } from '../deck.ts';

const names = ['North', 'South', 'East', 'West', 'Centre', 'Coast'];
const sizes = ['30 t', '20 t', '20 t', '10 t', 'undisclosed', '5 t'];
const files = {
  'datapackage.yaml': JSON.stringify({
    name: 'd',
    resources: [
      {
        name: 'makers',
        path: 'makers.csv',
        title: 'Makers',
        factdeck: { rows: { east: { aliases: ['Orient'] } } },
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'name', type: 'string', title: 'Maker', factdeck: { names: true } },
            { name: 'kind', type: 'string', title: 'Line', categories: ['steel', 'glass'] },
            { name: 'size', title: 'Output', factdeck: { quantity: 't', words: ['tonnage'] } },
            { name: 'y2019', title: '2019', factdeck: { quantity: 't' } },
            { name: 'y2020', title: '2020', factdeck: { quantity: 't' } },
            { name: 'y2025', title: '2025', factdeck: { quantity: 't' } },
          ],
        },
      },
      {
        name: 'years',
        path: 'years.csv',
        title: 'Years',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'year', type: 'string', title: 'Year', factdeck: { moment: true } },
            { name: 'sales', title: 'Sales', factdeck: { quantity: 't' } },
          ],
        },
      },
      {
        name: 'lines',
        path: 'lines.csv',
        title: 'Lines',
        schema: {
          primaryKey: 'id',
          foreignKeys: [{ fields: 'maker', reference: { resource: 'makers', fields: 'id' } }],
          fields: [
            { name: 'id', type: 'string' },
            { name: 'maker', type: 'string', title: 'Maker' },
            { name: 'year', type: 'string', title: 'Year', factdeck: { moment: true } },
            { name: 'sales', title: 'Sales', factdeck: { quantity: 't' } },
          ],
        },
      },
    ],
  }),
  'makers.csv': [
    'id,name,kind,size,y2019,y2020,y2025',
    ...names.map(
      (name, i) =>
        `${name.toLowerCase()},${name},${i < 3 ? 'steel' : 'glass'},${sizes[i] ?? ''},1 t,2 t,3 t`,
    ),
    '',
  ].join('\n'),
  'years.csv': [
    'id,year,sales',
    ...[2019, 2020, 2021, 2022, 2023, 2024, 2025].map((y) => `y${y},${y},${y - 2000} t`),
    '',
  ].join('\n'),
  'lines.csv':
    'id,maker,year,sales\nn1,north,2023,1 t\nn2,north,2024,2 t\nn3,north,2025,3 t\ns1,south,2023,1 t\ns2,south,2025,3 t\n',
};

async function leftOf(claim: object, measures: object = {}): Promise<readonly Left[]> {
  const deck = {
    title: 'T',
    language: 'en',
    edition: '2026-01',
    measures,
    slides: [{ id: 'a', title: 'Words', points: ['P'], because: { Words: claim } }],
  };
  const { verdicts, codes } = await planned({ files: { ...files, 'deck.yaml': deck } });
  const judged = [...(verdicts?.claims.get(0)?.values() ?? [])].flat();
  expect(judged.length, codes.join()).toBe(1);
  return judged.flatMap((c) => c.left());
}
const lines = async (claim: object, measures: object = {}): Promise<string[]> =>
  (await leftOf(claim, measures)).map((left) => say(left.says, 'en'));

describe('what a claim leaves out', () => {
  const north = 'makers.north.size';
  it.each<[object, string[]]>([
    // Rows.
    [{ largest: north }, []],
    [{ largest: north, except: ['centre'] }, ['without Centre']],
    [{ largest: north, except: ['south', 'centre', 'coast'] }, ['without South, Centre and Coast']],
    [
      { largest: north, except: ['south', 'east', 'west', 'centre'] },
      ['without 4 of the 6 rows of “Makers”'],
    ],
    [{ largest: north, rows: ['north', 'south'] }, ['of North and South only']],
    [{ largest: north, rows: ['north', 'south', 'east', 'west'] }, ['without Centre and Coast']],
    [{ not: { smallest: north, except: ['centre'] } }, ['without Centre']],
    [{ all: 'makers', rows: ['north'], have: { size: { known: true } } }, ['of North only']],
    // Conditions.
    [{ largest: north, where: { size: { known: true } } }, ['only where “Output” is known']],
    [{ largest: north, where: { kind: 'steel' } }, ['only where “Line” is steel']],
    [{ largest: north, where: { kind: ['steel', 'glass'] } }, []],
    [
      { largest: north, where: { size: { atLeast: '20 t' } } },
      ['only where “Output” is at least 20 t'],
    ],
    [{ largest: north, where: { id: ['north', 'south'] } }, ['of North and South only']],
    // What the rest is anyway leaves nothing out of it.
    [{ largest: north, except: ['centre'], where: { size: { known: true } } }, ['without Centre']],
    [{ count: 'makers', where: { kind: 'steel' }, is: 3 }, []],
    [{ count: 'makers', where: { kind: 'steel' }, except: ['north'], is: 2 }, ['without North']],
    // Lists of figures.
    [
      { share: north, of: [north, 'makers.south.size'], moreThan: '50%' },
      ['of North and South only'],
    ],
    [{ sumsTo: 'makers.south.size', parts: ['makers.west.y2019', 'makers.west.y2020'] }, []],
    // Ties.
    [{ largest: north, ties: true }, []],
    [{ rank: 'makers.south.size', place: 2, ties: true }, ['level with East']],
    // Which rows.
    [{ only: ['north'], of: 'makers', have: { size: { moreThan: '20 t' } } }, ['namely North']],
    // Times.
    [{ increasing: 'years.sales', along: 'year' }, []],
    [
      { increasing: 'years.sales', along: 'year', rows: ['y2022', 'y2023', 'y2024', 'y2025'] },
      ['from 2022 on'],
    ],
    [{ increasing: 'years.sales', along: 'year', except: ['y2025'] }, ['up to 2024']],
    [
      { increasing: 'years.sales', along: 'year', except: ['y2019', 'y2025'] },
      ['from 2020 to 2024'],
    ],
    [{ increasing: 'years.sales', along: 'year', except: ['y2021'] }, ['without 2021']],
    [
      { increasing: ['years.y2019.sales', 'years.y2021.sales', 'years.y2025.sales'] },
      ['of 2019, 2021 and 2025 only'],
    ],
    [{ increasing: ['years.y2024.sales', 'years.y2025.sales'] }, []],
    [{ increasing: ['makers.north.y2019', 'makers.north.y2025'] }, ['of 2019 and 2025 only']],
    [{ greater: 'years.y2025.sales', than: 'years.y2019.sales' }, ['2019 against 2025']],
    [{ less: 'years.y2019.sales', than: 'years.y2025.sales' }, ['2019 against 2025']],
    [{ greater: 'years.y2025.sales', than: 'years.y2024.sales' }, []],
    [{ greater: 'makers.north.y2025', than: 'makers.north.y2019' }, ['2019 against 2025']],
    [{ greater: 'makers.north.y2020', than: 'makers.north.y2019' }, []],
    // Another maker’s years lie between: they are of another course.
    [{ greater: 'lines.s2.sales', than: 'lines.s1.sales' }, []],
    [{ greater: 'lines.n3.sales', than: 'lines.n1.sales' }, ['2023 against 2025']],
    [{ greater: 'lines.n3.sales', than: 'lines.s1.sales' }, []],
  ])('%j: %j', async (claim, expected) => {
    expect(await lines(claim)).toEqual(expected);
  });

  it('stands in a measure too', async () => {
    const measures = { rest: { max: 'makers.size', except: ['north', 'centre'] } };
    const claim = { greater: 'makers.north.size', than: 'rest' };
    // That the maker itself is not among the others goes without saying.
    expect(await lines(claim, measures)).toEqual(['without Centre']);
    const more = { ...measures, twice: { scale: 'rest', by: 2 } };
    expect(await lines({ greater: 'twice', than: '1 t' }, more)).toEqual([
      'without North and Centre',
    ]);
  });
});

describe('a sentence says it', () => {
  it('by a name, another name or the key', async () => {
    const [left] = await leftOf({ largest: 'makers.north.size', except: ['east'] });
    expect(left?.ways[0]).toEqual([['East', 'Orient', 'east']]);
  });

  it('by the column’s head, another word for it, or the value', async () => {
    const [left] = await leftOf({ largest: 'makers.north.size', where: { size: { known: true } } });
    expect(left?.ways).toEqual([[['Output', 'tonnage']]]);
    const [line] = await leftOf({ largest: 'makers.north.size', where: { kind: 'steel' } });
    expect(line?.ways).toEqual([[['Line']], [['steel', 'steel']]]);
  });
});
